// The way of somebody who hears the page: from Welcome to a post of their own, and to the answer, by the accessibility tree
// alone. A stop is one press of a screen reader's key for the next element of a kind, or of Tab, whichever needs fewer.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { Lab } from '@kith/testkit/lab'
import { openThread, post, reached, reply, startChannel } from './person.ts'

const ROOM = 'A quiet evening'
const WORDS = 'It is four months today and I keep setting out two cups.'
const ANSWER = 'I am awake. What was his cup like?'

/** What the issue allows for all of it. */
const STOPS = 40
/** What Tab comes to. */
const FOCUSABLE = new Set([
  'link',
  'button',
  'textbox',
  'radio',
  'checkbox',
  'combobox',
  'switch',
  'DisclosureTriangle',
])

/** Around names in a text of the other direction; silent. */
const ISOLATES = /[\u2066-\u2069]/g

interface Stop {
  readonly role: string
  readonly name: string
  readonly element: number
}

interface AxNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly childIds?: readonly string[]
  readonly backendDOMNodeId?: number
}

/** Somebody with a screen reader: knows of a page only what its accessibility tree says. */
class Reader {
  readonly #page: Page
  readonly #cdp: CDPSession
  /** After which element of the tree they are; before all of it at first. */
  #at: Stop | null = null
  stops = 0

  static async on(page: Page): Promise<Reader> {
    return new Reader(page, await page.context().newCDPSession(page))
  }

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page
    this.#cdp = cdp
  }

  /** Goes to the next element of this role and name, counting what comes before it. */
  async goTo(role: string, name: string): Promise<void> {
    const all = await this.#tree()
    const from = 1 + all.findIndex(({ element }) => element === this.#at?.element)
    const to = all.findIndex((each, i) => i >= from && each.role === role && each.name === name)
    assert(to >= 0, `no ${role} “${name}” after ${this.#at?.name ?? 'the start'}:\n${all.map(said).join('\n')}`)
    const between = all.slice(from, to)
    const byKind = between.filter((each) => each.role === role).length
    const byTab = FOCUSABLE.has(role) ? between.filter((each) => FOCUSABLE.has(each.role)).length : Infinity
    this.stops += 1 + Math.min(byKind, byTab)
    this.#at = all[to] as Stop
    if (FOCUSABLE.has(role)) await this.#cdp.send('DOM.focus', { backendNodeId: this.#at.element })
  }

  /** Another place: its heading has the focus, and is read. */
  async arrive(heading: string): Promise<void> {
    await this.#page.waitForFunction(
      (words) => document.activeElement?.textContent?.replaceAll(/[\u2066-\u2069]/g, '') === words,
      heading,
    )
    const found = (await this.#tree()).find(({ name, role }) => role === 'heading' && name === heading)
    assert(found, heading)
    this.#at = found
    this.stops += 1
  }

  async #tree(): Promise<Stop[]> {
    const { nodes } = (await this.#cdp.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] }
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const stops: Stop[] = []
    const visit = (id: string): void => {
      const node = byId.get(id)
      if (node === undefined) return
      const name = (node.name?.value ?? '').replaceAll(ISOLATES, '')
      if (!node.ignored) stops.push({ role: node.role?.value ?? '', name, element: node.backendDOMNodeId ?? -1 })
      for (const child of node.childIds ?? []) visit(child)
    }
    if (nodes[0] !== undefined) visit(nodes[0].nodeId)
    return stops
  }
}

function said({ name, role }: Stop): string {
  return `${role} ${name}`
}

/** Words of a language by their ids, places filled in. */
function wordsOf(language: string): (id: string, values?: Record<string, string>) => string {
  const file = join(import.meta.dirname, '../../apps/web/src/locales', `${language}.json`)
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  return (id, values = {}) => (words[id] ?? id).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

for (const language of ['en', 'ar']) {
  describe(`by ear alone: ${language}`, function () {
    this.timeout(60_000)
    const word = wordsOf(language)
    let lab: Lab

    before(async () => {
      lab = await Lab.open()
    })
    after(() => lab.close())

    it(`from Welcome to the answer in at most ${STOPS} stops`, async function () {
      const other = await lab.person()
      await reached(other)
      await startChannel(other, ROOM)
      const page = await lab.person(
        { locale: language },
        { prepare: (each) => each.addInitScript(listenToAnnouncements) },
      )
      await page.getByText(ROOM).first().waitFor()
      const reader = await Reader.on(page)

      await reader.goTo('link', ROOM)
      await page.keyboard.press('Enter')
      await reader.arrive(ROOM)
      await reader.goTo('link', word('channel.write'))
      await page.keyboard.press('Enter')
      await reader.arrive(word('write.in', { channel: ROOM }))
      await reader.goTo('textbox', word('write.what'))
      await page.keyboard.insertText(WORDS)
      await reader.goTo('button', word('write.post', { channel: ROOM }))
      await page.keyboard.press('Enter')
      await post(page, WORDS).first().waitFor()
      // The thread is announced, and begins with their post.
      reader.stops += 1

      await openThread(other, WORDS)
      await reply(other, ANSWER)
      await post(page, ANSWER).waitFor()
      await reader.goTo(
        'article',
        (await post(page, ANSWER).getAttribute('aria-label'))?.replaceAll(ISOLATES, '') ?? '',
      )
      await reader.goTo('StaticText', ANSWER)

      if (this.test !== undefined) this.test.title += `: ${reader.stops}`
      assert(reader.stops <= STOPS, `${reader.stops} stops`)
      const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
      const posted = [word('compose.posted'), word('compose.posted-here')]
      assert(
        heard.some((words) => posted.includes(words)),
        heard.join('\n'),
      )
    })
  })
}

/** What a screen reader would say by itself: words that come into a live region. */
function listenToAnnouncements(): void {
  const heard: string[] = []
  Object.assign(globalThis, { heard })
  const look = (): void => {
    for (const region of document.querySelectorAll('[role=status], [aria-live]')) {
      const words = (region.textContent ?? '').replaceAll(/[\u2066-\u2069]/g, '').trim()
      if (words !== '' && heard.at(-1) !== words && !heard.includes(words)) heard.push(words)
    }
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
}
