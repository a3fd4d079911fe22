// Reports that belong together (spec page 14 §6): by the thread that the target's own record names, worry apart, in one order.

import assert from 'node:assert/strict'
import { type Case, mergeReports, type PersonaKey, type RecordId, type Report, type Reported } from '@kith/protocol'
import { seededRandom, toHex } from '@kith/testkit'
import fc from 'fast-check'

const random = seededRandom('cases')
const id = (): RecordId => random.bytes(32) as RecordId
const [root, reply, elsewhere, alone, gone] = [id(), id(), id(), id(), id()]
const who = random.bytes(32) as PersonaKey

const threads = new Map([
  [toHex(root), root],
  [toHex(reply), root],
  [toHex(elsewhere), elsewhere],
])
const threadOf = (target: RecordId): RecordId | undefined => threads.get(toHex(target))

const reported = (time: number, said: Report): Reported => ({ id: id(), time, said })
const merged = (...reports: readonly Reported[]): Case[] => mergeReports(reports, threadOf)

describe('cases of reports', () => {
  it('are one for a thread, whichever of its posts was meant', () => {
    const reports = [reported(120, { reason: 4, target: reply }), reported(60, { reason: 3, target: root })]
    assert.deepEqual(merged(...reports), [
      { about: 'thread', of: root, worried: false, reasons: [3, 4], reports: reports.toReversed() },
    ])
  })

  it('keep who is worried apart from who reports a breach', () => {
    const [worry, breach] = [reported(60, { reason: 1, target: reply }), reported(120, { reason: 2, target: reply })]
    assert.deepEqual(
      merged(worry, breach).map(({ of, worried, reports }) => ({ of, worried, reports })),
      [
        { of: root, worried: true, reports: [worry] },
        { of: root, worried: false, reports: [breach] },
      ],
    )
  })

  it('stand alone for a record in no thread, one that is gone, and a persona', () => {
    const cases = merged(
      reported(60, { reason: 13, target: alone }),
      reported(120, { reason: 13, target: gone }),
      reported(180, { reason: 12, who }),
      reported(240, { reason: 8, who }),
    )
    assert.deepEqual(
      cases.map(({ about, of, reasons }) => [about, of, reasons]),
      [
        ['record', alone, [13]],
        ['record', gone, [13]],
        ['persona', who, [8, 12]],
      ],
    )
  })

  it('are not the same for a record and a persona that share their bytes', () => {
    const same = gone as Uint8Array as PersonaKey
    assert.equal(merged(reported(60, { reason: 3, target: gone }), reported(60, { reason: 3, who: same })).length, 2)
  })

  it('are the same for the same reports, in any order and twice', () => {
    const said = fc.constantFrom<Report>(
      ...[root, reply, elsewhere, alone].flatMap((target): Report[] => [
        { reason: 1, target },
        { reason: 2, target },
      ]),
      { reason: 1, who },
      { reason: 9, who },
    )
    const report = fc.record({ said, time: fc.nat(4), id: fc.uint8Array({ minLength: 32, maxLength: 32 }) })
    const reports = fc.uniqueArray(report, { selector: (each) => toHex(each.id) }) as fc.Arbitrary<Reported[]>
    const twice = reports.chain((each) => fc.tuple(fc.constant(each), fc.shuffledSubarray([...each, ...each])))
    fc.assert(
      fc.property(twice, ([once, some]) => {
        const all = [...some, ...once]
        assert.deepEqual(merged(...all), merged(...once))
        assert.equal(merged(...once).flatMap(({ reports }) => reports).length, once.length)
      }),
    )
  })
})
