// The host's block list: written by commands, read by a running relay, never half, and told to others in numbers alone.

import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BlockList } from '@kith/node'
import { encodeBase32 } from '@kith/protocol'
import { addBlocked, BlockedFile, countsOf, readBlocked, removeBlocked } from '../src/blocks.ts'

const idOf = (n: number): string => encodeBase32(new Uint8Array(32).fill(n))

describe('the block list', () => {
  let directory: string
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-blocks-'))
  })
  afterEach(() => rm(directory, { recursive: true, force: true }))

  it('is added to, changed, listed by reason, and taken from', async () => {
    assert.deepEqual(await readBlocked(directory), [])
    await addBlocked(directory, { what: 'record', id: idOf(1), reason: 'A court said so' })
    await addBlocked(directory, { what: 'persona', id: idOf(2), reason: 'Threats' })
    await addBlocked(directory, { what: 'record', id: idOf(3), reason: 'Threats' })
    await addBlocked(directory, { what: 'record', id: idOf(1), reason: 'Threats' })
    const counts = countsOf(await readBlocked(directory))
    assert.deepEqual(counts, [{ reason: 'Threats', records: 2, personas: 1 }])
    await removeBlocked(directory, idOf(2))
    assert.deepEqual(
      (await readBlocked(directory)).map(({ id }) => id),
      [idOf(3), idOf(1)],
    )
    await assert.rejects(removeBlocked(directory, idOf(2)), { code: 'KITH_SETTING' })
  })

  it('takes no id that is none, and no reason that is not a line', async () => {
    const add = (id: string, reason: string) => addBlocked(directory, { what: 'record', id, reason })
    for (const id of ['', 'x', idOf(1).toUpperCase(), idOf(1).slice(1)]) {
      await assert.rejects(add(id, 'Threats'), { code: 'KITH_SETTING' })
    }
    for (const reason of ['', 'two\nlines', 'x'.repeat(201)]) {
      await assert.rejects(add(idOf(1), reason), { code: 'KITH_SETTING' })
    }
    assert.deepEqual(await readBlocked(directory), [])
  })

  it('goes to the node at the start, and says nothing in the log but numbers', async () => {
    await addBlocked(directory, { what: 'record', id: idOf(1), reason: 'Threats' })
    const [taken, lines]: [BlockList[], unknown[]] = [[], []]
    const block = async (list: BlockList): Promise<number> => taken.push(list)
    const log = { info: (...line: unknown[]) => void lines.push(line) }
    const file = new BlockedFile(directory, await readBlocked(directory), block, log)
    await file.stop()
    assert.deepEqual(taken, [{ records: [new Uint8Array(32).fill(1)], personas: [] }])
    assert.deepEqual(lines, [['blocked', { records: 1, personas: 0, stripped: 1 }]])
    assert.deepEqual(file.counts, [{ reason: 'Threats', records: 1, personas: 0 }])
    assert.match(await readFile(join(directory, 'blocked.json'), 'utf8'), /"reason": "Threats"/)
  })

  it('is not taken where it is damaged: what was blocked stays so', async () => {
    await addBlocked(directory, { what: 'record', id: idOf(1), reason: 'Threats' })
    const blocked = await readBlocked(directory)
    await writeFile(join(directory, 'blocked.json'), '[{"what":"record"')
    await assert.rejects(readBlocked(directory), { code: 'KITH_FILE' })
    const lines: unknown[] = []
    const block = () => Promise.reject(new Error('it must not be asked'))
    const file = new BlockedFile(directory, blocked, block, { info: (...line) => void lines.push(line) })
    await file.stop()
    assert.deepEqual(lines, [['blocks refused']])
    assert.equal(file.counts.length, 1)
  })
})
