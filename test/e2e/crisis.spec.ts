// The card with people who might help, as somebody meets it who writes: there at a pause, gone at a press, in the way of
// nothing; and nothing on the device or on the line tells that it was shown. Real Chromium, a real relay.

import assert from 'node:assert/strict'
import { crisisTier, loadCrisis } from '@kith/care/crisis'
import { Lab } from '@kith/testkit/lab'
import type { Locator, Page } from 'playwright-core'
import { violations } from './axe.ts'
import { kept, post, reached, startChannel, write } from './person.ts'

const ROOM = 'A bad night'
const PLAIN = 'My mother would have been seventy today and nobody said a word.'
// No method, dose or place: only what the engine is asked about.
const NOW = 'I have written the letters. I am going to end my life tonight.'
const WISH = 'I do not want to live any more.'
const DISTRESS = 'I cannot cope any more and I hate myself.'
const ARABIC_NOW = 'سأنتحر الليلة'
const ARABIC_WISH = 'أتمنى أن أموت'

/** A pause in typing (crisis-card.tsx), and what the card may take after it. Milliseconds. */
const PAUSE = 600
const WITHIN = 100
/** A phone of a cheap kind beside the machines that tests run on. */
const SLOWER = 4
/** Other work on the machine only ever adds to a measure; the least of a few is nearest to the truth. */
const ATTEMPTS = 12

const COUNTRY = 'kith.country'

