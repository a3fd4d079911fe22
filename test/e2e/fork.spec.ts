// A fork: a member whom the channel's founder banned goes on elsewhere with what was said, both channels go on, and nobody can
// hide that it is so. A newcomer reads in the child what was written before, with the parent's relay gone; what its author takes
// back is gone in both; what private details were removed from does not come back. Real Chromium, two real relays.

import assert from 'node:assert/strict'
import { BAN, REMOVE, wordsOfRoot } from '@kith/protocol'
import { seededRandom } from '@kith/testkit'
import { Lab, type RelayProcess } from '@kith/testkit/lab'
import { DAY, HOUR, Past } from '@kith/testkit/past'
import type { Page } from 'playwright-core'
import { invitation, joinByPaste, kept, openThread, post, reached, reply } from './person.ts'

const ROOM = 'A bad night'
const OTHER = 'A bad night, hosted'
const THREAD = 'It is four months today.'
const KIND = 'I set out two cups as well, for a year.'
const REGRETTED = 'I wish I had never told anybody.'
const EXPOSING = 'She is the one who lives at 5 Elm Road.'
const RUDE = 'Get over it.'
const PRIVATE_DETAILS = 5
const HARASSMENT = 3

describe('a fork', function () {
  this.timeout(90_000)
  // Each step stands on the one before.
  this.bail(true)
  let lab: Lab
  let second: RelayProcess
  let member: Page
  let author: Page
  let link: string

  before(async () => {
    lab = await Lab.open()
    await lab.relay.stop()
    const past = await Past.of(ROOM, 60 * DAY)
    const random = seededRandom('fork')
    const [mira, ben] = [random.bytes(32), random.bytes(32)]
    const someone = past.persona(random.bytes(32))
    await past.post(past.persona(mira), 'I am here on most nights.', 40 * DAY)
    await past.post(past.persona(ben), 'So am I.', 39 * DAY)
    await past.post(someone, 'And I.', 39 * DAY)
    const root = await past.post(someone, THREAD, 2 * DAY)
    const said = (text: string) => past.post(past.persona(ben), text, DAY, { thread: root.id })
    await said(KIND)
    await said(REGRETTED)
    const [exposing, rude] = [await said(EXPOSING), await said(RUDE)]
    await past.decide(REMOVE, exposing.id, 12 * HOUR, { report: PRIVATE_DETAILS })
    await past.decide(REMOVE, rude.id, 11 * HOUR, { report: HARASSMENT })
    await past.decide(BAN, past.persona(mira).key, 10 * HOUR)
    await past.into(lab.relay)
    await lab.relay.start()
    second = await lab.secondRelay()
    const url = new URL(await past.invitation(lab.relay), lab.relay.url).href
    ;[member, author] = [await lab.person({}, { url }), await lab.person({}, { url })]
    for (const [page, root] of [
      [member, mira],
      [author, ben],
    ] as const) {
      await page.getByRole('heading', { level: 1, name: ROOM }).waitFor()
      await become(page, wordsOfRoot(root))
      await reached(page, 2)
    }
  })
  after(() => lab.close())

  it('a member takes what was said along, under rules of their own, with one link to invite others', async () => {
    await member.bringToFront()
    await member.getByRole('link', { name: 'Go on elsewhere, with what was said here' }).click()
    await member.getByText('What was removed stays removed.').waitFor()
    await member.getByLabel('Name', { exact: true }).fill(OTHER)
    await member.getByLabel('Rules, if you want some').fill('Speak from your own experience.\nNobody is left alone.')
    await member.getByRole('button', { name: 'Go on there' }).click()
    await member.getByText('Your channel is there.').waitFor()
    link = await invitation(member)
    await member.getByRole('link', { name: 'Open the channel' }).click()
    await member.getByRole('heading', { level: 1, name: OTHER }).waitFor()
    await member.getByText(`This channel went on from ${ROOM} on`).waitFor()
    await openThread(member, THREAD)
    await post(member, KIND).getByText('Written before the fork').waitFor()
    await reply(member, 'Here nobody is.')
    await kept(member, 'Here nobody is.', 2)
    assert.equal(await post(member, 'Here nobody is.').getByText('Written before the fork').count(), 0)
  })

  it('what was removed stays removed there, and what exposed somebody is not there at all', async () => {
    await member.getByText(/was removed by/).waitFor()
    assert.equal(await member.getByText(RUDE).count(), 0)
    assert.equal(await member.getByText(/was removed by/).count(), 1)
    await member.getByRole('button', { name: 'Show it anyway' }).first().click()
    await post(member, RUDE).waitFor()
    assert.equal(await member.getByText(EXPOSING).count(), 0)
  })

  it('the parent goes on, and says to everybody that one went on from it, though its founder banned who did', async () => {
    await author.bringToFront()
    await author.getByText('One channel went on from this one.').waitFor()
    await author.getByRole('link', { name: 'Look at both, side by side' }).click()
    await author.getByText('A channel that went on from here').waitFor()
    assert.equal(await author.getByText(OTHER).count(), 0, 'a name is for who asks')
    await author.getByRole('button', { name: 'Show it beside this one' }).click()
    const table = author.getByRole('table')
    await table.getByRole('columnheader', { name: OTHER }).waitFor()
    await table
      .getByRole('row', { name: /^Rules/ })
      .getByText('Nobody is left alone.')
      .waitFor()
    assert.equal(
      await table
        .getByRole('row', { name: /^Rules/ })
        .getByText('Differs:')
        .count(),
      1,
    )
    await author.getByRole('link', { name: 'Stay here' }).click()
    await openThread(author, THREAD)
    await reply(author, 'Said in the old one.')
    await kept(author, 'Said in the old one.', 2)
    assert.equal(await member.getByText('Said in the old one.').count(), 0)
  })

  it('what its author takes back in the parent is gone in both', async () => {
    await author.bringToFront()
    await post(author, REGRETTED).getByRole('button', { name: 'Take it back' }).click()
    await author.getByRole('button', { name: 'Ask for it to be deleted' }).click()
    await author.getByText(REGRETTED).waitFor({ state: 'detached' })
    await member.bringToFront()
    await member.getByText(REGRETTED).waitFor({ state: 'detached' })
  })

  it('a newcomer to the child alone reads what was written before, with the relay of the parent gone', async () => {
    await lab.relay.kill()
    const newcomer = await lab.person({}, { relay: second })
    await joinByPaste(newcomer, link)
    await newcomer.getByRole('heading', { level: 1, name: OTHER }).waitFor()
    await openThread(newcomer, THREAD)
    await post(newcomer, KIND).getByText('Written before the fork').waitFor()
    await post(newcomer, 'Here nobody is.').waitFor()
    await newcomer.getByText(/was removed by/).waitFor()
    for (const gone of [REGRETTED, EXPOSING, 'Said in the old one.']) {
      assert.equal(await newcomer.getByText(gone).count(), 0, gone)
    }
    await reply(newcomer, 'I came later.')
    await post(member, 'I came later.').waitFor()
    assert.deepEqual(lab.faults, [])
  })
})

async function become(page: Page, words: string): Promise<void> {
  await page.bringToFront()
  await page.getByRole('link', { name: 'Me', exact: true }).click()
  await page.getByText('I have words from elsewhere').click()
  await page.getByLabel('The 24 words').fill(words)
  await page.getByRole('button', { name: 'Use these words' }).click()
  await page.getByText('Your names are here.').waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: ROOM }).waitFor()
}
