// Every place, on a phone and a desk, by day and by night, left to right and mirrored: no violation that axe finds; and the
// first path by keyboard alone. With KITH_SHOTS=<directory> each place is also photographed.

import assert from 'node:assert/strict'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { violations } from './axe.ts'
import { Lab } from '@kith/testkit/lab'
import { kept, openThread, post, reached, reply, startChannel, write } from './person.ts'

const WORDS = 'It is four months today and everybody else has gone back to normal. I keep setting out two cups.'
const SHOTS = process.env['KITH_SHOTS']

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  'phone-light': { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, colorScheme: 'light' },
  'phone-dark': { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, colorScheme: 'dark' },
  'desk-light': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'desk-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
}

describe('everybody can use it', function () {
  this.timeout(90_000)
  let lab: Lab

  before(async () => {
    lab = await Lab.open()
    const host = await lab.person()
    await reached(host)
    await startChannel(host, 'A bad night')
    await write(host, WORDS, 'Just listen, no advice')
    await kept(host, WORDS)
  })
  after(() => lab.close())

  async function check(page: Page, look: string, place: string): Promise<void> {
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate((value) => document.documentElement.setAttribute('dir', value), dir)
      const found = await violations(page)
      assert.deepEqual(found, [], `${place}, ${look}, ${dir}`)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      assert.equal(overflow, 0, `${place}, ${look}, ${dir}: scrolls sideways`)
      if (SHOTS !== undefined) {
        await mkdir(SHOTS, { recursive: true })
        await page.screenshot({ path: join(SHOTS, `${place}-${look}-${dir}.png`), fullPage: true })
      }
    }
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'))
  }

  for (const [look, options] of Object.entries(LOOKS)) {
    it(`every place passes axe: ${look}`, async () => {
      const page = await lab.person(options)
      const places = page.getByRole('navigation', { name: 'Places' })
      await reached(page)
      await page.getByRole('link', { name: 'A bad night' }).first().waitFor()
      await check(page, look, 'welcome')
      await places.getByRole('link', { name: 'Help now' }).click()
      await page.getByLabel('Country', { exact: true }).selectOption('GB')
      await check(page, look, 'help')
      await places.getByRole('link', { name: 'Me', exact: true }).click()
      await page.getByRole('heading', { name: 'Your 24 words' }).waitFor()
      await check(page, look, 'me')
      await page.getByText('I have words from elsewhere').click()
      await page.getByLabel('The 24 words, in their order').fill('ribbon harbour tissue')
      await page.getByRole('button', { name: 'Use these words' }).click()
      await page.getByText(/Perhaps: harbor/).waitFor()
      await page.getByRole('button', { name: 'Suggest five words' }).click()
      await page.getByText(/drawn at random/).waitFor()
      await page.getByText('Show the words').click()
      await page.locator('.wordlist li').nth(23).waitFor()
      await check(page, look, 'me-words')
      await page.getByRole('button', { name: 'I have them on paper' }).click()
      await page.getByRole('button', { name: 'Check', exact: true }).click()
      await page.getByText(/are not right/).waitFor()
      await check(page, look, 'me-check')
      await places.getByRole('link', { name: 'Channels' }).click()
      await page.getByRole('link', { name: 'I have a link' }).click()
      await page.getByLabel('Invitation link').waitFor()
      await check(page, look, 'link')
      await places.getByRole('link', { name: 'Channels' }).click()
      await page.getByRole('link', { name: 'Start a channel' }).click()
      await page.getByRole('button', { name: 'Start this channel' }).click()
      await page.getByText('Give it a name').waitFor()
      await check(page, look, 'start')
      await places.getByRole('link', { name: 'Channels' }).click()
      await page.getByRole('link', { name: 'A bad night' }).first().click()
      await page.getByRole('link', { name: WORDS }).waitFor()
      await page.getByText('Invite somebody').click()
      await check(page, look, 'channel')
      await page.getByRole('link', { name: 'Write', exact: true }).click()
      await page.getByLabel('What is going on?').fill('I do not really know how to start.')
      await page.getByText('Kept on this device').waitFor()
      await check(page, look, 'write')
      await page.goBack()
      await openThread(page, WORDS)
      await reply(page, `I am awake. Two cups sounds like love. (${look})`)
      await kept(page, look)
      await check(page, look, 'thread')
      await page.goto(`${lab.relay.url}help.html`)
      await check(page, look, 'help-static')
      await page.context().close()
    })
  }

  it('one very long word widens no page, and a press that a note covered still counts', async () => {
    const page = await lab.person({ viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true })
    await reached(page)
    await startChannel(page, 'N'.repeat(80))
    await write(page, 'L'.repeat(400))
    await reply(page, 'Said while the note about the post still stands.')
    await kept(page, 'Said while')
    for (const place of ['thread', 'channel', 'welcome']) {
      const [wide, tall] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      assert.equal(wide, 320, place)
      assert.equal(tall, 320, place)
      if (place === 'thread') await page.goBack()
      if (place === 'channel')
        await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Channels' }).click()
    }
    await page.context().close()
  })

  it('Leave works while a question is open', async () => {
    const page = await lab.person(LOOKS['phone-dark'])
    await reached(page)
    await page.getByRole('link', { name: 'A bad night' }).first().click()
    await openThread(page, WORDS)
    await reply(page, 'Shall I take this back?')
    await post(page, 'Shall I').getByRole('button', { name: 'Take it back' }).click()
    assert.deepEqual(await violations(page), [])
    await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click()
    await page.waitForURL(/blank\.html$/)
    await page.context().close()
  })

  it('the first path by keyboard alone: find a channel, read, answer', async () => {
    const page = await lab.person(LOOKS['desk-light'])
    await reached(page)
    await page.getByRole('link', { name: 'A bad night' }).first().waitFor()
    await tabTo(page, 'A bad night')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: WORDS }).waitFor()
    await tabTo(page, WORDS)
    await page.keyboard.press('Enter')
    await post(page, WORDS).waitFor()
    await tabTo(page, /^Your reply/)
    await page.keyboard.type('By keyboard alone.')
    await tabTo(page, 'Reply')
    await page.keyboard.press('Enter')
    await kept(page, 'By keyboard alone.')
  })

  it('no page threw', () => {
    assert.deepEqual(lab.faults, [])
  })
})

/** Presses Tab until the focus is on something of that name, as somebody without a pointer does. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      const label = element instanceof HTMLTextAreaElement ? element.labels?.[0]?.textContent : null
      return (label ?? element?.textContent ?? '').trim()
    })
    if (typeof name === 'string' ? focused === name : name.test(focused)) return
  }
  throw new Error(`no Tab reaches ${String(name)}`)
}
