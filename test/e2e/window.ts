// One browser with several tabs on the same app, and what only a test does to them: counts what they open, freezes one.

import type { BrowserContext, CDPSession, Page, WebSocket } from 'playwright-core'
import type { Lab } from '@kith/testkit/lab'

declare global {
  /** Set by a test: the page stops at its next writing transaction, before it begins. */
  var stopBeforeWriting: boolean | undefined
  /** Set by a test: a page that is loaded anew has it no more. */
  var sameLife: boolean | undefined
}

/** The longest wait is a takeover from a frozen tab. Milliseconds. */
const PATIENCE = 15_000

export class Window {
  /** Of all its tabs, in the order in which they were opened. */
  readonly sockets: { readonly page: Page; readonly socket: WebSocket }[] = []
  readonly faults: string[] = []
  readonly #lab: Lab
  readonly #context: BrowserContext

  static async open(lab: Lab): Promise<Window> {
    return new Window(lab, await lab.browser.newContext({ viewport: { width: 390, height: 844 } }))
  }

  private constructor(lab: Lab, context: BrowserContext) {
    this.#lab = lab
    this.#context = context
  }

  get openSockets(): number {
    return this.sockets.filter(({ page, socket }) => !page.isClosed() && !socket.isClosed()).length
  }

  async tab(): Promise<Page> {
    const page = await this.bareTab()
    await page.goto(this.#lab.relay.url)
    return page
  }

  /** Nothing is loaded in it yet. */
  async bareTab(): Promise<Page> {
    const page = await this.#context.newPage()
    page.setDefaultTimeout(PATIENCE)
    page.on('websocket', (socket) => this.sockets.push({ page, socket }))
    page.on('pageerror', (error) => this.faults.push(String(error)))
    await page.addInitScript(() => {
      const transaction = IDBDatabase.prototype.transaction
      IDBDatabase.prototype.transaction = function (names, mode, options) {
        if (globalThis.stopBeforeWriting && mode === 'readwrite') {
          globalThis.stopBeforeWriting = false
          // oxlint-disable-next-line no-debugger
          debugger
        }
        return transaction.call(this, names, mode, options)
      }
    })
    return page
  }

  close(): Promise<void> {
    return this.#context.close()
  }
}

/**
 * A page that can be frozen by the debugger, between two statements: no timer, message or answer reaches it.
 * (`Page.setWebLifecycleState` does nothing here: headless pages count as visible, and Chromium freezes none that is.)
 */
export class Freezer {
  readonly #page: Page
  readonly #session: CDPSession

  static async of(page: Page): Promise<Freezer> {
    const session = await page.context().newCDPSession(page)
    await session.send('Debugger.enable')
    return new Freezer(page, session)
  }

  private constructor(page: Page, session: CDPSession) {
    this.#page = page
    this.#session = session
  }

  /** @returns resolves once it is frozen */
  async freeze(): Promise<void> {
    const frozen = this.#frozen()
    await this.#session.send('Debugger.pause')
    await frozen
  }

  /** The next time that it has read what it needs and is about to write. @returns to await, once it was made to write */
  async freezeBeforeWriting(): Promise<{ readonly frozen: Promise<void> }> {
    // Listened for first: it may be about to write in this very moment.
    const frozen = this.#frozen()
    await this.#page.evaluate(() => {
      globalThis.stopBeforeWriting = true
    })
    return { frozen }
  }

  async thaw(): Promise<void> {
    await this.#session.send('Debugger.resume')
  }

  #frozen(): Promise<void> {
    return new Promise((resolve) => this.#session.once('Debugger.paused', () => resolve()))
  }
}
