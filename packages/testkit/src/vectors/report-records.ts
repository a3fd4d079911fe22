// Reports and appeals as everybody meets them (spec page 14 §1): the shape that is shown, and one step beside it. All of
// these are valid records.

import { ZEROS } from '@kith/protocol'
import { drawn } from './platform.ts'
import { type Sketch } from './record-vector.ts'
import { type Fields, list, PARENT, sketches } from './schema-limits.ts'

const REPORT = 32
const APPEAL = 33

const long = (label: string, length: number): Uint8Array => {
  const parts = list(Math.ceil(length / 32), (i) => drawn(`${label} ${i}`, 32))
  return Uint8Array.from(parts.flatMap((part) => [...part])).slice(0, length)
}
const slots = (count: number): Uint8Array[] => list(count, (i) => long(`slot ${i}`, 80)).toSorted(Buffer.compare)

const body: Fields = { commit: drawn('commit', 32), slots: slots(16), data: long('data', 4112) }
const map = (fields: Fields) => new Map(Object.entries(fields))

export const reportRecords: readonly Sketch[] = [
  ...sketches('report', { kind: REPORT }, body, {
    shown: [['with unknown keys', { later: 1 }]],
    hidden: [
      ['of 15 slots', { slots: slots(15) }],
      ['of 17 slots', { slots: slots(17) }],
      ['with slots out of order', { slots: slots(16).toReversed() }],
      ['with one slot twice', { slots: [...slots(15), slots(15)[14] as Uint8Array] }],
      ['with a slot of 79 bytes', { slots: [new Uint8Array(79), ...slots(15)] }],
      ['with slots as one', { slots: long('slots', 1280) }],
      ['with data of 4,111 bytes', { data: long('data', 4111) }],
      ['with data of 4,113 bytes', { data: long('data', 4113) }],
      ['with a commit of 31 bytes', { commit: drawn('commit', 31) }],
    ],
  }),
  { name: 'appeal', kind: APPEAL, body: map(body), shown: true },
  { name: 'appeal without anything', kind: APPEAL, body: map({}), shown: false },
  { name: 'appeal that cites', kind: APPEAL, after: [PARENT], body: map(body), shown: false },
  { name: 'report outside a channel', kind: REPORT, channel: ZEROS, body: map(body), shown: false },
]
