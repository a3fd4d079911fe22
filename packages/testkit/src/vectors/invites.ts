// Invitation texts (spec page 02): good ones with what they say, and every way in which one is refused.

import { concat, utf8 } from '@kith/protocol'
import { toHex } from '../hex.ts'
import { array, bytes, head, indefinite, NULL, text, uint } from '../raw-cbor.ts'
import { toBytes } from './described.ts'
import { drawn, sha256 } from './platform.ts'

export interface InviteVector {
  readonly name: string
  readonly text: string
  readonly valid: boolean
  readonly channel?: string
  readonly relays?: readonly string[]
  readonly seed?: string
}

const CHANNEL = drawn('channel', 32)
const RELAYS = ['/dns4/relay.example/tcp/443/wss', '/ip4/192.0.2.7/udp/4001/webrtc-direct']
const SEED = drawn('invite seed', 32)
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/** RFC 4648 base32 in lower case without padding. */
export function base32(raw: Uint8Array): string {
  const bits = Array.from(raw, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

const checked = (body: Uint8Array) => base32(concat(body, sha256(body).subarray(0, 4)))
const invite = (relays: readonly string[]) => checked(toBytes([1, CHANNEL, null, null, relays]))
const good = invite(RELAYS)
// 51 bytes fill 81 letters and 3 bits of one more, whose other two must be zero.
const loose = invite(['/dns4/a'])
const lastLetter = LETTERS.indexOf(loose.at(-1) as string)

const valid: readonly (readonly [name: string, text: string, relays: readonly string[]])[] = [
  ['two relays', good, RELAYS],
  ['one relay', loose, ['/dns4/a']],
  ['no relay', invite([]), []],
  ['four relays of 200 bytes', invite(Array(4).fill('/'.repeat(200))), Array(4).fill('/'.repeat(200))],
  ['a whole link', `https://kith.example/#/join/${good}`, RELAYS],
  ['a link to this machine', `http://127.0.0.1:4080/#/join/${good}`, RELAYS],
  ['white space around it', ` \n${good}\t`, RELAYS],
]

const invalid: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['a mark and nothing', 'https://kith.example/#/join/'],
  ['capitals', good.toUpperCase()],
  ['padding', `${good}=`],
  ['a digit that base32 lacks', good.replace(/^./, '1')],
  ['an unused bit that is set', `${loose.slice(0, -1)}${LETTERS[lastLetter + 1]}`],
  ['one letter lost', good.slice(0, -1)],
  ['one letter changed', good.replace(/^(.{20})./, (_, start: string) => `${start}${good[20] === 'a' ? 'b' : 'a'}`)],
  ['cut in half', good.slice(0, good.length / 2)],
  ['white space inside', `${good.slice(0, 40)} ${good.slice(40)}`],
  ['only a check', checked(new Uint8Array(0))],
  ['version 2', checked(toBytes([2, CHANNEL, null, null, RELAYS]))],
  ['four items', checked(toBytes([1, CHANNEL, null, null]))],
  ['six items', checked(toBytes([1, CHANNEL, null, null, RELAYS, null]))],
  ['a channel of 31 bytes', checked(toBytes([1, CHANNEL.slice(1), null, null, RELAYS]))],
  ['a channel that needs a secret', checked(toBytes([1, CHANNEL, drawn('secret', 32), null, RELAYS]))],
  ['a seed of 31 bytes', checked(toBytes([1, CHANNEL, null, SEED.slice(1), RELAYS]))],
  ['five relays', invite([...RELAYS, ...RELAYS, '/'])],
  ['a relay of 201 bytes', invite(['/'.repeat(201)])],
  ['an empty relay', invite([''])],
  ['a relay that is bytes', checked(toBytes([1, CHANNEL, null, null, [utf8('/ip4/192.0.2.7')]]))],
  ['a relay with a control character', invite(['/ip4/192.0.2.7\r'])],
  ['not canonical: a long length', checked(array(uint(1), bytes(CHANNEL, 4), NULL, NULL, array(text('/'))))],
  ['not canonical: indefinite', checked(indefinite(4, uint(1), bytes(CHANNEL), NULL, NULL, head(4, 0)))],
  ['a byte after it', checked(concat(toBytes([1, CHANNEL, null, null, RELAYS]), NULL))],
]

export function invites(): InviteVector[] {
  const channel = toHex(CHANNEL)
  return [
    ...valid.map(([name, text, relays]) => ({ name, text, valid: true, channel, relays })),
    {
      name: 'a seed for its guest',
      text: checked(toBytes([1, CHANNEL, null, SEED, RELAYS])),
      valid: true,
      channel,
      relays: RELAYS,
      seed: toHex(SEED),
    },
    ...invalid.map(([name, text]) => ({ name, text, valid: false })),
  ]
}
