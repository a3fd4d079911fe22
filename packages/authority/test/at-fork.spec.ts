// What a parent's stewards had decided where a child left it (spec page 15 §5): by the graph, for ever, and whole or not at all.

import assert from 'node:assert/strict'
import { atHeads, exposedIn, foldAuthority, measuresAtFork } from '@kith/authority'
import {
  ACT,
  BAN,
  encodeBase32,
  LABEL,
  PAUSE,
  type RecordId,
  REMOVE,
  RESTORE,
  ROLE,
  STEWARD,
  type VerifiedRecord,
} from '@kith/protocol'
import { fixtureChannel } from '@kith/testkit'

const PRIVATE = 5

async function scene() {
  const c = await fixtureChannel('at a fork')
  const ana = c.persona('ana')
  const posts = await Promise.all(['a', 'b', 'c'].map((text) => c.post(c.persona('ben'), text)))
  const [exposing, rude, other] = posts as [VerifiedRecord, VerifiedRecord, VerifiedRecord]
  const act = (action: number, target: Uint8Array, prev: RecordId, after: readonly RecordId[], more: object = {}) =>
    c.record(
      c.founder,
      ACT,
      { prev, action, targets: [target], rule: 1, reason: 'So that it stays kind.', ...more },
      { after: after.toSorted(Buffer.compare) },
    )
  const grant = { prev: c.id as Uint8Array as RecordId, who: ana.key, role: STEWARD, box: ana.box, grant: false }
  const role = await c.record(c.founder, ROLE, grant)
  const first = await act(REMOVE, exposing.id, role.id, [], { report: PRIVATE })
  const second = await act(REMOVE, rude.id, first.id, [])
  const label = await act(LABEL, other.id, second.id, [], { labels: [1] })
  const ban = await act(BAN, c.persona('ben').key, label.id, [])
  const records = [c.charter, role, first, second, label, ban]
  return { act, ana, ban, c, exposing, label, other, records, role, rude, second }
}

describe('at a fork', () => {
  it('removals and labels hold in the child, bans do not, and a restore there came too late', async () => {
    const { act, ban, c, exposing, label, other, records, rude } = await scene()
    const authority = foldAuthority(c.id, records)
    assert.deepEqual(authority.heads(), [ban.id])
    const restored = await act(RESTORE, rude.id, ban.id, [])
    const later = [...records, restored]
    const state = atHeads(c.id, [ban.id], later)
    assert(state)
    const measures = measuresAtFork([state])
    const actionsOn = (target: Uint8Array) => measures.on(encodeBase32(target)).map(({ action }) => action)
    assert.deepEqual(
      [exposing, rude, other].map(({ id }) => actionsOn(id)),
      [[REMOVE], [REMOVE], [LABEL]],
    )
    assert.deepEqual(actionsOn(c.persona('ben').key), [])
    assert.deepEqual([...exposedIn(state)], [encodeBase32(exposing.id)])
    const after = atHeads(c.id, [restored.id], later)
    assert(after)
    assert.deepEqual(measuresAtFork([after]).on(encodeBase32(rude.id)), [])
    const before = atHeads(c.id, [label.id], later)
    assert(before)
    assert.equal(before.actsOn(encodeBase32(c.persona('ben').key)).length, 0)
  })

  it('nothing is known while something that a head rests on is missing, or will never be placed', async () => {
    const { act, ana, ban, c, other, records, role, second } = await scene()
    for (const missing of records) {
      const left = records.filter((record) => record !== missing)
      assert.equal(atHeads(c.id, [ban.id], left), null)
    }
    assert(atHeads(c.id, [role.id, second.id].toSorted(Buffer.compare), records))
    const citesPost = await act(PAUSE, ana.key, role.id, [other.id], { until: role.time + 86_400 })
    assert.equal(atHeads(c.id, [citesPost.id], [...records, citesPost]), null)
    const stranger = await c.record(c.persona('ben'), ACT, {
      prev: c.id,
      action: REMOVE,
      targets: [other.id],
      rule: 1,
      reason: 'By nobody.',
    })
    assert.equal(atHeads(c.id, [stranger.id], [...records, stranger]), null)
    assert(atHeads(c.id, [c.id as Uint8Array as RecordId], records), 'the charter alone')
  })

  it('the heads are what nothing else cites, ascending', async () => {
    const { act, c, label, other, records, role } = await scene()
    const beside = await act(LABEL, other.id, role.id, [], { labels: [2] })
    const authority = foldAuthority(c.id, [...records, beside])
    const heads = authority.heads()
    assert.equal(heads.length, 2)
    assert.deepEqual(heads, heads.toSorted(Buffer.compare))
    assert.ok(!heads.some((head) => Buffer.compare(head, label.id) === 0))
    assert(atHeads(c.id, heads, [...records, beside]))
  })
})
