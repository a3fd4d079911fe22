// Gossip topics of channels.

import { concat, utf8, ZEROS } from '@kith/protocol'
import { toHex } from '../hex.ts'
import { base32 } from './invites.ts'
import { drawn, sha256 } from './platform.ts'

export interface TopicVector {
  readonly channel: string
  readonly topic: string
}

export function topics(): TopicVector[] {
  const channels = [ZEROS, drawn('channel', 32), drawn('another channel', 32), new Uint8Array(32).fill(0xff)]
  return channels.map((channel) => ({
    channel: toHex(channel),
    topic: base32(sha256(concat(utf8('kith/1/topic'), channel))),
  }))
}
