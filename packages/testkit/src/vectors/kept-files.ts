// Vectors of kept files (page 08): small ones at the lowest cost, each damaged in one way, with what a reader answers.
// Sealed by node:crypto and written by the raw writer, not by the app's code. Messages in them are any bytes: whether they
// are records is page 00's matter.

import { createCipheriv, hkdfSync } from 'node:crypto'
import { concat, utf8 } from '@kith/protocol'
import { toHex } from '../hex.ts'
import { array, bytes, FALSE, sortedMap, text, TRUE, uint } from '../raw-cbor.ts'
import { drawn, sha256 } from './platform.ts'

export interface KeptFileVector {
  readonly name: string
  readonly passphrase: string
  /** The passphrase behind Argon2id; null where a reader does not come so far. */
  readonly stretched: string | null
  readonly file: string
  readonly valid: boolean
  readonly code?: string
  /** The items, in hexadecimal of their canonical forms. */
  readonly items?: readonly string[]
}

interface Cost {
  readonly m: number
  readonly t: number
  readonly p: number
}

const PASSPHRASE = 'lantern copper river quiet saddle'
const SALT = drawn('salt of kept files', 16)
const LOW: Cost = { m: 8, t: 1, p: 1 }
const LANES: Cost = { m: 19, t: 2, p: 2 }
// Argon2id of PASSPHRASE and SALT. Constants, since not every Node that runs the tests has Argon2; a test compares them.
const STRETCHED_LOW = '59182c65ce413946480a0398c60bff2fb9c8c892dda59741a119b3de1a0afe1a'
const STRETCHED_LANES = 'e1760d52c643c262460894d4af01887edd4d195a1e4d8d86420fa7985db6179b'
const CHUNK = 64
const MAGIC = utf8('kith file 1\n')

const root = (n: number) => drawn(`root ${n} of kept files`, 32)
const channel = drawn('channel of kept files', 32)
const record = drawn('record of kept files', 32)
const relay = text('/dns4/relay.example/tcp/443/wss/p2p/12D3KooWCxQ5jVhYk1sY5b2rLkS8tqnJ9kE9xPzQZ3n8mN4rT7aB')

const OWN = array(
  uint(0),
  array(array(bytes(root(1)), TRUE), array(bytes(root(2)), FALSE)),
  array(array(bytes(channel), uint(3))),
  array(relay),
)
const CHANNEL = array(uint(1), bytes(channel), array(relay))
const message = (n: number) => array(uint(2), bytes(drawn(`message ${n}`, 32)))
const JOURNEY = array(uint(3), bytes(record), uint(0), array(), TRUE)
const KEPT = array(
  uint(3),
  bytes(record),
  uint(1),
  array(text('12D3KooWCxQ5jVhYk1sY5b2rLkS8tqnJ9kE9xPzQZ3n8mN4rT7aB')),
  FALSE,
)
const ITEMS = [OWN, CHANNEL, message(1), message(2), JOURNEY]
const LEAST = [array(uint(0), array(array(bytes(root(1)), FALSE)), array(), array())]

function u32be(n: number): Uint8Array {
  return Uint8Array.of(n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255)
}

function plainOf(items: readonly Uint8Array[], after: Uint8Array = concat(u32be(0), new Uint8Array(9))): Uint8Array {
  return concat(...items.flatMap((item) => [u32be(item.length), item]), after)
}

function hkdf(stretched: Uint8Array, info: string, length: number): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', stretched, new Uint8Array(0), utf8(info), length))
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'))
}

function leadOf(header: Uint8Array): Uint8Array {
  const before = concat(MAGIC, Uint8Array.of(header.length >> 8, header.length & 255), header)
  return concat(before, sha256(before).slice(0, 4))
}

function headerOf(cost: Cost, check: Uint8Array, chunk = CHUNK): [string, Uint8Array][] {
  const { m, t, p } = cost
  const numbers = Object.entries({ m, t, p, chunk }).map(([key, n]): [string, Uint8Array] => [key, uint(n)])
  return [...numbers, ['kdf', text('argon2id')], ['salt', bytes(SALT)], ['check', bytes(check)]]
}

interface Parts {
  readonly lead: Uint8Array
  readonly chunks: readonly Uint8Array[]
}

