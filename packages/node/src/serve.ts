// Serving a protocol: each request frame of a stream is answered by a function; what is no request is charged to the
// peer and ends the stream (spec page 03).

import type { Value } from '@kith/protocol'
import type { Connection, Libp2p, Stream } from '@libp2p/interface'
import { BadLength, Frames } from './frames.ts'
import { BROKEN_FRAME, type Ledger } from './ledger.ts'

/** Parallel streams of one protocol that a peer may hold: an honest client uses one or two. */
const MAX_STREAMS_PER_PEER = 8

export interface Asker {
  /** The peer's libp2p id, for the ledger and budgets only. */
  readonly peer: string
  /** Its Ed25519 public key, which its id holds; null for a peer with a key of another kind. */
  readonly key: Uint8Array | null
  /** Whether the connection is still open. */
  readonly isHere: () => boolean
}

/** null: the value was not a request. */
export type Answer = (request: Value, asker: Asker) => Promise<Value | null>

export async function serve(libp2p: Libp2p, protocol: string, ledger: Ledger, answer: Answer): Promise<void> {
  await libp2p.handle(
    protocol,
    async (stream: Stream, connection: Connection) => {
      const peer = connection.remotePeer.toString()
      const key = connection.remotePeer.type === 'Ed25519' ? connection.remotePeer.publicKey.raw : null
      const isHere = (): boolean => connection.status === 'open'
      try {
        const frames = new Frames(stream)
        for (;;) {
          const request = await frames.read()
          const reply = request === undefined ? null : await answer(request, { peer, key, isHere })
          if (reply === null) {
            ledger.charge(peer, BROKEN_FRAME)
            stream.abort(new Error('not a request'))
            return
          }
          await frames.write(reply)
        }
      } catch (cause) {
        // The peer closed, stalled, or sent what is no frame: the stream is over either way.
        if (isBroken(cause)) ledger.charge(peer, BROKEN_FRAME)
        if (stream.status === 'open') stream.abort(cause instanceof Error ? cause : new Error('ended'))
      }
    },
    { maxInboundStreams: MAX_STREAMS_PER_PEER },
  )
}

/** Too large a frame, a length without end, or more bytes than anybody asked for. */
function isBroken(cause: unknown): boolean {
  return cause instanceof BadLength || (cause instanceof Error && /InvalidDataLength|StreamBuffer/.test(cause.name))
}
