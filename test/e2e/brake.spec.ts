// A wave of cruel answers by people whom nobody knows, with one steward awake. What came is folded already; they stop what is
// still to come, in a few presses, and no honest thread goes with it.

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { wordsOfRoot } from '@kith/protocol'
import { Lab } from '@kith/testkit/lab'
import { DAY, MINUTE, Past } from '@kith/testkit/past'
import { seededRandom } from '@kith/testkit'
import { violations } from './axe.ts'
import { become, countTaps, openThread, taps } from './person.ts'
import { Wave } from './wave.ts'

const ROOM = 'A bad night'
/** What the wave says; no reader may meet it unasked. */
const CRUEL = 'nobody-will-miss-you'
const THREADS = 20
/** In each of two waves, in every thread. */
const EACH = 4
/** As many as one may need, by the issue. */
const TAPS = 5

describe('one steward and a wave', function () {
  this.timeout(60_000)
  // Each step stands on the one before.
  this.bail(true)
  let lab: Lab
  let wave: Wave | undefined
  let steward: Page
  let reader: Page

  before(async () => {
    lab = await Lab.open()
    await lab.relay.stop()
    const past = await Past.of(ROOM, 30 * DAY)
    const random = seededRandom('brake')
    for (let i = 0; i < THREADS; i++) {
      await past.post(past.persona(random.bytes(32)), `Honest words of somebody new, number ${i}.`, 8 * MINUTE)
    }
    await past.into(lab.relay)
    await lab.relay.start()
    const link = new URL(await past.invitation(lab.relay), lab.relay.url).href
    ;[steward, reader] = (await Promise.all([1, 2].map(() => lab.person({}, { url: link })))) as [Page, Page]
    await inRoom(reader)
    await inRoom(steward)
    await become(steward, wordsOfRoot(past.founder))
    await steward.goBack()
    await inRoom(steward)
    wave = await Wave.gather(lab.relay, past.channel, 2 * THREADS * EACH)
    await wave.breakOver(await wave.threads(THREADS), EACH, CRUEL)
  })
  afterEach('no page threw', () => assert.deepEqual(lab.faults, []))
  after(async () => {
    await wave?.close()
    await lab.close()
  })

  it('stops it in five presses at the most', async () => {
    await steward.bringToFront()
    const stop = steward.getByRole('button', { name: 'Stop answers by people new here for a while' })
    await stop.waitFor()
    await countTaps(steward)
    await stop.click()
    const why = steward.getByLabel('Why, in a sentence that they can read')
    await why.click()
    await why.fill('Many cruel answers at once. It ends by itself.')
    assert.deepEqual(await violations(steward), [])
    await steward.getByRole('button', { name: 'Sign it' }).click()
    await steward.getByText(/^Answers by people new here are stopped until/).waitFor()
    assert((await taps(steward)) <= TAPS, `${await taps(steward)} presses`)
    await reader.bringToFront()
    await reader.getByText(/^Answers by people new here are stopped until/).waitFor()
  })

  it('then no cruel answer of this wave or the next is on any page, and all honest threads are', async () => {
    await wave?.breakOver(await wave.threads(THREADS), EACH, CRUEL)
    const waiting = reader.getByRole('region', { name: 'Waiting for an answer' }).getByRole('listitem')
    await waiting.nth(THREADS - 1).waitFor()
    assert.equal(await waiting.count(), THREADS)
    for (let i = 0; i < THREADS; i++) {
      await openThread(reader, `number ${i}.`)
      await reader.locator('.fold').first().waitFor()
      assert.equal((await reader.content()).includes(CRUEL), false, `thread ${i}`)
      await reader.goBack()
      await inRoom(reader)
    }
  })
})

async function inRoom(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: ROOM }).waitFor()
}
