// Live messages (spec page 11): good ones from their description, and ones that are good but for what is replaced.
// Signed by node:crypto, written by the raw writer.

import { concat, utf8 } from '@kith/protocol'
import { encode, fromLittleEndian, littleEndian, ORDER, SMALL } from '../edwards.ts'
import { toHex } from '../hex.ts'
import { array, bytes, FALSE, float64, head, indefinite, map, NULL, negative, tag, text, uint } from '../raw-cbor.ts'
import { craftedSignings, IDENTITY_MINUS_ZERO, IDENTITY_OVER_P } from './crafted.ts'
import { type Described, type DescribedMap, toBytes, toJson } from './described.ts'
import { drawn, signBytes, signerOf } from './platform.ts'
import { AUTHOR, CHANNEL, type Signing } from './record-vector.ts'

export interface LiveVector {
  readonly name: string
  /** The channel whose topic brings it. */
  readonly topic: string
  readonly message: string
  readonly valid: boolean
  readonly shown: boolean
  readonly native?: false
  readonly code?: string
  readonly fields?: unknown
}

const DOMAIN = utf8('kith/1/live')
const LIMIT = 512
/** 25 September 2026. */
const SLOT = Math.floor(1_790_000_040 / 300)
const LAST_SLOT = Math.floor((2 ** 32 - 1) / 300)
const HERE = 1
const LISTENING = 2
const REPLYING = 3
const thread = drawn('thread', 32)
const elsewhere = drawn('another channel', 32)
const own = signing(signerOf('a key for one session'))
const persona = signing(AUTHOR)

function signing(signer: ReturnType<typeof signerOf>, domain = DOMAIN): Signing {
  return { key: signer.key, sign: (signed) => signBytes(signer, concat(domain, signed)) }
}

function fieldsOf(body: Readonly<Record<string, Described>>): DescribedMap {
  return new Map(Object.entries(body))
}

interface Sketch {
  readonly kind: number
  readonly body?: DescribedMap
  readonly slot?: number
  readonly by?: Signing
  readonly shown?: boolean
  readonly native?: false
}

function valid(
  name: string,
  { kind, body = new Map(), slot = SLOT, by = own, shown = true, native }: Sketch,
): LiveVector {
  const items: Described[] = [CHANNEL, by.key, kind, slot, body]
  const message = toBytes([1, toBytes([...items, by.sign(toBytes(items))])])
  const fields = { channel: CHANNEL, key: by.key, kind, slot, body }
  return {
    name,
    topic: toHex(CHANNEL),
    message: toHex(message),
    valid: true,
    shown,
    ...(native === undefined ? {} : { native }),
    fields: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, toJson(value)])),
  }
}

/** A body that brings the whole message to exactly `size` bytes. */
function bodyFor(size: number): DescribedMap {
  const empty = valid('', { kind: HERE, body: fieldsOf({ x: new Uint8Array(256) }) }).message.length / 2
  return fieldsOf({ x: new Uint8Array(256 + size - empty) })
}

function validOnes(): LiveVector[] {
  const said = (kind: number, body: Readonly<Record<string, Described>> = {}) => ({ kind, body: fieldsOf(body) })
  const hidden = { shown: false }
  const nested: DescribedMap = fieldsOf({ a: [fieldsOf({ b: 1 })] })
  const odd: DescribedMap = new Map<string, Described>([
    ['__proto__', 7],
    ['', true],
  ])
  return [
    valid('here', said(HERE)),
    valid('listening', { ...said(LISTENING), by: persona }),
    valid('replying', said(REPLYING, { thread })),
    valid('replying, for the second time in its slot', said(REPLYING, { n: 1, thread })),
    valid('replying no more', said(REPLYING, { n: 2, ends: true, thread })),
    valid('here no more', said(HERE, { n: 1, ends: true })),
    valid('the largest n', said(HERE, { n: Number.MAX_SAFE_INTEGER })),
    valid('the first slot', { kind: HERE, slot: 0 }),
    valid('the last slot', { kind: HERE, slot: LAST_SLOT }),
    valid('keys that nobody knows', { kind: HERE, body: odd }),
    valid('a body as deep as it may be', { kind: LISTENING, body: nested }),
    valid('512 bytes', { kind: HERE, body: bodyFor(LIMIT) }),
    valid('kind 0', { ...said(0), ...hidden }),
    valid('kind 4', { ...said(4), ...hidden }),
    valid('the largest kind', { ...said(Number.MAX_SAFE_INTEGER, { thread }), ...hidden }),
    valid('replying to nothing', { ...said(REPLYING), ...hidden }),
    valid('replying to a thread of 31 bytes', { ...said(REPLYING, { thread: thread.slice(1) }), ...hidden }),
    valid('n as text', { ...said(HERE, { n: '1' }), ...hidden }),
    valid('n as null', { ...said(HERE, { n: null }), ...hidden }),
    valid('ends as false', { ...said(HERE, { ends: false }), ...hidden }),
    valid('ends as 1', { ...said(HERE, { ends: 1 }), ...hidden }),
    ...craftedSignings(AUTHOR, DOMAIN).map(({ name, native, signing: by }) =>
      valid(name, { kind: LISTENING, by, native }),
    ),
  ]
}

