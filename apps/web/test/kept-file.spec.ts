// Kept files (spec page 08): the published vectors, and what holds for every file: it comes back as it was written, and
// no byte of it can be changed, cut or added without being found.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { type ChannelId, concat, type RecordId } from '@kith/protocol'
import { keptVectorFiles } from '@kith/testkit/vectors'
import fc from 'fast-check'
import { argon } from '../src/session/kept-file/argon.ts'
import { type Item, ItemWriter, padded, readItems } from '../src/session/kept-file/contents.ts'
import { encodeLead, MAX_FILE_BYTES } from '../src/session/kept-file/format.ts'
import { openFile, startFile } from '../src/session/kept-file/open.ts'
import { keysOf, passphraseBytes } from '../src/session/kept-file/stretch.ts'
import { failures, published } from './kept-file-vectors.ts'

type Written = Exclude<Item, { is: 'later' }>

const PASSPHRASE = 'a passphrase of tests'
const LOW = { m: 8, t: 1, p: 1, salt: new Uint8Array(16).fill(7) }

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
/** Ordinary objects, as the reader makes them. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { noNullPrototype: true })
const relays = fc.array(fc.stringMatching(/^\/dns4\/[a-z]{1,20}\/tcp\/443\/wss$/), { maxLength: 3 })
const own: fc.Arbitrary<Written> = record({
  is: fc.constant('own' as const),
  roots: fc.array(record({ root: bytes(32), checked: fc.boolean() }), { minLength: 1, maxLength: 4 }),
  founded: fc.array(
    record({ channel: bytes(32) as fc.Arbitrary<ChannelId>, n: fc.integer({ min: 1, max: 2 ** 32 - 1 }) }),
    { maxLength: 3 },
  ),
  relays,
})
const channel: fc.Arbitrary<Written[]> = fc
  .tuple(
    record({ is: fc.constant('channel' as const), channel: bytes(32) as fc.Arbitrary<ChannelId>, relays }),
    fc.array(record({ is: fc.constant('message' as const), bytes: fc.uint8Array({ maxLength: 300 }) })),
  )
  .map(([item, messages]) => [item, ...messages])
const journey: fc.Arbitrary<Written> = record({
  is: fc.constant('journey' as const),
  id: bytes(32) as fc.Arbitrary<RecordId>,
  at: fc.integer({ min: 0, max: 3 }),
  relays: fc.array(fc.stringMatching(/^12D3[A-Za-z]{10}$/), { maxLength: 3 }),
  waiting: fc.boolean(),
})
const contents = fc
  .tuple(own, fc.array(channel, { maxLength: 4 }), fc.array(journey, { maxLength: 3 }))
  .map(([first, channels, journeys]) => [first, ...channels.flat(), ...journeys])

async function write(items: readonly Written[], chunk = 4096): Promise<Uint8Array> {
  const keys = await keysOf(PASSPHRASE, LOW, argon)
  const writer = new ItemWriter(await encodeLead(LOW, keys.check, chunk), keys)
  for (const item of items) await writer.put(item)
  return writer.finish()
}

/** The items, or why there are none. */
async function read(file: Uint8Array, passphrase = PASSPHRASE): Promise<Item[] | string> {
  const opened = await openFile(file, passphrase, argon)
  if (!opened.ok) return opened.code
  const items: Item[] = []
  const whole = await readItems(file, opened.lead, opened.keys, (item) => void items.push(item))
  return whole ? items : 'damaged'
}

const some = (): Written[] => [
  { is: 'own', roots: [{ root: new Uint8Array(32), checked: true }], founded: [], relays: [] },
  { is: 'channel', channel: new Uint8Array(32) as ChannelId, relays: [] },
  { is: 'message', bytes: new Uint8Array(200).fill(9) },
]

