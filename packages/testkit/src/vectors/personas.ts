// Keys that come from a root secret (spec page 02), worked out with node:crypto and a BIP39 encoder of eight lines.

import { utf8, ZEROS } from '@kith/protocol'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { toHex } from '../hex.ts'
import { derive, drawn, ed25519Key, sha256, x25519Key } from './platform.ts'

export interface PersonaVector {
  readonly name: string
  readonly of: 'channel' | 'thread' | 'founder'
  /** Number of the fresh or founder persona; absent for the channel's own. */
  readonly n?: number
  readonly root: string
  readonly words: string
  readonly channel: string
  readonly salt: string
  readonly publicKey: string
  readonly box: string
}

/** 256 bits and 8 of their SHA-256, eleven at a time. */
function wordsOf(root: Uint8Array): string {
  const bits = [...root, sha256(root)[0] as number].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const numbers = bits.match(/.{11}/g) ?? []
  return numbers.map((number) => wordlist[Number.parseInt(number, 2)]).join(' ')
}

function u32be(n: number): Uint8Array {
  return Uint8Array.of(n >>> 24, n >>> 16, n >>> 8, n)
}

function vector(
  name: string,
  of: PersonaVector['of'],
  root: Uint8Array,
  channel: Uint8Array,
  n?: number,
): PersonaVector {
  const salt =
    of === 'channel'
      ? ZEROS
      : of === 'thread'
        ? derive(root, utf8('kith/1/salt'), channel, u32be(n as number))
        : derive(root, utf8('kith/1/founder'), u32be(n as number))
  return {
    name,
    of,
    ...(n === undefined ? {} : { n }),
    root: toHex(root),
    words: wordsOf(root),
    channel: toHex(channel),
    salt: toHex(salt),
    publicKey: toHex(ed25519Key(derive(root, utf8('kith/1/persona'), channel, salt))),
    box: toHex(x25519Key(derive(root, utf8('kith/1/box'), channel, salt))),
  }
}

export function personas(): PersonaVector[] {
  const [ann, ben] = [drawn('root of Ann', 32), drawn('root of Ben', 32)]
  const [grief, sleep] = [drawn('channel', 32), drawn('another channel', 32)]
  return [
    vector('own persona', 'channel', ann, grief),
    vector('own persona in another channel', 'channel', ann, sleep),
    vector('own persona of another person', 'channel', ben, grief),
    vector('first fresh persona', 'thread', ann, grief, 1),
    vector('second fresh persona', 'thread', ann, grief, 2),
    vector('first fresh persona in another channel', 'thread', ann, sleep, 1),
    vector('first fresh persona of another person', 'thread', ben, grief, 1),
    vector('fresh persona with the largest number', 'thread', ann, grief, 2 ** 32 - 1),
    vector('first founder', 'founder', ann, ZEROS, 1),
    vector('second founder', 'founder', ann, ZEROS, 2),
    vector('first founder of another person', 'founder', ben, ZEROS, 1),
    vector('root of zeros', 'channel', ZEROS, grief),
    vector('root of ones', 'channel', new Uint8Array(32).fill(0xff), grief),
  ]
}
