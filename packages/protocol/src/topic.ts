// The gossip topic of a channel (spec page 03): it tells nothing about the channel to who does not know its id.

import { type ChannelId, concat, utf8 } from './bytes.ts'
import { encodeBase32 } from './base32.ts'
import { sha256 } from '#native'

const DOMAIN = utf8('kith/1/topic')

export function topicOf(channel: ChannelId): string {
  return encodeBase32(sha256(concat(DOMAIN, channel)))
}
