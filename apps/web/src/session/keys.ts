// Keys of the screens as the bytes that they stand for.

import { type ChannelId, decodeBase32, KithError, type RecordId } from '@kith/protocol'
import type { Key } from '../model.ts'

/** @throws KITH_NOT_HERE for anything else than 32 bytes */
export function bytesOf(key: Key): RecordId {
  const bytes = decodeBase32(key)
  if (bytes === null || bytes.length !== 32) throw new KithError('KITH_NOT_HERE', 'That is not a place in Kith.')
  return bytes as RecordId
}

export function channelOf(key: Key): ChannelId {
  return bytesOf(key) as ChannelId
}
