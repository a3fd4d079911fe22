// Hello (`/kith/hello/1`, spec page 04): a relay's signed claim. `[0, own claim | null, hash | null]` →
// `[1, peerTime, claim | null]` (null: still the one whose hash was given) or `[2, retry]` when asked too often.

import { equal, FUTURE_SKEW, isBytes, isUint, MAX_TIME } from '@kith/protocol'
import type { Connection, Libp2p } from '@libp2p/interface'
import { sha256 } from 'multiformats/hashes/sha2'
import { Budget } from './budget.ts'
import { readClaim, type RelayClaim, type SignedClaim } from './claim.ts'
import { badAnswer, exchange } from './frames.ts'
import type { Ledger } from './ledger.ts'
import { serve } from './serve.ts'

export const HELLO = '/kith/hello/1'

/** A client asks twice a minute and after what it writes; an answer may hold 20 KiB. */
const HELLO_BURST = 20
const HELLOS_A_SECOND = 0.2

/** What a relay said, and by which clock; the hash spares it from saying it again. */
export interface Hello {
  /** The relay's clock, seconds. */
  readonly peerTime: number
  readonly claim: RelayClaim
  readonly hash: Uint8Array
}

export interface HelloServer {
  readonly libp2p: Libp2p
  readonly ledger: Ledger
  readonly now: () => number
  readonly claim: () => Promise<SignedClaim>
  /** Another relay introduced itself. */
  readonly introduced: (claim: RelayClaim) => void
}

export async function serveHello(server: HelloServer): Promise<void> {
  const { ledger, libp2p, now } = server
  const budget = new Budget(now, HELLO_BURST, HELLOS_A_SECOND)
  await serve(libp2p, HELLO, ledger, async (request, { peer, key }) => {
    if (!Array.isArray(request) || request.length !== 3 || request[0] !== 0) return null
    const [, introduction, known] = request
    if (!(known === null || isBytes(known, 32))) return null
    const wait = budget.take(peer)
    if (wait > 0) return [2, wait]
    if (introduction !== null) {
      const claim = await readClaim(introduction)
      if (claim === null || key === null || !equal(claim.key, key)) return null
      server.introduced(claim)
    }
    const signed = await server.claim()
    const same = known !== null && equal(known, await hashOf(signed))
    return [1, now(), same ? null : signed]
  })
}

/**
 * Asks a relay what it says of itself.
 * @param own the asker's claim when it is a relay @param last what this relay said before
 * @returns `last` with the new time when nothing changed; `last` itself when the relay asks for patience
 * @throws KITH_RELAY_SILENT, KITH_RELAY_BROKEN
 */
export function hello(connection: Connection, own: SignedClaim | null, last: Hello | null): Promise<Hello> {
  return exchange(connection, HELLO, async (frames) => {
    await frames.write([0, own, last?.hash ?? null])
    const answer = await frames.read()
    if (!Array.isArray(answer)) throw badAnswer()
    if (answer[0] === 2 && isUint(answer[1]) && last !== null) return last
    if (answer[0] !== 1 || !isUint(answer[1], 0, MAX_TIME)) throw badAnswer()
    const peerTime = answer[1]
    if (answer[2] === null && last !== null) return { ...last, peerTime }
    const claim = await readClaim(answer[2])
    const key = connection.remotePeer.publicKey?.raw
    // Another relay's claim is not this one's, and one from the future would stay the newest for ever.
    if (claim === null || key === undefined || !equal(claim.key, key)) throw badAnswer()
    if (claim.time > peerTime + FUTURE_SKEW) throw badAnswer()
    return { peerTime, claim, hash: await hashOf(answer[2]) }
  })
}

async function hashOf([bytes]: SignedClaim): Promise<Uint8Array> {
  return (await sha256.digest(bytes)).digest
}
