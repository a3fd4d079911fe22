// A relay's signed claims (spec page 04): whole ones, each limit at its edge, and refused ones, one reason each.

import { concat, utf8 } from '@kith/protocol'
import { encode, IDENTITY } from '../edwards.ts'
import { toHex } from '../hex.ts'
import { array, bytes, text, uint } from '../raw-cbor.ts'
import { craftedSignings } from './crafted.ts'
import { type Described, toBytes, toJson } from './described.ts'
import { drawn, sha256, signBytes, signerOf } from './platform.ts'
import type { Signing } from './record-vector.ts'
import { CLOCK } from './exchange.ts'

export interface ClaimVector {
  readonly name: string
  /** The key of the peer that gave the claim, by its libp2p peer id. */
  readonly peer: string
  /** The relay's clock that came beside the claim, seconds. */
  readonly peerTime: number
  readonly claim: string
  readonly signature: string
  readonly hash: string
  readonly valid: boolean
  /** False where native verifiers refuse what the signature rule takes. */
  readonly native?: false
  /** The items of the claim, decoded. */
  readonly items?: unknown
}

type Items = readonly Described[]

const relay = signerOf('relay')
const DOMAIN = utf8('kith/1/hello')
const DAY = Math.floor(CLOCK / 86_400)

const keyOf = (label: string) => signerOf(`other relay ${label}`).key
const list = <T>(length: number, item: (i: number) => T): T[] => Array.from({ length }, (_, i) => item(i))
const ids = (count: number) => list(count, (i) => drawn(`carried channel ${i}`, 32)).toSorted(Buffer.compare)
const address = (length: number) => `/dns4/${'x'.repeat(length - 18)}/tcp/443/wss`

/** Items of a claim, with some replaced by their place. */
function items(replaced: Readonly<Record<number, Described>> = {}): Items {
  const [older, newer] = ids(2) as [Uint8Array, Uint8Array]
  const whole: Items = [
    1,
    relay.key,
    CLOCK,
    'Kith for Cork, ask@relay.example',
    ['/dns4/relay.example/tcp/443/tls/ws', '/dns4/relay.example/tcp/4001'],
    [[keyOf('a'), ['/dns4/other.example/tcp/443/tls/ws']]],
    [
      [newer, DAY],
      [older, DAY - 3],
    ],
  ]
  return whole.map((item, i) => replaced[i] ?? item)
}

const signing: Signing = {
  key: relay.key,
  sign: (claim) => signBytes(relay, concat(DOMAIN, claim)),
}

interface Sketch {
  readonly name: string
  readonly claim: Uint8Array
  readonly valid: boolean
  readonly signing?: Signing
  readonly peer?: Uint8Array
  readonly peerTime?: number
  readonly native?: false
  readonly items?: Items
}

function vector(sketch: Sketch): ClaimVector {
  const { name, claim, valid, peer = relay.key, peerTime = CLOCK, native, items: decoded } = sketch
  return {
    name,
    peer: toHex(peer),
    peerTime,
    claim: toHex(claim),
    signature: toHex((sketch.signing ?? signing).sign(claim)),
    hash: toHex(sha256(claim)),
    valid,
    ...(native === undefined ? {} : { native }),
    ...(decoded === undefined ? {} : { items: toJson(decoded) }),
  }
}

const good = (name: string, decoded: Items, more: Partial<Sketch> = {}): Sketch => {
  return { name, claim: toBytes(decoded), valid: true, items: decoded, ...more }
}
const bad = (name: string, decoded: Items, more: Partial<Sketch> = {}): Sketch => {
  return { name, claim: toBytes(decoded), valid: false, ...more }
}

const [first, second] = ids(2) as [Uint8Array, Uint8Array]
const others = (count: number, addresses: number) =>
  list(count, (i) => [keyOf(`${i}`), list(addresses, () => address(200))])

const valid: readonly Sketch[] = [
  good('a relay with one other and two channels', items()),
  good('a relay that has nothing to say', items({ 3: '', 4: [], 5: [], 6: [] })),
  good('a channel with nothing but its charter', items({ 6: [[first, 0]] })),
  good(
    'two channels of one day, by their ids',
    items({
      6: [
        [first, DAY],
        [second, DAY],
      ],
    }),
  ),
  good('contact and addresses at their limits', items({ 3: 'é'.repeat(100), 4: list(8, () => address(200)) })),
  good('16 other relays with 4 addresses each', items({ 5: others(16, 4) })),
  good('512 channels', items({ 6: ids(512).map((id) => [id, DAY]) })),
  good('unknown items after the seven', [...items(), ['later', new Map([['x', 1]])], null]),
  good('15 minutes ahead of its own clock', items({ 2: CLOCK + 900 })),
  good('a year old', items({ 2: CLOCK - 365 * 86_400 })),
]