interface Items {
  channel: Uint8Array
  key: Uint8Array
  kind: Uint8Array
  slot: Uint8Array
  body: Uint8Array
}

interface Breakage {
  readonly topic?: Uint8Array
  readonly items?: Partial<Items>
  readonly by?: Signing
  /** Live bytes of what was signed, without its head, and the signature. */
  live?(items: readonly Uint8Array[], signature: Uint8Array): Uint8Array
  message?(live: Uint8Array): Uint8Array
}

const six = (items: readonly Uint8Array[], signature: Uint8Array): Uint8Array => array(...items, bytes(signature))

function invalid(name: string, code: string, breakage: Breakage): LiveVector {
  const {
    by = own,
    items = {},
    live = six,
    message = (live) => array(uint(1), bytes(live)),
    topic = CHANNEL,
  } = breakage
  const list = Object.values({
    channel: bytes(CHANNEL),
    key: bytes(by.key),
    kind: uint(HERE),
    slot: uint(SLOT),
    body: map(),
    ...items,
  })
  const whole = message(live(list, by.sign(array(...list))))
  return { name, topic: toHex(topic), message: toHex(whole), valid: false, shown: false, code }
}

const withItems = (name: string, items: Partial<Items>, code = 'live') => invalid(name, code, { items })
const changed = (name: string, change: (signature: Uint8Array) => Uint8Array): LiveVector =>
  invalid(name, 'signature', { by: { key: own.key, sign: (signed) => change(own.sign(signed)) } })
const under = (key: Uint8Array): Signing => ({ key, sign: () => concat(key, new Uint8Array(32)) })

function withS(signature: Uint8Array, s: bigint): Uint8Array {
  return concat(signature.subarray(0, 32), littleEndian(s))
}

