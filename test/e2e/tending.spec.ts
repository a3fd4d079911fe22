// A thread is its author's. A wave of cruel replies by people whom nobody knows is folded before anybody does anything; its
// author hides it and says who may reply in three taps. And what one reader does for themselves: turn from somebody, fold what
// they do not want to read, say anew what they said, say that it helped. No steward, real Chromium, a real relay.

import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { type RecordId, wordsOfRoot } from '@kith/protocol'
import { Lab } from '@kith/testkit/lab'
import { DAY, MINUTE, Past } from '@kith/testkit/past'
import { seededRandom } from '@kith/testkit'
import { violations } from './axe.ts'
import { become, countTaps, kept, me, openThread, post, reply, taps, write } from './person.ts'
import { Wave } from './wave.ts'

const ROOM = 'A bad night'
/** What the wave says; no reader may meet it unasked. */
const CRUEL = 'nobody-will-miss-you'
const THREADS = 20
const EACH = 25
const MINE = ['It is four months today.', 'I have not slept since Sunday.']
const ABOUT_DEATH = 'The stone was set this morning.'
const KIND = 'I sat with you in my thoughts.'
/** As many as one may need, by the issue. */
const TAPS = 3

describe('a thread is its author’s', function () {
  this.timeout(60_000)
  // Each step stands on the one before.
  this.bail(true)
  let lab: Lab
  let wave: Wave | undefined
  let link: string
  /** Two who write a thread, and somebody who has been here for a while. */
  let authors: [Page, Page]
  let reader: Page

  before(async () => {
    lab = await Lab.open()
    await lab.relay.stop()
    const past = await Past.of(ROOM, 30 * DAY)
    const random = seededRandom('tending')
    const someone = () => past.persona(random.bytes(32))
    const root = random.bytes(32)
    const old = await past.post(past.persona(root), 'I am here on most nights.', 20 * DAY)
    const [known, other] = [someone(), someone()]
    const told = await past.post(known, ABOUT_DEATH, 8 * DAY, { labels: [8] })
    // Who replies counts as settled from a week after their first words here.
    await past.post(other, 'So am I.', 19 * DAY, { thread: old.id })
    await past.post(other, 'I still am.', 8 * DAY, { thread: old.id })
    await past.post(other, KIND, 8 * DAY - MINUTE, { thread: told.id })
    await past.profile(other, { name: 'Dr Sam', pronouns: 'they/them', line: 'Up late, mostly.' }, 8 * DAY)
    for (let i = 0; i < THREADS - MINE.length; i++) {
      await past.post(someone(), `Honest words of somebody new, number ${i}.`, 8 * MINUTE)
    }
    await past.into(lab.relay)
    await lab.relay.start()
    link = new URL(await past.invitation(lab.relay), lab.relay.url).href
    const pages = await Promise.all([...MINE, ''].map(() => lab.person({}, { url: link })))
    ;[reader, ...authors] = pages as [Page, Page, Page]
    for (const [i, page] of authors.entries()) {
      await inRoom(page)
      await write(page, MINE[i] as string, 'Just listen, no advice')
    }
    await inRoom(reader)
    await become(reader, wordsOfRoot(root))
    await back(reader)
    wave = await Wave.gather(lab.relay, past.channel, THREADS * EACH)
    const settled = new Set([told.id, old.id].map(String))
    const threads = await wave.threads(THREADS + settled.size)
    await wave.breakOver(
      threads.filter((id: RecordId) => !settled.has(String(id))),
      EACH,
      CRUEL,
    )
  })
  afterEach('no page threw', () => assert.deepEqual(lab.faults, []))
  after(async () => {
    await wave?.close()
    await lab.close()
  })

  it('before anybody tends, a wave is one line and none of its words is on the page', async () => {
    for (const words of [MINE[0] as string, 'number 3.', 'number 17.']) {
      await openThread(reader, words)
      await reader.getByText(`${EACH} answers by people who are new here.`).waitFor()
      assert.equal(await saysCruelly(reader), false)
      await reader.goBack()
    }
    assert.equal(await saysCruelly(reader), false, 'nor in the list')
  })

  it('a reader can look all the same, one by one, and fold it again', async () => {
    await openThread(reader, 'number 3.')
    await reader.getByRole('button', { name: 'Show them one by one' }).click()
    const show = reader.getByRole('button', { name: 'Show it anyway' })
    await show.nth(EACH - 1).waitFor()
    await show.first().click()
    await post(reader, CRUEL).waitFor()
    await reader.getByRole('button', { name: 'Fold it again' }).click()
    await post(reader, CRUEL).waitFor({ state: 'detached' })
    assert.equal(await saysCruelly(reader), false)
    await reader.goBack()
  })

  it('its author hides the wave and says who may reply, in three taps at the most', async () => {
    // One had the thread open all the time; the other comes back to it.
    const [here, back] = authors
    await back.reload()
    for (const page of [here, back]) {
      await page.bringToFront()
      await page.getByText(`${EACH} answers by people who are new here.`).waitFor()
      await countTaps(page)
      const tools = page.getByText('Look after this thread')
      const hide = page.getByRole('button', { name: 'Hide all answers by people new here' })
      if (!(await hide.isVisible())) await tools.click()
      await hide.click()
      await page.getByText(`${EACH} answers that you hid for everybody.`).waitFor()
      await page.getByRole('radio', { name: 'People who wrote here before this thread' }).click()
      await page.getByText('From now on, replies by anybody else are folded').waitFor()
      assert((await taps(page)) <= TAPS, `${await taps(page)} taps`)
      assert.deepEqual(await violations(page), [])
    }
  })

  it('then every reader finds all honest threads waiting, and nothing cruel in any', async () => {
    await reader.bringToFront()
    const waiting = reader.getByRole('region', { name: 'Waiting for an answer' }).getByRole('listitem')
    await waiting.nth(THREADS - 1).waitFor()
    const heads = await waiting.getByRole('heading').allInnerTexts()
    const honest = heads.filter((words) => MINE.includes(words) || words.startsWith('Honest words'))
    assert.equal(new Set(honest).size, THREADS)
    for (const words of honest) {
      await openThread(reader, words)
      await reader
        .getByText(MINE.includes(words) ? `${EACH} answers that` : /new here/)
        .first()
        .waitFor()
      assert.equal(await saysCruelly(reader), false, words)
      await reader.goBack()
    }
  })

  it('who is not asked to reply keeps the words, and takes them to a thread of their own', async () => {
    const late = await lab.person({}, { url: link })
    await openThread(late, MINE[1] as string)
    await late.getByText(/asks only people who wrote here before this thread/).waitFor()
    assert.equal(await late.getByRole('button', { name: 'Reply', exact: true }).count(), 0)
    await late.getByRole('button', { name: 'Write a thread of your own' }).click()
    await late.getByLabel('What is going on?').waitFor()
    await late.context().close()
  })

  it('two who reply at once are told before they send, and so is the author', async () => {
    const [author, other] = authors
    await back(other)
    await openThread(other, ABOUT_DEATH)
    await openThread(reader, ABOUT_DEATH)
    await typeIn(other, 'I am')
    await reader.getByText(/Somebody is writing to/).waitFor()
    await typeIn(reader, 'So am I')
    for (const page of [other, reader]) await page.getByText('Somebody else is replying too.').waitFor()
    await typeIn(other, '')
    await reader.getByText(/Somebody is writing to/).waitFor({ state: 'detached' })
    await typeIn(reader, '')
    await back(other)
    await back(reader)
    await openThread(reader, MINE[0] as string)
    await typeIn(reader, 'That sounds')
    await author.getByText('Somebody is writing to you.').waitFor()
  })

  it('the reply is guided, and sent as it is', async () => {
    await typeIn(reader, 'That sounds lonely. You should call 07700 900123.')
    await reader.getByText('“You should call” can sound like advice.').waitFor()
    await reader.getByText('This seems to hold a phone number.').waitFor()
    await reader.getByText('A feeling is named, it is there').waitFor()
    assert.deepEqual(await violations(reader), [])
    await reply(reader, 'That sounds lonely. What was his cup like?')
    await kept(reader, 'That sounds lonely.')
  })

  it('the author says that it helped, and that they still need someone', async () => {
    const [author] = authors
    await author.bringToFront()
    await post(author, 'That sounds lonely.').waitFor()
    await post(author, MINE[0] as string)
      .getByText('and answered')
      .waitFor()
    await author.getByText('Your thread is not listed as waiting any more.').waitFor()
    await post(author, 'That sounds lonely.').getByRole('button', { name: 'This helped' }).click()
    await post(reader, 'That sounds lonely.')
      .getByText(/said: This helped/)
      .waitFor()
    await author.getByRole('button', { name: 'I still need someone' }).click()
    await author.getByText('It is listed as waiting again.').waitFor()
    await author.getByText('Your thread is not listed as waiting any more.').waitFor({ state: 'detached' })
  })

  it('what somebody says anew is seen by others where it stood, and said to be changed', async () => {
    const words = post(reader, 'That sounds lonely.')
    await reader.bringToFront()
    await words.getByRole('button', { name: 'Change' }).click()
    const box = reader.getByLabel('What it should say')
    assert.equal(await box.inputValue(), 'That sounds lonely. What was his cup like?')
    await box.fill('That sounds lonely. What colour was it?')
    const anew = reader.locator('form.anew')
    await anew.getByText('Labels').first().click()
    await anew.getByRole('checkbox', { name: 'death' }).check({ force: true })
    assert.equal(await anew.getByText('What would help?').count(), 0, 'a reply asks for nothing')
    assert.deepEqual(await violations(reader), [])
    await reader.getByRole('button', { name: 'Say it anew' }).click()
    const [author] = authors
    await post(author, 'What colour was it?').getByText('changed').waitFor()
    await post(author, 'What colour was it?').getByText('death').waitFor()
    assert.equal(await post(author, 'his cup like').count(), 0)
    await back(reader)
  })

  it('somebody can be folded or left out, with undo, and is found again under Me', async () => {
    const page = authors[1]
    await page.bringToFront()
    await openThread(page, ABOUT_DEATH)
    for (const words of ['calls themself Dr Sam · they/them', 'Up late, mostly.', 'Nobody has checked this.']) {
      await post(page, KIND).getByText(words).waitFor()
    }
    await choose(page, KIND, 'Fold what they write')
    await page.getByText(/You have folded what they write\./).waitFor()
    assert.equal(await page.getByText(KIND).count(), 0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await post(page, KIND).waitFor()
    await choose(page, KIND, 'Leave out what they write')
    await post(page, KIND).waitFor({ state: 'detached' })
    await me(page)
    await page.getByText(`${ROOM} · left out`).waitFor()
    assert.deepEqual(await violations(page), [])
    await page.getByRole('button', { name: /^Show again what/ }).click()
    await page.getByText('You have not turned from anybody.').waitFor()
  })

  it('what a reader does not want to read about is folded, by its label, until they open it', async () => {
    const page = authors[1]
    await page.getByRole('checkbox', { name: 'death' }).check({ force: true })
    await page.goBack()
    await page.getByText(/wrote about death\. You have folded posts about that\./).waitFor()
    await post(page, KIND).waitFor()
    assert.equal(await page.getByText(ABOUT_DEATH).count(), 0)
    await page.getByRole('button', { name: 'Show it anyway' }).click()
    await post(page, ABOUT_DEATH).waitFor()
    await me(page)
    await page.getByRole('checkbox', { name: 'death' }).uncheck({ force: true })
    await page.goBack()
    await post(page, ABOUT_DEATH).waitFor()
  })
})

/** Anywhere that somebody could meet it, also with a screen reader. */
async function saysCruelly(page: Page): Promise<boolean> {
  return (await page.content()).includes(CRUEL)
}

async function typeIn(page: Page, text: string): Promise<void> {
  await page.bringToFront()
  await page.getByRole('textbox', { name: /^Your reply/ }).fill(text)
}

async function back(page: Page): Promise<void> {
  await page.bringToFront()
  await page.goBack()
  await inRoom(page)
}

async function inRoom(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: ROOM }).waitFor()
}

async function choose(page: Page, words: string, what: string): Promise<void> {
  const said: Locator = post(page, words)
  await said.getByRole('button', { name: /^More about this post/ }).click()
  await said.getByRole('button', { name: what }).click()
}
