// A channel as one file (spec page 16): a good one, and every way in which one is refused, each with the number of records that
// were good before it.

import { concat, utf8 } from '@kith/protocol'
import { toHex } from '../hex.ts'
import { Book, MINUTE } from './authority-book.ts'
import type { Described } from './described.ts'
import { drawn, sha256, signerOf } from './platform.ts'
import { write, type Written } from './written.ts'

export interface ExportVector {
  readonly name: string
  readonly file: string
  readonly valid: boolean
  readonly count: number
  readonly channel?: string
  readonly code?: string
}

type Body = readonly (readonly [string, Described])[]

const ANN = signerOf('Ann of a channel as a file')

function record(
  name: string,
  kind: number,
  minutes: number,
  body: Body,
  more: Partial<Parameters<typeof write>[0]> = {},
) {
  const time = MINUTE + 60 * minutes
  return write({ name: `file, ${name}`, signer: ANN, kind, time, body: new Map(body), works: () => true, ...more })
}

const fields: Body = [...Object.entries(new Book('a channel as a file').fields), ['box', drawn('box of the file', 32)]]
const charter = record('charter', 0, 5, fields)
const channel = charter.id
const inIt = { channel }
const post = record('post', 16, 1, [['text', 'My mother died in March.']], inIt)
const later = record('later', 16, 3, [['text', 'Good night.']], inIt)
const back = { channel, after: [post.id] }
const retract = record('retract', 19, 2, [['target', post.id]], back)
const others = record('other', 16, 2, [['text', 'Elsewhere.']], { channel: drawn('another channel', 32) })
const forged = record('forged', 16, 2, [['text', 'Forged.']], { channel, forge: (s) => s.with(40, (s[40] ?? 0) ^ 1) })
/** Two of one minute, by id. */
const [first, second] = [1, 2]
  .map((n) => record(`twin ${n}`, 16, 4, [['text', `Twin ${n}.`]], inIt))
  .toSorted((a, b) => Buffer.compare(a.id, b.id)) as [Written, Written]

const u16 = (n: number) => Uint8Array.of(n >> 8, n & 0xff)
const u32 = (n: number) => Uint8Array.of(0, 0, n >> 8, n & 0xff)
const lead = (id = channel, mark = 'kith channel 1\n') => concat(utf8(mark), id)
const framed = (message: Uint8Array) => concat(u16(message.length), message)

function file(messages: readonly Uint8Array[], change: { count?: number; start?: Uint8Array; sum?: Uint8Array } = {}) {
  const { count = messages.length, start = lead() } = change
  const sum = change.sum ?? messages.reduce((before, message) => sha256(concat(before, message)), sha256(start))
  return concat(start, ...messages.map(framed), u16(0), u32(count), sum)
}

const whole = [charter.message, post.message, retract.message, later.message, first.message, second.message]
const good = file(whole)
const upTo = (n: number) => concat(lead(), ...whole.slice(0, n).map(framed))

const valid: readonly (readonly [name: string, messages: readonly Uint8Array[]])[] = [
  ['a charter alone', [charter.message]],
  ['a charter that is dated after what follows, and two records of one minute', whole],
  ['a header whose body its author took back', [charter.message, post.header, retract.message]],
  ['a header whose body nobody took back', [charter.message, post.header, later.message]],
  ['a record that cites what is not there', [charter.message, retract.message]],
]

const invalid: readonly (readonly [name: string, code: string, count: number, file: Uint8Array])[] = [
  ['nothing', 'cut', 0, new Uint8Array()],
  ['another mark', 'mark', 0, file(whole, { start: lead(channel, 'kith channel 2\n') })],
  ['something short that is none', 'mark', 0, utf8('hello')],
  ['cut in its channel', 'cut', 0, good.slice(0, 40)],
  ['cut before its charter', 'cut', 0, lead()],
  ['cut in a length', 'cut', 2, concat(upTo(2), u16(300).slice(0, 1))],
  ['cut in a record', 'cut', 2, upTo(3).slice(0, -1)],
  ['cut between records', 'cut', 3, upTo(3)],
  ['cut in its sum', 'cut', 6, good.slice(0, -1)],
  ['a length above 16,384', 'length', 1, concat(upTo(1), u16(16_385), new Uint8Array(16_385))],
  ['bytes that are no record', 'record', 1, file([charter.message, utf8('hello')])],
  ['a record with a wrong signature', 'record', 1, file([charter.message, forged.message, later.message])],
  ['a record of another channel', 'channel', 1, file([charter.message, others.message])],
  ['a charter twice', 'channel', 1, file([charter.message, charter.message])],
  ['no charter', 'charter', 0, file([post.message])],
  ['no record', 'charter', 0, file([])],
  ['a charter without its body', 'charter', 0, file([charter.header, post.message])],
  ['another charter', 'charter', 0, file([charter.message], { start: lead(post.id) })],
  ['a record twice', 'order', 2, file([charter.message, post.message, post.message])],
  ['records in another order', 'order', 2, file([charter.message, later.message, post.message])],
  ['two of one minute in another order', 'order', 2, file([charter.message, second.message, first.message])],
  ['a record left out', 'sum', 2, concat(upTo(2), good.slice(upTo(6).length))],
  ['another count', 'sum', 6, file(whole, { count: 5 })],
  ['another sum', 'sum', 6, file(whole, { sum: sha256(utf8('another')) })],
  ['a byte behind it', 'behind', 6, concat(good, Uint8Array.of(0))],
]

export function exports(): ExportVector[] {
  return [
    ...valid.map(([name, messages]) => ({
      name,
      file: toHex(file(messages)),
      valid: true,
      count: messages.length,
      channel: toHex(channel),
    })),
    ...invalid.map(([name, code, count, bytes]) => ({ name, file: toHex(bytes), valid: false, count, code })),
  ]
}
