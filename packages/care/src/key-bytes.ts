// What a name and a window are drawn from: a persona's Ed25519 public key, 32 bytes, spread evenly but for the top bit of
// the last byte, which is a sign. Only the first bytes are used here; which byte draws what is fixed for ever.

const KEY_BYTES = 32

/** The byte at `at` of a persona's key. A key of another length is a mistake of the caller and throws a RangeError. */
export function keyByte(key: Uint8Array, at: number): number {
  const byte = key.length === KEY_BYTES ? key[at] : undefined
  if (byte === undefined) throw new RangeError(`A persona's key has ${KEY_BYTES} bytes; this one has ${key.length}.`)
  return byte
}