function seal(plain: Uint8Array, cost = LOW, stretched = bytesOf(STRETCHED_LOW), chunk = CHUNK): Parts {
  const lead = leadOf(sortedMap(...headerOf(cost, hkdf(stretched, 'kith/1/kept/check', 16), chunk)))
  const key = hkdf(stretched, 'kith/1/kept/content', 32)
  const count = Math.max(1, Math.ceil(plain.length / chunk))
  const chunks = Array.from({ length: count }, (_, i) => {
    const nonce = concat(new Uint8Array(7), u32be(i), Uint8Array.of(i === count - 1 ? 1 : 0))
    const cipher = createCipheriv('aes-256-gcm', key, nonce)
    cipher.setAAD(lead)
    const sealed = cipher.update(plain.subarray(i * chunk, (i + 1) * chunk))
    cipher.final()
    return Uint8Array.from(Buffer.concat([sealed, cipher.getAuthTag()]))
  })
  return { lead, chunks }
}

function join({ lead, chunks }: Parts): Uint8Array {
  return concat(lead, ...chunks)
}

function good(
  name: string,
  items: readonly Uint8Array[],
  file: Uint8Array,
  more: Partial<KeptFileVector> = {},
): KeptFileVector {
  const stretched = STRETCHED_LOW
  return { name, passphrase: PASSPHRASE, stretched, file: toHex(file), valid: true, items: items.map(toHex), ...more }
}

function bad(name: string, code: string, file: Uint8Array, more: Partial<KeptFileVector> = {}): KeptFileVector {
  const early = ['not-ours', 'newer', 'costly'].includes(code)
  const stretched = early ? null : STRETCHED_LOW
  return { name, passphrase: PASSPHRASE, stretched, file: toHex(file), valid: false, code, ...more }
}

/** A file whose lead is damaged: its passphrase is never stretched. */
function badLead(name: string, code: string, lead: Uint8Array): KeptFileVector {
  return bad(name, code, concat(lead, ...WHOLE.chunks), { stretched: null })
}

function flipped(file: Uint8Array, at: number): Uint8Array {
  return file.map((byte, i) => (i === at ? byte ^ 1 : byte))
}

const WHOLE = seal(plainOf(ITEMS))
const CHECK = hkdf(bytesOf(STRETCHED_LOW), 'kith/1/kept/check', 16)

function withHeader(...entries: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const header = new Map([...headerOf(LOW, CHECK), ...entries])
  return leadOf(sortedMap(...header))
}

function badItems(name: string, ...items: readonly Uint8Array[]): KeptFileVector {
  return bad(name, 'damaged', join(seal(plainOf(items))))
}

