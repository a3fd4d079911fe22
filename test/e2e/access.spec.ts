// Every place, on a phone and a desk, by day and by night, in English and in Arabic, and in Spanish with the largest text:
// no violation that axe finds, nothing wider than the window; and the first path by keyboard alone.
// With KITH_SHOTS=<directory> each place is also photographed.

import assert from 'node:assert/strict'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { COLOURS, violations } from './axe.ts'
import { Lab } from '@kith/testkit/lab'
import { kept, openThread, post, reached, reply, startChannel, write } from './person.ts'
import { CHANNEL, walk, WORDS, wordsIn } from './places.ts'

const SHOTS = process.env['KITH_SHOTS']

// A phone's finer pixels are for who looks at the photographs.
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: SHOTS ? 2 : 1 }
const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }
const SIZES: Readonly<Record<string, BrowserContextOptions>> = { phone: PHONE, desk: DESK }

interface Reader {
  readonly size: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** By day and by night, as their device says. */
  readonly schemes: readonly ('light' | 'dark')[]
  /** What they chose in Settings. */
  readonly chosen: Readonly<Record<string, string>>
}

const LARGEST: Omit<Reader, 'size' | 'schemes'> = {
  language: 'es',
  direction: 'ltr',
  chosen: { 'kith.text': 'largest' },
}
const READERS: readonly Reader[] = [
  ...Object.keys(SIZES).flatMap((size): Reader[] => [
    { size, language: 'en', direction: 'ltr', schemes: ['light', 'dark'], chosen: {} },
    { size, language: 'ar', direction: 'rtl', schemes: ['light', 'dark'], chosen: {} },
  ]),
  // What is chosen wins over the device.
  { ...LARGEST, size: 'phone', schemes: ['light'], chosen: { ...LARGEST.chosen, 'kith.theme': 'dark' } },
  { ...LARGEST, size: 'desk', schemes: ['dark'], chosen: { ...LARGEST.chosen, 'kith.theme': 'light' } },
]

describe('everybody can use it', function () {
  this.timeout(90_000)
  let lab: Lab

  before(async () => {
    lab = await Lab.open()
    const host = await lab.person()
    await reached(host)
    await startChannel(host, CHANNEL)
    await write(host, WORDS, 'Just listen, no advice')
    await kept(host, WORDS)
  })
  after(() => lab.close())

  for (const { size, language, direction, schemes, chosen } of READERS) {
    const name = [size, language, ...schemes, ...Object.values(chosen)].join('-')

    it(`every place passes axe: ${name}`, async () => {
      const settings = Object.entries(chosen).map(([key, value]) => ({ name: key, value }))
      const origin = { origin: new URL(lab.relay.url).origin, localStorage: settings }
      const options = { ...SIZES[size], locale: language, storageState: { cookies: [], origins: [origin] } }
      const page = await lab.person(options)
      const visit = async (place: string) => {
        for (const [at, colorScheme] of schemes.entries()) {
          await page.emulateMedia({ colorScheme })
          await page.evaluate(arrive)
          // The second time nothing but colours is different.
          assert.deepEqual(await violations(page, at > 0 ? COLOURS : []), [], `${place}, ${name}, ${colorScheme}`)
          if (SHOTS === undefined) continue
          await mkdir(SHOTS, { recursive: true })
          const file = [place, size, colorScheme, language, ...Object.values(chosen)].join('-')
          await page.screenshot({ path: join(SHOTS, `${file}.png`), fullPage: true })
        }
        const { dir, lang, clientWidth, scrollWidth } = await page.evaluate(() => {
          const { dir, lang, clientWidth, scrollWidth } = document.documentElement
          return { dir, lang, clientWidth, scrollWidth }
        })
        assert.deepEqual({ dir, lang }, { dir: direction, lang: language }, place)
        assert.equal(scrollWidth, clientWidth, `${place}, ${name}: scrolls sideways`)
      }
      const folder = language === 'en' ? '' : `${language}/`
      const words = `I am awake. Two cups sounds like love. (${name})`
      await walk({ page, say: wordsIn(language), folder, reply: words, visit })
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
    const page = await lab.person({ ...PHONE, colorScheme: 'dark' })
    await reached(page)
    await page.getByRole('link', { name: CHANNEL }).first().click()
    await openThread(page, WORDS)
    await reply(page, 'Shall I take this back?')
    await post(page, 'Shall I').getByRole('button', { name: 'Take it back' }).click()
    assert.deepEqual(await violations(page), [])
    await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click()
    await page.waitForURL(/blank\.html$/)
    await page.context().close()
  })

  for (const language of ['en', 'ar']) {
    it(`the first path by keyboard alone: find a channel, read, answer (${language})`, async () => {
      const say = wordsIn(language)
      const page = await lab.person({ ...DESK, locale: language })
      await page.getByRole('link', { name: CHANNEL }).first().waitFor()
      await tabTo(page, CHANNEL)
      await page.keyboard.press('Enter')
      await page.getByRole('link', { name: WORDS }).waitFor()
      await tabTo(page, WORDS)
      await page.keyboard.press('Enter')
      await post(page, WORDS).waitFor()
      await tabTo(page, new RegExp(`^${say('reply.title')}`))
      await page.keyboard.type(`By keyboard alone (${language}).`)
      await tabTo(page, say('reply.do'))
      await page.keyboard.press('Enter')
      await post(page, `By keyboard alone (${language}).`).waitFor()
      await page.context().close()
    })
  }

  it('no page threw', () => {
    assert.deepEqual(lab.faults, [])
  })
})

/** In the page: colours on their way to others are there at once. */
function arrive(): void {
  for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish()
}

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
