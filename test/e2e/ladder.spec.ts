// The honest ladder, where no relay answers: a post is saved and not more, can be kept from being sent, and goes out when
// somebody asks for it.

import assert from 'node:assert/strict'
import { Lab } from '@kith/testkit/lab'
import type { Page } from 'playwright-core'
import { kept, post, reached, reply, startChannel, write } from './person.ts'

describe('a post that has not gone out', function () {
  this.timeout(60_000)
  let lab: Lab
  let page: Page

  before(async () => {
    lab = await Lab.open()
    page = await lab.person()
    await reached(page)
    await startChannel(page, 'A ladder')
    await write(page, 'The first rung.')
    await kept(page, 'The first rung.')
    await lab.relay.stop()
  })
  after(() => lab.close())

  it('says so, and is not sent when its author says so', async () => {
    await reply(page, 'Perhaps I should not say this.')
    await post(page, 'Perhaps I should not').getByText('Saved on this device').first().waitFor()
    await post(page, 'Perhaps I should not').getByRole('button', { name: 'Do not send it' }).click()
    await page.getByText('It has not reached a relay').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Do not send it' }).click()
    await page.getByText('Not sent, and deleted here').waitFor()
    assert.equal(await post(page, 'Perhaps I should not').count(), 0)
  })

  it('a request to delete one that went out says that it waits too, and then who did it', async () => {
    await post(page, 'The first rung.').getByRole('button', { name: 'Take it back' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ask for it to be deleted' }).click()
    await page.getByText('No relay has the request yet.').waitFor()
    await lab.relay.start()
    await page.getByText('One relay has deleted it').waitFor()
    await lab.relay.stop()
  })

  it('goes out when it is tried again', async () => {
    await page.getByRole('link', { name: 'A ladder' }).first().click()
    await write(page, 'The second rung.')
    const mine = post(page, 'The second rung.')
    await mine.getByText('Saved on this device').first().click()
    await lab.relay.start()
    await mine.getByRole('button', { name: 'Try now' }).click()
    await kept(page, 'The second rung.')
    await mine.getByText(`127.0.0.1:${lab.relay.port}`).waitFor()
    assert.equal(await mine.getByRole('button', { name: 'Try now' }).count(), 0)
    assert.deepEqual(lab.faults, [])
  })
})