describe('people who might help, beside what is written', function () {
  this.timeout(60_000)
  let lab: Lab

  before(async () => {
    lab = await Lab.open()
    const founder = await lab.person()
    await reached(founder)
    await startChannel(founder, ROOM)
    await write(founder, PLAIN)
    await kept(founder, PLAIN)
    await founder.context().close()
  })
  after(() => lab.close())

  /** Somebody in the place to write, with the box entered and everything loaded that comes with it. */
  async function writer(locale = 'en', country = 'GB'): Promise<Page> {
    const localStorage = country === '' ? [] : [{ name: COUNTRY, value: country }]
    const origins = [{ origin: new URL(lab.relay.url).origin, localStorage }]
    const page = await lab.person({ locale, serviceWorkers: 'block', storageState: { cookies: [], origins } })
    await page.getByRole('link', { name: ROOM }).first().click()
    await page.locator('main .btn--main').first().click()
    // A channel in English: its words as well as those of the page.
    await enter(page.locator('#text'), locale === 'en' ? 1 : 2)
    return page
  }

  it('the words of these tests are what they are taken for', async () => {
    const [en, ar] = [await loadCrisis('en'), await loadCrisis('ar')]
    assert.ok(en !== null && ar !== null)
    assert.deepEqual(
      [PLAIN, NOW, WISH, DISTRESS].map((text) => crisisTier(text, en)),
      [0, 1, 2, 3],
    )
    assert.deepEqual(
      [ARABIC_NOW, ARABIC_WISH].map((text) => crisisTier(text, ar)),
      [1, 2],
    )
  })

  it(`is painted within ${WITHIN} ms of the end of a pause, on a device that is ${SLOWER} times slower`, async function () {
    this.timeout(120_000)
    const measured: number[] = []
    for (let attempt = 0; attempt < ATTEMPTS && Math.min(...measured) > WITHIN; attempt++) {
      const page = await writer()
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
      measured.push(Math.round(await paintAfterPause(page, `${PLAIN} ${WISH}`)))
      await page.context().close()
    }
    console.log(`      painted ${measured.join(', ')} ms after the pause`)
    assert.ok(Math.min(...measured) <= WITHIN, `${measured.join(', ')} ms`)
  })

  it('intent, a plan, and the wish to be dead: emergency first, then the lines of the chosen country', async () => {
    const page = await writer()
    for (const words of [NOW, WISH]) {
      await page.locator('#text').fill(words)
      await card(page).waitFor()
      const numbers = await card(page).locator('.num').allInnerTexts()
      assert.deepEqual(numbers, ['999', '112', '116 123', '85258'])
      assert.equal(await card(page).getByRole('link', { name: 'Call 116 123' }).getAttribute('href'), 'tel:116123')
      await page.locator('#text').fill('')
      await card(page).waitFor({ state: 'hidden' })
    }
    await page.context().close()
  })

  it('distress: a link to Help now, and no card', async () => {
    const page = await writer()
    await page.locator('#text').fill(DISTRESS)
    await page.getByRole('link', { name: 'People who might help, at any hour' }).waitFor()
    assert.equal(await card(page).count(), 0)
    await page.getByRole('link', { name: 'People who might help, at any hour' }).click()
    await page.getByRole('heading', { level: 1, name: 'Somebody to talk to now' }).waitFor()
    await page.context().close()
  })

  it('nothing that can be pressed moves, the focus stays, and axe finds nothing', async () => {
    for (const words of [WISH, DISTRESS]) {
      const page = await writer()
      await page.locator('#text').fill(PLAIN)
      await page.getByText('Kept on this device').waitFor()
      const before = await pressable(page)
      await page.keyboard.type(` ${words}`)
      await page.locator('.care').waitFor()
      assert.deepEqual(await pressable(page), before)
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'text')
      const status = page.getByRole('status').filter({ hasText: 'people who might help' })
      assert.equal(await status.count(), words === WISH ? 1 : 0)
      assert.deepEqual(await violations(page), [])
      await page.context().close()
    }
  })

  it('says nothing of itself beyond help: no colour of failure, no diagnosis', async () => {
    const page = await writer()
    await page.locator('#text').fill(NOW)
    await card(page).waitFor()
    assert.match(await card(page).innerText(), /It sounds like you are going through a difficult time/)
    assert.doesNotMatch(await card(page).innerText(), /detect|suicid|risk|warning/i)
    assert.equal(await page.getByRole('dialog').count(), 0)
    await page.context().close()
  })

  it('one press closes it for this draft, whatever is written on; another draft is another', async () => {
    const page = await writer()
    await page.locator('#text').fill(WISH)
    await card(page).getByRole('button', { name: 'Close this' }).click()
    await card(page).waitFor({ state: 'hidden' })
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'text')
    await page.keyboard.type(` ${NOW}`)
    // What comes at a pause would be there: the note on contact details comes sooner, the card a pause later.
    await pauses(page)
    assert.equal(await card(page).count(), 0)
    await page.locator('#text').fill('')
    await page.locator('#text').fill(WISH)
    await card(page).waitFor()
    await page.context().close()
  })

  it('no country chosen: it is chosen here', async () => {
    const page = await writer('en', '')
    await page.locator('#text').fill(WISH)
    assert.deepEqual(await card(page).locator('.num').allInnerTexts(), [])
    await card(page).getByLabel('Where are you?').selectOption('IE')
    await card(page).getByRole('link', { name: 'Call 116 123' }).waitFor()
    await page.context().close()
  })

  it('a post goes out while it is open, at once and unchanged', async () => {
    const page = await writer()
    const words = `${PLAIN} ${WISH}`
    await page.locator('#text').fill(words)
    await card(page).waitFor()
    const button = page.getByRole('button', { name: /^Post to/ })
    assert.equal(await button.isEnabled(), true)
    await button.click()
    await post(page, WISH).waitFor()
    assert.equal(await post(page, WISH).locator('.words').innerText(), words)
    await kept(page, WISH)
    await page.context().close()
  })

  it('the box to answer in has it too', async () => {
    const page = await lab.person({ serviceWorkers: 'block' })
    await page.getByRole('link', { name: ROOM }).first().click()
    await page.getByRole('link', { name: PLAIN, exact: true }).click()
    const box = page.getByRole('textbox', { name: /^Your reply/ })
    await enter(box)
    const reply = page.getByRole('button', { name: 'Reply', exact: true })
    await box.fill(PLAIN)
    await pauses(page)
    const before = await reply.boundingBox()
    await page.keyboard.type(` ${WISH}`)
    await card(page).waitFor()
    assert.deepEqual(await reply.boundingBox(), before)
    await page.context().close()
  })

  it('Arabic: a card for intent alone, else the link, until somebody who speaks it has read its words', async () => {
    const page = await writer('ar')
    await page.locator('#text').fill(ARABIC_WISH)
    await page.locator('.care--line').waitFor()
    assert.equal(await card(page).count(), 0)
    assert.deepEqual(await violations(page), [])
    await page.locator('#text').fill(ARABIC_NOW)
    await card(page).waitFor()
    const numbers = card(page).locator('.num')
    assert.equal(await numbers.nth(2).innerText(), '116 123')
    assert.equal(await numbers.nth(2).evaluate((number) => getComputedStyle(number).direction), 'ltr')
    assert.deepEqual(await violations(page), [])
    await page.context().close()
  })

  it('nothing is kept of it but the draft, and nothing is asked for', async () => {
    const page = await writer()
    // They come when somebody enters the box, whatever is written then.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/assets\/words-[^/]*\.js$/.test(name)),
    )
    lab.requests.length = 0
    await page.locator('#text').fill(PLAIN)
    await pauses(page)
    await page.getByText('Kept on this device').waitFor()
    const before = await everythingKept(page)
    assert.ok(before.includes(PLAIN))
    await page.locator('#text').fill(WISH)
    await card(page).waitFor()
    await page.getByText('Kept on this device').waitFor()
    const shown = await everythingKept(page)
    await card(page).getByRole('button', { name: 'Close this' }).click()
    await pauses(page)
    // The draft's own words are all that differs.
    assert.equal(shown, before.replace(PLAIN, WISH))
    assert.equal(await everythingKept(page), shown)
    assert.deepEqual(lab.requests, [])
    await page.context().close()
  })

  it('no page threw', () => {
    assert.deepEqual(lab.faults, [])
  })
})

