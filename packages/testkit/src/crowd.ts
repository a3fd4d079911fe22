// Several people in one Chromium, each in a context of their own, running one bundled entry without the app around it:
// many of them fit on a small machine. Their calls go by name to what the entry exports.

import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { bundleForBrowser } from './bundle.ts'
import { launchChromium, serve } from './chromium.ts'

export class Crowd {
  /** Errors that any page threw. */
  readonly faults: string[] = []
  readonly #browser: Browser
  readonly #server: Server
  readonly #contexts: BrowserContext[] = []

  /** @param entryFile absolute path of a .ts file that exports functions of plain values */
  static async open(entryFile: string, flags: readonly string[] = []): Promise<Crowd> {
    const server = await serve(await bundleForBrowser(entryFile))
    return new Crowd(await launchChromium(flags), server)
  }

  private constructor(browser: Browser, server: Server) {
    this.#browser = browser
    this.#server = server
  }

  /** Somebody with a browser of their own; `script` runs in each page before anything else. */
  async person(script?: string): Promise<Person> {
    const context = await this.#browser.newContext()
    this.#contexts.push(context)
    if (script !== undefined) await context.addInitScript(script)
    const page = await context.newPage()
    page.on('pageerror', (error) => this.faults.push(String(error)))
    await page.goto(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`)
    return new Person(page)
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close()
    await this.#browser.close()
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

export class Person {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Calls what the entry exports under a name. */
  async call<T>(name: string, ...values: unknown[]): Promise<T> {
    const call = `import('/entry.js').then((entry) => entry[${JSON.stringify(name)}](...${JSON.stringify(values)}))`
    return this.page.evaluate<T>(call)
  }

  leave(): Promise<void> {
    return this.page.context().close()
  }
}
