// Invalid records, one reason each: the envelope, the content and its signature. Bodies are invalid-bodies.ts.

import { concat, utf8 } from '@kith/protocol'
import { array, bytes, FALSE, float64, head, indefinite, map, NULL, negative, tag, text, uint } from '../raw-cbor.ts'
import { encode, fromLittleEndian, littleEndian, ORDER, SMALL } from '../edwards.ts'
import { IDENTITY_MINUS_ZERO, IDENTITY_OVER_P } from './crafted.ts'
import { invalidBodies } from './invalid-bodies.ts'
import { drawn, sha256, signBytes, signerOf } from './platform.ts'
import {
  AUTHOR,
  type Breakage,
  goodBody,
  honest,
  inOrder,
  invalidVector,
  type RecordVector,
  type Signing,
  TIME,
} from './record-vector.ts'

const OTHER = signerOf('somebody else')

const ids = (count: number) =>
  Array.from({ length: count }, (_, i) => drawn(`citation ${i}`, 32)).toSorted(Buffer.compare)

const after = (...list: readonly Uint8Array[]) => ({ after: array(...list.map((id) => bytes(id))) })
const [first, second] = ids(2) as [Uint8Array, Uint8Array]

/** A signature that says nothing about any key, under a key that must be refused before it. */
const under = (key: Uint8Array): Signing => ({ key, sign: () => concat(key, new Uint8Array(32)) })

const signedOver = (message: (content: Uint8Array) => Uint8Array): Signing => ({
  key: AUTHOR.key,
  sign: (content) => signBytes(AUTHOR, message(content)),
})

const changed = (change: (signature: Uint8Array) => Uint8Array): Signing => ({
  key: AUTHOR.key,
  sign: (content) => change(honest(AUTHOR).sign(content)),
})

function withS(signature: Uint8Array, s: bigint): Uint8Array {
  return concat(signature.subarray(0, 32), littleEndian(s))
}

function plusOrder(signature: Uint8Array): Uint8Array {
  return withS(signature, fromLittleEndian(signature.subarray(32)) + ORDER)
}

function plusOne(signature: Uint8Array): Uint8Array {
  return withS(signature, (fromLittleEndian(signature.subarray(32)) + 1n) % ORDER)
}

function turned(signature: Uint8Array): Uint8Array {
  return concat(signature.subarray(32), signature.subarray(0, 32))
}

function flipped(signature: Uint8Array): Uint8Array {
  return signature.map((byte, i) => (i === 40 ? byte ^ 1 : byte))
}

const smallOrderKeys: readonly Breakage[] = SMALL.map((point, i) => ({
  name: `key of small order, ${i} times the point of order 8`,
  code: 'key',
  signing: under(encode(point)),
}))

/** y = p + 3: the y of a point that is on the curve and not of small order, written a second way. */
const OVER_P = Uint8Array.from([0xf0, ...new Array<number>(30).fill(0xff), 0x7f])
/** y = 2 is the y of no point. */
const OFF_CURVE = Uint8Array.from([2, ...new Array<number>(31).fill(0)])

const envelopes: readonly Breakage[] = [
  { name: 'envelope of three items', code: 'envelope', envelope: (c, s) => array(bytes(c), bytes(s), NULL) },
  { name: 'envelope without signature', code: 'envelope', envelope: (c) => array(bytes(c)) },
  { name: 'envelope that is a map', code: 'envelope', envelope: (c, s) => map(['a', bytes(c)], ['b', bytes(s)]) },
  { name: 'signature of 63 bytes', code: 'envelope', envelope: (c, s) => array(bytes(c), bytes(s.slice(1))) },
  { name: 'signature as text', code: 'envelope', envelope: (c) => array(bytes(c), text('x'.repeat(64))) },
  { name: 'byte after the envelope', code: 'envelope', envelope: (c, s) => concat(array(bytes(c), bytes(s)), NULL) },
  { name: 'envelope in a tag', code: 'envelope', envelope: (c, s) => tag(24, array(bytes(c), bytes(s))) },
  { name: 'envelope of indefinite length', code: 'envelope', envelope: (c, s) => indefinite(4, bytes(c), bytes(s)) },
  { name: 'long length of the content', code: 'envelope', envelope: (c, s) => array(bytes(c, 4), bytes(s)) },
  { name: 'content in chunks', code: 'envelope', envelope: (c, s) => array(indefinite(2, bytes(c)), bytes(s)) },
  { name: 'empty envelope', code: 'envelope', envelope: () => new Uint8Array(0) },
]

