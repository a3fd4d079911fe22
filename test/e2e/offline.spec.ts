// The app on the device: once opened it goes on without any relay, also over a reload; a newer build is offered, never
// forced, and what is being written survives it in every tab.

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { violations } from './axe.ts'
import { Lab } from '@kith/testkit/lab'
import { buildOtherApp } from '@kith/testkit/other-app'
import { kept, post, reached, reply, startChannel, write } from './person.ts'

const FIRST = 'The lamp is on in the kitchen.'
const ALONE = 'Written when nobody could be reached.'
const DRAFT = 'Half a sentence about the'
const GREETING = 'Talk with someone who has been there.'
const NEW_GREETING = 'Sit down with someone who has been there.'
const NEWEST_GREETING = 'Stay a while with someone who has been there.'
const OFFER = 'A newer Kith is ready.'

describe('without any relay', function () {
  this.timeout(90_000)
  // Each step stands on the one before.
  this.bail(true)
  let lab: Lab
  let a: Page
  let site: string

  before(async () => {
    lab = await Lab.open()
    site = await mkdtemp(join(tmpdir(), 'kith-site-'))
    a = await lab.person()
    await reached(a)
    await startChannel(a, 'A lit kitchen')
    await write(a, FIRST)
    await kept(a, FIRST)
    await appIsKept(a)
  })
  afterEach('no page threw', () => assert.deepEqual(lab.faults, []))
  after(async () => {
    await lab.close()
    await rm(site, { recursive: true, force: true })
  })

  it('the first visit is offered nothing', async () => {
    assert.equal(await a.getByText(OFFER).count(), 0)
  })

  it('the relay is killed for good, and a reload opens the app with what was said', async () => {
    await lab.relay.kill()
    await a.reload()
    await post(a, FIRST).waitFor()
    await a.getByText(/No relay is reached just now/).waitFor()
  })

  it('one can go on writing, and it is kept on the device', async () => {
    await reply(a, ALONE)
    await post(a, ALONE).getByText('Saved on this device').first().waitFor()
    await a.reload()
    await post(a, ALONE).getByText('Saved on this device').first().waitFor()
  })

  it('a new tab opens as well', async () => {
    const tab = await a.context().newPage()
    await tab.goto(lab.relay.url)
    await tab.getByRole('link', { name: 'Leave' }).waitFor()
    await tab.goto(`${lab.relay.url}help.html`)
    assert.match((await tab.locator('body').textContent()) ?? '', /Samaritans[\s\S]*116 123/)
    await tab.close()
  })

  it('only what changes is never kept', async () => {
    const kept = await keptPaths(a)
    for (const path of ['/index.html', '/help.html', '/blank.html', '/manifest.webmanifest'])
      assert(kept.includes(path))
    for (const path of ['/relay.json', '/livez', '/readyz', '/sw.js']) assert(!kept.includes(path))
  })

  it('Leave goes to the page that says nothing, and the app opens again', async () => {
    await a.getByRole('link', { name: 'Leave' }).click()
    await a.waitForURL(/blank\.html$/)
    assert.equal(await a.title(), 'New page')
    await a.goBack().catch(() => null)
    assert.equal(await a.getByText(FIRST).count(), 0)
    await a.goto(lab.relay.url)
    await a.getByRole('link', { name: 'A lit kitchen' }).first().click()
    await a.getByRole('link', { name: FIRST }).click()
    await post(a, ALONE).waitFor()
  })

  it('a newer build is offered and not forced', async () => {
    await buildOtherApp(site, (message) => message.replace(GREETING, NEW_GREETING))
    await lab.relay.start('--site', site)
    await a.reload()
    await a.getByText(OFFER).waitFor()
    assert.deepEqual(await violations(a), [])
    await a.reload()
    await post(a, ALONE).waitFor()
    await goToChannels(a)
    await a.getByRole('heading', { level: 1, name: GREETING }).waitFor()
    await a.goBack()
  })

  it('who uses it goes on in the middle of the sentence', async () => {
    const box = a.getByRole('textbox', { name: 'Add to it' })
    await box.fill(DRAFT)
    await renewed(a, () => a.getByRole('button', { name: 'Use it now' }).click())
    await a.getByText('Kept on this device').waitFor()
    assert.equal(await box.inputValue(), DRAFT)
    await goToChannels(a)
    await a.getByRole('heading', { level: 1, name: NEW_GREETING }).waitFor()
    assert.equal(await a.getByText(OFFER).count(), 0)
  })

  it('another tab goes over too, but not while something is typed there that no draft keeps', async () => {
    await a.getByRole('link', { name: 'Start a channel' }).click()
    await a.getByLabel('Name', { exact: true }).fill('Not yet begun')
    const tab = await a.context().newPage()
    await tab.goto(lab.relay.url)
    await buildOtherApp(site, (message) => message.replace(GREETING, NEWEST_GREETING))
    await lab.relay.stop()
    await lab.relay.start('--site', site)
    await tab.reload()
    await renewed(tab, () => tab.getByRole('button', { name: 'Use it now' }).click())
    await tab.close()
    assert.equal(await a.getByLabel('Name', { exact: true }).inputValue(), 'Not yet begun')
    await renewed(a, () => goToChannels(a))
    await a.getByRole('heading', { level: 1, name: NEWEST_GREETING }).waitFor()
  })

  it('the newer build opens without a relay too, and the old one is gone from the device', async () => {
    await lab.relay.kill()
    await a.reload()
    await a.getByRole('heading', { level: 1, name: NEWEST_GREETING }).waitFor()
    await a.getByRole('link', { name: 'A lit kitchen' }).first().waitFor()
    const scripts = (await keptPaths(a)).filter((path) => /^\/assets\/index-[^/]*\.js$/.test(path))
    assert.equal(scripts.length, 1)
  })

  it('what the browser threw away comes from the relay, and is kept again', async () => {
    await lab.relay.start('--site', site)
    await a.evaluate(() => caches.delete('kith-app'))
    await a.reload()
    await a.getByRole('heading', { level: 1, name: NEWEST_GREETING }).waitFor()
    await reached(a)
    assert((await keptPaths(a)).includes('/index.html'))
  })

  it('thrown away, and the relay has another build by now: it opens with that', async () => {
    await a.evaluate(() => caches.delete('kith-app'))
    await lab.relay.stop()
    await lab.relay.start()
    await a.reload()
    await a.getByRole('heading', { level: 1, name: GREETING }).waitFor()
    await reached(a)
  })
})

/** Paths of the files on the device. */
async function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const requests = await (await caches.open('kith-app')).keys()
    return requests.map(({ url }) => new URL(url).pathname)
  })
}

async function goToChannels(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Channels' }).click()
}

/** Does something that makes the page start anew, and waits until it has. */
async function renewed(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { before: true }))
  await act()
  await page.waitForFunction(() => !('before' in globalThis))
}

/** The worker has every file and answers for this page. */
async function appIsKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}
