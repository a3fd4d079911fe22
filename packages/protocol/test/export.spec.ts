// A channel's file as it streams: whatever its pieces, one record at a time, and no further than who reads it has come; and what
// it says of its own gaps. The vectors say what is refused.

import assert from 'node:assert/strict'
import {
  Gaps,
  type ParsedRecord,
  parse,
  headerOnly,
  readExport,
  type VerifiedRecord,
  writeExport,
} from '@kith/protocol'
import { fixtureChannel, toHex } from '@kith/testkit'

describe('a channel’s file', () => {
  async function file(records: readonly ParsedRecord[], channel: Parameters<typeof writeExport>[0]) {
    async function* each(): AsyncGenerator<ParsedRecord> {
      yield* records
    }
    const chunks: Uint8Array[] = []
    for await (const chunk of writeExport(channel, each())) chunks.push(chunk)
    return Buffer.concat(chunks)
  }

  async function scene() {
    const c = await fixtureChannel('streamed')
    const records: VerifiedRecord[] = [c.charter]
    for (let i = 0; i < 20; i++) records.push(await c.post(c.persona(`${i}`), `Post ${i}.`))
    return { c, records, bytes: await file(records, c.id) }
  }

  it('reads the same in pieces of any size', async () => {
    const { bytes, records } = await scene()
    for (const size of [1, 2, 47, 1000, bytes.length]) {
      const found: string[] = []
      async function* chunks(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
      }
      const verdict = await readExport(chunks(), (record) => void found.push(toHex(record.id)))
      assert.deepEqual([verdict.ok, verdict.count], [true, 21])
      assert.deepEqual(
        found,
        records.map(({ id }) => toHex(id)),
      )
    }
  })

  it('asks for no piece before the record before it is dealt with, and ends what it reads at a fault', async () => {
    const { bytes } = await scene()
    let [asked, ended] = [0, false]
    async function* chunks(): AsyncGenerator<Uint8Array> {
      try {
        for (let at = 0; at < bytes.length - 200; at += 100) {
          asked = at + 100
          yield bytes.subarray(at, at + 100)
        }
        yield new Uint8Array(100).fill(255)
      } finally {
        ended = true
      }
    }
    let read = 0
    const verdict = await readExport(chunks(), async ({ bytes: { length } }) => {
      read += length + 2
      await Promise.resolve()
      assert(asked - read < 47 + 100 + 2, 'not ahead')
    })
    assert.deepEqual([verdict.ok, ended], [false, true])
  })

  it('tells what is cited and not there, and whose bodies are gone, in any order', async () => {
    const c = await fixtureChannel('gaps')
    const [ana, ben] = [c.persona('ana'), c.persona('ben')]
    const [root, lost, mine, early] = [
      await c.post(ana, 'Root.'),
      await c.post(ana, 'Lost.'),
      await c.post(ben, 'Mine.'),
      await c.post(ben, 'Early.'),
    ]
    const bare = (record: ParsedRecord): ParsedRecord => {
      const parsed = parse(headerOnly(record.envelopeBytes))
      assert(parsed.ok)
      return parsed.record
    }
    const gapsOf = (records: readonly ParsedRecord[]) => {
      const gaps = new Gaps()
      for (const record of records) gaps.add(record)
      return [gaps.missing, gaps.bare, gaps.takenBack, gaps.isWhole]
    }
    const reply = await c.reply(ben, lost, 'To what is lost.')
    const [taken, other] = [await c.retract(ben, mine), await c.retract(ana, mine)]
    assert.deepEqual(gapsOf([c.charter, root, reply]), [1, 0, 0, true])
    assert.deepEqual(gapsOf([c.charter, reply, lost]), [0, 0, 0, true])
    assert.deepEqual(gapsOf([c.charter, bare(root)]), [0, 1, 0, true])
    assert.deepEqual(gapsOf([c.charter, bare(mine), other]), [0, 1, 0, true])
    assert.deepEqual(gapsOf([c.charter, bare(mine), other, taken]), [0, 0, 1, true])
    assert.deepEqual(gapsOf([c.charter, await c.retract(ben, early), bare(early)]), [0, 0, 1, true])
  })
})
