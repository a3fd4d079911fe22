// Exchanges of hello (spec page 04) with the relay whose claim is the first of claims.json.

import { fromHex, toHex } from '../hex.ts'
import { claims, INTRODUCED, introduction } from './claims.ts'
import type { Described } from './described.ts'
import { CLOCK, type Exchange, exchange, refused } from './exchange.ts'
import { drawn, type Signer, signerOf } from './platform.ts'

const HELLO = '/kith/hello/1'

export interface HelloExchanges {
  /** Ed25519 seed of the relay's libp2p key. */
  readonly seed: string
  /** The bytes of its peer id, which hold the key. */
  readonly peerId: string
  readonly exchanges: readonly (Exchange & {
    /** Ed25519 seed of the asker's libp2p key, where it matters. */
    readonly asker?: string
    /** As many hellos of this peer came before, at once. */
    readonly before?: number
  })[]
}

export function helloExchanges(): HelloExchanges {
  const [own] = claims()
  if (own === undefined) throw new Error('there is no claim')
  const signed: Described = [fromHex(own.claim), fromHex(own.signature)]
  const hash = fromHex(own.hash)
  const asker = (signer: Signer) => ({ asker: toHex(signer.seed) })
  const whole: Described = [1, CLOCK, signed]
  const forged: Described = [introduction[0], new Uint8Array(64)]
  return {
    seed: toHex(signerOf('relay').seed),
    peerId: `002408011220${own.peer}`,
    exchanges: [
      exchange('a client that knows nothing of the relay', HELLO, [0, null, null], whole),
      exchange('a client that holds this very claim', HELLO, [0, null, hash], [1, CLOCK, null]),
      exchange('a client that holds an older claim', HELLO, [0, null, drawn('an older claim', 32)], whole),
      {
        ...exchange('a relay introduces itself', HELLO, [0, introduction, hash], [1, CLOCK, null]),
        ...asker(INTRODUCED),
      },
      { ...exchange('the 21st hello at once', HELLO, [0, null, hash], [2, 5]), before: 20 },
      { ...refused('a relay under the name of another', HELLO, [0, signed, null]), ...asker(INTRODUCED) },
      { ...refused('a relay with a claim that is not signed', HELLO, [0, forged, null]), ...asker(INTRODUCED) },
      refused('a hash of 31 bytes', HELLO, [0, null, hash.slice(1)]),
      refused('a hello of one item', HELLO, [0]),
      refused('a hello of another number', HELLO, [1, null, null]),
    ],
  }
}
