// Direct connections in the app: off, and then no WebRTC connection is ever made; on by a switch that says first what it
// shows; and then people talk while no relay answers.

import assert from 'node:assert/strict'
import { Lab } from '@kith/testkit/lab'
import type { Page } from 'playwright-core'
import { invitation, joinByPaste, kept, openThread, post, reached, reply, startChannel, write } from './person.ts'

const FIRST = 'The ferry does not run tonight.'
/** Counts the WebRTC connections that a page makes. */
const COUNTED = `globalThis.made = 0; globalThis.RTCPeerConnection = class extends RTCPeerConnection {
  constructor(...args) { super(...args); globalThis.made++ } }`

describe('direct connections in the app', function () {
  this.timeout(90_000)
  this.bail(true)
  let lab: Lab
  let a: Page
  let b: Page

  const made = (page: Page): Promise<number> => page.evaluate('globalThis.made')
  const me = (page: Page): Promise<void> => page.getByRole('link', { name: 'Me', exact: true }).first().click()
  const person = (): Promise<Page> => lab.person({}, { prepare: (page) => page.addInitScript(COUNTED) })

  before(async () => {
    lab = await Lab.open()
    a = await person()
    b = await person()
  })
  after(async () => {
    lab.relay.thaw()
    await lab.close()
  })

  it('are off: a whole talk makes no WebRTC connection', async () => {
    await reached(a)
    await startChannel(a, 'The ferry')
    await joinByPaste(b, await invitation(a))
    await write(a, FIRST)
    await kept(a, FIRST)
    await openThread(b, FIRST)
    await reply(b, 'I missed it as well.')
    await post(a, 'I missed it as well.').waitFor()
    for (const page of [a, b]) assert.equal(await made(page), 0)
  })

  it('are switched on by a person who was told what they show', async () => {
    for (const page of [a, b]) {
      await me(page)
      await page.getByText(/Each of these people can see your network address/).waitFor()
      const on = page.getByRole('switch', { name: 'Connect directly to other people' })
      assert.equal(await on.isChecked(), false)
      await on.check()
    }
    for (const page of [a, b]) await page.getByText('One person is connected directly.').waitFor()
    assert((await made(a)) > 0)
  })

  it('carry posts while the relay is frozen', async () => {
    for (const page of [a, b]) {
      await page.getByRole('link', { name: 'Channels', exact: true }).first().click()
      await page
        .getByRole('link', { name: /The ferry/ })
        .first()
        .click()
      await openThread(page, FIRST)
    }
    lab.relay.freeze()
    await reply(a, 'Somebody has a lamp on.')
    await post(b, 'Somebody has a lamp on.').waitFor()
    await reply(b, 'That is me.')
    await post(a, 'That is me.').waitFor()
    await post(b, 'That is me.').getByText('Saved on this device').first().waitFor()
    lab.relay.thaw()
    await kept(b, 'That is me.')
  })

  it('stay as they were switched after a reload, and end when they are switched off', async () => {
    await a.reload()
    await me(a)
    const on = a.getByRole('switch', { name: 'Connect directly to other people' })
    await a.getByText('One person is connected directly.').waitFor()
    await on.uncheck()
    await me(b)
    await b.getByText('Nobody is connected directly just now.').waitFor()
    await a.reload()
    await me(a)
    await reachedInMe(a)
    assert.equal(await on.isChecked(), false)
    assert.equal(await made(a), 0)
    assert.deepEqual(lab.faults, [])
  })

  async function reachedInMe(page: Page): Promise<void> {
    await page.getByText('Reached now').first().waitFor()
  }
})
