// Settings: a choice shows at once in every tab and before the first paint of the next start; it needs no session and no
// network, and what stands in storage that is no choice counts as none.

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Lab } from '@kith/testkit/lab'
import { reached, startChannel } from './person.ts'
import { wordsIn } from './places.ts'
import { Window } from './window.ts'

const ar = wordsIn('ar')
const es = wordsIn('es')
const DRAFT = 'Half a sentence about the'

describe('settings', function () {
  this.timeout(60_000)
  let lab: Lab

  before(async () => {
    lab = await Lab.open()
  })
  afterEach('no page threw', () => assert.deepEqual(lab.faults, []))
  after(() => lab.close())

  async function toSettings(page: Page): Promise<void> {
    await page.bringToFront()
    await page.getByRole('link', { name: 'Me', exact: true }).first().click()
    await page.getByRole('link', { name: 'Settings' }).click()
  }

  it('hold at once in every tab, and nothing that is typed is lost', async () => {
    const window = await Window.open(lab)
    const [here, other] = [await window.tab(), await window.tab()]
    await reached(other)
    await startChannel(other, 'A lit kitchen')
    await other.getByRole('link', { name: 'Write', exact: true }).click()
    await other.getByLabel('What is going on?').fill(DRAFT)
    await toSettings(here)
    await here.getByLabel('Light').selectOption('dark')
    await here.getByLabel('Text').selectOption('large')
    await here.getByLabel('Language').selectOption('ar')
    await here.getByRole('heading', { level: 1, name: ar('settings.title') }).waitFor()

    await other.bringToFront()
    const box = other.getByLabel(ar('write.what'))
    assert.equal(await box.inputValue(), DRAFT)
    assert.equal(await other.title(), ar('title.write'))
    await other.getByRole('link', { name: ar('leave.word'), exact: true }).waitFor()
    for (const tab of [here, other]) assert.deepEqual(await lookOf(tab), { ...ARABIC, words: null })
    await window.close()
  })

  it('are there before anything of the app is', async () => {
    // A worker would answer before the route below does.
    const page = await lab.person({ serviceWorkers: 'block' })
    await reached(page)
    await toSettings(page)
    await page.getByLabel('Language').selectOption('ar')
    await page.getByLabel(ar('settings.theme')).selectOption('dark')
    await page.getByLabel(ar('settings.text'), { exact: true }).selectOption('large')
    // What the browser paints from the page alone: none of the modules ever comes.
    const bare = await page.context().newPage()
    await bare.route('**/assets/*.js', () => undefined)
    await bare.goto(lab.relay.url, { waitUntil: 'commit' })
    // The page holds every language; nothing is painted before the stylesheet, which leaves one of them.
    await bare.waitForFunction(
      () => [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility()).length === 1,
    )
    assert.deepEqual(await lookOf(bare), { ...ARABIC, words: ar('welcome.greet') })
    assert.equal(await bare.locator('#leave').innerText(), ar('leave.word'))
    await page.context().close()
  })

  it('need neither a session nor a network', async () => {
    const page = await lab.person(
      { serviceWorkers: 'block' },
      { prepare: (page) => page.route('**/session-*.js', (route) => route.abort()) },
    )
    await page.getByRole('heading', { name: 'Kith did not start' }).waitFor()
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByLabel('Language').selectOption('es')
    await page.getByRole('heading', { level: 1, name: es('settings.title') }).waitFor()
    await page.context().close()

    const away = await lab.person()
    await reached(away)
    await away.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await lab.relay.kill()
    await away.reload()
    await away.getByRole('button', { name: 'Español' }).click()
    await away.getByRole('heading', { level: 1, name: es('welcome.greet') }).waitFor()
    await away.getByRole('link', { name: es('nav.me'), exact: true }).click()
    await away.getByRole('heading', { name: es('secret.title') }).waitFor()
    await away.context().close()
    await lab.relay.start()
  })

  it('have a country, and Help shows its numbers alone: emergency first, and none where none is known', async () => {
    const page = await lab.person()
    await reached(page)
    const numbers = () =>
      page
        .locator('a[href^="tel:"], a[href^="sms:"]')
        .evaluateAll((links) => links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')))
    await toSettings(page)
    await page.getByLabel('Country for helplines').selectOption('GB')
    await page.getByRole('link', { name: 'Help now' }).first().click()
    await page.getByText('Shout', { exact: true }).waitFor()
    assert.deepEqual(await numbers(), ['tel:999', 'tel:112', 'tel:116123', 'sms:85258'])
    await page.getByLabel('Country', { exact: true }).selectOption('NO')
    await page.getByText('We know of no helpline in Norway yet.').waitFor()
    assert.deepEqual(await numbers(), [])
    await page.locator('summary', { hasText: 'France' }).click()
    assert.deepEqual(await numbers(), ['tel:112', 'tel:3114'])
    await page.getByText('can show in the phone’s own list and on a bill').waitFor()
    await page.context().close()
  })

  it('go with everything else when Kith is erased, in the tab that erases too', async () => {
    const page = await lab.person()
    await reached(page)
    await toSettings(page)
    await page.getByLabel('Light').selectOption('dark')
    await page.getByLabel('Country for helplines').selectOption('IE')
    await page.goBack()
    await page.getByRole('button', { name: 'Erase everything here' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything', exact: true }).click()
    await page.getByText('Nothing of Kith is kept in this browser any more.').waitFor()
    await page.goto(lab.relay.url)
    await reached(page)
    assert.equal((await lookOf(page)).theme, '')
    await page.getByRole('link', { name: 'Help now' }).first().click()
    assert.equal(await page.getByLabel('Country', { exact: true }).inputValue(), '')
    await page.context().close()
  })

  it('that nobody can have made count as none', async () => {
    const kept = ['language', 'theme', 'text', 'country'].map((name) => ({
      name: `kith.${name}`,
      value: 'constructor',
    }))
    const origins = [{ origin: new URL(lab.relay.url).origin, localStorage: kept }]
    const page = await lab.person({ storageState: { cookies: [], origins } })
    await reached(page)
    const { lang, theme, text } = await lookOf(page)
    assert.deepEqual({ lang, theme, text }, { lang: 'en', theme: '', text: '' })
    await page.context().close()
  })
})

const ARABIC = { lang: 'ar', dir: 'rtl', theme: 'dark', text: 'large', scheme: 'dark', rem: '20px' }

function lookOf(page: Page) {
  return page.evaluate(() => {
    const root = document.documentElement
    const { colorScheme, fontSize } = getComputedStyle(root)
    const { lang, dir, dataset } = root
    // Of the static page; the app has taken its place where there is none.
    const greeting = [...document.querySelectorAll<HTMLElement>('main .tongue h1')].find((h1) => h1.checkVisibility())
    const [theme, text] = [dataset['theme'] ?? '', dataset['text'] ?? '']
    return { lang, dir, theme, text, scheme: colorScheme, rem: fontSize, words: greeting?.innerText ?? null }
  })
}
