// Words that waited for days without a relay: their writer is told that they were not taken, and writes them again with
// one press. The device's clock is set back while it writes, and right again afterwards.

import assert from 'node:assert/strict'
import { Lab } from '@kith/testkit/lab'
import type { Locator, Page } from 'playwright-core'
import { violations } from './axe.ts'
import { kept, post, reached, reply, startChannel, write } from './person.ts'

const FIRST = 'The bus stop has a roof now.'
const ANSWER = 'I sit there when it rains.'
const QUESTION = 'Does anybody else walk home?'
const OLD = 'A relay did not take this post.'
const ANEW = 'Write it again, as of today'

/** The one that was refused goes a moment after the new one came. */
async function once(words: Locator): Promise<void> {
  while ((await words.count()) !== 1) await words.page().waitForTimeout(20)
}

describe('what waited for too long', function () {
  this.timeout(90_000)
  this.bail(true)
  let lab: Lab
  let a: Page

  before(async () => {
    lab = await Lab.open()
    a = await lab.person()
    await reached(a)
    await startChannel(a, 'A bus stop')
    await write(a, FIRST)
    await kept(a, FIRST)
  })
  afterEach('no page threw', () => assert.deepEqual(lab.faults, []))
  after(() => lab.close())

  it('is kept on the device while no relay is reached', async () => {
    await lab.relay.kill()
    await a.getByText(/No relay is reached just now/).waitFor()
    await a.evaluate(() => {
      const real = Date.now.bind(Date)
      Date.now = () => real() - 5 * 24 * 60 * 60 * 1000
      Object.assign(globalThis, { setRight: () => Object.assign(Date, { now: real }) })
    })
    await reply(a, ANSWER)
    await post(a, ANSWER).getByText('Saved on this device').first().waitFor()
    await a.goBack()
    await write(a, QUESTION)
    await post(a, QUESTION).getByText('Saved on this device').first().waitFor()
    await a.evaluate('setRight()')
  })

  it('is not taken by a relay, which its writer is told in plain words', async () => {
    await lab.relay.start()
    await post(a, QUESTION).getByText(OLD).waitFor()
    assert.deepEqual(await violations(a), [])
  })

  it('is written again with one press: a thread, and a reply in its place', async () => {
    await a.getByRole('button', { name: ANEW }).click()
    await kept(a, QUESTION)
    assert.equal(await a.getByText(OLD).count(), 0)
    await a.goBack()
    await a.getByRole('link', { name: FIRST }).click({ trial: true })
    await once(a.getByRole('link', { name: QUESTION }))
    await a.getByRole('link', { name: FIRST }).click()
    await post(a, ANSWER).getByText(OLD).waitFor()
    await a.getByRole('button', { name: ANEW }).click()
    await kept(a, ANSWER)
    await once(post(a, ANSWER))
  })
})
