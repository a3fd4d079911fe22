// Reports and appeals (spec page 14): what is sealed opens for those whom it is for, for nobody else, and no bytes of a
// stranger make a steward's program fail.

import assert from 'node:assert/strict'
import {
  APPEAL,
  type Appeal,
  type ChannelId,
  channelPersona,
  encodeCanonical,
  hearers,
  openReport,
  type PersonaKey,
  REPORT,
  REPORT_SLOTS,
  type RecordId,
  type Report,
  SEAL_RANDOM_BYTES,
  type SealedBody,
  sealReport,
  sha256,
  utf8,
} from '@kith/protocol'
import { fixtureRoot, seededRandom } from '@kith/testkit'
import { decrypt, encrypt, unwrapByHand, wrapByHand } from '@kith/testkit/hpke'
import fc from 'fast-check'
import { bytesOf, value } from './arbitraries.ts'
import { recordOf, type Sent, seal, stewardOf } from './report-harness.ts'

const random = seededRandom('reports')
const channel = random.bytes(32) as ChannelId
const [ann, ben, cem] = [stewardOf('Ann', channel), stewardOf('Ben', channel), stewardOf('Cem', channel)]
const target = random.bytes(32) as RecordId
const report: Report = { reason: 3, target, seen: random.bytes(32) as RecordId, words: 'They answer each of my posts.' }
const appeal: Appeal = { act: random.bytes(32) as RecordId, target, words: 'I gave nobody advice.' }

/** Points of small order: 0, 1, and p − 1. */
const SMALL = [0, 1, 0xec].map((first) =>
  Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? first : first < 2 ? 0 : i === 31 ? 0x7f : 0xff)),
)

describe('a report', () => {
  it('opens for each steward whom it is sealed to, and for nobody else', async () => {
    const sent = await seal(report, [ann.box, cem.box], channel, random)
    const record = await recordOf(sent, channel, random)
    for (const { secret } of [ann, cem])
      assert.deepEqual(await openReport(record, secret), { ok: true, kind: REPORT, said: report })
    assert.deepEqual(await openReport(record, ben.secret), { ok: false, code: 'slots' })
  })

  it('is what the specification says, read by hand', async () => {
    const { author, body } = await seal(report, [ann.box], channel, random)
    const binding = { info: Uint8Array.from([...utf8('kith/1/report'), ...channel]), aad: author.key }
    const keys = body.slots.map((slot) => unwrapByHand(slot, ann.secret, binding)).filter((key) => key !== null)
    assert.equal(keys.length, 1)
    const key = keys[0]!
    assert.deepEqual(body.commit, sha256(Uint8Array.from([...utf8('kith/1/commit'), ...key])))
    const plain = decrypt(key, new Uint8Array(12), body.data)
    const inside = encodeCanonical({ ...report })
    assert.equal(plain.length, 4096)
    assert.equal(new DataView(plain.buffer, plain.byteOffset).getUint32(0), inside.length)
    assert.deepEqual(plain.slice(4, 4 + inside.length), inside)
    assert.ok(plain.slice(4 + inside.length).every((byte) => byte === 0))
  })

  it('has one size, whatever it says and whoever reads it', async () => {
    const sizes = new Set<number>()
    const said: Report[] = [report, { reason: 1, who: ann.persona }, { reason: 2, target, words: 'x'.repeat(2048) }]
    for (const each of said) {
      for (const boxes of [[ann.box], [ann.box, ben.box, cem.box]])
        sizes.add(encodeCanonical({ ...(await seal(each, boxes, channel, random)).body }).length)
    }
    assert.equal(sizes.size, 1)
  })

  it('goes past a box that gives no secret, and says so', async () => {
    const sent = await seal(report, [SMALL[0]!, ann.box, SMALL[2]!], channel, random)
    assert.equal(sent.unread, 2)
    assert.equal(sent.body.slots.length, REPORT_SLOTS)
    assert.equal((await openReport(await recordOf(sent, channel, random), ann.secret)).ok, true)
  })

  it('is not made for nobody', async () => {
    for (const boxes of [[], SMALL]) {
      const options = { channel, author: ann.persona, boxes, random: random.bytes(SEAL_RANDOM_BYTES) }
      assert.deepEqual(await sealReport(report, options), { ok: false, code: 'nobody' })
    }
  })

  it('reaches sixteen, and counts who is beyond', async () => {
    const many = Array.from({ length: 17 }, (_, i) => stewardOf(`steward ${i}`, channel))
    const boxes = many.map(({ box }) => box)
    const sent = await seal(report, boxes, channel, random)
    assert.equal(sent.unread, 1)
    const record = await recordOf(sent, channel, random)
    const opened = await Promise.all(many.map(async ({ secret }) => (await openReport(record, secret)).ok))
    assert.deepEqual(
      opened,
      many.map((_, i) => i < 16),
    )
  })

  it('is refused where it is none', async () => {
    const wrong: Report[] = [
      { reason: 3 },
      { ...report, who: ann.persona },
      { ...report, reason: 0 },
      { ...report, words: 'x'.repeat(2049) },
      { ...report, words: 'a\ttab' },
      { ...report, words: '\ufeffmarked' },
      Object.assign({ later: random.bytes(4000) }, report),
    ]
    const options = { channel, author: ann.persona, boxes: [ann.box], random: random.bytes(SEAL_RANDOM_BYTES) }
    for (const each of wrong) await assert.rejects(sealReport(each, options), { code: 'KITH_INVALID_DRAFT' })
    await assert.rejects(sealReport(report, { ...options, random: random.bytes(32) }), { code: 'KITH_INVALID_DRAFT' })
  })
})