const contents: readonly Breakage[] = [
  { name: 'version 2', code: 'version', items: { version: uint(2) } },
  { name: 'version 0', code: 'version', items: { version: uint(0) } },
  { name: 'version 2 in another shape', code: 'version', content: () => array(uint(2), bytes(new Uint8Array(500))) },
  { name: 'version as text', code: 'content', items: { version: text('1') } },
  { name: 'version as a float', code: 'content', items: { version: float64(1) } },
  {
    name: 'content of seven items',
    code: 'content',
    content: ({ nonce: _, ...rest }) => array(...Object.values(rest)),
  },
  { name: 'content of nine items', code: 'content', content: (items) => array(...Object.values(items), NULL) },
  { name: 'content that is a map', code: 'content', content: () => map(['v', uint(1)]) },
  { name: 'byte after the content', code: 'content', content: (items) => concat(inOrder(items), uint(0)) },
  { name: 'content of indefinite length', code: 'content', content: (items) => indefinite(4, ...Object.values(items)) },
  { name: 'kind in a longer form', code: 'content', items: { kind: uint(16, 1) } },
  { name: 'kind in eight bytes', code: 'content', items: { kind: uint(16, 8) } },
  { name: 'negative kind', code: 'content', items: { kind: negative(0) } },
  { name: 'kind as a float', code: 'content', items: { kind: float64(16) } },
  { name: 'kind of 2^53', code: 'content', items: { kind: uint(2n ** 53n, 8) } },
  { name: 'channel of 31 bytes', code: 'content', items: { channel: bytes(new Uint8Array(31)) } },
  { name: 'channel as text', code: 'content', items: { channel: text('c'.repeat(32)) } },
  { name: 'author of 33 bytes', code: 'content', items: { author: bytes(new Uint8Array(33)) } },
  { name: 'body hash of 31 bytes', code: 'content', items: { bodyHash: bytes(new Uint8Array(31)) } },
  { name: 'nonce of 7 bytes', code: 'content', items: { nonce: bytes(new Uint8Array(7)) } },
  { name: 'nonce of 9 bytes', code: 'content', items: { nonce: bytes(new Uint8Array(9)) } },
  { name: 'time as null', code: 'content', items: { time: NULL } },
  { name: 'time as a float', code: 'content', items: { time: float64(TIME) } },
  { name: 'time in a longer form', code: 'content', items: { time: uint(TIME, 8) } },
  { name: 'citations as null', code: 'content', items: { after: NULL } },
  { name: 'citations in a longer form', code: 'content', items: { after: head(4, 0, 1) } },
  { name: 'time with a second', code: 'time', items: { time: uint(TIME + 1) } },
  { name: 'time of half a minute', code: 'time', items: { time: uint(TIME + 30) } },
  { name: 'the largest 32-bit second', code: 'time', items: { time: uint(2 ** 32 - 1) } },
  { name: 'the first minute over 32 bits', code: 'time', items: { time: uint(4_294_967_340) } },
  { name: 'nine citations', code: 'after', items: after(...ids(9)) },
  { name: 'citations out of order', code: 'after', items: after(second, first) },
  { name: 'one citation twice', code: 'after', items: after(first, first) },
  { name: 'citation of 31 bytes', code: 'after', items: after(first.slice(1)) },
  { name: 'citation as false', code: 'after', items: { after: array(FALSE) } },
]

const signatures: readonly Breakage[] = [
  ...smallOrderKeys,
  { name: 'key of the identity, y over p', code: 'key', signing: under(IDENTITY_OVER_P) },
  { name: 'key of the identity, x minus zero', code: 'key', signing: under(IDENTITY_MINUS_ZERO) },
  { name: 'key with y over p', code: 'key', signing: under(OVER_P) },
  { name: 'key off the curve', code: 'key', signing: under(OFF_CURVE) },
  { name: 'signature of zeros', code: 'signature', signing: changed(() => new Uint8Array(64)) },
  { name: 'signature with one bit changed', code: 'signature', signing: changed(flipped) },
  { name: 'signature whose S is the order', code: 'signature', signing: changed((s) => withS(s, ORDER)) },
  { name: 'signature whose S has all bits', code: 'signature', signing: changed((s) => withS(s, 2n ** 256n - 1n)) },
  { name: 'signature whose S is one more', code: 'signature', signing: changed(plusOne) },
  { name: 'signature whose R is no point', code: 'signature', signing: changed((s) => concat(OFF_CURVE, s.slice(32))) },
  { name: 'signature with its halves turned round', code: 'signature', signing: changed(turned) },
  { name: 'signature whose S is over the order', code: 'signature', signing: changed(plusOrder) },
  {
    name: 'signature by somebody else',
    code: 'signature',
    signing: { key: AUTHOR.key, sign: (content) => honest(OTHER).sign(content) },
  },
  { name: 'signature without domain', code: 'signature', signing: signedOver((content) => content) },
  {
    name: 'signature over another domain',
    code: 'signature',
    signing: signedOver((content) => concat(utf8('kith/1/invite'), content)),
  },
  {
    name: 'signature over a domain with a terminator',
    code: 'signature',
    signing: signedOver((content) => concat(utf8('kith/1/record\0'), content)),
  },
  { name: 'kind changed after signing', code: 'signature', tampered: (items) => inOrder({ ...items, kind: uint(19) }) },
  {
    name: 'time changed after signing',
    code: 'signature',
    tampered: (items) => inOrder({ ...items, time: uint(TIME + 60) }),
  },
  {
    name: 'channel changed after signing',
    code: 'signature',
    tampered: (items) => inOrder({ ...items, channel: bytes(drawn('another channel', 32)) }),
  },
  {
    name: 'author changed after signing',
    code: 'signature',
    tampered: (items) => inOrder({ ...items, author: bytes(OTHER.key) }),
  },
  {
    name: 'body hash changed after signing, and its body with it',
    code: 'signature',
    body: goodBody('the body that came later'),
    content: (items) => inOrder({ ...items, bodyHash: bytes(sha256(goodBody('the body that was signed'))) }),
    tampered: inOrder,
  },
  {
    name: 'nonce changed after signing',
    code: 'signature',
    tampered: (items) => inOrder({ ...items, nonce: bytes(drawn('another nonce', 8)) }),
  },
  {
    name: 'citation added after signing',
    code: 'signature',
    tampered: (items) => inOrder({ ...items, ...after(first) }),
  },
  { name: 'header alone, signed by somebody else', code: 'signature', body: null, signing: changed(flipped) },
]

export function invalidRecords(): RecordVector[] {
  return [...envelopes, ...contents, ...invalidBodies, ...signatures].map(invalidVector)
}
