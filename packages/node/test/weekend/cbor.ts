// Weekend, step 1: the canonical form (docs/spec/implement-in-a-weekend.md; page 00 §1). Written from the specification
// alone: nothing of packages/protocol is imported here. Maps are `Map`, so that no key is special.

export type Item = number | string | boolean | null | Uint8Array | Item[] | Map<string, Item>

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const LARGEST = 2n ** 53n - 1n
const DEPTH = 4

function isText(text: string): boolean {
  return !/[\p{Cc}\ufeff]/u.test(text.replaceAll('\n', ''))
}

/** The shortest head. */
function head(major: number, n: number): Buffer {
  if (n < 24) return Buffer.from([(major << 5) | n])
  const [code, width] = n < 2 ** 8 ? [24, 1] : n < 2 ** 16 ? [25, 2] : n < 2 ** 32 ? [26, 4] : [27, 8]
  const bytes = Buffer.alloc(9)
  bytes.writeBigUInt64BE(BigInt(n), 1)
  bytes[8 - width] = (major << 5) | code
  return bytes.subarray(8 - width)
}

function keyOrder(a: Buffer, b: Buffer): number {
  return a.length - b.length || Buffer.compare(a, b)
}

export function encode(item: Item): Buffer {
  if (item === false) return Buffer.from([0xf4])
  if (item === true) return Buffer.from([0xf5])
  if (item === null) return Buffer.from([0xf6])
  if (typeof item === 'number') return head(0, item)
  if (item instanceof Uint8Array) return Buffer.concat([head(2, item.length), item])
  if (typeof item === 'string') {
    const text = Buffer.from(item)
    return Buffer.concat([head(3, text.length), text])
  }
  if (Array.isArray(item)) return Buffer.concat([head(4, item.length), ...item.map(encode)])
  const keys = [...item.keys()].toSorted((a, b) => keyOrder(Buffer.from(a), Buffer.from(b)))
  return Buffer.concat([head(5, item.size), ...keys.flatMap((key) => [encode(key), encode(item.get(key) as Item)])])
}

/** One value at a place; throws for anything but the canonical form. */
function read(bytes: Buffer, from: number, depth: number): [item: Item, end: number] {
  let at = from
  const take = (length: number): Buffer => {
    if (length > bytes.length - at) throw new RangeError('cut')
    at += length
    return bytes.subarray(at - length, at)
  }
  const [first] = take(1) as unknown as [number]
  if (first === 0xf4 || first === 0xf5) return [first === 0xf5, at]
  if (first === 0xf6) return [null, at]
  const [major, code] = [first >> 5, first & 31]
  if (code > 27 || ![0, 2, 3, 4, 5].includes(major)) throw new RangeError('not allowed')
  const argument = code < 24 ? BigInt(code) : BigInt(`0x${take(2 ** (code - 24)).toString('hex')}`)
  if (argument > LARGEST) throw new RangeError('too large')
  const n = Number(argument)
  if (head(major, n).length !== at - from) throw new RangeError('a longer head than needed')
  if (major === 0) return [n, at]
  if (major === 2) return [new Uint8Array(take(n)), at]
  if (major === 3) {
    const text = utf8.decode(take(n))
    if (!isText(text)) throw new RangeError('a control in a text')
    return [text, at]
  }
  if (depth === DEPTH) throw new RangeError('too deep')
  const next = (): Item => {
    const [item, end] = read(bytes, at, depth + 1)
    at = end
    return item
  }
  // A count may lie: nothing is made for items that the rest cannot hold.
  if (n > bytes.length - at) throw new RangeError('cut')
  if (major === 4) {
    const items: Item[] = []
    while (items.length < n) items.push(next())
    return [items, at]
  }
  const map = new Map<string, Item>()
  let last: Buffer | null = null
  while (map.size < n) {
    const key = next()
    if (typeof key !== 'string') throw new RangeError('a key that is no text')
    const raw = Buffer.from(key)
    if (last !== null && keyOrder(last, raw) >= 0) throw new RangeError('keys out of order')
    last = raw
    map.set(key, next())
  }
  return [map, at]
}

/** undefined: not the canonical form of one value. */
export function decode(bytes: Uint8Array): Item | undefined {
  try {
    const [item, end] = read(Buffer.from(bytes), 0, 0)
    return end === bytes.length ? item : undefined
  } catch {
    return undefined
  }
}
