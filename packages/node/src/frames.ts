// Request and answer over one stream: LEB128 length, then canonical CBOR (spec page 03). What is not a frame of the
// protocol ends the stream; nothing that arrives here throws into libp2p.

import { decodeCanonical, encodeCanonical, KithError, type Value } from '@kith/protocol'
import type { Connection, Stream } from '@libp2p/interface'
import { type LengthPrefixedStream, lpStream } from '@libp2p/utils'

/** 16 messages of 16 KiB and their frame: the largest push. */
export const MAX_FRAME_BYTES = 300 * 1024
/** Bytes that the length of the largest frame takes. */
const MAX_LENGTH_BYTES = 3
/** Unread bytes that a stream may pile up: the frame that is awaited and the beginning of another. */
const MAX_UNREAD_BYTES = MAX_FRAME_BYTES + 64 * 1024
/** A peer that says nothing for so long holds a stream for nothing, in milliseconds. */
const ANSWER_TIMEOUT = 15_000

export class Frames {
  readonly #lp: LengthPrefixedStream<Stream>
  readonly stream: Stream

  static async open(connection: Connection, protocol: string): Promise<Frames> {
    return new Frames(await connection.newStream(protocol, { signal: AbortSignal.timeout(ANSWER_TIMEOUT) }))
  }

  constructor(stream: Stream) {
    this.stream = stream
    this.#lp = lpStream(stream, {
      maxDataLength: MAX_FRAME_BYTES,
      maxBufferSize: MAX_UNREAD_BYTES,
      lengthDecoder: readLength,
    })
  }

  /** undefined: not canonical CBOR. Rejects when the stream ends, stalls or carries a larger frame. */
  async read(): Promise<Value | undefined> {
    const frame = await this.#lp.read({ signal: AbortSignal.timeout(ANSWER_TIMEOUT) })
    return decodeCanonical(frame.subarray())
  }

  async write(value: Value): Promise<void> {
    await this.#lp.write(encodeCanonical(value), { signal: AbortSignal.timeout(ANSWER_TIMEOUT) })
  }

  /** Resets the stream if the talk fails. @throws KITH_RELAY_SILENT, or what the talk found wrong */
  async during<T>(talk: (frames: Frames) => Promise<T>): Promise<T> {
    try {
      return await talk(this)
    } catch (cause) {
      this.stream.abort(cause instanceof Error ? cause : new Error('aborted'))
      throw cause instanceof KithError
        ? cause
        : new KithError('KITH_RELAY_SILENT', 'The relay did not answer.', { cause })
    }
  }

  /** What was answered counts, however the stream ends. */
  close(): void {
    const { stream } = this
    stream.close({ signal: AbortSignal.timeout(ANSWER_TIMEOUT) }).catch((cause) => stream.abort(cause))
  }
}

/** Opens a stream, runs the exchange and closes it, whatever happens. */
export async function exchange<T>(
  connection: Connection,
  protocol: string,
  talk: (frames: Frames) => Promise<T>,
): Promise<T> {
  const frames = await Frames.open(connection, protocol)
  const result = await frames.during(talk)
  frames.close()
  return result
}

export class BadLength extends Error {
  override readonly name = 'BadLength'
}

/** The default decoder asks for another byte for ever: 200 KB of 0x80 kept a relay busy for seconds. */
function readLength(bytes: { subarray(): Uint8Array }): number {
  let length = 0
  for (const [i, byte] of bytes.subarray().entries()) {
    if (i === MAX_LENGTH_BYTES) break
    length += (byte & 127) * 128 ** i
    if (byte < 128) return length
  }
  if (bytes.subarray().length >= MAX_LENGTH_BYTES) throw new BadLength('The length of a frame does not end.')
  throw new RangeError('The length goes on.')
}

/** An answer that is not what the protocol says. */
export function badAnswer(): KithError {
  return new KithError('KITH_RELAY_BROKEN', 'The relay answered something that is not the protocol.')
}
