// Over seeded channels of twenty members and three stewards, who reads every record guesses by chance: not who reported, not
// which steward it is about, not how many read it. The same adversary finds all of it where a report is sealed carelessly.

import assert from 'node:assert/strict'
import { type ChannelId, hearers, type RecordId, utf8 } from '@kith/protocol'
import { seededRandom } from '@kith/testkit'
import { unwrapByHand } from '@kith/testkit/hpke'
import { byTraces, GUESSES, Learner, looksUsed, type Seen, tooMany, unevenness } from './report-adversary.ts'
import { recordOf, type Sent, seal, type Steward, stewardOf } from './report-harness.ts'

const MEMBERS = 20
const STEWARDS = 3
const CHANNELS = 10
/** Of all channels together: with every way to guess enough to tell one in twenty from three in forty. */
const REPORTS = 200
const SEED = process.env['KITH_SEED'] ?? 'sealed reports'

interface Told {
  readonly reporter: number
  /** Which steward it is about. */
  readonly accused: number
  readonly stewards: readonly Steward[]
  readonly sent: Sent
  readonly channel: ChannelId
  readonly seen: Seen
}

/** Reports of one channel, each by some member about some steward, whose words say who wrote them. */
async function toldIn(seed: string, count: number): Promise<Told[]> {
  const random = seededRandom(seed)
  const channel = random.bytes(32) as ChannelId
  const people = Array.from({ length: MEMBERS }, (_, i) => stewardOf(`member ${i} of ${seed}`, channel))
  const stewards = people.slice(0, STEWARDS)
  const members = people.map(({ persona, box }) => [persona, box, random.bytes(32)])
  const told: Told[] = []
  while (told.length < count) {
    const [reporter, accused] = [random.below(MEMBERS), random.below(STEWARDS)]
    const words = `This is the word of member ${reporter}.`
    const boxes = hearers(stewards, [stewards[accused]!.persona])
    const sent = await seal({ reason: 3, target: random.bytes(32) as RecordId, words }, boxes, channel, random)
    const { author, bytes } = await recordOf(sent, channel, random)
    told.push({
      reporter,
      accused,
      stewards,
      sent,
      channel,
      seen: { message: bytes, author, body: sent.body, members },
    })
  }
  return told
}

/** Where each steward's slots are. */
function placesIn({ stewards, sent, channel }: Told): number[][] {
  const binding = { info: Uint8Array.from([...utf8('kith/1/report'), ...channel]), aad: sent.author.key }
  return stewards.map(({ secret }) =>
    sent.body.slots.flatMap((slot, i) => (unwrapByHand(slot, secret, binding) === null ? [] : [i])),
  )
}