describe('an appeal', () => {
  const persona = channelPersona(fixtureRoot('appellant'), channel)

  it('may show whose words it is, or not', async () => {
    for (const by of [undefined, persona]) {
      const sent = await seal(appeal, [ann.box], channel, random, by && { by })
      const opened = await openReport(await recordOf(sent, channel, random, APPEAL), ann.secret)
      const said = by ? { ...appeal, by: by.key } : appeal
      assert.deepEqual(opened, { ok: true, kind: APPEAL, said })
    }
  })

  it('is not a report: neither opens as the other', async () => {
    const sent = await seal(appeal, [ann.box], channel, random)
    assert.deepEqual(await openReport(await recordOf(sent, channel, random), ann.secret), { ok: false, code: 'slots' })
  })

  it('cannot be shown again by a steward, who has the key, as another record', async () => {
    const { author, body } = await seal(appeal, [ann.box], channel, random, { by: persona })
    const other = channelPersona(random.bytes(32), channel)
    const info = Uint8Array.from([...utf8('kith/1/appeal'), ...channel])
    const key = body.slots.map((slot) => unwrapByHand(slot, ann.secret, { info, aad: author.key })).find(Boolean)!
    const again = wrapByHand(key, ben.box, random.bytes(32), { info, aad: other.key })
    const slots = [again, ...body.slots.slice(1)].toSorted(Buffer.compare)
    const record = await recordOf({ author: other, body: { ...body, slots }, unread: 0 }, channel, random, APPEAL)
    assert.deepEqual(await openReport(record, ben.secret), { ok: false, code: 'proof' })
  })
})

describe('who hears of something', () => {
  const all = [ann, ben, cem]
  const boxes = (...stewards: readonly { box: Uint8Array }[]): Uint8Array[] => stewards.map(({ box }) => box)

  it('is every steward but those whom it is about', () => {
    assert.deepEqual(hearers(all, []), boxes(ann, ben, cem))
    assert.deepEqual(hearers(all, [random.bytes(32)]), boxes(ann, ben, cem))
    assert.deepEqual(hearers(all, [ben.persona]), boxes(ann, cem))
    assert.deepEqual(hearers([ben], [ben.persona]), [])
  })

  it('is nobody who reads with the box of one whom it is about', () => {
    const friend = { persona: random.bytes(32) as PersonaKey, box: ben.box }
    assert.deepEqual(hearers([ann, friend, ben], [ben.persona]), boxes(ann))
    assert.deepEqual(hearers([ann, friend, ben], [friend.persona]), boxes(ann))
    assert.deepEqual(hearers([ann, friend, ben], []), boxes(ann, ben))
  })

  it('is who endorsed an act only where nobody else is left', () => {
    assert.deepEqual(hearers(all, [ann.persona], [ben.persona]), boxes(cem))
    assert.deepEqual(hearers([ann, ben], [ann.persona], [ben.persona]), boxes(ben))
  })

  it('is sixteen at the most, the senior first', () => {
    const many = Array.from({ length: 20 }, (_, i) => stewardOf(`steward ${i}`, channel))
    assert.deepEqual(hearers(many, [many[0]!.persona]), boxes(...many.slice(1, 17)))
  })
})

describe('hostile reports', () => {
  const codes = ['slots', 'commit', 'data', 'padding', 'inside', 'proof']

  /** Sealed by hand for Ann, around whatever bytes. */
  function around(plain: Uint8Array, kind: number): Sent {
    const author = channelPersona(random.bytes(32), channel)
    const key = random.bytes(32)
    const info = Uint8Array.from([...utf8(kind === APPEAL ? 'kith/1/appeal' : 'kith/1/report'), ...channel])
    const slot = wrapByHand(key, ann.box, random.bytes(32), { info, aad: author.key })
    const slots = [slot, ...Array.from({ length: 15 }, () => random.bytes(80))].toSorted(Buffer.compare)
    const commit = sha256(Uint8Array.from([...utf8('kith/1/commit'), ...key]))
    return { author, body: { commit, slots, data: encrypt(key, new Uint8Array(12), plain) }, unread: 0 }
  }

  it('never throw, whatever is inside', async () => {
    const inside = fc.oneof(bytesOf(0, 600), value.map(encodeCanonical))
    const kinds = fc.constantFrom(REPORT, APPEAL)
    await fc.assert(
      fc.asyncProperty(inside, fc.option(fc.nat(0xffff_ffff)), kinds, async (bytes, length, kind) => {
        const plain = new Uint8Array(4096)
        new DataView(plain.buffer).setUint32(0, length ?? bytes.length)
        plain.set(bytes.subarray(0, 4092), 4)
        const opened = await openReport(await recordOf(around(plain, kind), channel, random, kind), ann.secret)
        assert.ok(!opened.ok && codes.includes(opened.code))
      }),
      { numRuns: 100 },
    )
  })

  it('never throw, whatever became of an honest one', async () => {
    const { author, body } = await seal(report, [ann.box, ben.box], channel, random)
    for (let i = 0; i < 40; i++) {
      const changed = (bytes: Uint8Array) => bytes.map((byte) => (random.below(40) === 0 ? random.below(256) : byte))
      const spoilt: SealedBody = [
        { ...body, commit: changed(body.commit) },
        { ...body, data: changed(body.data) },
        { ...body, slots: body.slots.map(changed).toSorted(Buffer.compare) },
      ][i % 3]!
      const opened = await openReport(await recordOf({ author, body: spoilt, unread: 0 }, channel, random), ann.secret)
      assert.ok(opened.ok || codes.includes(opened.code), `seed ${random.seed}, change ${i}`)
    }
  })
})
