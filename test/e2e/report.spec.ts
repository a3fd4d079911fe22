// A report and an appeal, in browsers at a real relay: a member tells of a post, one steward finds it on their desk and decides,
// the member reads what came of it, its author asks for another look, and the second steward, who did not sign, restores it.

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Lab } from '@kith/testkit/lab'
import { violations } from './axe.ts'
import { invitation, joinByPaste, kept, openThread, post, reply, startChannel, write } from './person.ts'

const ROOM = 'A bad night'
const ROOT = 'It is four months today.'
const CRUEL = 'You should be over it by now.'
const TOLD = 'They wrote so to me before, after I had asked them not to.'
const WHY = 'It told them what to feel, after they asked only to be heard.'
const APPEAL = 'I meant that I should be over it, not they.'
const AGAIN = 'It was about themselves.'
const RULE = 'Answer what was asked for'

describe('a report and an appeal', function () {
  this.timeout(90_000)
  // Each step stands on the one before.
  this.bail(true)
  let lab: Lab
  let founder: Page
  let second: Page
  let member: Page
  let author: Page

  before(async () => {
    lab = await Lab.open()
    const people = await Promise.all([1, 2, 3, 4].map(() => lab.person({}, { prepare: hurried })))
    ;[founder, second, member, author] = people as [Page, Page, Page, Page]
    await startChannel(founder, ROOM)
    const link = await invitation(founder)
    for (const page of [second, member, author]) {
      await joinByPaste(page, link)
      await page.getByRole('heading', { level: 1, name: ROOM }).waitFor()
    }
    await founder.bringToFront()
    await founder.locator('summary', { hasText: 'Change what it is for, and the rules' }).click()
    await founder.getByLabel('Rules, if you want some').fill(RULE)
    await founder.getByRole('button', { name: 'Change it for everybody' }).click()
    await founder.getByText('It is changed, and the log says by whom.').waitFor()
    await second.bringToFront()
    await second.locator('summary', { hasText: 'Who looks after it' }).click()
    await second.getByRole('button', { name: 'I would help' }).click()
    const offer = await second.getByLabel('Your offer').inputValue()
    await founder.bringToFront()
    await founder.locator('summary', { hasText: 'Who looks after it' }).click()
    await founder.getByLabel('Name somebody who wants to help').fill(offer)
    await founder.getByRole('button', { name: /^Name / }).click()
    await second.getByText('Two people', { exact: true }).waitFor()
    await write(member, ROOT)
    await kept(member, ROOT)
    await openThread(author, ROOT)
    await reply(author, CRUEL)
    await kept(author, CRUEL)
  })
  afterEach('no page threw', () => assert.deepEqual(lab.faults, []))
  after(() => lab.close())

  it('who is worried is shown first what to say, and that nobody is alarmed', async () => {
    await tell(member)
    await member.getByRole('radio', { name: 'I am worried about this person' }).check({ force: true })
    await member.getByText('It alerts no emergency service and no authority.').waitFor()
    assert.deepEqual(await violations(member), [])
  })

  it('a report waits, over a reload too, and is taken back', async () => {
    await member.getByRole('radio', { name: 'Harassment' }).check({ force: true })
    await member.evaluate(() => sessionStorage.setItem('patient', ''))
    await member.getByRole('button', { name: 'Send it within half an hour' }).click()
    await member.getByRole('heading', { name: 'Waiting to go' }).waitFor()
    await member.reload()
    await member.getByRole('heading', { name: 'Waiting to go' }).waitFor()
    assert.deepEqual(await violations(member), [])
    await member.getByRole('button', { name: 'Take it back' }).click()
    await member.getByText('It was taken back. Nobody gets it.').waitFor()
    await member.getByRole('heading', { name: 'Waiting to go' }).waitFor({ state: 'detached' })
    await member.getByRole('link', { name: 'Back to the thread' }).click()
  })

  it('another one reaches the stewards’ desks, folded, reason first', async () => {
    await tell(member)
    await member.getByRole('radio', { name: 'Harassment' }).check({ force: true })
    await member.getByLabel('Anything they should know?').fill(TOLD)
    await member.evaluate(() => sessionStorage.removeItem('patient'))
    await member.getByRole('button', { name: 'Send it within half an hour' }).click()
    for (const page of [founder, second]) {
      await desk(page)
      await page.getByRole('heading', { level: 3, name: 'Harassment' }).waitFor()
      assert.equal(await page.getByText(TOLD).count(), 0)
      assert.deepEqual(await violations(page), [])
    }
    await member.getByRole('heading', { name: 'Waiting to go' }).waitFor({ state: 'detached' })
    await member.bringToFront()
    await member.getByRole('link', { name: 'Back to the thread' }).click()
  })

  it('a steward takes it and decides; the member reads what came of it', async () => {
    await founder.bringToFront()
    await founder.getByRole('button', { name: /^Take this one/ }).click()
    await founder.getByText(TOLD).waitFor()
    await founder.getByRole('button', { name: 'Decide about this' }).click()
    await founder.getByRole('radio', { name: /^Remove it/ }).check({ force: true })
    await founder.getByLabel('Why, in a sentence that they can read').fill(WHY)
    await founder.getByRole('button', { name: 'Sign it' }).click()
    await founder.getByRole('dialog').waitFor({ state: 'hidden' })
    await founder.getByText(WHY).waitFor()
    assert.deepEqual(await violations(founder), [])
    await founder.getByRole('button', { name: 'It was decided' }).click()
    await founder.getByText('Seen to', { exact: true }).waitFor()
    await member.getByText(WHY).waitFor()
    assert.equal(await member.getByText(CRUEL).count(), 0)
  })

  it('its author asks for another look, and the one who did not sign restores it', async () => {
    await author.bringToFront()
    await post(author, CRUEL).getByText(WHY).waitFor()
    await author.getByRole('link', { name: 'Ask for another look' }).click()
    await author.getByLabel('What should they know?').fill(APPEAL)
    assert.deepEqual(await violations(author), [])
    await author.getByRole('button', { name: 'Send it within half an hour' }).click()
    await second.bringToFront()
    await second.getByRole('heading', { level: 3, name: 'Asks for another look' }).waitFor()
    const appeals = second.getByRole('region', { name: 'Appeals' })
    await appeals.getByRole('button', { name: /^Take this one/ }).click()
    await appeals.getByText(APPEAL).waitFor()
    await appeals.getByRole('button', { name: 'Undo for everybody' }).click()
    await second.getByLabel('Why, in a sentence that they can read').fill(AGAIN)
    await second.getByRole('button', { name: 'Sign it' }).click()
    await appeals.getByText('The decision does not hold any more.').waitFor()
    assert.deepEqual(await violations(second), [])
    await post(member, CRUEL).waitFor()
    // Who signed what is appealed against does not get it.
    await founder.bringToFront()
    assert.equal(await founder.getByText('Asks for another look').count(), 0)
  })
})

/** What waits for minutes waits for a moment, as long as the page says so: the test's clock, and none of the app's. */
async function hurried(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const real = window.setTimeout
    const isMinutes = (ms: number): boolean => ms >= 60_000 && ms <= 30 * 60_000
    const isPatient = (): boolean => sessionStorage.getItem('patient') !== null
    const hurry = (call: () => void, ms = 0): number => real(call, isMinutes(ms) && !isPatient() ? 500 : ms)
    window.setTimeout = hurry as typeof setTimeout
  })
}

async function tell(page: Page): Promise<void> {
  await page.bringToFront()
  await post(page, CRUEL).getByRole('button', { name: /^More/ }).click()
  await post(page, CRUEL).getByRole('button', { name: 'Report this post' }).click()
  await page.getByRole('heading', { level: 1, name: 'Tell those who look after this channel' }).waitFor()
}

async function desk(page: Page): Promise<void> {
  await page.bringToFront()
  await page.getByRole('link', { name: 'Steward desk' }).click()
  await page.getByRole('heading', { level: 1, name: 'Steward desk' }).waitFor()
}
