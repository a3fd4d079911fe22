// The fold and the oracle, each written from page 13 without sight of the other, on seeded histories: a slice of what
// `npm run fuzz:authority` tries by the thousand. And that it would be seen if one rule of the page were not kept.

import assert from 'node:assert/strict'
import { disagreement, matters, reduced } from './agreement.ts'
import { escalation } from './escalation.ts'
import { everyPast, type History, history } from './histories.ts'
import { READING_RULES, RULES, type Rule, without } from './oracle/rules.ts'
import { oracle } from './oracle/state.ts'
import { SHOWN_BY, shownBy } from './rules-shown.ts'
import { linesOf } from './telling.ts'

const SEED = process.env['KITH_SEED'] ?? 'slice'
const HISTORIES = 24

describe('the fold of authority and its oracle', function () {
  // Some 5 s of signing and folding, on a machine that may have others to serve.
  this.timeout(60_000)
  const ofRules = new Map<string, History>()

  before(async () => {
    for (const seed of new Set(Object.values(SHOWN_BY))) ofRules.set(seed, await shownBy(seed))
  })

  const agreeOn = (told: History): void => {
    const said = disagreement(told)
    assert.equal(said, null, `npm run fuzz:authority -- --replay '${told.seed}'`)
  }

  it('make one state of one set, in order, shuffled, doubled and in part, and no steward whom nobody named', async () => {
    for (let i = 0; i < HISTORIES; i++) agreeOn(await history(`${SEED} ${i}`))
    for (const told of ofRules.values()) agreeOn(told)
  })

  it('agree on what comes of any past that somebody can make up', async () => {
    for (const told of await everyPast(SEED)) agreeOn(told)
  })

  for (const rule of [...RULES, ...READING_RULES]) {
    it(`differ without the rule: ${rule}`, () => {
      assert.equal(matters(rule, ofRules.get(SHOWN_BY[rule]) as History), true)
    })
  }

  it('differ on a few records, where they differ', () => {
    const rule: Rule = 'grants beside count'
    const told = ofRules.get(SHOWN_BY[rule]) as History
    const few = reduced(told, (fewer) => matters(rule, fewer))
    assert.equal(matters(rule, few), true)
    const lines = linesOf(few)
    assert.equal(lines.length < 12 && lines.length < told.records.length, true, lines.join('\n'))
    assert.match(lines.join('\n'), /^#0 founder founds .*\n#1 founder names ada/)
  })

  it('see a steward whom nobody named, or nobody who could, or who was removed', () => {
    const said = (rule: Rule): Set<string> => {
      const all = [...ofRules.values()].map(({ records, channel }) =>
        escalation(without(rule, () => oracle(records, channel))?.state ?? null, records),
      )
      return new Set(all.map((each) => String(each).replace(/[0-9a-f]{64}/, 'somebody')))
    }
    assert.deepEqual(said('grants beside count'), new Set(['null']))
    assert.equal(said('a removal ends grants').has('keeps somebody, who was removed'), true)
    const byNobody = 'makes a steward of somebody, whom nobody named who could'
    assert.equal(said('who writes is a steward in the past').has(byNobody), true)
  })
})
