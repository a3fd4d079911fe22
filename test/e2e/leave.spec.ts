// Leaving fast (care.md): the control, where it stands and that it always works, and Shift three times. What is left
// afterwards is left.spec.ts. Help is there too, before the app is and without it.

import assert from 'node:assert/strict'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { Lab } from '@kith/testkit/lab'
import { begin, BLANK, goBack, leaveLink, replyBox, ROOM, WORDS } from './leaving.ts'
import { invitation, openThread, post, reached, reply } from './person.ts'

/** WCAG asks for 24, care.md for twice that. CSS pixels. */
const LARGE = 48
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

describe('leave and help', function () {
  this.timeout(60_000)
  let lab: Lab

  before(async () => {
    lab = await Lab.open()
  })
  afterEach('no page threw', () => assert.deepEqual(lab.faults.splice(0), []))
  after(() => lab.close())

  async function inThread(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await lab.person(options)
    await begin(page)
    return page
  }

  describe('the control', () => {
    it('is first in the tab order, and the way past it is second', async () => {
      const page = await inThread()
      await page.reload()
      await post(page, WORDS).waitFor()
      await page.keyboard.press('Tab')
      assert(await leaveLink(page).evaluate((link) => link === document.activeElement))
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: 'Skip to the page' })
      assert(await skip.evaluate((link) => link === document.activeElement))
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL(BLANK)
    })

    it('is large, in sight and within the thumb’s reach on a phone, however the page is', async () => {
      const page = await inThread(PHONE)
      for (const dir of ['ltr', 'rtl']) {
        await page.evaluate((value) => document.documentElement.setAttribute('dir', value), dir)
        await scrolledThrough(page, async () => {
          const { x, y, width } = await shown(page, leaveLink(page))
          assert(y > (844 * 2) / 3, `${dir}: ${y}`)
          assert.equal(x + width / 2 > 195, dir === 'ltr', `${dir}: ${x}`)
        })
        // A keyboard on the screen; twice as large a text; both.
        for (const [width, height] of [
          [390, 300],
          [195, 422],
          [195, 150],
        ] as const) {
          await page.setViewportSize({ width, height })
          await scrolledThrough(page, () => shown(page, leaveLink(page)))
        }
        await page.setViewportSize({ width: 390, height: 844 })
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
        await scrolledThrough(page, () => shown(page, leaveLink(page)))
        await page.evaluate(() => document.documentElement.removeAttribute('style'))
        await page.evaluate(() => document.documentElement.setAttribute('data-text', 'largest'))
        await scrolledThrough(page, () => shown(page, leaveLink(page)))
        await page.evaluate(() => document.documentElement.removeAttribute('data-text'))
      }
      await page.context().close()
    })

    it('stays in sight where only a part of the page is to be seen', async () => {
      const page = await inThread(PHONE)
      const devtools = await page.context().newCDPSession(page)
      await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 })
      await page.waitForFunction(() => visualViewport?.scale === 2)
      await page.evaluate(() => scrollTo(0, 0))
      const inSight = (): Promise<boolean> =>
        page
          .waitForFunction(() => {
            const view = visualViewport as VisualViewport
            const { left, top, right, bottom } = (
              document.getElementById('leave') as HTMLElement
            ).getBoundingClientRect()
            const [x, y] = [view.offsetLeft, view.offsetTop]
            return left >= x && top >= y && right <= x + view.width + 1 && bottom <= y + view.height + 1
          })
          .then(() => true)
      assert(await inSight())
      await devtools.send('Input.synthesizeScrollGesture', { x: 100, y: 300, yDistance: -200, xDistance: -80 })
      assert(await inSight())
      await page.context().close()
    })

    it('is there over a question as well, in the same place', async () => {
      const page = await inThread()
      const inDialog = page.getByRole('dialog').getByRole('button', { name: 'Leave', exact: true })
      for (const [width, height] of [
        [390, 844],
        [195, 300],
        [1280, 900],
      ] as const) {
        await page.setViewportSize({ width, height })
        const before = await shown(page, leaveLink(page))
        await post(page, WORDS).getByRole('button', { name: 'Take it back' }).click()
        const after = await shown(page, inDialog)
        for (const side of ['x', 'y'] as const) assert(Math.abs(before[side] - after[side]) <= 12, side)
        if (width < 1280) await page.keyboard.press('Escape')
      }
      await inDialog.click()
      await page.waitForURL(BLANK)
    })

    it('works before the app has come, and in Help without it, and Back does not return there', async () => {
      const page = await lab.person(
        {},
        { prepare: (each) => each.route('**/assets/index-*.js', (route) => route.abort()) },
      )
      await leaveLink(page).click()
      await page.waitForURL(BLANK)
      await page.goto(`${lab.relay.url}help.html`)
      await page.getByText('116 123').first().waitFor()
      await leaveLink(page).click()
      await page.waitForURL(BLANK)
      await goBack(page)
      assert.match(page.url(), /blank\.html$|about:blank/)
      lab.faults.length = 0
    })

    it('without JavaScript is a link like any other, and Help has its numbers', async () => {
      const page = await lab.person({ javaScriptEnabled: false })
      await page.getByRole('link', { name: 'Help now' }).click()
      await page.waitForURL(/help\.html$/)
      assert.match((await page.locator('body').textContent()) ?? '', /Samaritans[\s\S]*116 123/)
      await leaveLink(page).click()
      await page.waitForURL(BLANK)
    })
  })

  describe('Shift three times', () => {
    it('leaves; another key or a press in between does not', async () => {
      const page = await inThread()
      const says = page.locator('[role=status]', { hasText: 'Shift twice more to leave.' })
      await page.getByRole('heading', { level: 1 }).focus()
      for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key)
      await says.waitFor({ state: 'attached' })
      assert.equal(page.url(), lab.relay.url)
      // Capitals are no presses of their own.
      await replyBox(page).pressSequentially('AB')
      await page.keyboard.press('Shift')
      await says.waitFor({ state: 'attached' })
      await post(page, WORDS).click()
      await page.keyboard.press('Shift')
      await says.waitFor({ state: 'attached' })
      assert.equal(page.url(), lab.relay.url)
      for (const key of ['Shift', 'Shift']) await page.keyboard.press(key)
      await page.waitForURL(BLANK)
    })

    it('waits for five seconds between two of them, and then begins anew', async () => {
      const page = await lab.person({}, { prepare: (each) => each.clock.install() })
      await reached(page)
      const twice = page.getByText('Shift twice more to leave.')
      const once = page.getByText('Shift once more to leave.')
      await page.keyboard.press('Shift')
      await page.clock.fastForward(4_000)
      await page.keyboard.press('Shift')
      await once.waitFor({ state: 'attached' })
      await page.clock.fastForward(5_001)
      await once.waitFor({ state: 'detached' })
      await page.keyboard.press('Shift')
      await twice.waitFor({ state: 'attached' })
      await page.keyboard.press('Shift')
      await page.keyboard.press('Shift')
      await page.waitForURL(BLANK)
    })
  })

  it('before the first post, in a thread as in a new one, the app says what leaving cannot do', async () => {
    const host = await inThread()
    await host.getByRole('link', { name: ROOM }).first().click()
    const guest = await lab.person({}, { url: await invitation(host) })
    const said = guest.getByText('It cannot clear the history of your browser, it does not help against software')
    await openThread(guest, WORDS)
    await said.waitFor()
    await guest.goBack()
    await guest.getByRole('link', { name: 'Write', exact: true }).click()
    await said.waitFor()
    await guest.goBack()
    await openThread(guest, WORDS)
    await reply(guest, 'Who is there?')
    await post(guest, 'Who is there?').waitFor()
    assert.equal(await said.count(), 0)
    await guest.reload()
    await post(guest, 'Who is there?').waitFor()
    assert.equal(await said.count(), 0)
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

/** Does it at the top, in the middle and at the end of the page. */
async function scrolledThrough(page: Page, check: () => Promise<unknown>): Promise<void> {
  for (const part of [0, 0.5, 1]) {
    await page.evaluate(
      (to) => scrollTo({ top: to * document.documentElement.scrollHeight, behavior: 'instant' }),
      part,
    )
    await check()
  }
}

/** @returns where it is, once it is found large enough, within the window, and under nothing else */
async function shown(page: Page, control: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await control.boundingBox()
  assert(box !== null)
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const where = JSON.stringify({ box, width, height })
  assert(box.height >= LARGE && box.width >= LARGE, where)
  assert(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height, where)
  const onTop = await control.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })
  assert(onTop, `something lies over it: ${where}`)
  return box
}