function card(page: Page): Locator {
  return page.locator('aside.care')
}

/** All that comes with the box is there, for so many languages, and the page has come to rest. */
async function enter(box: Locator, languages = 1): Promise<void> {
  await box.waitFor()
  const page = box.page()
  await box.focus()
  await page.waitForFunction((words) => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name)
    const loaded = (chunk: RegExp) => names.filter((name) => chunk.test(name)).length
    // Those that are named for a language are the reply guidance's, and the box is that of the 24 words.
    const crisis = loaded(/\/words-(?!(?:en|es|ar|box)-)/)
    return loaded(/\/crisis-card-/) > 0 && loaded(/\/contact-/) > 0 && crisis === words
  }, languages)
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}

/** By the page's own clock, more than a pause since the last key. */
async function pauses(page: Page): Promise<void> {
  await page.evaluate(
    (pause) => new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => resolve(null)), pause)),
    PAUSE * 2,
  )
}

/** Where everything outside the box stands that can be pressed. */
function pressable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('a, button, summary, .pick, textarea'), (element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const place = element.matches('textarea') ? [left, top, width] : [left, top, width, height]
      return element.closest('.care') === null ? `${element.textContent.slice(0, 30)} ${place.join()}` : ''
    }).filter((place) => place !== ''),
  )
}

/** Types the end of it, and tells how long after the pause the card was on screen. */
async function paintAfterPause(page: Page, text: string): Promise<number> {
  await page.locator('#text').fill(text.slice(0, -8))
  await page.evaluate(() => {
    const seen = window as unknown as { typed: number; painted: Promise<number> }
    addEventListener('input', () => (seen.typed = performance.now()), { capture: true })
    seen.painted = new Promise((resolve) => {
      const watch = new MutationObserver(() => {
        if (document.querySelector('aside.care:not([hidden])') === null) return
        watch.disconnect()
        // The frame after the one in which it came: by then it is on screen.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
      })
      watch.observe(document.body, { attributes: true, childList: true, subtree: true })
    })
  })
  await page.keyboard.type(text.slice(-8))
  return page.evaluate(async (pause) => {
    const seen = window as unknown as { typed: number; painted: Promise<number> }
    return (await seen.painted) - seen.typed - pause
  }, PAUSE)
}

/** All that a page has stored, of every kind. */
async function everythingKept(page: Page): Promise<string> {
  const kept = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => request.addEventListener('success', () => resolve(request.result), { once: true }))
    const readable = (value: unknown) =>
      value instanceof Uint8Array || value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value
    const rows: [string, unknown, unknown][] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store)
        const [keys, values] = await Promise.all([done(all.getAllKeys()), done(all.getAll() as IDBRequest<unknown[]>)])
        for (const [i, key] of keys.entries()) rows.push([`${name}/${store}`, readable(key), readable(values[i])])
      }
      database.close()
    }
    const [local, session] = [localStorage, sessionStorage].map((storage) => Object.entries(storage))
    return { rows, local, session, caches: await caches.keys(), cookies: document.cookie }
  })
  // A draft says when it was last changed.
  return JSON.stringify(kept, null, 1).replace(/(\\"time\\":)\d+/g, '$1…')
}
