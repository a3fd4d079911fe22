// Invalid bodies, one reason each: everything that the canonical form refuses, a salt that is not one, a wrong hash.

import { concat, utf8 } from '@kith/protocol'
import {
  array,
  BREAK,
  bytes,
  type Entry,
  float64,
  head,
  indefinite,
  map,
  negative,
  sortedMap,
  tag,
  text,
  UNDEFINED,
  uint,
} from '../raw-cbor.ts'
import { drawn, sha256 } from './platform.ts'
import { type Breakage, goodBody } from './record-vector.ts'

const SALT = bytes(drawn('salt of a broken body', 16))
const S: Entry = ['s', SALT]
const TEXT: Entry = ['text', text('It gets lighter.')]

/** A good post with one more entry, in its place. */
const withEntry = (value: Uint8Array) => sortedMap(S, TEXT, ['x', value])
const withText = (content: string | Uint8Array) => sortedMap(S, ['text', text(content)])

const bodies: readonly (readonly [name: string, body: Uint8Array])[] = [
  ['body that is an array', array(SALT)],
  ['body that is null inside its bytes', Uint8Array.of(0xf6)],
  ['empty body bytes', new Uint8Array(0)],
  ['keys out of order', map(TEXT, S)],
  ['keys in plain byte order', map(['aa', uint(1)], S, TEXT, ['z', uint(1)])],
  ['one key twice', map(S, S, TEXT)],
  ['key that is an integer', concat(head(5, 1), uint(1), SALT)],
  ['key that is bytes', concat(head(5, 1), bytes(utf8('s')), SALT)],
  ['key with a long length', concat(head(5, 1), text('s', 1), SALT)],
  ['map of indefinite length', indefinite(5, text('s'), SALT)],
  ['map that says more than it has', concat(head(5, 3), text('s'), SALT)],
  ['map that says 2^53 − 1 entries', concat(head(5, Number.MAX_SAFE_INTEGER), text('s'), SALT)],
  ['map with a long count', concat(head(5, 1, 4), text('s'), SALT)],
  ['byte after the body', concat(sortedMap(S, TEXT), uint(0))],
  ['body that is cut', sortedMap(S, TEXT).slice(0, -1)],
  ['integer in a longer form', withEntry(uint(23, 1))],
  ['integer in two bytes that fits one', withEntry(uint(255, 2))],
  ['integer in eight bytes that fits four', withEntry(uint(2 ** 32 - 1, 8))],
  ['integer of 2^53', withEntry(uint(2n ** 53n, 8))],
  ['integer of 2^64 − 1', withEntry(uint(2n ** 64n - 1n, 8))],
  ['negative integer', withEntry(negative(0))],
  ['float', withEntry(float64(1.5))],
  ['float that is whole', withEntry(float64(1))],
  ['half float', withEntry(Uint8Array.of(0xf9, 0x3c, 0))],
  ['not a number', withEntry(Uint8Array.of(0xf9, 0x7e, 0))],
  ['undefined', withEntry(UNDEFINED)],
  ['simple value 16', withEntry(Uint8Array.of(0xf0))],
  ['true in two bytes', withEntry(Uint8Array.of(0xf8, 21))],
  ['break without a start', withEntry(BREAK)],
  ['reserved head', withEntry(Uint8Array.of(0x1c))],
  ['tag', withEntry(tag(1, uint(0)))],
  [
    'link, as dag-cbor has it',
    withEntry(tag(42, bytes(concat(Uint8Array.of(0, 1, 0x55, 0x12, 32), new Uint8Array(32))))),
  ],
  ['text of indefinite length', sortedMap(S, ['text', indefinite(3, text('a'), text('b'))])],
  ['text with a long length', sortedMap(S, ['text', text('a', 2)])],
  ['byte string of indefinite length', withEntry(indefinite(2, bytes(utf8('a')), bytes(utf8('b'))))],
  ['byte string with a long length', withEntry(bytes(utf8('a'), 1))],
  ['byte string longer than the rest', withEntry(head(2, 9))],
  ['array of indefinite length', withEntry(indefinite(4, uint(1)))],
  ['array with a long count', withEntry(concat(head(4, 1, 1), uint(1)))],
  ['array that says more than it has', withEntry(head(4, 9))],
  ['bignum in its tag', withEntry(tag(2, bytes(Uint8Array.of(1))))],
  ['text longer than the rest', sortedMap(S, ['text', head(3, 9)])],
  ['byte order mark at the start', withText('\ufeffhello')],
  ['byte order mark inside', withText('hel\ufefflo')],
  ['byte order mark in a key', map(S, ['\ufeff', uint(1)])],
  ['null character', withText('hel\0lo')],
  ['tab', withText('hel\tlo')],
  ['carriage return', withText('hello\r\n')],
  ['delete', withText('hel\u007flo')],
  ['control of the second block', withText('hel\u0085lo')],
  ['control in a key', map(S, ['\n\u0001', uint(1)])],
  ['broken UTF-8', withText(Uint8Array.of(0x61, 0x80))],
  ['UTF-8 that is cut', withText(Uint8Array.of(0xe2, 0x82))],
  ['surrogate in UTF-8', withText(Uint8Array.of(0xed, 0xa0, 0x80))],
  ['overlong UTF-8', withText(Uint8Array.of(0xc1, 0xa1))],
  ['maps five levels deep', withEntry(map(['a', map(['a', map(['a', map()])])]))],
  ['five levels deep', withEntry(array(array(array(array(uint(1))))))],
  ['five levels deep, all empty', withEntry(array(array(array(array()))))],
  ['5,000 nested arrays', concat(new Uint8Array(5000).fill(0x81), uint(0))],
]

const salts: readonly (readonly [name: string, body: Uint8Array])[] = [
  ['no salt', sortedMap(TEXT)],
  ['salt of 15 bytes', sortedMap(TEXT, ['s', bytes(new Uint8Array(15))])],
  ['salt of 17 bytes', sortedMap(TEXT, ['s', bytes(new Uint8Array(17))])],
  ['salt as text', sortedMap(TEXT, ['s', text('0123456789abcdef')])],
]

export const invalidBodies: readonly Breakage[] = [
  ...bodies.map(([name, body]) => ({ name, code: 'body', body })),
  ...salts.map(([name, body]) => ({ name, code: 'salt', body })),
  {
    name: 'body of another record',
    code: 'body-hash',
    body: goodBody('another record'),
    items: { bodyHash: bytes(drawn('hash of something else', 32)) },
  },
  {
    name: 'body with one bit changed',
    code: 'body-hash',
    body: sortedMap(S, ['text', text('It gets lightes.')]),
    items: { bodyHash: bytes(sha256(sortedMap(S, TEXT))) },
  },
  { name: 'body hash of zeros', code: 'body-hash', items: { bodyHash: bytes(new Uint8Array(32)) } },
  {
    name: 'revise whose post goes five levels deep',
    code: 'body',
    body: sortedMap(
      S,
      ['n', uint(1)],
      ['target', bytes(drawn('parent', 32))],
      ['post', sortedMap(TEXT, ['deep', array(array(array()))])],
    ),
    items: { kind: uint(17), after: array(bytes(drawn('parent', 32))) },
  },
  // With its map, a good envelope and the message around them: one byte over 16 KiB.
  {
    name: 'a message of 16,385 bytes',
    code: 'size',
    body: sortedMap(S, ['data', bytes(new Uint8Array(16_385 - 220))]),
  },
]
