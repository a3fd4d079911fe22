// Leaving fast, and Help: a real link first in the tab order, Shift three times, drafts gone, Back meets nothing; both
// are there before the app is and without it.

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Lab } from '@kith/testkit/lab'
import { openThread, reached, startChannel, write } from './person.ts'

const DRAFT = 'Words that nobody should find.'

describe('leave and help', function () {
  this.timeout(60_000)
  let lab: Lab

  before(async () => {
    lab = await Lab.open()
  })
  after(() => lab.close())

  async function inThread(): Promise<Page> {
    const page = await lab.person()
    await reached(page)
    await startChannel(page, 'A door')
    await write(page, 'Knock, knock.')
    await page.getByRole('textbox', { name: 'Add to it' }).fill(DRAFT)
    await page.getByText('Kept on this device').waitFor()
    return page
  }

  it('Leave is first in the tab order, large enough, and goes to a page that says nothing', async () => {
    const page = await inThread()
    await page.reload()
    await page.getByText('Knock, knock.').waitFor()
    await page.keyboard.press('Tab')
    const leave = page.getByRole('link', { name: 'Leave' })
    assert(await leave.evaluate((link) => link === document.activeElement))
    const box = await leave.boundingBox()
    assert(box !== null && box.height >= 48 && box.width >= 48, `${box?.width} × ${box?.height}`)
    await page.keyboard.press('Enter')
    await page.waitForURL(/leave\.html$/)
    assert.doesNotMatch(await page.content(), /Kith|Knock|door/i)
  })

  it('after leaving Back shows no content, and the draft is gone', async () => {
    const page = await inThread()
    await page.getByRole('link', { name: 'Leave' }).click()
    await page.waitForURL(/leave\.html$/)
    await page.goBack().catch(() => null)
    assert.equal(await page.getByText('Knock, knock.').count(), 0)
    assert.equal(await page.getByText(DRAFT).count(), 0)
    await page.goto(lab.relay.url)
    await page.getByRole('button', { name: 'Open it again' }).click()
    await page.getByRole('link', { name: 'A door' }).first().click()
    await openThread(page, 'Knock, knock.')
    assert.equal(await page.getByRole('textbox', { name: 'Add to it' }).inputValue(), '')
  })

  it('Shift three times leaves; another key in between does not', async () => {
    const page = await inThread()
    await page.getByRole('heading', { level: 1 }).focus()
    for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key)
    await page.getByText('Shift twice more to leave.').waitFor({ state: 'attached' })
    assert.equal(page.url(), lab.relay.url)
    for (const key of ['Shift', 'Shift']) await page.keyboard.press(key)
    await page.waitForURL(/leave\.html$/)
  })

  it('every tab of the browser leaves together', async () => {
    const page = await inThread()
    const other = await page.context().newPage()
    await other.goto(lab.relay.url)
    await reached(other)
    await other.getByRole('link', { name: 'Leave' }).click()
    await Promise.all([page.waitForURL(/leave\.html$/), other.waitForURL(/leave\.html$/)])
    // The tab that had the node was not the one in which the person left; the draft is gone all the same.
    await other.goto(lab.relay.url)
    await other.getByRole('link', { name: 'A door' }).first().click()
    await openThread(other, 'Knock, knock.')
    assert.equal(await other.getByRole('textbox', { name: 'Add to it' }).inputValue(), '')
  })

  it('without JavaScript both work, and Help has its numbers', async () => {
    const page = await lab.person({ javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Help now' }).click()
    await page.waitForURL(/help\.html$/)
    assert.match((await page.locator('body').textContent()) ?? '', /Samaritans[\s\S]*116 123/)
    await page.getByRole('link', { name: 'Leave' }).click()
    await page.waitForURL(/leave\.html$/)
  })

  it('with the relay gone and nothing loaded yet but the page, Help still opens inside the app', async () => {
    const page = await lab.person()
    await reached(page)
    await lab.relay.stop()
    await page.getByRole('link', { name: 'Help now' }).first().click()
    await page.getByLabel('Country', { exact: true }).selectOption('IE')
    await page.getByText('116 123').first().waitFor()
    await lab.relay.start()
  })
})
