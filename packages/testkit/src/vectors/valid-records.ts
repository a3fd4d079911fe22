// Valid records: every kind, every limit at its edge, and what is valid but not shown.

import { ZEROS } from '@kith/protocol'
import { array, bytes, head } from '../raw-cbor.ts'
import { craftedSignings } from './crafted.ts'
import type { Described, DescribedMap } from './described.ts'
import { latestRecords } from './latest-records.ts'
import { drawn } from './platform.ts'
import { AUTHOR, type RecordVector, type Sketch, saltOf, validVector } from './record-vector.ts'
import { reportRecords } from './report-records.ts'
import { stewardshipRecords } from './stewardship-records.ts'
import {
  CHARTER,
  charter,
  founder,
  PARENT,
  POST,
  REACT,
  RETRACT,
  reply,
  root,
  schemaLimits,
  THREAD,
} from './schema-limits.ts'

const MESSAGE_LIMIT = 16 * 1024

function map(fields: Readonly<Record<string, Described>>): DescribedMap {
  return new Map(Object.entries(fields))
}

function citations(count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, i) => drawn(`citation ${i}`, 32)).toSorted(Buffer.compare)
}

const fullCharter: Readonly<Record<string, Described>> = {
  ...charter,
  name: 'x'.repeat(80),
  purpose: 'é'.repeat(512),
  rules: Array.from({ length: 32 }, (_, i) => [i + 1, 'r'.repeat(280)]),
}

/** Bodies that bring the whole message to exactly `size` bytes. */
function filledTo(size: number, name: string): DescribedMap {
  const bare = validVector({ name, kind: 200, body: map({ data: new Uint8Array(0x1000) }), shown: false })
  const bytesOf = (hex: string) => new Uint8Array(hex.length / 2)
  const message = array(head(0, 0), bytes(bytesOf(bare.envelope)), bytes(bytesOf(bare.body as string)))
  return map({ data: new Uint8Array(0x1000 + size - message.length) })
}

const larger = 'a message of 16,383 bytes'
const largest = 'a message of exactly 16,384 bytes'

