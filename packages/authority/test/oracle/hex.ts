// Hexadecimal, fast: a brute-force fold compares ids by the million, and the testkit's own writes for browsers too.

export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')
}
