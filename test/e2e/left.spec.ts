// What is left after leaving (decision 0021): nothing on screen, no draft in any tab, and nothing that Back, a reload, a tab
// that slept, or the browser's own records of the tab could tell.

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Lab } from '@kith/testkit/lab'
import { begin, BLANK, comeBack, goBack, leaveLink, replyBox, ROOM, WORDS } from './leaving.ts'
import { invitation, post, reached } from './person.ts'
import { Freezer, Window } from './window.ts'

const DRAFT = 'Words that nobody should find.'

describe('after leaving', function () {
  this.timeout(60_000)
  let lab: Lab

  before(async () => {
    lab = await Lab.open()
  })
  afterEach('no page threw', () => assert.deepEqual(lab.faults.splice(0), []))
  after(() => lab.close())

  async function inThread(): Promise<Page> {
    const page = await lab.person()
    await begin(page)
    return page
  }

  describe('on leaving', () => {
    it('the page is hidden in the same moment, notifications go, and nobody is asked for anything', async () => {
      const page = await inThread()
      // A browser without a window shows no notification: this is one that it would tell of.
      await page.evaluate(() => {
        ServiceWorkerRegistration.prototype.getNotifications = async () => [
          { close: () => sessionStorage.setItem('closed', 'yes') } as Notification,
        ]
      })
      lab.requests.length = 0
      const seen = await page.evaluate(() => {
        document.getElementById('leave')?.click()
        return [getComputedStyle(document.body).display, document.title]
      })
      assert.deepEqual(seen, ['none', 'New page'])
      await page.waitForURL(BLANK)
      assert.equal(await page.title(), 'New page')
      assert.doesNotMatch(await page.content(), /Kith|Knock|door|script|stylesheet/i)
      assert.equal(await page.evaluate(() => sessionStorage.getItem('closed')), 'yes')
      assert.deepEqual(new Set(lab.requests), new Set([new URL('blank.html', lab.relay.url).href]))
    })

    it('drafts are gone, also one that is being typed, in every tab', async () => {
      const window = await Window.open(lab)
      const tab = await window.tab()
      await begin(tab)
      await replyBox(tab).fill(DRAFT)
      await tab.getByText('Kept on this device').waitFor()
      const other = await window.tab()
      await other.getByRole('link', { name: ROOM }).first().click()
      await other.getByRole('link', { name: 'Write', exact: true }).click()
      const text = other.getByLabel('What is going on?')
      await text.fill(DRAFT)
      await other.getByText('Kept on this device').waitFor()
      await other.bringToFront()
      await text.pressSequentially(' And more')
      await leaveLink(other).click()
      await Promise.all([tab.waitForURL(BLANK), other.waitForURL(BLANK)])
      assert(!(await stored(other)).includes('Words that nobody'))
      await comeBack(other, lab.relay.url)
      assert.equal(await replyBox(other).inputValue(), '')
      await other.goBack()
      await other.getByRole('link', { name: 'Write', exact: true }).click()
      assert.equal(await text.inputValue(), '')
      assert.deepEqual(window.faults, [])
      await window.close()
    })

    it('a tab that sleeps meanwhile leaves when it wakes, and brings back neither its draft nor who returned', async () => {
      const window = await Window.open(lab)
      const asleep = await window.tab()
      await begin(asleep)
      const other = await window.tab()
      await reached(other)
      await asleep.bringToFront()
      const freezer = await Freezer.of(asleep)
      await replyBox(asleep).fill(DRAFT)
      await freezer.freeze()
      await leaveLink(other).click()
      await other.waitForURL(BLANK)
      await comeBack(other, lab.relay.url)
      await freezer.thaw()
      await asleep.waitForURL(BLANK)
      assert.equal(await replyBox(other).inputValue(), '')
      await other.reload()
      await post(other, WORDS).waitFor()
      assert.equal(await replyBox(other).inputValue(), '')
      await window.close()
    })
  })

  describe('afterwards', () => {
    it('Back meets a blank page, step after step, also without a relay; not even a name is painted', async () => {
      const page = await inThread()
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
      await page.addInitScript(() => {
        document.addEventListener('readystatechange', () => {
          if (location.protocol === 'about:') return
          const met = `${sessionStorage.getItem('met') ?? ''}|${document.title}|${document.body?.innerText ?? ''}`
          sessionStorage.setItem('met', met)
        })
      })
      await leaveLink(page).click()
      await page.waitForURL(BLANK)
      await lab.relay.stop()
      for (let steps = 0; steps < 2; steps++) {
        await goBack(page)
        await page.waitForURL(BLANK)
      }
      await page.reload()
      assert.match(page.url(), BLANK)
      const met = await page.evaluate(() => sessionStorage.getItem('met') ?? '')
      assert.match(met, /New page/)
      assert.doesNotMatch(met, /Kith|Knock|Talk with/)
      await lab.relay.start()
      // An address that is typed opens Kith as ever, with nothing of before.
      await page.goto(lab.relay.url)
      await page.getByRole('heading', { level: 1, name: 'Talk with someone who has been there.' }).waitFor()
    })

    it('a tab that was not loaded when another one left shows nothing of what was in it', async () => {
      const page = await inThread()
      const other = await page.context().newPage()
      await other.goto(lab.relay.url)
      await reached(other)
      // As after a crash: no script of it runs, and the browser remembers where it was.
      await page.goto('about:blank')
      await leaveLink(other).click()
      await other.waitForURL(BLANK)
      await goBack(page)
      await page.waitForURL(BLANK)
      assert.equal(await page.getByText(WORDS).count(), 0)
    })
  })

  describe('what the browser itself remembers', () => {
    it('of each step: the same address, the kind of place, and a state that tells nothing', async () => {
      const page = await inThread()
      const opaque = /^[0-9a-z]+\.[0-9a-z]+$/
      const steps: [unknown, string][] = []
      const note = async (title: string) => {
        await page.waitForFunction((wanted) => document.title === wanted, title)
        assert.equal(page.url(), lab.relay.url)
        steps.push([await page.evaluate(() => history.state as unknown), title])
      }
      await note('Thread – Kith')
      await page.getByRole('link', { name: ROOM }).first().click()
      await note('Channel – Kith')
      await page.getByRole('link', { name: 'Write', exact: true }).click()
      await note('Write – Kith')
      for (const [state] of steps) assert.match(String(state), opaque)
      assert.equal(new Set(steps.map(([state]) => state)).size, 3)
      await page.goBack()
      await note('Channel – Kith')
    })

    it('a reload keeps the place; a tab that is restored without it begins at Welcome', async () => {
      const page = await inThread()
      await page.reload()
      await post(page, WORDS).waitFor()
      await page.evaluate(() => addEventListener('pagehide', () => sessionStorage.clear()))
      await page.reload()
      await page.getByRole('heading', { level: 1, name: 'Talk with someone who has been there.' }).waitFor()
      await post(page, WORDS).waitFor({ state: 'detached' })
    })

    it('an invitation that was opened stays, and the app says so', async () => {
      const host = await inThread()
      await host.getByRole('link', { name: ROOM }).first().click()
      const link = await invitation(host)
      const guest = await lab.person({}, { url: link })
      const said = guest.getByText('You opened an invitation link.')
      await said.waitFor()
      assert.equal(guest.url(), lab.relay.url)
      await guest.getByRole('button', { name: 'All right' }).click()
      await said.waitFor({ state: 'detached' })
    })
  })
})

/** Everything that the browser's databases of this origin hold, as text. */
async function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const text = new TextDecoder()
    let all = ''
    const wait = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('The browser did not open it.')))
      })
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await wait(indexedDB.open(name))
      for (const store of db.objectStoreNames) {
        const values = (await wait(db.transaction(store).objectStore(store).getAll())) as unknown[]
        for (const value of values) all += value instanceof Uint8Array ? text.decode(value) : JSON.stringify(value)
      }
      db.close()
    }
    return all
  })
}