export function keptFiles(): KeptFileVector[] {
  const { lead, chunks } = WHOLE
  const [first, second, ...others] = chunks as [Uint8Array, Uint8Array, ...Uint8Array[]]
  const file = join(WHOLE)
  const later = array(uint(9), text('of a later version'))
  const exact = plainOf(LEAST, u32be(0))
  const whole = concat(exact, new Uint8Array(CHUNK - (exact.length % CHUNK)))
  const many = array(uint(1), bytes(channel), array(...Array.from({ length: 33 }, () => relay)))
  return [
    good('names, a channel, two messages, a journey', ITEMS, file),
    good('the least', LEAST, join(seal(plainOf(LEAST, u32be(0))))),
    good('a last chunk that is full', LEAST, join(seal(whole))),
    good('one chunk of the largest size', ITEMS, join(seal(plainOf(ITEMS), LOW, bytesOf(STRETCHED_LOW), 65_536))),
    good('lanes and passes', ITEMS, join(seal(plainOf(ITEMS), LANES, bytesOf(STRETCHED_LANES))), {
      stretched: STRETCHED_LANES,
    }),
    good('another form of the same letters, and more white space', ITEMS, file, {
      passphrase: ' \uff4c\uff41\uff4e\uff54\uff45\uff52\uff4e  copper\u3000river\tquiet\u00a0saddle\n',
    }),
    good('an item of a later version', [...ITEMS, later], join(seal(plainOf([...ITEMS, later])))),
    good('kept by a relay', [...ITEMS.slice(0, 4), KEPT], join(seal(plainOf([...ITEMS.slice(0, 4), KEPT])))),
    bad('another passphrase', 'passphrase', file, { passphrase: 'lantern copper river quiet sadle', stretched: null }),
    bad('capitals count', 'passphrase', file, { passphrase: 'Lantern copper river quiet saddle', stretched: null }),
    bad('nothing', 'not-ours', new Uint8Array(0)),
    bad('a photo', 'not-ours', bytesOf('ffd8ffe000104a46494600010100000100010000')),
    bad('version 2', 'newer', concat(utf8('kith file 2\n'), file.subarray(MAGIC.length))),
    badLead('a lead with one bit changed', 'damaged', flipped(lead, MAGIC.length + 10)),
    badLead('a sum with one bit changed', 'damaged', flipped(lead, lead.length - 1)),
    bad('cut within the first line', 'damaged', file.subarray(0, 11), { stretched: null }),
    bad('cut within the lead', 'damaged', file.subarray(0, 60), { stretched: null }),
    badLead('another kdf', 'damaged', withHeader(['kdf', text('argon2i')])),
    badLead('a further key', 'damaged', withHeader(['z', uint(1)])),
    badLead('a short salt', 'damaged', withHeader(['salt', bytes(SALT.slice(1))])),
    badLead('chunks that are too small', 'damaged', withHeader(['chunk', uint(63)])),
    badLead('chunks that are too large', 'damaged', withHeader(['chunk', uint(65_537)])),
    badLead('no pass', 'damaged', withHeader(['t', uint(0)])),
    badLead('less memory than lanes ask', 'damaged', withHeader(['m', uint(7)])),
    badLead('a header that is not canonical', 'damaged', leadOf(sortedMap(...headerOf(LOW, CHECK), ['n', uint(5, 2)]))),
    badLead('more memory than a device should give', 'costly', withHeader(['m', uint(262_145)])),
    badLead('more passes than a device should make', 'costly', withHeader(['t', uint(11)])),
    badLead('more lanes than a device should run', 'costly', withHeader(['m', uint(64)], ['p', uint(5)])),
    bad('no chunk at all', 'damaged', lead),
    bad('one bit changed in the first chunk', 'damaged', flipped(file, lead.length)),
    bad('one bit changed in the last tag', 'damaged', flipped(file, file.length - 1)),
    bad('the last byte cut', 'damaged', file.subarray(0, -1)),
    bad('the last chunk cut', 'damaged', concat(lead, ...chunks.slice(0, -1))),
    bad('a byte more', 'damaged', concat(file, Uint8Array.of(0))),
    bad('two chunks changed places', 'damaged', concat(lead, second, first, ...others)),
    bad('a chunk twice', 'damaged', concat(lead, first, first, second, ...others)),
    bad('the first chunk left out', 'damaged', concat(lead, second, ...others)),
    bad('an empty chunk and nothing else', 'damaged', join(seal(new Uint8Array(0)))),
    bad('items without an end', 'damaged', join(seal(plainOf(ITEMS, new Uint8Array(0))))),
    bad('an item that is cut by the end of the file', 'damaged', join(seal(concat(plainOf(ITEMS, u32be(99)), OWN)))),
    bad('an item longer than any', 'damaged', join(seal(concat(plainOf(ITEMS, u32be(131_073)), OWN)))),
    bad('padding that is not zeros', 'damaged', join(seal(plainOf(ITEMS, concat(u32be(0), Uint8Array.of(0, 1)))))),
    badItems('no item'),
    badItems('an item that is no array', OWN, uint(1)),
    badItems('an item that is not canonical', OWN, array(uint(9), uint(1, 1))),
    badItems('a channel before the own', CHANNEL, OWN),
    badItems('the own twice', OWN, OWN),
    badItems('no root', array(uint(0), array(), array(), array())),
    badItems('a root of 31 bytes', array(uint(0), array(array(bytes(root(1).slice(1)), TRUE)), array(), array())),
    badItems(
      '33 roots',
      array(uint(0), array(...Array.from({ length: 33 }, (_, n) => array(bytes(root(n)), TRUE))), array(), array()),
    ),
    badItems(
      'founder number 0',
      array(uint(0), array(array(bytes(root(1)), TRUE)), array(array(bytes(channel), uint(0))), array()),
    ),
    badItems('33 relays', OWN, many),
    badItems('a relay of 201 bytes', OWN, array(uint(1), bytes(channel), array(text('r'.repeat(201))))),
    badItems('a message before any channel', OWN, message(1)),
    badItems('a message larger than any', OWN, CHANNEL, array(uint(2), bytes(new Uint8Array(16_385)))),
    badItems('a journey that came nowhere', OWN, array(uint(3), bytes(record), uint(4), array(), TRUE)),
  ]
}

/** The vectors that the app's own tests run. */
export function keptVectorFiles(): Map<string, string> {
  return new Map([['kept-files.json', `${JSON.stringify(keptFiles(), null, 2)}\n`]])
}
