// The first path: a person starts a channel, another joins by its link; they talk; everything survives a reload, a
// relay's kill -9, and being offline; a third reads the history. Real Chromium, a real relay, a real LevelDB.

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Lab } from '@kith/testkit/lab'
import { invitation, joinByPaste, kept, openThread, post, reached, reply, startChannel, write } from './person.ts'

const ROOM = 'A quiet evening'
const FIRST = 'It is four months today and I keep setting out two cups.'
const ANSWER = 'I am awake. What was his cup like?'

/** What the issue allows from writing to seeing, in milliseconds. */
const LIVE = 2_000

describe('two people talk', function () {
  this.timeout(60_000)
  // Each step stands on the one before.
  this.bail(true)
  let lab: Lab
  let a: Page
  let b: Page
  let link: string

  before(async () => {
    lab = await Lab.open()
    a = await lab.person()
    b = await lab.person({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' })
  })
  after(() => lab.close())

  it('A starts a channel and B joins by its link', async () => {
    await reached(a)
    await startChannel(a, ROOM)
    link = await invitation(a)
    assert.match(link, /\/#\/join\/[a-z2-7]+$/)
    await b.goto(link)
    await b.getByRole('heading', { level: 1, name: ROOM }).waitFor()
    assert.equal(b.url(), lab.relay.url, 'the invitation is gone from the address')
  })

  it('A posts with a need, and B sees it within 2 s', async () => {
    await write(a, FIRST, 'Just listen, no advice')
    await post(a, FIRST).waitFor()
    const written = Date.now()
    await b.getByRole('link', { name: FIRST }).waitFor({ timeout: LIVE })
    assert(Date.now() - written < LIVE)
    await kept(a, FIRST)
  })

  it('B answers above what A asked for, and A sees it live', async () => {
    await openThread(b, FIRST)
    await b.getByText(/asks: Just listen, no advice/).waitFor()
    await reply(b, ANSWER)
    await post(a, ANSWER).waitFor({ timeout: LIVE })
    await kept(b, ANSWER)
  })

  it('a reaction shows as a name, never as a number, and can be taken back', async () => {
    await post(b, FIRST).getByRole('button', { name: 'With you' }).click()
    await post(a, FIRST)
      .getByText(/said: With you/)
      .waitFor()
    assert.doesNotMatch(await post(a, FIRST).innerText(), /\b1\b/)
    await post(b, FIRST).getByRole('button', { name: 'With you' }).click()
    await post(a, FIRST)
      .getByText(/said: With you/)
      .waitFor({ state: 'detached' })
  })

  it('a reload keeps the place and all that was said', async () => {
    await Promise.all([a.reload(), b.reload()])
    for (const page of [a, b]) {
      await post(page, FIRST).waitFor()
      await post(page, ANSWER).waitFor()
    }
    await kept(a, FIRST)
  })

  it('kill -9 of the relay loses nothing that was kept, and both come back by themselves', async () => {
    await lab.relay.kill()
    await a.getByText(/No relay is reached just now/).waitFor()
    await lab.relay.start()
    await reply(a, 'Blue, with a chip at the rim.')
    await kept(a, 'Blue, with a chip')
    await post(b, 'Blue, with a chip').waitFor()
    await kept(a, FIRST)
  })

  it('a third browser that joins later reads the history', async () => {
    const c = await lab.person()
    await joinByPaste(c, link)
    await openThread(c, FIRST)
    for (const words of [ANSWER, 'Blue, with a chip']) await post(c, words).waitFor()
    await c.context().close()
  })

  it('B offline writes, is told so, and it is delivered when the network is back', async () => {
    await b.context().setOffline(true)
    await b
      .getByText(/You are offline/)
      .first()
      .waitFor()
    await reply(b, 'I am still here, on a train.')
    const mine = post(b, 'on a train')
    await mine.getByText('Saved on this device').first().waitFor()
    await mine
      .getByText(/it goes out when a relay is reached/)
      .first()
      .waitFor()
    assert.equal(await post(a, 'on a train').count(), 0)
    await b.context().setOffline(false)
    await post(a, 'on a train').waitFor()
    await kept(b, 'on a train')
  })

  it('a post that its author takes back is gone for the other, and its place stays', async () => {
    await post(b, 'on a train').getByRole('button', { name: 'Take it back' }).click()
    await b.getByRole('button', { name: 'Ask for it to be deleted' }).click()
    await a.getByText('Taken back by its author').waitFor()
    assert.equal(await post(a, 'on a train').count(), 0)
  })

  it('no page threw', () => {
    assert.deepEqual(lab.faults, [])
  })
})
