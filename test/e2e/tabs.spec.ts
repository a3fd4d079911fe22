// The same browser several times: one tab has the node, and every tab does everything. When the one that has it is closed
// or freezes, another takes over, and what was being written is there once.

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Lab } from '@kith/testkit/lab'
import { invitation, joinByPaste, kept, openThread, post, reached, reply, startChannel, write } from './person.ts'
import { Freezer, Window } from './window.ts'

const ROOM = 'Five windows'
const FIRST = 'Said in the second window.'
/** From the leader's end to another tab at a relay. Milliseconds. */
const CLOSED = 2_000
const FROZEN = 10_000

describe('several tabs', function () {
  this.timeout(90_000)
  let lab: Lab
  let ana: Window
  let bo: Page
  let tabs: Page[]

  before(async () => {
    lab = await Lab.open()
    ana = await Window.open(lab)
  })
  after(() => lab.close())

  /** In every tab and at Bo's it stands exactly once; `last` came after it, so nothing is still on its way. */
  async function once(text: string, last: string): Promise<void> {
    for (const page of [...tabs, bo]) {
      await post(page, last).first().waitFor()
      assert.equal(await post(page, text).count(), 1, text)
    }
  }

  /** The tab that has the node, and the others. */
  async function apart(): Promise<[leader: Page, ...others: [Page, Page, ...Page[]]]> {
    const leading = await Promise.all(tabs.map(leads))
    assert.equal(leading.filter(Boolean).length, 1)
    const leader = tabs[leading.indexOf(true)] as Page
    return [leader, ...(tabs.filter((tab) => tab !== leader) as [Page, Page])]
  }

  /** A page that is loaded anew has no mark any more. */
  async function mark(page: Page): Promise<void> {
    await page.evaluate(() => {
      globalThis.sameLife = true
    })
  }

  async function sameLife(page: Page): Promise<boolean> {
    return page.evaluate(() => globalThis.sameLife === true)
  }

  it('are one node: five open one connection', async () => {
    tabs = []
    for (let n = 0; n < 5; n++) tabs.push(await ana.tab())
    for (const tab of tabs) await reached(tab)
    assert.equal(ana.sockets.length, 1)
  })

  it('each starts, joins, posts, reacts, and all of them and another person see it live, once', async () => {
    const [t0, t1, t2, t3, t4] = tabs as [Page, Page, Page, Page, Page]
    await startChannel(t3, ROOM)
    const link = await invitation(t3)
    for (const tab of [t0, t1, t2, t4]) await tab.getByRole('link', { name: ROOM }).first().click()
    await write(t1, FIRST)
    await kept(t1, FIRST)
    bo = await lab.person()
    await reached(bo)
    await joinByPaste(bo, link)
    for (const page of [t0, t2, t3, t4, bo]) await openThread(page, FIRST)
    for (const [n, tab] of tabs.entries()) await reply(tab, `From window ${n}.`)
    for (const n of tabs.keys()) for (const page of [...tabs, bo]) await post(page, `From window ${n}.`).waitFor()
    await reply(bo, 'I see you.')
    for (const n of tabs.keys()) await once(`From window ${n}.`, 'I see you.')
    await once('I see you.', 'I see you.')
    await post(t4, 'I see you.').getByRole('button', { name: 'With you' }).click()
    for (const tab of tabs)
      await post(tab, 'I see you.').getByRole('button', { name: 'With you', pressed: true }).waitFor()
    await post(bo, 'I see you.')
      .getByText(/said: With you/)
      .waitFor()
    assert.equal(ana.sockets.length, 1)
  })

  it('each keeps drafts; two that write in one place do not disturb each other, and the last one is kept', async () => {
    const [, t1, t2] = tabs as [Page, Page, Page]
    const box = (page: Page) => page.getByRole('textbox', { name: /^(Your reply|Add to it)/ })
    await box(t1).fill('One beginning.')
    await t1.getByText('Kept on this device').waitFor()
    await box(t2).fill('Another beginning.')
    await t2.getByText('Kept on this device').waitFor()
    assert.equal(await box(t1).inputValue(), 'One beginning.')
    await t1.reload()
    await post(t1, FIRST).waitFor()
    while ((await box(t1).inputValue()) !== 'Another beginning.') await t1.waitForTimeout(20)
    await reply(t1, 'Said after all.')
    for (const page of [...tabs, bo]) await post(page, 'Said after all.').waitFor()
    assert.equal(await box(t2).inputValue(), 'Another beginning.')
    await reply(t2, 'Typed in two.')
    await post(t1, 'Typed in two.').waitFor()
  })

  it('a draft that stands in two tabs is posted from one of them, and gone from the other', async () => {
    const [, t1, t2] = tabs as [Page, Page, Page]
    const box = (page: Page) => page.getByRole('textbox', { name: /^(Your reply|Add to it)/ })
    for (const page of [t1, t2]) {
      await box(page).fill('In both of them.')
      await page.getByText('Kept on this device').waitFor()
    }
    await reply(t1, 'In both of them.')
    while ((await box(t2).inputValue()) !== '') await t2.waitForTimeout(20)
    await reply(t2, 'And one more.')
    await once('In both of them.', 'And one more.')
  })

  it('an answer that was lost with its host is asked for again; the post is not made twice, nor its draft kept', async () => {
    const [leader, ...others] = await apart()
    const box = others[0].getByRole('textbox', { name: /^Add to it/ })
    await box.fill('Was I heard?')
    await others[0].getByText('Kept on this device').waitFor()
    await leader.evaluate(() => {
      const postMessage = BroadcastChannel.prototype.postMessage
      BroadcastChannel.prototype.postMessage = function (message: { kind?: string }) {
        if (message.kind !== 'answer') postMessage.call(this, message)
      }
    })
    await others[0].getByRole('button', { name: 'Reply', exact: true }).click()
    // It was written and has left; the one who wrote it does not know.
    await post(bo, 'Was I heard?').waitFor()
    assert.notEqual(await box.inputValue(), '')
    await leader.close()
    tabs = others
    while ((await box.inputValue()) !== '') await others[0].waitForTimeout(20)
    await reply(others[0], 'Then I go on.')
    await once('Was I heard?', 'Then I go on.')
  })

  it('the leader is closed while another tab posts: the next one is at the relay within 2 s, and it stands once', async () => {
    for (const [n, text] of ['Between two leaders.', 'And once more.'].entries()) {
      const [leader, writer, ...others] = await apart()
      for (const tab of [writer, ...others]) await mark(tab)
      const before = ana.sockets.length
      const start = Date.now()
      const next = new Promise<number>((resolve) => {
        for (const page of [writer, ...others]) {
          page.once('websocket', (socket) => socket.once('framereceived', () => resolve(Date.now() - start)))
        }
      })
      await Promise.all([reply(writer, text), leader.close()])
      const took = await next
      assert(took <= CLOSED, `${took} ms`)
      tabs = [writer, ...others]
      // The open view of another tab went on, and writes on.
      await reply(tabs.at(-1) as Page, `Yes to “${n}”.`)
      await once(text, `Yes to “${n}”.`)
      for (const tab of tabs) assert(await sameLife(tab))
      assert.equal(ana.sockets.length, before + 1)
    }
  })

  it('the leader freezes while it writes: others take over within 10 s, and what it was writing stands once', async () => {
    const another = await ana.tab()
    await another.getByRole('link', { name: ROOM }).first().click()
    await openThread(another, FIRST)
    tabs.push(another)
    const [leader, writer, other] = await apart()
    await mark(leader)
    const freezer = await Freezer.of(leader)
    // Nothing else is written now: its draft is kept, and the last post came as far as it goes.
    await writer.getByRole('textbox', { name: /^Add to it/ }).fill('Mid-sentence.')
    await writer.getByText('Kept on this device').waitFor()
    await kept(leader, 'Yes to “1”.')
    const { frozen } = await freezer.freezeBeforeWriting()
    await writer.getByRole('button', { name: 'Reply', exact: true }).click()
    await frozen
    const start = Date.now()
    tabs = [writer, other]
    await post(bo, 'Mid-sentence.').waitFor()
    const took = Date.now() - start
    assert(took <= FROZEN, `${took} ms`)
    await reply(other, 'While it slept.')
    await once('Mid-sentence.', 'While it slept.')

    await freezer.thaw()
    tabs = [leader, writer, other]
    // It shows what it missed, as one of the others, without a reload.
    await once('While it slept.', 'While it slept.')
    await reply(leader, 'Good morning.')
    for (const text of ['Mid-sentence.', 'While it slept.', 'Good morning.']) await once(text, 'Good morning.')
    assert(await sameLife(leader))
    while (ana.openSockets > 1) await leader.waitForTimeout(20)
  })

  it('a leader that freezes between two things, and thaws after the next one froze too, is only one of them', async () => {
    const all = tabs
    const frozen: Freezer[] = []
    for (const text of ['Is somebody awake?', 'And now?']) {
      const [leader, ...others] = await apart()
      const freezer = await Freezer.of(leader)
      await freezer.freeze()
      frozen.push(freezer)
      tabs = others
      await reply(others[0], text)
      await once(text, text)
    }
    for (const freezer of frozen) await freezer.thaw()
    tabs = all
    for (const text of ['Is somebody awake?', 'And now?']) await once(text, 'And now?')
    await apart()
    while (ana.openSockets > 1) await bo.waitForTimeout(20)
  })

  it('a page that the browser put away for Back gives the node up, and comes back as one of the others', async () => {
    const [leader, other] = await apart()
    await leader.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
    await reply(other, 'Where are you?')
    await post(bo, 'Where are you?').waitFor()
    assert.equal(await post(leader, 'Where are you?').count(), 0)
    await leader.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await post(leader, 'Where are you?').waitFor()
    await reply(leader, 'Back again.')
    await once('Back again.', 'Back again.')
    await once('Where are you?', 'Back again.')
  })

  it('no page threw', () => {
    assert.deepEqual([...ana.faults, ...lab.faults], [])
  })

  it('beside a later version a tab says so and takes nothing; alone again it goes on', async () => {
    const window = await Window.open(lab)
    const later = await window.bareTab()
    await later.goto(`${lab.relay.url}help.html`)
    await later.evaluate(() => {
      for (const name of ['kith-node', 'kith-tab-99/later'])
        void navigator.locks.request(name, () => new Promise(() => {}))
    })
    const tab = await window.tab()
    await tab.getByText('Kith was updated').first().waitFor()
    await later.close()
    await reached(tab)
    await window.close()
  })

  it('a leader whose storage is refused tells every tab; the next one that opens it ends that', async () => {
    const window = await Window.open(lab)
    const refused = await window.bareTab()
    await refused.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Not here.', 'SecurityError')
      }
    })
    await refused.goto(lab.relay.url)
    const note = 'This device does not keep anything just now.'
    await refused.getByText(note).waitFor()
    const tab = await window.tab()
    await tab.getByText(note).waitFor()
    await refused.close()
    await reached(tab)
    assert.equal(await tab.getByText(note).count(), 0)
    await window.close()
  })

  it('without what it needs for several tabs it says that it cannot start', async () => {
    const window = await Window.open(lab)
    const tab = await window.bareTab()
    await tab.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'))
    await tab.goto(lab.relay.url)
    await tab.getByRole('heading', { name: 'Kith cannot start at this address' }).waitFor()
    await window.close()
  })
})

/** The page has the node, by what the browser says. */
async function leads(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    navigator.locks.request(crypto.randomUUID(), async (lock) => {
      const { held = [] } = await navigator.locks.query()
      const holder = (name: string | undefined) => held.find((each) => each.name === name)?.clientId
      return holder('kith-node') !== undefined && holder('kith-node') === holder(lock?.name)
    }),
  )
}
