// What a person does while something that takes long is under way (a copy that is read, a post that is not answered yet)
// is neither lost nor done twice.

import assert from 'node:assert/strict'
import { Lab } from '@kith/testkit/lab'
import type { Page } from 'playwright-core'
import { kept, openThread, post, reached, reply, startChannel, write } from './person.ts'
import { Window } from './window.ts'

const PASSPHRASE = 'lantern copper river quiet saddle'
const ROOM = 'A long corridor'
const FIRST = 'Somebody hums at the far end.'

declare global {
  /** Set by a test: what it held back goes on. */
  var letGo: () => void
  /** Set by a test: verbs that were asked of the tab that leads, in order. */
  var asked: string[]
}

describe('meanwhile', function () {
  this.timeout(90_000)
  let lab: Lab
  before(async () => {
    lab = await Lab.open()
  })
  afterEach('no page threw', () => assert.deepEqual(lab.faults, []))
  after(() => lab.close())

  async function begin(page: Page): Promise<void> {
    await reached(page)
    await startChannel(page, ROOM)
    await write(page, FIRST)
    await kept(page, FIRST)
  }

  it('a device that was unused when a copy came writes, and what it wrote stays its own', async () => {
    const saver = await lab.person()
    await begin(saver)
    await toMe(saver)
    await saver.getByLabel('Passphrase').first().fill(PASSPHRASE)
    const [download] = await Promise.all([
      saver.waitForEvent('download'),
      saver.getByRole('button', { name: 'Save a copy' }).click(),
    ])
    const page = await lab.person()
    await reached(page)
    await page.evaluate(() => {
      const send = Worker.prototype.postMessage
      const held = new Promise<void>((resolve) => {
        globalThis.letGo = resolve
      })
      Worker.prototype.postMessage = function (message: unknown) {
        void held.then(() => send.call(this, message))
      }
    })
    await toMe(page)
    await page.getByLabel('The file').setInputFiles(await download.path())
    await page.getByLabel('Passphrase').last().fill(PASSPHRASE)
    await page.getByRole('button', { name: 'Bring it in' }).click()
    await page.getByText('Reading the copy.').waitFor()
    await toChannels(page)
    await startChannel(page, 'Begun meanwhile')
    await write(page, 'Written meanwhile.')
    await kept(page, 'Written meanwhile.')
    await toMe(page)
    await page.getByText('Reading the copy.').waitFor()
    await page.getByRole('button', { name: 'Stop', exact: true }).waitFor()
    await page.getByRole('switch', { name: 'Connect directly to other people' }).check()
    await page
      .getByText(/connected directly/)
      .first()
      .waitFor()
    await page.evaluate(() => globalThis.letGo())
    await page.getByText('It is all here now: one channel that was new').first().waitFor()
    await page.getByText('This device also keeps names from before.').waitFor()
    await toChannels(page)
    await page.getByRole('link', { name: 'Begun meanwhile' }).first().click()
    await openThread(page, 'Written meanwhile.')
    await post(page, 'Written meanwhile.').getByRole('button', { name: 'Take it back' }).waitFor()
    await reply(page, 'Under the other name.')
    await kept(page, 'Under the other name.')
  })

  it('words that are typed while a post is on its way stay in the box, and the post goes after its draft', async () => {
    const window = await Window.open(lab)
    await begin(await window.tab())
    const tab = await window.tab()
    await tab.getByRole('link', { name: ROOM }).first().click()
    await openThread(tab, FIRST)
    await tab.evaluate(() => {
      const send = BroadcastChannel.prototype.postMessage
      const held = new Promise<void>((resolve) => {
        globalThis.letGo = resolve
      })
      globalThis.asked = []
      BroadcastChannel.prototype.postMessage = function (message: { verb?: string }) {
        if (message.verb !== undefined) globalThis.asked.push(message.verb)
        if (message.verb === 'keepDraft') void held.then(() => send.call(this, message))
        else send.call(this, message)
      }
    })
    await reply(tab, 'The first half')
    const box = tab.getByRole('textbox', { name: /^Add to it/ })
    await box.press('End')
    await box.pressSequentially(' and the second')
    assert(!(await tab.evaluate(() => globalThis.asked)).includes('post'))
    await tab.evaluate(() => globalThis.letGo())
    await kept(tab, 'The first half')
    assert.equal(await box.inputValue(), 'and the second')
    await tab.getByText('Kept on this device').waitFor()
    await tab.reload()
    await post(tab, 'The first half').waitFor()
    while ((await box.inputValue()) !== 'and the second') await tab.waitForTimeout(20)
    await window.close()
  })
})

async function toMe(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Me', exact: true }).first().click()
  await page.getByRole('heading', { level: 2, name: 'Your 24 words' }).waitFor()
}

async function toChannels(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Channels' }).click()
  await page.getByRole('link', { name: 'I have a link' }).waitFor()
}
