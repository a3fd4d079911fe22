// Comparing in tests that run in a browser too: no node:assert there. Bytes are compared and shown as hex.

export function same(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [show(actual), show(expected)]
  if (a !== b) throw new Error(`${what}\n  got      ${a}\n  expected ${b}`)
}

/** The work must reject with this code, and a message that a person can read. */
export async function rejects(work: Promise<unknown>, code: string): Promise<void> {
  const error = (await work.then(
    () => null,
    (reason) => reason,
  )) as { code?: unknown; message?: unknown } | null
  if (error === null) throw new Error(`expected ${code}, but it went well`)
  same(error.code, code, `refused for another reason: ${String(error.message)}`)
  same(String(error.message).endsWith('.') || String(error.message).includes(': '), true, 'a message in sentences')
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function show(value: unknown): string {
  return JSON.stringify(plain(value)) ?? 'undefined'
}

// Before JSON looks: a Buffer would turn itself into something else than the same bytes in a Uint8Array.
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return hex(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}
