// A relay's lasting libp2p key, as bytes that its store keeps: its address stays the same over restarts.

import { generateKeyPair, privateKeyFromProtobuf, privateKeyToProtobuf } from '@libp2p/crypto/keys'
import type { PrivateKey } from '@libp2p/interface'

export async function newRelayKey(): Promise<Uint8Array> {
  return privateKeyToProtobuf(await generateKeyPair('Ed25519'))
}

/** @throws when the bytes are not a key */
export function relayKeyFrom(bytes: Uint8Array): PrivateKey {
  return privateKeyFromProtobuf(bytes)
}
