// Exchanges of meet (spec page 07): three peers that stay connected to one relay, asking in this order.

import { toHex } from '../hex.ts'
import { type Exchange, exchange, refused } from './exchange.ts'
import { drawn, signerOf } from './platform.ts'

const MEET = '/kith/meet/1'

export interface MeetExchange extends Exchange {
  /** Ed25519 seed of the asker's libp2p key. */
  readonly asker: string
}

export function meetExchanges(): MeetExchange[] {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => signerOf(`meeting peer ${name}`)) as [Signer, Signer, Signer]
  const ids = Array.from({ length: 65 }, (_, i) => drawn(`carried channel ${i}`, 32))
  const [first, second, third] = ids as [Uint8Array, Uint8Array, Uint8Array]
  const by = (signer: Signer, each: Exchange): MeetExchange => ({ ...each, asker: toHex(signer.seed) })
  return [
    by(a, exchange('the first who asks', MEET, [0, [first, second]], [1, []])),
    by(b, exchange('another, with one channel in common', MEET, [0, [second]], [1, [a.key]])),
    by(c, exchange('a third, with none', MEET, [0, [third]], [1, []])),
    by(c, exchange('64 channels', MEET, [0, ids.filter((id) => id !== second)], [1, [a.key]])),
    by(b, exchange('who asks about nothing is told no more', MEET, [0, []], [1, []])),
    by(a, exchange('the first once more', MEET, [0, [first]], [1, [c.key]])),
    by(b, refused('65 channels', MEET, [0, ids])),
    by(b, refused('meeting in a channel of 31 bytes', MEET, [0, [first.slice(1)]])),
    by(b, refused('meeting nowhere', MEET, [0])),
  ]
}

type Signer = ReturnType<typeof signerOf>
