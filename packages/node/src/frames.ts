// Request and answer over one stream: LEB128 length, then canonical CBOR (spec page 03). What is not a frame of the
// protocol ends the stream; nothing that arrives here throws into libp2p.

import { decodeCanonical, encodeCanonical, KithError, type Value } from '@kith/protocol'
import type { Connection, Stream } from '@libp2p/interface'
import { type LengthPrefixedStream, lpStream } from '@libp2p/utils'

/** 16 messages of 16 KiB and their frame: the largest push. */
export const MAX_FRAME_BYTES = 300 * 1024
/** A peer that says nothing for so long holds a stream for nothing, in milliseconds. */
const ANSWER_TIMEOUT = 15_000

export class Frames {
  readonly #lp: LengthPrefixedStream<Stream>
  readonly stream: Stream

  constructor(stream: Stream) {
    this.stream = stream
    this.#lp = lpStream(stream, { maxDataLength: MAX_FRAME_BYTES })
  }

  /** undefined: not canonical CBOR. Rejects when the stream ends, stalls or carries a larger frame. */
  async read(): Promise<Value | undefined> {
    const frame = await this.#lp.read({ signal: AbortSignal.timeout(ANSWER_TIMEOUT) })
    return decodeCanonical(frame.subarray())
  }

  async write(value: Value): Promise<void> {
    await this.#lp.write(encodeCanonical(value), { signal: AbortSignal.timeout(ANSWER_TIMEOUT) })
  }
}

/** Opens a stream, runs the exchange and closes it, whatever happens. */
export async function exchange<T>(
  connection: Connection,
  protocol: string,
  talk: (frames: Frames) => Promise<T>,
): Promise<T> {
  const stream = await connection.newStream(protocol, { signal: AbortSignal.timeout(ANSWER_TIMEOUT) })
  try {
    const result = await talk(new Frames(stream))
    await stream.close({ signal: AbortSignal.timeout(ANSWER_TIMEOUT) })
    return result
  } catch (cause) {
    stream.abort(cause instanceof Error ? cause : new Error('aborted'))
    throw cause instanceof KithError
      ? cause
      : new KithError('KITH_RELAY_SILENT', 'The relay did not answer.', { cause })
  }
}

/** An answer that is not what the protocol says. */
export function badAnswer(): KithError {
  return new KithError('KITH_RELAY_BROKEN', 'The relay answered something that is not the protocol.')
}
