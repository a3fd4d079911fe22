// The first path (open, join, read, post, answer) where the platform is another or lacks something: in Firefox ESR, and
// in a slow Chromium whose WebCrypto knows no Ed25519. The other end is an ordinary Chromium.

import assert from 'node:assert/strict'
import type { Browser, Page } from 'playwright-core'
import { launchFirefox } from '@kith/testkit/firefox'
import { Lab } from '@kith/testkit/lab'
import { invitation, joinByPaste, kept, openThread, post, reached, reply, startChannel, write } from './person.ts'

const ROOM = 'A short bridge'
const QUESTION = 'Does anybody read this on another machine?'

/** A phone of some years ago, against the machine that the tests run on. */
const SLOWER = 6
/** Firefox reports a WebSocket that finds nobody, or that a reload cuts off, among what pages throw. */
const UNREACHED = /^(?:Firefox can’t establish a connection to the server at|The connection to) wss?:/

describe('the first path elsewhere', function () {
  this.timeout(120_000)
  let lab: Lab
  let host: Page
  let link: string

  before(async () => {
    lab = await Lab.open()
    host = await lab.person()
    await reached(host)
    await startChannel(host, ROOM)
    link = await invitation(host)
    await write(host, QUESTION, 'Company now')
    await kept(host, QUESTION)
  })
  afterEach('no page threw', () => {
    assert.deepEqual(
      lab.faults.filter((fault) => !UNREACHED.test(fault)),
      [],
    )
  })
  after(() => lab.close())

  /** Joins by a pasted invitation, reads, answers, is answered, begins a thread, and finds it again after a reload. */
  async function walk(guest: Page, name: string): Promise<void> {
    await reached(guest)
    await joinByPaste(guest, link)
    await guest.getByRole('heading', { level: 1, name: ROOM }).waitFor()
    await openThread(guest, QUESTION)
    await guest.getByText(/asks: Company now/).waitFor()
    await reply(guest, `Read in ${name}.`)
    await post(host, `Read in ${name}.`).waitFor()
    await kept(guest, `Read in ${name}.`)
    await reply(host, `Hello, ${name}.`)
    await post(guest, `Hello, ${name}.`).waitFor()
    await guest.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Channels' }).click()
    await guest.getByRole('link', { name: ROOM }).first().click()
    await write(guest, `Begun in ${name}.`)
    await kept(guest, `Begun in ${name}.`)
    await guest.reload()
    await kept(guest, `Begun in ${name}.`)
  }

  it('in Chromium without Ed25519, six times slower', async () => {
    const slow = await lab.person({}, { prepare: withoutEd25519 })
    await walk(slow, 'Chromium')
    assert((await refusals(slow)) > 0, 'the app asked for Ed25519 and went on without')
    await slow.context().close()
  })

  describe('in Firefox', () => {
    let firefox: Browser
    let page: Page
    before(async () => {
      firefox = await launchFirefox()
      page = await lab.person({}, { browser: firefox })
    })
    after(() => firefox.close())

    it('all of it', () => walk(page, 'Firefox'))

    it('and it opens again when the relay is gone', async () => {
      await page.evaluate(() => navigator.serviceWorker.ready)
      await lab.relay.kill()
      await page.reload()
      await post(page, 'Begun in Firefox.').waitFor()
      await lab.relay.start()
    })
  })
})

/** Makes the page's WebCrypto one of some years ago, and its processor as well. */
async function withoutEd25519(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { subtle } = crypto
    const refused = Object.assign(globalThis, { refused: 0 })
    const isEd25519 = (value: unknown): boolean =>
      typeof value === 'string'
        ? value.toLowerCase() === 'ed25519'
        : typeof value === 'object' && value !== null && 'name' in value && isEd25519(value.name)
    for (const verb of ['importKey', 'generateKey', 'sign', 'verify'] as const) {
      const native = subtle[verb].bind(subtle) as (...args: unknown[]) => Promise<unknown>
      const old = async (...args: unknown[]): Promise<unknown> => {
        if (!args.some(isEd25519)) return native(...args)
        refused.refused += 1
        throw new DOMException('Unrecognized name.', 'NotSupportedError')
      }
      Object.defineProperty(subtle, verb, { value: old })
    }
  })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
}

function refusals(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { refused: number }).refused)
}
