// Drafts: what was begun and not posted is listed, in every tab, over a reload and a crash; deleted, that is taken back if one
// wants; posted or left, it is gone.

import assert from 'node:assert/strict'
import { Lab } from '@kith/testkit/lab'
import type { Page } from 'playwright-core'
import { violations } from './axe.ts'
import { kept, openThread, post, reached, startChannel, write } from './person.ts'

const ROOM = 'A half-open drawer'
const FIRST = 'What does one do with the letters?'
const THREAD = 'I have been meaning to say'
const REPLY = 'I keep mine in a'

describe('drafts', function () {
  this.timeout(60_000)
  this.bail(true)
  let lab: Lab
  let page: Page
  let other: Page

  before(async () => {
    lab = await Lab.open()
    page = await lab.person()
    await reached(page)
    await startChannel(page, ROOM)
    await write(page, FIRST)
    await kept(page, FIRST)
  })
  afterEach('no page threw', () => assert.deepEqual(lab.faults, []))
  after(() => lab.close())

  const begun = (on: Page) => on.getByRole('main').getByRole('link', { name: /^You began writing/ })
  const row = (on: Page, text: string) =>
    on
      .getByRole('region', { name: 'Drafts' })
      .getByRole('listitem')
      .filter({ has: on.getByRole('link', { name: text }) })

  async function toChannels(on: Page): Promise<void> {
    await on.bringToFront()
    await on.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Channels' }).click()
  }

  it('are told of on Welcome and in Me once there is one, without their words', async () => {
    await toChannels(page)
    await page.getByRole('link', { name: ROOM }).first().waitFor()
    assert.equal(await begun(page).count(), 0)
    await page.getByRole('link', { name: ROOM }).first().click()
    await openThread(page, FIRST)
    await page.getByRole('textbox', { name: 'Add to it' }).fill(REPLY)
    await page.getByText('Kept on this device').waitFor()
    await page.goBack()
    await page.getByRole('link', { name: 'Write', exact: true }).click()
    await page.getByLabel('What is going on?').fill(THREAD)
    await page.getByText('Kept on this device').waitFor()
    await toChannels(page)
    await begun(page).getByText('in two places').waitFor()
    assert.equal(await page.getByText(THREAD).count(), 0)
    await page.getByRole('link', { name: 'Me', exact: true }).first().click()
    await begun(page).click()
    await row(page, THREAD).getByText(`A new thread in ${ROOM}`).waitFor()
    await row(page, REPLY).getByText(`A reply in ${ROOM}`).waitFor()
    await row(page, REPLY).getByText(FIRST).waitFor()
    assert.deepEqual(await page.getByRole('region', { name: 'Drafts' }).getByRole('link').allTextContents(), [
      THREAD,
      REPLY,
    ])
    assert.equal(await page.title(), 'Drafts – Kith')
    assert.deepEqual(await violations(page), [])
  })

  it('survive a reload and the end of the page, and every tab agrees on them', async () => {
    await page.reload()
    await row(page, THREAD).waitFor()
    other = await page.context().newPage()
    await other.goto(lab.relay.url)
    await begun(other).click()
    await row(other, REPLY).waitFor()
    const devtools = await page.context().newCDPSession(page)
    const crashed = page.waitForEvent('crash')
    // It is never answered.
    devtools.send('Page.crash').catch(() => undefined)
    await crashed
    page = await other.context().newPage()
    await page.goto(lab.relay.url)
    await begun(page).getByText('in two places').waitFor()
    await begun(page).click()
  })

  it('are deleted, in every tab, and come back when that is taken back', async () => {
    await row(page, REPLY).getByRole('button', { name: 'Delete' }).click()
    await row(other, REPLY).waitFor({ state: 'detached' })
    await page.locator('#says').getByRole('button', { name: 'Take that back' }).click()
    await row(other, REPLY).waitFor()
    await row(page, THREAD).getByRole('button', { name: 'Delete' }).click()
    await row(page, THREAD).waitFor({ state: 'detached' })
  })

  it('open where they were begun, and are gone once they are posted', async () => {
    await row(page, REPLY).getByRole('link', { name: REPLY }).click()
    const box = page.getByRole('textbox', { name: 'Add to it' })
    while ((await box.inputValue()) !== REPLY) await page.waitForTimeout(20)
    await box.press('End')
    await box.pressSequentially(' tin.')
    await page.getByRole('button', { name: 'Reply', exact: true }).click()
    await post(page, `${REPLY} tin.`).waitFor()
    await other.getByText('There is none.').waitFor()
  })

  it('are deleted by Leave', async () => {
    await page.getByRole('textbox', { name: 'Add to it' }).fill('One more')
    await row(other, 'One more').waitFor()
    await page.getByRole('link', { name: 'Leave', exact: true }).click()
    await page.waitForURL(/blank\.html$/)
    await page.goto(lab.relay.url)
    await page.getByRole('link', { name: ROOM }).first().waitFor()
    assert.equal(await begun(page).count(), 0)
  })
})
