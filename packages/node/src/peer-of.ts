// The libp2p name of an Ed25519 key.

import { publicKeyFromRaw } from '@libp2p/crypto/keys'
import { peerIdFromPublicKey } from '@libp2p/peer-id'

/** null where the bytes are no key. */
export function peerOf(key: Uint8Array): string | null {
  try {
    return peerIdFromPublicKey(publicKeyFromRaw(key)).toString()
  } catch {
    return null
  }
}