describe('an adversary with every record', function () {
  // Some thousands of key agreements.
  this.timeout(120_000)

  const all: Told[] = []
  before(async () => {
    for (let i = 0; i < CHANNELS; i++) all.push(...(await toldIn(`${SEED} ${i}`, REPORTS / CHANNELS)))
  })

  const isChance = (hits: number, tries: number, p: number, what: string): void =>
    assert.ok(hits < tooMany(tries, p), `${what}: ${hits} of ${tries}, seed ${SEED}`)

  it('guesses who reported by chance', () => {
    let sum = 0
    for (const [name, guess] of Object.entries(GUESSES)) {
      const hits = all.filter(({ seen, reporter }) => guess(seen) === reporter).length
      isChance(hits, REPORTS, 1 / MEMBERS, name)
      sum += hits
    }
    const tries = Object.keys(GUESSES).length * REPORTS
    assert.ok(sum <= (1.5 / MEMBERS) * tries, `${sum} of ${tries}, seed ${SEED}`)
  })

  it('learns nothing from reports whose answers it knows', () => {
    const features: Readonly<Record<string, (seen: Seen) => Uint8Array>> = {
      author: ({ author }) => author,
      commit: ({ body }) => body.commit,
      data: ({ body }) => body.data.subarray(0, 64),
      slots: ({ body }) => Uint8Array.from(body.slots.flatMap((slot) => [slot[0]!, slot[31]!, slot[32]!, slot[79]!])),
    }
    // Every second one, so that each channel is learned from and asked about.
    const [known, asked] = [all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 2 === 1)]
    for (const [name, read] of Object.entries(features)) {
      for (const [what, classes] of [
        ['reporter', MEMBERS],
        ['accused', STEWARDS],
      ] as const) {
        const learner = new Learner(classes)
        for (const each of known) learner.learn(read(each.seen), each[what])
        const hits = asked.filter((each) => learner.guess(read(each.seen)) === each[what]).length
        isChance(hits, asked.length, 1 / classes, `${what} by ${name}`)
      }
    }
  })

  it('finds every slot alike: one length, keys of the curve, even bytes', () => {
    const slots = all.flatMap(({ sent }) => sent.body.slots)
    assert.ok(slots.every((slot) => slot.length === 80))
    assert.ok(slots.filter((_, i) => i % 13 === 0).every(looksUsed))
    for (let at = 0; at < 80; at++) {
      // The last byte of a key is below 128.
      const counts = Array.from({ length: at === 31 ? 128 : 256 }, () => 0)
      for (const slot of slots) counts[slot[at]!]! += 1
      assert.ok(unevenness(counts) < 5, `byte ${at}, seed ${SEED}`)
    }
  })

  it('would find the slots of the others at any place, with their secrets, and none of the accused', () => {
    const counts = Array.from({ length: 16 }, () => 0)
    for (const each of all.filter((_, i) => i % 8 === 0)) {
      const places = placesIn(each)
      assert.deepEqual(
        places.map(({ length }) => length),
        each.stewards.map((_, i) => (i === each.accused ? 0 : 1)),
      )
      for (const place of places.flat()) counts[place]! += 1
    }
    assert.ok(unevenness(counts) < 5, `${counts.join(' ')}, seed ${SEED}`)
  })

  it('cannot count the stewards: one, three or sixteen look alike', async () => {
    const random = seededRandom(`${SEED} counts`)
    const channel = random.bytes(32) as ChannelId
    const many = Array.from({ length: 16 }, (_, i) => stewardOf(`steward ${i}`, channel))
    for (const count of [1, 3, 16]) {
      const boxes = hearers(many.slice(0, count), [])
      const { body } = await seal({ reason: 2, target: random.bytes(32) as RecordId }, boxes, channel, random)
      assert.equal(body.slots.filter(looksUsed).length, 16, `${count} stewards`)
    }
  })

  describe('wins where a report is sealed carelessly:', () => {
    const random = seededRandom(`${SEED} careless`)
    /** The slots that are used, the rest random bytes. */
    const careless = (told: Told): (Uint8Array | null)[] =>
      placesIn(told).map(([at]) => (at === undefined ? null : told.sent.body.slots[at]!))

    it('names the steward without a slot, where slots stand in the order of the state', () => {
      const hits = all.slice(0, 12).filter((told) => {
        const slots = careless(told).map((slot) => slot ?? random.bytes(80))
        return slots.findIndex((slot) => !looksUsed(slot)) === told.accused
      })
      assert.ok(hits.length > 9, `${hits.length} of 12, seed ${SEED}`)
    })

    it('counts the stewards, where unused slots are random bytes', () => {
      const counts = all.slice(0, 12).map((told) => {
        const used = careless(told).filter((slot) => slot !== null)
        return [...used, ...Array.from({ length: 14 }, () => random.bytes(80))].filter(looksUsed).length
      })
      assert.ok(counts.every((count) => count < 8) && counts.filter((count) => count === 2).length > 3, `${counts}`)
    })

    it('names who reported, where a key of theirs, or what they wrote, stands in the record', () => {
      for (const [i, { seen, reporter }] of all.slice(0, 12).entries()) {
        assert.equal(byTraces(seen), -1)
        const message = Uint8Array.from([...seen.message, ...seen.members[reporter]![i % 3]!.slice(8, 24)])
        assert.equal(byTraces({ ...seen, message }), reporter)
      }
    })

    it('learns what there is to learn', () => {
      const learner = new Learner(STEWARDS)
      const leaky = (answer: number) => Uint8Array.from([...random.bytes(31), 64 * answer + random.below(64)])
      const answers = Array.from({ length: 200 }, (_, i) => i % STEWARDS)
      for (const answer of answers) learner.learn(leaky(answer), answer)
      const hits = answers.filter((answer) => learner.guess(leaky(answer)) === answer)
      assert.ok(hits.length > tooMany(200, 1 / STEWARDS), `${hits.length} of 200, seed ${SEED}`)
    })
  })
})
