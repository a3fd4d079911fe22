// Privacy as a property: a full session asks nothing of anybody but its own origin and relay, and the relay's log holds no
// text, no key, no channel and no address.

import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { Lab } from '@kith/testkit/lab'
import { invitation, kept, openThread, post, reached, reply, startChannel, write } from './person.ts'

const WORDS = ['Harbour of late words', 'The kettle is on and nobody is here.', 'I hear the kettle too.']

describe('a session tells nobody', function () {
  this.timeout(60_000)
  this.bail(true)
  let lab: Lab
  let a: Page
  let b: Page
  let link: string

  before(async () => {
    lab = await Lab.open()
    a = await lab.person()
    b = await lab.person()
    await reached(a)
    await startChannel(a, WORDS[0] as string)
    link = await invitation(a)
    await write(a, WORDS[1] as string, 'Company now')
    await kept(a, WORDS[1] as string)
    await b.goto(link)
    await openThread(b, WORDS[1] as string)
    await reply(b, WORDS[2] as string)
    await post(a, WORDS[2] as string).waitFor()
    await b.getByRole('link', { name: 'Help now' }).first().click()
    await b.getByLabel('Country', { exact: true }).selectOption('GB')
    // By then the service worker has asked for all that it keeps.
    await a.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await a.getByRole('link', { name: 'Leave' }).click()
    await a.waitForURL(/blank\.html$/)
    await lab.relay.stop()
  })
  after(() => lab.close())

  it('no request beyond its own origin and relay', () => {
    const origins = new Set(lab.requests.map((address) => new URL(address).host))
    assert.deepEqual([...origins], [`127.0.0.1:${lab.relay.port}`])
    assert(
      lab.requests.some((address) => address.startsWith('ws:')),
      'the relay was reached',
    )
    assert(
      lab.requests.some((address) => address.endsWith('/icon-maskable.svg')),
      'the service worker was listened to',
    )
  })

  it('the log has lines, and none of them holds a text, a key, a channel or an address', () => {
    const { log } = lab.relay
    assert.match(log, /"msg":"started"/)
    assert.match(log, /"msg":"stopped"/)
    for (const words of WORDS) assert(!log.includes(words))
    // Keys, ids and invitations are base32 or base58 of 32 bytes or more; addresses are four numbers or a multiaddr.
    assert.doesNotMatch(log, /[a-zA-Z0-9]{40,}/)
    assert.doesNotMatch(log, /\d+\.\d+\.\d+\.\d+|\/ip[46]\/|12D3Koo/)
    assert(!log.includes(link.slice(-20)))
  })

  it('each line of the log holds fixed words and numbers only', () => {
    for (const line of lab.relay.log.trim().split('\n')) {
      for (const [name, value] of Object.entries(JSON.parse(line) as Record<string, unknown>)) {
        assert(typeof value === 'number' || name === 'msg', line)
      }
    }
  })
})
