// Erasing Kith from a device: nothing of it is left in the browser, other tabs close, and who opens it again is nobody yet.

import assert from 'node:assert/strict'
import { Lab } from '@kith/testkit/lab'
import type { Page } from 'playwright-core'
import { kept, reached, startChannel, write } from './person.ts'

const WORDS = 'The key is under the third pot.'

describe('erasing', function () {
  this.timeout(60_000)
  let lab: Lab
  before(async () => {
    lab = await Lab.open()
  })
  after(() => lab.close())

  /** What the browser keeps for this origin. */
  const held = (page: Page): Promise<Record<string, number>> =>
    page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      local: localStorage.length,
      session: sessionStorage.length,
    }))
  const nothing = { databases: 0, caches: 0, workers: 0, local: 0, session: 0 }

  it('leaves nothing, from a tab that leads or from another, and asks first', async () => {
    for (const eraser of ['first', 'second']) {
      const first = await lab.person()
      await reached(first)
      await startChannel(first, `Under the pots ${eraser}`)
      await write(first, WORDS)
      await kept(first, WORDS)
      const second = await first.context().newPage()
      await second.goto(lab.relay.url)
      await reached(second)
      await second.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
      assert((await held(second))['databases'] === 1 && (await held(second))['caches'] !== 0)
      const [here, other] = eraser === 'first' ? [first, second] : [second, first]
      await here.getByRole('link', { name: 'Me', exact: true }).first().click()
      await here.getByRole('button', { name: 'Erase everything here' }).click()
      await here.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click()
      assert.equal((await held(here))['databases'], 1)
      await here.getByRole('button', { name: 'Erase everything here' }).click()
      await here.getByRole('dialog').getByRole('button', { name: 'Erase everything', exact: true }).click()
      await here.getByText('Nothing of Kith is kept in this browser any more.').waitFor()
      await other.waitForURL(/blank\.html$/)
      assert.deepEqual(await held(here), nothing)

      await here.goto(lab.relay.url)
      await reached(here)
      assert.equal(await here.getByText('You belong here').count(), 0)
      await here.context().close()
    }
    assert.deepEqual(lab.faults, [])
  })

  it('that was interrupted is finished before anything is shown', async () => {
    const page = await lab.person()
    await reached(page)
    await startChannel(page, 'Interrupted')
    await page.evaluate(() => localStorage.setItem('kith.erase', '1'))
    await page.goto(lab.relay.url)
    await reached(page)
    assert.equal(await page.getByText('You belong here').count(), 0)
    assert.equal(await page.evaluate(() => localStorage.getItem('kith.erase')), null)
  })
})
