// To be heard: somebody says what they need, a listener who has been there for a while is handed their thread, says that they
// answer, and answers. Two listeners never get the same one; cruelty and empty promises take nobody out of the queue.
// Real Chromium, a real relay, a channel that is weeks old.

import assert from 'node:assert/strict'
import { rootOfWords } from '@kith/protocol'
import { Lab } from '@kith/testkit/lab'
import { DAY, Past } from '@kith/testkit/past'
import type { Locator, Page } from 'playwright-core'
import { violations } from './axe.ts'
import { PasserBy } from './passer-by.ts'
import { joinByPaste, kept, openThread, post, reached, reply, write } from './person.ts'

const ROOM = 'A bad night'
const WORDS = 'It is four months today. I keep setting out two cups.'
const ANSWER = 'I am here, and I read all of it. What was the second cup like?'
/** Read as danger now by the notice on every device (care, crisis). */
const IN_DANGER = 'I have the pills here and I am going to take all of them tonight. Goodbye.'
const AT_NIGHT = 'The nights are the worst of it.'
/** From one claim to the next: what the issue gives for it, in milliseconds. */
const APART = 3_000

describe('to be heard', function () {
  this.timeout(60_000)
  this.bail(true)
  let lab: Lab
  let past: Past
  let eve: Page
  let ann: Page
  let ben: Page

  before(async () => {
    lab = await Lab.open()
    eve = await lab.person({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
    ann = await lab.person({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' })
    ben = await lab.person()
    past = await Past.of(ROOM, 20 * DAY)
    for (const page of [ann, ben]) {
      const root = rootOfWords((await wordsOf(page)).join(' '))
      assert(root !== null)
      await past.post(past.persona(root), 'I have been here before.', 8 * DAY, { need: 9 })
    }
    await lab.relay.stop()
    await past.into(lab.relay)
    await lab.relay.start()
    const link = await past.invitation(lab.relay)
    for (const page of [eve, ann, ben]) {
      await place(page, 'Channels').click()
      await reached(page)
      await joinByPaste(page, link)
      await page.getByRole('link', { name: 'I have been here before.' }).first().waitFor()
    }
  })
  afterEach('no page threw', () => assert.deepEqual(lab.faults, []))
  after(() => lab.close())

  it('somebody who is new writes what they need, and a listener sees that one waits', async () => {
    await write(eve, WORDS, 'Just listen, no advice')
    await kept(eve, WORDS)
    await waiting(ann).getByRole('link', { name: WORDS }).waitFor()
    await place(ann, 'Channels').click()
    await ann.getByText('One person waits for an answer').first().waitFor()
  })

  it('Listen says what it is and hands over the words with the need, and others see that somebody listens', async () => {
    await ann.getByRole('link', { name: /I have half an hour/ }).click()
    await ann.getByText('You are not responsible for anybody here.').waitFor()
    assert.deepEqual(await violations(ann), [])
    await begin(ann)
    await inFront(ann, WORDS).getByText('Just listen, no advice').waitFor()
    assert.deepEqual(await violations(ann), [])
    await eve.bringToFront()
    await eve.goBack()
    await eve.getByRole('main').getByText('One person is listening').waitFor()
  })

  it('who takes it says so to all, has the box before them, and nobody else is handed it', async () => {
    await begin(ben)
    await inFront(ben, WORDS).waitFor()
    await answer(ann)
    await ann.waitForFunction(() => document.activeElement?.matches('textarea'))
    await ann.getByText('You took this thread').waitFor()
    await ben.bringToFront()
    await ben.getByText('Somebody else is answering them now.').waitFor()
    await ben.getByText('Nobody is waiting. You can rest.').waitFor()
    await eve.bringToFront()
    await yours(eve).getByText('somebody is replying').waitFor()
    await openThread(eve, WORDS)
    await eve.getByText('Somebody is writing to you.').waitFor()
  })

  it('the reply reaches who waited, who waits no more; the listener goes on, and ends with a kind page', async () => {
    await reply(ann, ANSWER)
    await post(eve, ANSWER).waitFor()
    await post(eve, WORDS).getByText('and answered').waitFor()
    await eve.bringToFront()
    await post(eve, ANSWER).getByRole('button', { name: 'This helped' }).click()
    await post(ann, ANSWER)
      .getByText(/said: This helped/)
      .waitFor()
    await ann.bringToFront()
    await ann.getByRole('link', { name: 'On to the next, or rest' }).click()
    await ann.getByText('Nobody is waiting. You can rest.').waitFor()
    await ann.getByRole('button', { name: 'That is enough for now' }).click()
    await ann.getByText('Somebody waited, and you answered.').waitFor()
    assert.deepEqual(await violations(ann), [])
    await ann.getByRole('button', { name: 'All right' }).click()
    assert.equal(await ann.getByText('waits for an answer').count(), 0)
    await eve.bringToFront()
    await eve.goBack()
    await yours(eve).getByRole('link', { name: WORDS }).waitFor()
    await yours(eve).getByText('waits for an answer').waitFor({ state: 'detached' })
  })

  it('two cruel replies and an empty promise do not take a thread out of the queue, and who listens is told when it comes', async () => {
    const passing = await PasserBy.at(lab.relay, past.channel)
    // Ben listens, and looks at something else.
    await ben.bringToFront()
    await place(ben, 'Help now').click()
    await write(eve, AT_NIGHT, 'Comfort')
    await kept(eve, AT_NIGHT)
    const thread = await passing.thread(AT_NIGHT)
    passing.claim(thread)
    await passing.reply(thread, 'Nobody cares.')
    await passing.reply(thread, 'Get over it.')
    await ben.bringToFront()
    await ben.getByText('Somebody waits for an answer.').waitFor()
    await ben.getByRole('button', { name: 'See who' }).click()
    await inFront(ben, AT_NIGHT).waitFor()
    await ben.getByText('Somebody else says that they are replying too.').waitFor()
    await begin(ann)
    await inFront(ann, AT_NIGHT).waitFor()
    await passing.stop()
  })

  it('three seconds after one has taken it the other cannot, and gets it when it is given back', async () => {
    await ben.bringToFront()
    await ben.getByRole('button', { name: 'Answer' }).click()
    const taken = Date.now()
    await ben.getByText('You took this thread').waitFor()
    await ann.bringToFront()
    await ann.getByText('Somebody else is answering them now.').waitFor()
    assert(Date.now() - taken < APART)
    assert.equal(await ann.getByRole('button', { name: 'Answer' }).count(), 0)
    await ben.bringToFront()
    await ben.getByRole('link', { name: 'Back to Listen' }).click()
    await ben.getByRole('button', { name: 'Give it back' }).click()
    await inFront(ann, AT_NIGHT).waitFor()
  })

  it('of two who answer in the same moment each is told before they send', async () => {
    // Not by a pointer, which waits until a tab behind the other one paints.
    const press = (page: Page) =>
      page.getByRole('button', { name: 'Answer' }).evaluate((button: HTMLElement) => button.click())
    await Promise.all([press(ann), press(ben)])
    for (const page of [ann, ben]) {
      await page.bringToFront()
      await page
        .getByText(/Somebody else is answering them now|Somebody is writing to/)
        .first()
        .waitFor()
    }
  })

  it('whoever gets the words of somebody in danger is told what helps, and that they are not responsible', async () => {
    await end(ben)
    await end(ann)
    await begin(ann)
    await inFront(ann, AT_NIGHT).waitFor()
    await ann.getByRole('button', { name: 'Another one' }).click()
    await eve.bringToFront()
    await eve.goBack()
    await write(eve, IN_DANGER)
    const card = ann.getByRole('complementary', { name: 'If you think that they are in danger' })
    await card.getByText('You are not responsible').waitFor()
    assert.deepEqual(await violations(ann), [])
    await card.getByRole('link', { name: 'Numbers to pass on' }).waitFor()
    await ann.bringToFront()
    await ann.getByRole('button', { name: 'Another one' }).click()
    await ann.getByText('That was a heavy one.').waitFor()
  })
})

/** The 24 words of somebody's device. */
async function wordsOf(page: Page): Promise<string[]> {
  await page.bringToFront()
  await place(page, 'Me').click()
  await page.getByText('Show the words').click()
  const list = page.locator('.wordlist li')
  await list.nth(23).waitFor()
  return list.allInnerTexts()
}

async function begin(page: Page): Promise<void> {
  await page.bringToFront()
  await place(page, 'Listen').click()
  await page.getByRole('button', { name: 'Begin' }).click()
}

/** Wherever they are in a sitting. */
async function end(page: Page): Promise<void> {
  await page.bringToFront()
  await place(page, 'Listen').click()
  await page.getByRole('button', { name: /^(I must go|That is enough for now)$/ }).click()
  await page.getByRole('button', { name: 'All right' }).click()
}

async function answer(page: Page): Promise<void> {
  await page.bringToFront()
  await page.getByRole('button', { name: 'Answer' }).click()
}

function inFront(page: Page, words: string): Locator {
  return page.getByRole('article', { name: /waits for an answer$/ }).filter({ hasText: words })
}

function place(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true })
}

function waiting(page: Page): Locator {
  return page.getByRole('region', { name: 'Waiting for an answer' })
}

function yours(page: Page): Locator {
  return page.getByRole('region', { name: 'Yours' })
}
