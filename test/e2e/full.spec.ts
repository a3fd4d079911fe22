// A device without room: it says so in every tab, keeps what is written in its box, and goes on when there is room again.

import assert from 'node:assert/strict'
import { Lab } from '@kith/testkit/lab'
import { kept, openThread, post, reached, startChannel, write } from './person.ts'
import { Window } from './window.ts'

const ROOM = 'A small cupboard'
const FIRST = 'There is room for a cup.'
const LONG = 'There is no room for a kettle.'
const FULL = 'This device is full.'

declare global {
  /** Set by a test: the browser refuses whatever would take room. */
  var isFull: boolean
}

describe('a full device', function () {
  this.timeout(60_000)
  let lab: Lab
  before(async () => {
    lab = await Lab.open()
  })
  after(() => lab.close())

  it('says so in every tab, loses no words, and goes on without a reload once there is room', async () => {
    const window = await Window.open(lab)
    const leader = await window.tab()
    await reached(leader)
    await startChannel(leader, ROOM)
    await write(leader, FIRST)
    await kept(leader, FIRST)
    const tab = await window.tab()
    await tab.getByRole('link', { name: ROOM }).first().click()
    await openThread(tab, FIRST)
    await leader.evaluate(() => {
      const put = IDBObjectStore.prototype.put
      globalThis.isFull = true
      IDBObjectStore.prototype.put = function (...args) {
        if (globalThis.isFull) throw new DOMException('No room.', 'QuotaExceededError')
        return put.apply(this, args)
      }
    })
    const box = tab.getByRole('textbox', { name: /^Add to it/ })
    // By the keyboard: the line about the full device moves what is below it, and a press on it may miss.
    const send = () => tab.getByRole('button', { name: 'Reply', exact: true }).press('Enter')
    await tab.bringToFront()
    await box.fill(LONG)
    await send()
    for (const page of [leader, tab]) await page.getByText(FULL).waitFor()
    await tab.getByText('so nothing new could be kept').waitFor()
    assert.equal(await box.inputValue(), LONG)
    await leader.evaluate(() => {
      globalThis.isFull = false
    })
    await send()
    await kept(tab, LONG)
    assert.equal(await post(tab, LONG).count(), 1)
    for (const page of [leader, tab]) await page.getByText(FULL).waitFor({ state: 'detached' })
    assert.deepEqual([...window.faults, ...lab.faults], [])
    await window.close()
  })
})