function shapes(): LiveVector[] {
  const one = uint(1)
  return [
    invalid('513 bytes', 'size', { items: { body: toBytes(bodyFor(LIMIT + 1)) } }),
    invalid('513 bytes of nested arrays', 'size', { message: () => new Uint8Array(513).fill(0x81) }),
    invalid('512 bytes of nested arrays', 'message', { message: () => new Uint8Array(512).fill(0x81) }),
    invalid('no bytes', 'message', { message: () => new Uint8Array(0) }),
    invalid('number in a longer form', 'message', { message: (live) => array(uint(1, 1), bytes(live)) }),
    invalid('without live bytes', 'message', { message: () => array(one) }),
    invalid('three items', 'message', { message: (live) => array(one, bytes(live), NULL) }),
    invalid('live bytes as text', 'message', { message: () => array(one, text('x')) }),
    invalid('live bytes not as bytes', 'message', { message: (live) => array(one, live) }),
    invalid('a byte after it', 'message', { message: (live) => concat(array(one, bytes(live)), NULL) }),
    invalid('indefinite length', 'message', { message: (live) => indefinite(4, one, bytes(live)) }),
    invalid('message 0', 'version', { message: (live) => array(uint(0), bytes(live)) }),
    invalid('message 2', 'version', { message: (live) => array(uint(2), bytes(live)) }),
    invalid('live bytes of no length', 'live', { live: () => new Uint8Array(0) }),
    invalid('without signature', 'live', { live: (items) => array(...items) }),
    invalid('seven items', 'live', { live: (items, signature) => array(...items, bytes(signature), NULL) }),
    invalid('items in a map', 'live', { live: (items) => map(['a', items[0] as Uint8Array]) }),
    invalid('live bytes in a tag', 'live', { live: (items, signature) => tag(24, six(items, signature)) }),
    invalid('items without end', 'live', { live: (items, s) => indefinite(4, ...items, bytes(s)) }),
    invalid('count in a longer form', 'live', { live: (items, s) => concat(head(4, 6, 1), ...items, bytes(s)) }),
    invalid('a byte after the items', 'live', { live: (items, s) => concat(six(items, s), NULL) }),
    invalid('signature of 63 bytes', 'live', { live: (items, s) => six(items, s.slice(1)) }),
    invalid('signature with a long head', 'live', { live: (items, s) => array(...items, bytes(s, 2)) }),
    withItems('channel of 31 bytes', { channel: bytes(CHANNEL.slice(1)) }),
    withItems('key of 33 bytes', { key: bytes(concat(own.key, Uint8Array.of(0))) }),
    withItems('key as text', { key: text('k'.repeat(32)) }),
    withItems('kind as text', { kind: text('1') }),
    withItems('kind in a longer form', { kind: uint(HERE, 1) }),
    withItems('negative kind', { kind: negative(0) }),
    withItems('slot as a float', { slot: float64(SLOT) }),
    withItems('slot as null', { slot: NULL }),
    withItems('body as null', { body: NULL }),
    withItems('body as false', { body: FALSE }),
    withItems('body as its bytes', { body: bytes(map()) }),
    withItems('body with keys out of order', { body: map(['thread', bytes(thread)], ['n', uint(1)]) }),
    withItems('body with a key twice', { body: map(['n', uint(1)], ['n', uint(1)]) }),
    withItems('body a level too deep', { body: map(['a', array(array(array()))]) }),
    withItems('body with a control character', { body: map(['a', text('\u0007')]) }),
  ]
}

function invalidOnes(): LiveVector[] {
  return [
    ...shapes(),
    invalid('said again in another channel', 'channel', { topic: elsewhere }),
    withItems('of another channel', { channel: bytes(elsewhere) }, 'channel'),
    withItems('of the channel of zeros', { channel: bytes(new Uint8Array(32)) }, 'channel'),
    withItems('a slot beyond 32 bits of seconds', { slot: uint(LAST_SLOT + 1) }, 'slot'),
    withItems('the largest slot that is a number', { slot: uint(Number.MAX_SAFE_INTEGER) }, 'slot'),
    ...SMALL.map((point, i) =>
      invalid(`key of small order, ${i} times the point of order 8`, 'key', { by: under(encode(point)) }),
    ),
    invalid('key of the identity, y over p', 'key', { by: under(IDENTITY_OVER_P) }),
    invalid('key of the identity, x minus zero', 'key', { by: under(IDENTITY_MINUS_ZERO) }),
    changed('signature of zeros', () => new Uint8Array(64)),
    changed('signature with one bit changed', (s) => s.map((byte, i) => (i === 40 ? byte ^ 1 : byte))),
    changed('signature whose S is over the order', (s) => withS(s, fromLittleEndian(s.subarray(32)) + ORDER)),
    invalid('signed as a record', 'signature', { by: signing(AUTHOR, utf8('kith/1/record')) }),
    invalid('signed without a domain', 'signature', { by: signing(AUTHOR, new Uint8Array(0)) }),
    invalid('signed by somebody else', 'signature', { by: { key: persona.key, sign: own.sign } }),
    invalid('with another slot than was signed', 'signature', {
      live: ([channel, key, kind, , body], s) =>
        six([channel, key, kind, uint(SLOT + 1), body] as readonly Uint8Array[], s),
    }),
    invalid('with another body than was signed', 'signature', {
      live: (items, s) => six([...items.slice(0, 4), map(['n', uint(1)])], s),
    }),
  ]
}

export function live(): LiveVector[] {
  return [...validOnes(), ...invalidOnes()]
}