describe('vectors of kept files', () => {
  it('hold in Node', async () => {
    assert.deepEqual(await failures(published), [])
  })

  it('are what `npm run vectors` writes, and have names of their own', async () => {
    for (const [name, text] of keptVectorFiles()) {
      const file = new URL(`../../../docs/spec/vectors/${name}`, import.meta.url)
      assert.equal(await readFile(file, 'utf8'), text, `${name} differs: run npm run vectors and read the difference`)
    }
    assert.equal(new Set(published.map(({ name }) => name)).size, published.length)
  })

  it('fail where any expectation is turned', async () => {
    const turned = published.map((vector) => ({ ...vector, valid: !vector.valid }))
    assert.equal((await failures(turned as typeof published)).length, published.length)
  })
})

describe('a kept file', function () {
  this.timeout(20_000)

  it('comes back as it was written, whatever the size of its chunks', async () => {
    await fc.assert(
      fc.asyncProperty(contents, fc.integer({ min: 512, max: 65_536 }), async (items, chunk) => {
        assert.deepEqual(await read(await write(items, chunk)), items)
      }),
      { numRuns: 20 },
    )
  })

  it('is refused with any one bit of it changed', async () => {
    const file = await write(some())
    // Every byte of the lead, and some of each chunk.
    const places = [...Array(200).keys(), ...Array.from({ length: 120 }, (_, i) => 200 + i * 541)]
    for (const at of places) {
      const changed = file.slice()
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
      assert.equal(typeof (await read(changed)), 'string', `byte ${at} of ${file.length}`)
    }
  })

  it('is refused when it is cut or goes on, at any place', async () => {
    const file = await write(some())
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: file.length - 1 }), async (length) => {
        assert.equal(typeof (await read(file.slice(0, length))), 'string')
      }),
      { numRuns: 60 },
    )
    assert.equal(await read(concat(file, file.slice(-20))), 'damaged')
  })

  it('never throws for bytes of anybody', async () => {
    const start = (await write(some())).slice(0, 14)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (noise, begins) => {
        assert.equal(typeof (await read(begins ? concat(start, noise) : noise)), 'string')
      }),
      { numRuns: 200 },
    )
  })

  it('asks a lot of whoever guesses its passphrase, and opens with the right one', async () => {
    const salt = crypto.getRandomValues(new Uint8Array(16))
    const { lead, keys } = await startFile(PASSPHRASE, salt, argon)
    assert.deepEqual(lead.stretching, { m: 65_536, t: 3, p: 1, salt })
    const writer = new ItemWriter(lead, keys)
    for (const item of some()) await writer.put(item)
    const file = await writer.finish()
    assert.deepEqual(await read(file), some())
  })

  it('larger than a page can hold is refused unread', async () => {
    assert.equal(await read(new Uint8Array(MAX_FILE_BYTES + 1)), 'size')
  })

  it('leaves out addresses that no reader would take', async () => {
    const [first] = some()
    const odd = { ...first, relays: ['', 'r'.repeat(201), 'a\u0000b', '/dns4/right.example/tcp/443/wss'] } as Written
    assert.deepEqual(await read(await write([odd])), [{ ...first, relays: ['/dns4/right.example/tcp/443/wss'] }])
  })

  it('tells little of its size: at most 12 % more, in few steps', () => {
    const lengths = Array.from({ length: 4000 }, (_, i) => 65_536 + i * 997)
    for (const length of lengths) {
      assert.ok(padded(length) >= length && padded(length) <= length * 1.12, String(length))
      assert.equal(padded(padded(length)), padded(length))
    }
    assert.equal(padded(1), 65_536)
    assert.ok(new Set(lengths.map(padded)).size < 200)
  })

  it('takes a passphrase as it is meant', () => {
    assert.deepEqual(passphraseBytes(' ｌamp\u3000post\n'), passphraseBytes('lamp post'))
    assert.notDeepEqual(passphraseBytes('Lamp post'), passphraseBytes('lamp post'))
  })
})
