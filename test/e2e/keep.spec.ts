// Nobody depends on one address's storage: words and an invitation give the same names elsewhere; a file brings
// everything, also what was never sent; a file that is not right changes nothing. Two relays, two origins.

import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { headerOnly, rootOfWords } from '@kith/protocol'
import { fixtureChannel, fixtureRoot } from '@kith/testkit'
import { freePort } from '@kith/testkit/free-port'
import { Lab, RelayProcess } from '@kith/testkit/lab'
import type { Page } from 'playwright-core'
import { argon } from '../../apps/web/src/session/kept-file/argon.ts'
import { ItemWriter } from '../../apps/web/src/session/kept-file/contents.ts'
import { startFile } from '../../apps/web/src/session/kept-file/open.ts'
import { violations } from './axe.ts'
import { invitation, joinByPaste, kept, openThread, post, reached, reply, startChannel, write } from './person.ts'

const ROOM = 'Two addresses'
const OLD = 'Written at the first address.'
const NEVER_SENT = 'Written on a train, without a network.'
const PASSPHRASE = 'lantern copper river quiet saddle'

describe('what a person keeps outlives an address', function () {
  this.timeout(90_000)
  // Each step stands on the one before.
  this.bail(true)
  let lab: Lab
  let second: RelayProcess
  let first: Page
  let reader: Page
  let link: string
  let words: string[]
  let file: Buffer

  before(async () => {
    lab = await Lab.open()
    second = new RelayProcess(await freePort(), join(lab.relay.data, '..', 'second'))
    await second.start()
    first = await lab.person()
    reader = await lab.person()
    await reached(first)
    await startChannel(first, ROOM)
    link = await invitation(first)
    await write(first, OLD)
    await kept(first, OLD)
    await reader.goto(link)
    await openThread(reader, OLD)
  })
  after(async () => {
    await lab.close()
    await second.stop()
  })

  /** Somebody who opens the second relay's page in a browser that knows nothing. */
  async function elsewhere(): Promise<Page> {
    const context = await lab.browser.newContext({ viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('request', (request) => lab.requests.push(request.url()))
    page.on('pageerror', (error) => lab.faults.push(String(error)))
    await page.goto(second.url)
    await reached(page)
    return page
  }

  it('after the first post one calm line says that the browser may clear it; put away, it stays away', async () => {
    const line = first.getByText('This browser may clear what Kith keeps. Save a copy, or install Kith.')
    await line.waitFor()
    await first.getByRole('button', { name: 'Do not show this again' }).click()
    assert.equal(await line.count(), 0)
    await first.reload()
    await reply(first, 'A second post.')
    await kept(first, 'A second post.')
    assert.equal(await line.count(), 0)
    assert.equal(await reader.getByText('This browser may clear').count(), 0, 'who only reads is told nothing')
  })

  it('the words are shown when they are asked for, hidden again, and checked once', async () => {
    await toMe(first)
    assert.equal(
      await first
        .getByRole('listitem')
        .filter({ hasText: /^[a-z]{3,8}$/ })
        .count(),
      0,
    )
    await first.getByText('Show the words').click()
    const list = first.locator('.wordlist li')
    await list.nth(23).waitFor()
    words = await list.allInnerTexts()
    await first.getByRole('button', { name: 'I have them on paper' }).click()
    assert.equal(await list.count(), 0)
    await answer(first, (place) => words[place - 1] ?? '', 1)
    await first
      .getByRole('status')
      .getByText(/is not right/)
      .waitFor()
    await answer(first, (place) => words[place - 1] ?? '')
    await first.getByText('You have them on paper.').waitFor()
    await first.reload()
    await first.getByText('You have them on paper.').waitFor()
  })

  it('words in: an unknown one is named with what may be meant, a swap is told, 23 are too few', async () => {
    const page = await elsewhere()
    await toMe(page)
    await page.getByText('I have words from elsewhere').click()
    const use = async (text: string) => {
      await page.getByLabel('The 24 words, in their order').fill(text)
      await page.getByRole('button', { name: 'Use these words' }).click()
    }
    await use([...words.slice(0, 23), `${words[23] ?? ''}x`].join(' '))
    await page.getByText(new RegExp(`Word 24, .* is none of the words. Perhaps: .*${words[23] ?? ''}`)).waitFor()
    await use(words.slice(0, 23).join('\n'))
    await page.getByText('There are 23 words here').waitFor()
    await use(swapped(words).join(' '))
    await page.getByText('they do not belong together').waitFor()
    await page.context().close()
  })

  it('words and a pasted invitation give the same name elsewhere, which takes its old post back', async () => {
    const page = await elsewhere()
    await toMe(page)
    await page.getByText('I have words from elsewhere').click()
    const typed = words.map((word, i) => `${i + 1}. ${i % 2 === 0 ? word.toUpperCase() : word}`).join('\n')
    await page.getByLabel('The 24 words, in their order').fill(typed)
    await page.getByRole('button', { name: 'Use these words' }).click()
    await page.getByText('Your names are here.').first().waitFor()
    await page.getByText('You have them on paper.').waitFor()
    await toChannels(page)
    await joinByPaste(page, link)
    await openThread(page, OLD)
    await page.getByText('you · ').first().waitFor()
    assert.equal(await nameIn(page), await nameIn(reader))
    await page.goBack()
    await page.getByText('About this channel').first().waitFor()
    assert.match(await page.getByRole('main').innerText(), /Started by\s+you/, 'the founder is known again')
    await openThread(page, OLD)
    await post(page, OLD).getByRole('button', { name: 'Take it back' }).click()
    await page.getByRole('button', { name: 'Ask for it to be deleted' }).click()
    await reader.getByText('Taken back by its author').first().waitFor()
    assert.equal(await post(reader, OLD).count(), 0)
    await page.context().close()
  })

  it('a copy holds everything, also a post that was never sent', async () => {
    await toChannels(first)
    await first.getByRole('link', { name: ROOM }).first().click()
    await write(first, 'Kept by the first relay.')
    await kept(first, 'Kept by the first relay.')
    await lab.relay.kill()
    await first.getByText(/No relay is reached just now/).waitFor()
    await reply(first, NEVER_SENT)
    await post(first, NEVER_SENT).getByText('Saved on this device').first().waitFor()
    await toMe(first)
    await first.getByLabel('Passphrase').first().fill('too short')
    await first.getByRole('button', { name: 'Save a copy' }).click()
    await first.getByText(/Make it at least 12/).waitFor()
    await first.getByLabel('Passphrase').first().fill(PASSPHRASE)
    const [download] = await Promise.all([
      first.waitForEvent('download'),
      first.getByRole('button', { name: 'Save a copy' }).click(),
    ])
    assert.match(download.suggestedFilename(), /^kith-\d{4}-\d\d-\d\d\.kith$/)
    file = await readFile(await download.path())
    assert.equal(file.subarray(0, 12).toString(), 'kith file 1\n')
    for (const text of [ROOM, NEVER_SENT]) assert(!file.includes(text))
  })

  it('a wrong passphrase and files that are not right get clear words, and nothing of this device is lost', async () => {
    const page = await elsewhere()
    await startChannel(page, 'My own room')
    await write(page, 'My own post.')
    await kept(page, 'My own post.')
    await page.getByRole('textbox', { name: 'Add to it' }).fill('My own draft.')
    await page.getByText('Kept on this device').waitFor()
    await toMe(page)
    const flipped = Buffer.from(file)
    flipped[file.length - 40] = (flipped[file.length - 40] ?? 0) ^ 1
    const photo = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex')
    const cases: [Buffer, string, RegExp][] = [
      [file, 'not the passphrase', /This is not the passphrase/],
      [flipped, PASSPHRASE, /damaged or cut short/],
      [Buffer.alloc(0), PASSPHRASE, /not a copy that Kith saved/],
      [file.subarray(0, file.length - 17), PASSPHRASE, /damaged or cut short/],
      [photo, PASSPHRASE, /not a copy that Kith saved/],
      [file.subarray(0, 60), PASSPHRASE, /damaged or cut short/],
    ]
    // No two alike in a row, so that each text is the answer to its own file.
    for (const [bytes, passphrase, says] of cases) {
      await bring(page, bytes, passphrase)
      await page.getByText(says).waitFor()
    }
    assert.deepEqual(await violations(page), [])
    await page.reload()
    await toChannels(page)
    assert.equal(await page.getByRole('main').getByRole('link', { name: ROOM }).count(), 0)
    await page.getByRole('link', { name: 'My own room' }).first().click()
    await openThread(page, 'My own post.')
    await post(page, 'My own post.').getByRole('button', { name: 'Take it back' }).waitFor()
    assert.equal(await page.getByRole('textbox', { name: 'Add to it' }).inputValue(), 'My own draft.')
  })

  it('the copy brings channels and posts to the other address, and sends what was never sent', async () => {
    const page = await elsewhere()
    await toMe(page)
    await bring(page, file, PASSPHRASE)
    await page.getByText('It is all here now: one channel that was new').waitFor()
    await toChannels(page)
    await page.getByRole('link', { name: ROOM }).first().click()
    await openThread(page, 'Kept by the first relay.')
    assert.equal(await post(page, NEVER_SENT).count(), 1)
    await kept(page, NEVER_SENT)
    await post(page, NEVER_SENT).getByRole('button', { name: 'Take it back' }).waitFor()
    await toMe(page)
    await bring(page, file, PASSPHRASE)
    await page.getByText('Everything in this copy was here already.').waitFor()
    await lab.relay.start()
    await page.context().close()
  })

  it('a device with names of its own keeps them beside those of the copy', async () => {
    const page = await elsewhere()
    await startChannel(page, 'An earlier room')
    await write(page, 'An earlier post.')
    await kept(page, 'An earlier post.')
    const before = await nameIn(page)
    await toMe(page)
    await bring(page, file, PASSPHRASE)
    await page.getByText('It is all here now').waitFor()
    await toChannels(page)
    await page.getByRole('link', { name: 'An earlier room' }).first().click()
    await openThread(page, 'An earlier post.')
    await reply(page, 'A later reply.')
    // The copy knew of the first relay, which is there again: one or both keep it.
    await post(page, 'A later reply.')
      .getByText(/Kept by (one|two) relays?/)
      .first()
      .waitFor()
    const [earlier, later] = await page.getByRole('article').getByRole('heading').allInnerTexts()
    assert.equal(earlier, before)
    assert.equal(later, before, 'a thread goes on under the name that began it')
    await post(page, 'An earlier post.').getByRole('button', { name: 'Take it back' }).click()
    await page.getByRole('button', { name: 'Ask for it to be deleted' }).click()
    await page.getByText('Taken back by its author').first().waitFor()
    await toMe(page)
    await page.getByText('This device also keeps names from before.').waitFor()
  })

  it('a file of anybody brings valid records of its channels and nothing else, and says what it left out', async () => {
    const room = await fixtureChannel('a stranger')
    const other = await fixtureChannel('another')
    const author = room.persona('author')
    const soon = Math.floor(Date.now() / 1000) + 3600
    const standing = await room.post(author, 'This one is as it should be.')
    const taken = await room.post(author, 'This one was taken back.')
    const forged = (await room.post(author, 'This one is forged.')).bytes.slice()
    forged[40] = (forged[40] ?? 0) ^ 1
    const { lead, keys } = await startFile(PASSPHRASE, new Uint8Array(16), argon)
    const writer = new ItemWriter(lead, keys)
    await writer.put({
      is: 'own',
      roots: [{ root: fixtureRoot('x'), checked: false }],
      founded: [],
      relays: ['no address'],
    })
    await writer.put({ is: 'channel', channel: room.id, relays: [] })
    for (const bytes of [
      room.charter.bytes,
      headerOnly(taken.envelopeBytes),
      standing.bytes,
      (await room.retract(author, taken)).bytes,
      forged,
      other.charter.bytes,
      (await room.post(author, 'This one is of tomorrow.', {}, { time: soon })).bytes,
    ]) {
      await writer.put({ is: 'message', bytes })
    }
    const page = await elsewhere()
    await toMe(page)
    await bring(page, Buffer.from(await writer.finish()), PASSPHRASE)
    await page.getByText('one channel that was new, one new post.').waitFor()
    await page.getByText('3 things in it were not taken').waitFor()
    await toChannels(page)
    await page.getByRole('link', { name: 'a stranger' }).first().click()
    await page.getByRole('link', { name: 'This one is as it should be.' }).waitFor()
    assert.doesNotMatch(await page.getByRole('main').innerText(), /forged|tomorrow|another/)
    await page.context().close()
  })

  it('no page threw, and none asked anything of anybody else', () => {
    assert.deepEqual(lab.faults, [])
    const hosts = new Set(lab.requests.filter((url) => !url.startsWith('blob:')).map((url) => new URL(url).host))
    assert.deepEqual([...hosts].toSorted(), [`127.0.0.1:${lab.relay.port}`, `127.0.0.1:${second.port}`].toSorted())
  })

  async function bring(page: Page, bytes: Buffer, passphrase: string): Promise<void> {
    const path = join(lab.relay.data, '..', 'brought.kith')
    await writeFile(path, bytes)
    await page.getByLabel('The file').setInputFiles(path)
    await page.getByLabel('Passphrase').last().fill(passphrase)
    await page.getByRole('button', { name: 'Bring it in' }).click()
  }
})

function places(page: Page): ReturnType<Page['getByRole']> {
  return page.getByRole('navigation', { name: 'Places' })
}

async function toMe(page: Page): Promise<void> {
  await places(page).getByRole('link', { name: 'Me', exact: true }).click()
  await page.getByRole('heading', { level: 2, name: 'Your 24 words' }).waitFor()
}

async function toChannels(page: Page): Promise<void> {
  await places(page).getByRole('link', { name: 'Channels' }).click()
  await page.getByRole('link', { name: 'I have a link' }).waitFor()
}

/** Fills in the three words that are asked for. @param wrong so many of them wrongly */
async function answer(page: Page, word: (place: number) => string, wrong = 0): Promise<void> {
  const fields = page.getByLabel(/^Word \d+$/)
  await fields.nth(2).waitFor()
  for (const [i, field] of (await fields.all()).entries()) {
    const place = Number((await field.getAttribute('id'))?.slice('word-'.length))
    await field.fill(i < wrong ? 'another' : word(place))
  }
  await page.getByRole('button', { name: 'Check', exact: true }).click()
}

/** Two neighbours changed places, the first two of whom the checksum tells: it misses one swap in 256. */
function swapped(words: readonly string[]): string[] {
  const swaps = words.slice(1).map((_, i) => words.with(i, words[i + 1] ?? '').with(i + 1, words[i] ?? ''))
  return swaps.find((each) => rootOfWords(each.join(' ')) === null) ?? []
}

/** Under which name the thread on screen was begun. */
function nameIn(page: Page): Promise<string> {
  return page.getByRole('article').first().getByRole('heading').innerText()
}
