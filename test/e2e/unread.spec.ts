// What is new: who wrote learns of an answer wherever they are in the app, threads that they opened say what came since, and
// a thread opens with the way to it. Read is what was on the screen, in every tab and after a reload.

import assert from 'node:assert/strict'
import { Lab } from '@kith/testkit/lab'
import type { Page } from 'playwright-core'
import { violations } from './axe.ts'
import { invitation, joinByPaste, kept, openThread, post, reached, reply, startChannel, write } from './person.ts'

const ROOM = 'The long stairs'
const QUESTION = 'How do people get through the evenings?'
const OTHER = 'A thread that only one of us looks at.'
const LONG = 'One step and then the next one, and a landing to sit down on. '.repeat(16).trim()

describe('what is new', function () {
  this.timeout(60_000)
  this.bail(true)
  let lab: Lab
  let ana: Page
  let bo: Page

  before(async () => {
    lab = await Lab.open()
    ana = await lab.person()
    await reached(ana)
    await startChannel(ana, ROOM)
    const link = await invitation(ana)
    await write(ana, QUESTION)
    await kept(ana, QUESTION)
    bo = await lab.person()
    await reached(bo)
    await joinByPaste(bo, link)
    await write(bo, OTHER)
    await kept(bo, OTHER)
    await bo.goBack()
    await openThread(bo, QUESTION)
  })
  afterEach('no page threw', () => assert.deepEqual(lab.faults, []))
  after(() => lab.close())

  const answered = (page: Page) =>
    page.getByRole('main').getByRole('link', { name: `Somebody answered you in ${ROOM}` })
  const said = (page: Page) => page.locator('#says')
  const row = (page: Page) => page.getByRole('listitem').filter({ hasText: QUESTION })

  async function goTo(page: Page, name: string): Promise<void> {
    await page.bringToFront()
    await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name }).click()
  }

  it('who asked is told of an answer in another place, once, and Welcome says it until it is read', async () => {
    await goTo(ana, 'Help now')
    await reply(bo, 'With the radio on.')
    await said(ana).getByText(`Somebody answered you in ${ROOM}`).waitFor()
    await goTo(ana, 'Channels')
    await answered(ana).waitFor()
    assert.deepEqual(await violations(ana), [])
    await said(ana).getByRole('button', { name: 'Go there' }).click()
    await post(ana, 'With the radio on.').waitFor()
    await said(ana).getByText('Somebody answered').waitFor({ state: 'detached' })
    // It stands below what is in sight on a phone, and is read once it is seen.
    await ana.getByRole('button', { name: 'Go to the first new answer' }).first().click()
    await goTo(ana, 'Channels')
    await answered(ana).waitFor({ state: 'detached' })
  })

  it('a reload, and another tab, know what was read', async () => {
    await ana.reload()
    await reached(ana)
    const tab = await ana.context().newPage()
    await tab.goto(lab.relay.url)
    await reached(tab)
    for (const page of [ana, tab]) {
      await page.getByRole('link', { name: ROOM }).first().waitFor()
      assert.equal(await answered(page).count(), 0)
    }
    await tab.close()
  })

  it('the list says which threads have new answers, and none that were never opened', async () => {
    await ana.bringToFront()
    await ana.getByRole('link', { name: ROOM }).first().click()
    await row(ana).waitFor()
    assert.equal(await ana.getByText('New answers').count(), 0)
    await reply(bo, LONG)
    // What is read is told by the order in which posts came: two that are under way at once may overtake each other.
    await kept(bo, 'One step')
    await reply(bo, 'And then sleep.')
    await bo.goBack()
    await openThread(bo, OTHER)
    await reply(bo, 'I look at it again.')
    await ana.getByRole('link', { name: `${QUESTION} New answers` }).waitFor()
    await ana.getByText('one reply so far').waitFor()
    assert.equal(await ana.getByRole('link', { name: 'New answers' }).count(), 1)
    assert.deepEqual(await violations(ana), [])
  })

  it('the thread opens with the way to the first of them, and is read as far as it was on the screen', async () => {
    await ana.setViewportSize({ width: 390, height: 400 })
    await openThread(ana, QUESTION)
    const since = ana.getByRole('region', { name: 'Replies' }).getByText('New since you were here')
    await since.waitFor()
    assert.deepEqual(await violations(ana), [])
    await ana.getByRole('button', { name: 'Go to the first new answer' }).click()
    await post(ana, 'One step').evaluate(
      (first) =>
        new Promise<void>((resolve) => {
          const look = (): void => {
            if (document.activeElement === first) resolve()
            else requestAnimationFrame(look)
          }
          look()
        }),
    )
    const [line, before, first] = await Promise.all(
      [since, post(ana, 'With the radio on.'), post(ana, 'One step')].map(
        async (each) => (await each.boundingBox())?.y,
      ),
    )
    assert(before !== undefined && line !== undefined && first !== undefined && before < line && line < first)
    // The last one was not seen yet.
    await ana.goBack()
    await ana.getByRole('link', { name: `${QUESTION} New answers` }).waitFor()
    await openThread(ana, QUESTION)
    await ana.getByRole('button', { name: 'Go to the first new answer' }).click()
    await ana.waitForFunction(() => document.activeElement?.textContent?.includes('And then sleep.'))
    await ana.goBack()
    await ana.getByRole('link', { name: QUESTION, exact: true }).waitFor()
    await openThread(ana, QUESTION)
    assert.equal(await ana.getByRole('button', { name: 'Go to the first new answer' }).count(), 0)
  })

  it('who wrote in somebody else’s thread finds new answers in it, and is not told that they were answered', async () => {
    await bo.goBack()
    await reply(ana, 'Thank you, both of you.')
    await bo.bringToFront()
    await bo.getByRole('link', { name: `${QUESTION} New answers` }).waitFor()
    await goTo(bo, 'Channels')
    await bo.getByRole('link', { name: ROOM }).first().waitFor()
    assert.equal(await answered(bo).count(), 0)
  })
})
