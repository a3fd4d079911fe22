// Two relays that know each other, and a person at each: what one writes both relays keep, and the relay that served a
// person's page may die for good.

import assert from 'node:assert/strict'
import { openStore } from '@kith/store'
import { decodeInvite, POST } from '@kith/protocol'
import { Lab, type RelayProcess } from '@kith/testkit/lab'
import type { Page } from 'playwright-core'
import { invitation, joinByPaste, kept, openThread, post, reached, reply, startChannel, write } from './person.ts'

const FIRST = 'The lighthouse is dark tonight.'
const WITHOUT = 'Your relay is gone and I hear you.'

describe('two relays', function () {
  this.timeout(90_000)
  this.bail(true)
  let lab: Lab
  let second: RelayProcess
  let a: Page
  let b: Page
  let link: string

  before(async () => {
    lab = await Lab.open()
    second = await lab.secondRelay()
  })
  after(() => lab.close())

  it('A at the first and B at the second talk, and each post is kept by both, by name', async () => {
    a = await lab.person()
    b = await lab.person({}, { relay: second })
    await reached(a, 2)
    await reached(b, 2)
    await startChannel(a, 'Two lighthouses')
    link = await invitation(a)
    await joinByPaste(b, link)
    await b.getByRole('heading', { level: 1, name: 'Two lighthouses' }).waitFor()
    await write(a, FIRST)
    await kept(a, FIRST, 2)
    await openThread(b, FIRST)
    await reply(b, 'I can light a lamp.')
    await kept(b, 'I can light a lamp.', 2)
    await post(a, 'I can light a lamp.').waitFor()
    await post(a, FIRST).getByText('Kept by two relays').first().click()
    for (const relay of [lab.relay, second]) {
      await post(a, FIRST).getByText(`127.0.0.1:${relay.port}`).waitFor()
    }
  })

  it('the log of each says so, in numbers', async () => {
    const told = (relay: RelayProcess, chosen: number): boolean =>
      relay.log.split('\n').some((line) => {
        if (!line.includes('"msg":"relays"')) return false
        const numbers = JSON.parse(line) as Record<string, number>
        return numbers['reached'] === 1 && numbers['chosen'] === chosen && numbers['answering'] === chosen
      })
    while (!told(second, 1) || !told(lab.relay, 0)) await a.waitForTimeout(50)
  })

  it('an invitation names both, and is taken at the page of either', async () => {
    assert.equal(new Set(decodeInvite(link)?.relays).size, 2)
  })

  it("the relay of A's page dies for good: A goes on through the other, also after a reload", async () => {
    await lab.relay.kill()
    await reply(a, 'It went out.')
    await post(b, 'It went out.').waitFor()
    await a.reload()
    await post(a, FIRST).waitFor()
    await reply(b, WITHOUT)
    await post(a, WITHOUT).waitFor()
    await reply(a, 'So do I.')
    await kept(a, 'So do I.')
    await post(b, 'So do I.').waitFor()
  })

  it('a relay that was away has caught up soon after it is back', async () => {
    await lab.relay.start()
    await kept(a, 'So do I.', 2)
    const c = await lab.person()
    await joinByPaste(c, link)
    await openThread(c, FIRST)
    await post(c, 'So do I.').waitFor()
    await second.stop()
    await lab.relay.stop()
    const store = await openStore(lab.relay.data)
    const channel = decodeInvite(link)?.channel
    assert(channel)
    const rows = await store.ids(channel, { limit: 100 })
    const posts = (await store.getMany(rows.map(({ id }) => id))).filter((each) => each?.record.kind === POST)
    await store.close()
    assert.equal(posts.length, 5)
    assert.deepEqual(lab.faults, [])
  })
})
