// The same browser twice: one tab holds the node, the other says so and can take over; nothing is lost or doubled.

import assert from 'node:assert/strict'
import { Lab } from '@kith/testkit/lab'
import { kept, openThread, post, reached, startChannel, write } from './person.ts'

describe('a second tab', function () {
  this.timeout(60_000)
  let lab: Lab
  before(async () => {
    lab = await Lab.open()
  })
  after(() => lab.close())

  it('says that Kith is open elsewhere, takes over on request, and the first one says so then', async () => {
    const first = await lab.person()
    await reached(first)
    await startChannel(first, 'Two windows')
    await write(first, 'Said in the first.')
    await kept(first, 'Said in the first.')
    const second = await first.context().newPage()
    await second.goto(lab.relay.url)
    await second.getByRole('heading', { name: 'Kith is open in another tab' }).waitFor()
    await second.getByRole('button', { name: 'Use Kith here' }).click()
    await reached(second)
    await first.getByRole('heading', { name: 'Kith is open in another tab' }).waitFor()
    await second.getByRole('link', { name: 'Two windows' }).first().click()
    await openThread(second, 'Said in the first.')
    assert.equal(await post(second, 'Said in the first.').count(), 1)
    await first.getByRole('button', { name: 'Use Kith here' }).click()
    await post(first, 'Said in the first.').waitFor()
  })
})
