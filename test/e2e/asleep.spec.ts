// Pages that slept, and pages whose timers do: what a browser does to tabs that nobody looks at must cost nobody a post.

import assert from 'node:assert/strict'
import { Lab } from '@kith/testkit/lab'
import type { Page } from 'playwright-core'
import { post, reached, reply, startChannel, write } from './person.ts'
import { Freezer, Window } from './window.ts'

const ROOM = 'A waiting room'
const FIRST = 'The clock on the wall has stopped.'

declare global {
  /** Set by a test: timers that begin now take a minute longer, as those of hidden tabs do. */
  var timersSleep: boolean | undefined
}

describe('a tab that slept', function () {
  this.timeout(90_000)
  let lab: Lab
  let window: Window

  before(async () => {
    lab = await Lab.open()
  })
  beforeEach(async () => {
    window = await Window.open(lab)
  })
  afterEach(async () => {
    await window.close()
    assert.deepEqual([...window.faults, ...lab.faults], [])
  })
  after(() => lab.close())

  async function inThread(page: Page): Promise<void> {
    await page.getByRole('link', { name: ROOM }).first().click()
    await page.getByRole('link', { name: FIRST }).click()
    await post(page, FIRST).waitFor()
  }

  async function begin(page: Page): Promise<void> {
    await reached(page)
    await startChannel(page, ROOM)
    await write(page, FIRST)
    await post(page, FIRST).waitFor()
  }

  it('and is the only one goes on where it was', async () => {
    const page = await window.tab()
    await begin(page)
    await page.evaluate(() => document.dispatchEvent(new Event('resume')))
    await reply(page, 'Still here.')
    await post(page, 'Still here.').waitFor()
  })

  it('when it was its turn to lead takes nothing from the one that leads instead', async () => {
    const first = await window.tab()
    await begin(first)
    const sleeper = await window.tab()
    await reached(sleeper)
    const last = await window.tab()
    await reached(last)
    await inThread(last)
    const freezer = await Freezer.of(sleeper)
    await freezer.freeze()
    await first.close()
    await reply(last, 'Is somebody next?')
    await post(last, 'Is somebody next?').waitFor()
    await freezer.thaw()
    await inThread(sleeper)
    await reply(sleeper, 'I overslept.')
    await post(last, 'I overslept.').waitFor()
    await reply(last, 'It does not matter.')
    await post(sleeper, 'It does not matter.').waitFor()
    for (const page of [sleeper, last]) {
      assert.equal(await page.getByText('This device does not keep anything just now.').count(), 0)
    }
  })

  it('a copy is written and read for another tab by one whose timers take a minute', async () => {
    const leader = await window.bareTab()
    await leader.addInitScript(() => {
      const later = globalThis.setTimeout
      Object.assign(globalThis, {
        setTimeout: (run: () => void, wait = 0) => later(run, globalThis.timersSleep === true ? wait + 60_000 : wait),
      })
    })
    await leader.goto(lab.relay.url)
    await begin(leader)
    const tab = await window.tab()
    await reached(tab)
    await leader.evaluate(() => {
      globalThis.timersSleep = true
    })
    await tab.getByRole('link', { name: 'Me', exact: true }).first().click()
    await tab.getByRole('button', { name: 'Suggest five words' }).click()
    await tab.getByText('Five words drawn at random').waitFor()
    const passphrase = await tab.getByLabel('Passphrase').first().inputValue()
    const [download] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('button', { name: 'Save a copy' }).click(),
    ])
    await tab.getByLabel('The file').setInputFiles(await download.path())
    await tab.getByLabel('Passphrase').last().fill(passphrase)
    await tab.getByRole('button', { name: 'Bring it in' }).click()
    await tab.getByText('Everything in this copy was here already.').waitFor()
  })
})