/** The identity: every signature of zeros holds under it by the equation alone. */
const SMALL_KEY = encode(IDENTITY)
const wholeBytes = toBytes(items())

const invalid: readonly Sketch[] = [
  bad('16 minutes ahead of its own clock', items({ 2: CLOCK + 960 })),
  bad('of another version', items({ 0: 2 })),
  bad('of six items', items().slice(0, 6)),
  bad('with a second in its time', items({ 2: CLOCK + 1 })),
  bad('with a time over 32 bits', items({ 2: 4_294_967_340 }), { peerTime: 4_294_967_295 }),
  bad('with a key of 31 bytes', items({ 1: relay.key.slice(1) })),
  bad('with a contact of 201 bytes', items({ 3: 'x'.repeat(201) })),
  bad('with a contact of 101 letters in 202 bytes', items({ 3: 'é'.repeat(101) })),
  bad(
    'with a contact that is null',
    items().map((item, i) => (i === 3 ? null : item)),
  ),
  bad('with 9 addresses', items({ 4: list(9, () => address(40)) })),
  bad('with an address of 201 bytes', items({ 4: [address(201)] })),
  bad('with an empty address', items({ 4: [''] })),
  bad('with 17 other relays', items({ 5: others(17, 1) })),
  bad('with another relay without address', items({ 5: others(1, 0) })),
  bad('with another relay with 5 addresses', items({ 5: others(1, 5) })),
  bad('with another relay of three items', items({ 5: [[keyOf('a'), [address(40)], 1]] })),
  bad('with 513 channels', items({ 6: ids(513).map((id) => [id, DAY]) })),
  bad(
    'with one channel twice',
    items({
      6: [
        [first, DAY],
        [first, DAY],
      ],
    }),
  ),
  bad(
    'with an older day first',
    items({
      6: [
        [first, DAY - 1],
        [second, DAY],
      ],
    }),
  ),
  bad(
    'with a larger id of one day first',
    items({
      6: [
        [second, DAY],
        [first, DAY],
      ],
    }),
  ),
  bad('with a channel of 31 bytes', items({ 6: [[first.slice(1), DAY]] })),
  bad('with a channel without its day', items({ 6: [[first]] })),
  {
    name: 'with a long head',
    claim: array(uint(1, 1), bytes(relay.key), uint(CLOCK), text(''), array(), array(), array()),
    valid: false,
  },
  { name: 'with a byte after it', claim: concat(wholeBytes, uint(0)), valid: false },
  { name: 'of no bytes', claim: new Uint8Array(0), valid: false },
  bad('of more than 64 KiB', [...items(), 'x'.repeat(65_536)]),
  bad('by another peer', items(), { peer: keyOf('a') }),
  bad('signed by another key', items(), {
    signing: { key: relay.key, sign: (claim) => signBytes(signerOf('other relay a'), concat(DOMAIN, claim)) },
  }),
  bad('signed as a record', items(), {
    signing: { key: relay.key, sign: (claim) => signBytes(relay, concat(utf8('kith/1/record'), claim)) },
  }),
  bad('under a key of small order', items({ 1: SMALL_KEY }), {
    peer: SMALL_KEY,
    signing: { key: SMALL_KEY, sign: () => concat(SMALL_KEY, new Uint8Array(32)) },
  }),
]

/** The signature rule is that of records. */
const crafted: readonly Sketch[] = craftedSignings(relay, DOMAIN)
  .slice(0, 1)
  .map(({ name, signing: by, native }) => good(name, items({ 1: by.key }), { peer: by.key, signing: by, native }))

/** Another relay, and the signed claim by which it introduces itself. */
export const INTRODUCED = signerOf('other relay a')
const introducing = toBytes([1, INTRODUCED.key, CLOCK, '', ['/dns4/other.example/tcp/443/tls/ws'], [], []])
export const introduction = [introducing, signBytes(INTRODUCED, concat(DOMAIN, introducing))] as const

export function claims(): ClaimVector[] {
  return [...valid, ...crafted, ...invalid].map(vector)
}