const sketches: readonly Sketch[] = [
  { name: 'charter', kind: CHARTER, channel: ZEROS, body: map(charter), shown: true, signing: founder },
  {
    name: 'charter at its limits',
    kind: CHARTER,
    channel: ZEROS,
    body: map(fullCharter),
    shown: true,
    signing: founder,
  },
  { name: 'thread root', kind: POST, body: map(root), shown: true },
  {
    name: 'thread root with every field',
    kind: POST,
    body: map({ ...root, need: 2, feeling: 4, tone: 1, labels: [1, 5, 255], lang: 'en', who: 2 }),
    shown: true,
  },
  { name: 'reply', kind: POST, after: [PARENT], body: map(reply), shown: true },
  { name: 'react', kind: REACT, after: [PARENT], body: map({ target: PARENT, n: 1, code: 4 }), shown: true },
  { name: 'withdrawn react', kind: REACT, after: [PARENT], body: map({ target: PARENT, n: 2, code: 0 }), shown: true },
  { name: 'retract', kind: RETRACT, after: [PARENT], body: map({ target: PARENT }), shown: true },
  { name: 'seven citations', kind: POST, after: citations(7), body: map(root), shown: true },
  { name: 'eight citations', kind: POST, after: citations(8), body: map(root), shown: true },
  { name: 'text of 8,192 bytes', kind: POST, body: map({ text: 'ש'.repeat(4096) }), shown: true },
  { name: 'time 0', kind: POST, time: 0, body: map(root), shown: true },
  { name: 'the largest minute', kind: POST, time: 4_294_967_280, body: map(root), shown: true },
  {
    name: 'text in many scripts, with line feeds',
    kind: POST,
    body: map({ text: 'نعم\nはい\n👩‍👩‍👧 ok' }),
    shown: true,
  },
  { name: 'unknown body keys are kept', kind: POST, body: map({ ...root, z: [true, null], later: 7 }), shown: true },
  {
    name: 'no key name is special',
    kind: POST,
    body: new Map<string, Described>([...map(root), ['__proto__', map({ text: 'x' })], ['constructor', 1], ['', 0]]),
    shown: true,
  },
  { name: 'keys by length, then bytes', kind: POST, body: map({ ...root, b: 1, aa: 2, é: 3, z: 4 }), shown: true },
  { name: 'the largest integer', kind: POST, body: map({ ...root, big: Number.MAX_SAFE_INTEGER }), shown: true },
  {
    name: 'integers at each width of a head',
    kind: POST,
    body: map({ ...root, n: [0, 23, 24, 255, 256, 65_535, 65_536, 2 ** 32 - 1, 2 ** 32] }),
    shown: true,
  },
  {
    name: 'byte strings and texts at each width of a head',
    kind: POST,
    body: map({ text: 'x'.repeat(24), bytes: [0, 23, 24, 255, 256].map((length) => new Uint8Array(length)) }),
    shown: true,
  },
  { name: 'key of 24 bytes', kind: POST, body: map({ ...root, ['k'.repeat(24)]: 1 }), shown: true },
  { name: 'four levels deep', kind: POST, body: map({ ...root, deep: [[[1]]] }), shown: true },
  { name: 'unknown kind', kind: 200, body: map({ anything: 'goes' }), shown: false },
  { name: 'the largest kind, nothing but a salt', kind: Number.MAX_SAFE_INTEGER, body: new Map(), shown: false },
  { name: larger, kind: 200, body: filledTo(MESSAGE_LIMIT - 1, larger), shown: false },
  { name: largest, kind: 200, body: filledTo(MESSAGE_LIMIT, largest), shown: false },
  { name: 'unknown kind outside a channel', kind: 200, channel: ZEROS, body: new Map(), shown: false },
  { name: 'kind 20, which a later version knows', kind: 20, body: new Map(), shown: false },
  { name: 'header alone', kind: POST, body: map(root), headerOnly: true, shown: false },
  { name: 'post without text', kind: POST, body: map({ need: 1 }), shown: false },
  { name: 'text of 8,193 bytes', kind: POST, body: map({ text: `${'ש'.repeat(4096)}.` }), shown: false },
  { name: 'empty text', kind: POST, body: map({ text: '' }), shown: false },
  { name: 'thread without parent', kind: POST, body: map({ ...root, thread: THREAD }), shown: false },
  { name: 'who may reply, in a reply', kind: POST, body: map({ ...reply, who: 1 }), shown: false },
  { name: 'optional field null', kind: POST, body: map({ ...root, need: null }), shown: false },
  { name: 'labels out of order', kind: POST, body: map({ ...root, labels: [2, 1] }), shown: false },
  { name: 'post outside a channel', kind: POST, channel: ZEROS, body: map(root), shown: false },
  { name: 'charter inside a channel', kind: CHARTER, body: map(charter), shown: false, signing: founder },
  {
    name: 'charter with citations',
    kind: CHARTER,
    channel: ZEROS,
    after: [PARENT],
    body: map(charter),
    shown: false,
    signing: founder,
  },
  {
    name: 'react that cites another',
    kind: REACT,
    after: [THREAD],
    body: map({ target: PARENT, n: 1, code: 1 }),
    shown: false,
  },
  {
    name: 'react with code 5',
    kind: REACT,
    after: [PARENT],
    body: map({ target: PARENT, n: 1, code: 5 }),
    shown: false,
  },
  { name: 'retract without citation', kind: RETRACT, body: map({ target: PARENT }), shown: false },
  ...schemaLimits,
  ...latestRecords,
  ...stewardshipRecords,
  ...reportRecords,
  ...craftedSignings(AUTHOR).map((crafted) => ({ ...crafted, kind: POST, body: map(root), shown: true })),
]

export function validRecords(): RecordVector[] {
  return sketches.map(validVector)
}

/** What `compose` is given to write the same bytes as an honest vector. */
export function drawnRandom(name: string): Uint8Array {
  return Uint8Array.from([...saltOf(name), ...drawn(`nonce of ${name}`, 8)])
}
