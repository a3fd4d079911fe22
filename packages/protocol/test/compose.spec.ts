// What compose writes is what verify reads, in every kind; work reaches its bits; a draft that nobody would show is refused.

import assert from 'node:assert/strict'
import {
  channelPersona,
  compose,
  headerOnly,
  home,
  MAX_TIME,
  mine,
  POST,
  PROFILE,
  type RecordId,
  type Value,
  type ValueMap,
  verify,
  workOf,
} from '@kith/protocol'
import { FIXTURE_TIME, fixtureChannel, fixtureRoot, toHex } from '@kith/testkit'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { bytesOf, plainText } from './arbitraries.ts'

const noPause = () => Promise.resolve()

describe('compose', () => {
  it('and verify agree on every kind', async () => {
    const channel = await fixtureChannel('every kind')
    const [ann, ben] = [channel.persona('Ann'), channel.persona('Ben')]
    const root = await channel.post(ann, 'How do you sleep?', { need: 1 })
    const answer = await channel.reply(ben, root, 'Badly, then better.')
    const deeper = await channel.reply(ann, answer, 'Thank you.')
    const thanks = await channel.react(ann, answer, 4)
    const better = await channel.revise(ben, answer, 'Badly at first.')
    const profile = await channel.profile(ben, 'Ben', { pronouns: 'he/him' })
    const tend = await channel.tend(ann, root, { hidden: [answer.id], closed: true })
    const gone = await channel.retract(ann, root)
    assert.deepEqual(deeper.body?.['thread'], root.id)
    const revised = better.body?.['post'] as ValueMap
    assert.deepEqual([revised['thread'], revised['parent'], revised['s']], [root.id, root.id, undefined])
    for (const record of [root, answer, deeper, thanks, better, profile, tend, gone]) {
      assert.equal(record.shown, true)
      assert.deepEqual(home(record), channel.id)
    }
    assert.deepEqual(home(channel.charter), channel.id)
  })

  it('and verify agree on any text, time, citations and further keys', async () => {
    const { id } = await fixtureChannel('round trip')
    const persona = channelPersona(fixtureRoot('Ann'), id)
    const draft = fc.record({
      text: plainText.filter((text) => text.length > 0),
      time: fc.nat(MAX_TIME - 16),
      after: fc.uniqueArray(bytesOf(32), { maxLength: 8, selector: toHex }),
      extra: bytesOf(0, 40),
      random: bytesOf(24),
    })
    await fc.assert(
      fc.asyncProperty(draft, async ({ text, time, after, extra, random }) => {
        const body: Record<string, Value> = { text, extra }
        const bytes = await compose(
          persona,
          { kind: POST, channel: id, time, after: after as RecordId[], body },
          { bits: 0, random },
        )
        const verdict = await verify(bytes)
        assert.ok(verdict.ok)
        const { record } = verdict
        assert.equal(record.body?.['text'], text)
        assert.deepEqual(record.body?.['extra'], extra)
        assert.equal(record.time, time - (time % 60))
        assert.deepEqual(record.after.map(toHex), after.map(toHex).toSorted())
        assert.equal(toHex(record.id), createHash('sha256').update(record.contentBytes).digest('hex'))

        const header = await verify(headerOnly(record.envelopeBytes))
        assert.ok(header.ok)
        assert.deepEqual([header.record.body, header.record.shown], [null, false])
        assert.deepEqual(header.record.id, record.id)
      }),
      { numRuns: 100 },
    )
  })

  it('refuses a draft that would be invalid or not shown', async () => {
    const { id } = await fixtureChannel('refused drafts')
    const persona = channelPersona(fixtureRoot('Ann'), id)
    const twice = new Uint8Array(32) as RecordId
    const good = { kind: POST, channel: id, time: FIXTURE_TIME, after: [] as RecordId[], body: { text: 'a' } }
    for (const change of [
      { body: {} },
      { body: { text: 'a\tb' } },
      { body: { text: 'a'.repeat(8193) } },
      { kind: 200 },
      { kind: PROFILE, body: { n: 1, name: 'Ann\nsteward' } },
      { channel: new Uint8Array(31) },
      { time: 2 ** 32 + 60 },
      { after: [twice, twice] },
    ]) {
      const draft = compose(persona, { ...good, ...change }, { bits: 0, random: new Uint8Array(24) })
      await assert.rejects(draft, { code: 'KITH_INVALID_DRAFT' }, JSON.stringify(change))
    }
  })
})

describe('work', () => {
  it('reaches the bits that were asked, changing the nonce alone', async () => {
    const content = fc.tuple(bytesOf(60, 380), fc.nat(8))
    await fc.assert(
      fc.asyncProperty(content, async ([bytes, bits]) => {
        const mined = await mine(bytes, bits, noPause)
        assert.deepEqual(mined.subarray(0, -8), bytes.subarray(0, -8))
        const digest = createHash('sha256').update(mined).digest()
        assert.ok(workOf(digest as Uint8Array as RecordId) >= bits)
        assert.ok(BigInt(`0x${digest.toString('hex')}`) < 2n ** BigInt(256 - bits))
      }),
      { numRuns: 60 },
    )
  })

  it('carries over when the nonce counts past its end', async () => {
    const mined = await mine(new Uint8Array(100).fill(0xff), 8, noPause)
    assert.deepEqual(mined.subarray(0, 92), new Uint8Array(92).fill(0xff))
  })

  it('counts the leading zero bits of an id', () => {
    for (let bits = 0; bits <= 256; bits++) {
      const hex = bits === 256 ? '0'.repeat(64) : (2n ** BigInt(255 - bits)).toString(16).padStart(64, '0')
      assert.equal(workOf(Uint8Array.from(Buffer.from(hex, 'hex')) as RecordId), bits)
    }
  })
})
