// Writing a new thread: the box, the need and the post button at first sight; everything else is a choice that can be left
// alone, is kept with the draft, and reaches others only as it was meant. Real Chromium, a real relay.

import assert from 'node:assert/strict'
import { Lab } from '@kith/testkit/lab'
import type { Locator, Page } from 'playwright-core'
import { violations } from './axe.ts'
import { kept, openThread, post, reached, startChannel } from './person.ts'

const ROOM = 'A bad night'
const PHONE = { viewport: { width: 390, height: 844 } }
/** About what is left over a keyboard on the screen. */
const OVER_KEYBOARD = { width: 390, height: 500 }

describe('writing a new thread', function () {
  this.timeout(60_000)
  let lab: Lab
  let writer: Page
  let reader: Page

  before(async () => {
    lab = await Lab.open()
    writer = await lab.person(PHONE)
    await reached(writer)
    await startChannel(writer, ROOM)
    reader = await lab.person(PHONE)
    await reader.getByRole('link', { name: ROOM }).click()
  })
  after(() => lab.close())

  /** From the channel, where every test ends. */
  async function begin(text = ''): Promise<void> {
    await writer.bringToFront()
    await writer.getByRole('link', { name: 'Write', exact: true }).click()
    await box(writer).waitFor()
    if (text !== '') await box(writer).fill(text)
  }
  async function posted(text: string): Promise<void> {
    await writer.getByRole('button', { name: /^Post to/ }).click()
    await kept(writer, text)
    await openThread(reader, text)
  }
  async function back(): Promise<void> {
    for (const page of [writer, reader]) {
      await page.bringToFront()
      const there = page.getByRole('heading', { level: 1, name: ROOM, exact: true })
      if ((await there.count()) === 0) await page.getByRole('link', { name: ROOM }).first().click()
      await there.waitFor()
    }
  }
  afterEach(back)

  it('at first sight on a phone: the box, what would help, and the post button, which stays in sight', async () => {
    await begin()
    const help = writer.getByRole('radio', { name: 'Just listen, no advice' })
    for (const part of [box(writer), help, writer.getByRole('button', { name: /^Post to/ })]) await inSight(part)
    await help.check({ force: true })
    await box(writer).fill('A long night.\n'.repeat(40))
    for (const size of [PHONE.viewport, OVER_KEYBOARD]) {
      await writer.setViewportSize(size)
      for (const end of [0, 100_000]) {
        await writer.evaluate((top) => scrollTo({ top, behavior: 'instant' }), end)
        await inSight(writer.getByRole('button', { name: /^Post to/ }))
      }
    }
    await writer.setViewportSize(PHONE.viewport)
    await box(writer).fill('')
  })

  it('what is not chosen is said to be so, in a line each', async () => {
    await begin()
    const lines = await writer.locator('details.more > summary').allInnerTexts()
    const said = lines.map((line) => line.replaceAll(/\s+/g, ' '))
    assert.match(said[0] ?? '', /^Your name here \w+ \w+$/)
    assert.deepEqual(said.slice(1), [
      'How it feels rather not say',
      'Tone not said',
      'Labels none',
      'Language English',
      'Who may reply anyone',
    ])
  })

  it('every choice is kept with the draft, over a reload, and a draft that knows fewer opens', async () => {
    const words = 'Kept with all that was chosen.'
    await begin(words)
    await choose('Just listen, no advice')
    await open('Your name here')
    await writer.getByRole('switch', { name: 'Use a fresh name' }).check({ force: true })
    await open('How it feels')
    await choose('unpleasant, low energy')
    await open('Tone')
    await choose('serious')
    await open('Who may reply')
    await choose('people who have written here before')
    await writer.getByText('Kept on this device').waitFor()
    await writer.reload()
    await writer.getByText('in this thread only').waitFor()
    assert.equal(await box(writer).inputValue(), words)
    const lines = (await writer.locator('details.more > summary').allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ')
    assert.match(lines, /here a fresh one, for this thread How it feels unpleasant, low energy, for you alone/)
    assert.match(lines, /Tone serious .* Who may reply people who have written here before/)
    assert.ok(await writer.getByRole('radio', { name: 'Just listen, no advice' }).isChecked())

    await forgetChoices(writer, words)
    await writer.reload()
    await writer.waitForFunction((text) => document.querySelector('textarea')?.value === text, words)
    await writer.getByText(/^You will appear as/).waitFor()
    await box(writer).fill('')
    await writer.getByText('Kept on this device').waitFor({ state: 'detached' })
  })

  it('a feeling goes out only when it is shown, and then in words, as the tone does', async () => {
    for (const shown of [false, true]) {
      const words = `This one is ${shown ? 'shown' : 'mine alone'}.`
      await begin(words)
      await open('How it feels')
      await choose('very unpleasant, high energy')
      if (shown) await writer.getByRole('switch', { name: 'Show it with my post' }).check({ force: true })
      await open('Tone')
      await choose('a little upset')
      await posted(words)
      await post(reader, words).getByText('Tone: a little upset').waitFor()
      const feels = post(reader, words).getByText('Feels: very unpleasant, high energy')
      assert.equal(await feels.count(), Number(shown))
      await back()
    }
  })

  it('the grid goes by the arrow keys in two directions', async () => {
    await begin('By keys.')
    await open('How it feels')
    const chosen = () => writer.locator('.affect input:checked').getAttribute('aria-label')
    await choose('in between, medium energy')
    for (const [key, name] of [
      ['ArrowLeft', 'unpleasant, medium energy'],
      ['ArrowDown', 'unpleasant, low energy'],
      ['ArrowDown', 'unpleasant, low energy'],
      ['ArrowLeft', 'very unpleasant, low energy'],
      ['ArrowLeft', 'very unpleasant, low energy'],
      ['ArrowUp', 'very unpleasant, medium energy'],
      ['ArrowUp', 'very unpleasant, high energy'],
      ['ArrowRight', 'unpleasant, high energy'],
    ] as const) {
      await writer.keyboard.press(key)
      assert.equal(await chosen(), name)
    }
    assert.deepEqual(await violations(writer), [])
    await writer.getByRole('radio', { name: 'I would rather not say' }).check({ force: true })
    assert.equal(await writer.locator('.affect input:checked').count(), 0)
    await box(writer).fill('')
  })

  it('a fresh name is used for its thread alone', async () => {
    await begin('Under my usual name.')
    const usual = await writer.locator('.persona .name').innerText()
    await posted('Under my usual name.')
    await post(reader, 'Under my usual name.').getByText(usual, { exact: true }).waitFor()
    await back()
    await begin('Under a fresh one.')
    await open('Your name here')
    await writer.getByRole('switch', { name: 'Use a fresh name' }).check({ force: true })
    const shown = writer.locator('.persona .name')
    await shown.filter({ hasNotText: '…' }).filter({ hasNotText: usual }).waitFor()
    const foretold = await shown.innerText()
    await writer.getByText('sees which connection it comes from').waitFor()
    await posted('Under a fresh one.')
    await post(writer, 'Under a fresh one.').getByText('you ·').waitFor()
    const fresh = await post(reader, 'Under a fresh one.').locator('.who .name').innerText()
    assert.equal(fresh, foretold)
    assert.notEqual(fresh, usual)
    await back()
    await begin()
    assert.equal(await writer.locator('.persona .name').innerText(), usual)
  })

  it('what is said about oneself is asked for once, read back, and a title is noted', async () => {
    await begin()
    await open('Your name here')
    const edit = writer.getByRole('button', { name: 'Edit what is said about you here' })
    const dialog = writer.getByRole('dialog')
    const name = dialog.getByLabel('What to call you')
    const show = dialog.getByRole('button', { name: 'Show this here' })
    await edit.click()
    await show.click()
    await dialog.getByText('Say what people may call you').waitFor()
    await name.fill('Dr. Ana')
    await dialog.getByText('nobody has checked this').waitFor()
    assert.deepEqual(await violations(writer), [])
    await name.fill('Ana')
    await dialog.getByText('nobody has checked this').waitFor({ state: 'hidden' })
    await dialog.getByLabel('Pronouns').fill('she/her')
    await show.click()
    await dialog.waitFor({ state: 'hidden' })
    await edit.click()
    await writer.waitForFunction(() => document.querySelector<HTMLInputElement>('#self-name')?.value === 'Ana')
    assert.equal(await dialog.getByLabel('Pronouns').inputValue(), 'she/her')
    await dialog.getByRole('button', { name: 'Close' }).click()
  })

  it('contact details are noted beside the box, and nothing under it moves', async () => {
    await begin('Call me.')
    await writer.getByText('Kept on this device').waitFor()
    const help = writer.getByRole('radio', { name: 'Comfort' })
    const before = await help.boundingBox()
    await box(writer).fill('Call me, my number is 07700 900 123.')
    await writer.getByText(/This seems to hold a phone number/).waitFor()
    assert.deepEqual(await help.boundingBox(), before)
    await box(writer).fill('')
  })

  it('asked for by who comes here to ask: company now', async () => {
    await writer.getByRole('link', { name: 'Ask for company now' }).click()
    const company = writer.getByRole('radio', { name: 'Company now' })
    await company.waitFor({ state: 'attached' })
    assert.ok(await company.isChecked())
  })

  it('no page threw', () => {
    assert.deepEqual(lab.faults, [])
  })

  async function open(line: string): Promise<void> {
    await writer.locator('details.more > summary').filter({ hasText: line }).click()
  }
  async function choose(name: string): Promise<void> {
    await writer.getByRole('radio', { name, exact: true }).check({ force: true })
  }
})

function box(page: Page): Locator {
  return page.getByLabel('What is going on?')
}

/** Wholly on screen, and what a press at its middle meets. */
async function inSight(part: Locator): Promise<void> {
  const reason = await part.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return `at ${top} to ${bottom}`
    const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return met !== null && (element.contains(met) || met.contains(element)) ? '' : `under ${met?.className}`
  })
  assert.equal(reason, '')
}

/** What an earlier version would have kept of the draft. */
async function forgetChoices(page: Page, words: string): Promise<void> {
  await page.evaluate(async (text) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => request.addEventListener('success', () => resolve(request.result), { once: true }))
    const database = await done(indexedDB.open('kith'))
    const store = database.transaction('kith', 'readwrite').objectStore('kith')
    const [keys, values] = await Promise.all([
      done(store.getAllKeys()),
      done(store.getAll() as IDBRequest<Uint8Array[]>),
    ])
    for (const [i, key] of keys.entries()) {
      const value = new TextDecoder().decode(values[i])
      if (!value.includes(text) || !value.startsWith('{')) continue
      const { draft, ...rest } = JSON.parse(value) as { draft: object }
      const { need, tone, labels, lang } = draft as Record<string, unknown>
      const earlier = { ...rest, draft: { text, need, tone, labels, lang } }
      await done(store.put(new TextEncoder().encode(JSON.stringify(earlier)), key))
    }
    database.close()
  }, words)
}
