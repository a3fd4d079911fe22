// A hostile libp2p peer and a real browser: what breaks a rule shows on no screen, though the peer sits in the relay's mesh
// and speaks on the channel's own topic; what is sound shows at once.

import assert from 'node:assert/strict'
import {
  type ChannelId,
  channelPersona,
  compose,
  concat,
  decodeInvite,
  encodeCanonical,
  POST,
  parse,
  topicOf,
} from '@kith/protocol'
import { Lab } from '@kith/testkit/lab'
import { multiaddr } from '@multiformats/multiaddr'
import { Ledger } from '../src/ledger.ts'
import { openNetwork } from '../src/network.ts'
import { now, until } from './harness.ts'

/** Work of a channel that the app starts. */
const BITS = 12

describe('a hostile peer and a browser', function () {
  this.timeout(60_000)
  let lab: Lab
  before(async () => {
    lab = await Lab.open()
  })
  after(() => lab.close())

  it('nothing that breaks a rule reaches the screen, and the relay stays up', async () => {
    const page = await lab.person()
    await page.getByText('One relay is reached.').first().waitFor()
    await page.getByRole('link', { name: 'Start a channel' }).click()
    await page.getByLabel('Name', { exact: true }).fill('A quiet room')
    await page.getByLabel('What is it for?').fill('For a test.')
    await page.getByRole('button', { name: 'Start this channel' }).click()
    await page.getByText('Invite somebody').click()
    const link = page.getByRole('textbox', { name: 'Link' })
    await until(
      'an invitation that names the relay',
      async () => (decodeInvite(await link.inputValue())?.relays.length ?? 0) > 0,
    )
    const invite = decodeInvite(await link.inputValue())
    assert(invite)
    const { channel, relays } = invite

    const { network: hostile } = await openNetwork({ role: 'client', ledger: new Ledger(now) })
    const { pubsub } = hostile.services
    const topic = topicOf(channel)
    try {
      await hostile.dial(multiaddr(relays[0] ?? ''))
      pubsub.subscribe(topic)
      await until('the relay listens', () => pubsub.getSubscribers(topic).length > 0)
      const message = await written(channel, 'these words were never signed')
      const parsed = parse(message)
      assert(parsed.ok)
      const { bodyBytes, contentBytes, envelopeBytes, signature } = parsed.record
      const forged = Uint8Array.from(signature, (byte, i) => (i === 0 ? byte ^ 1 : byte))
      const bad = [
        new Uint8Array([0xff, 0x00]),
        concat(message, new Uint8Array(17 * 1024)),
        concat(message, new Uint8Array([0])),
        encodeCanonical([0, encodeCanonical([contentBytes, forged]), bodyBytes]),
        encodeCanonical([
          0,
          envelopeBytes,
          encodeCanonical({ s: new Uint8Array(16), text: 'these words were never signed' }),
        ]),
      ]
      for (const each of bad) await pubsub.publish(topic, each)
      await pubsub.publish(topic, await written(channel, 'A sound one comes last.'))
      await page.getByRole('link', { name: 'A sound one comes last.' }).waitFor()
      assert.equal(await page.getByText('never signed').count(), 0)
      assert(lab.relay.running)
      assert.deepEqual(lab.faults, [])
    } finally {
      await hostile.stop()
    }
  })
})

function written(channel: ChannelId, text: string): Promise<Uint8Array> {
  const draft = { kind: POST, channel, time: now(), after: [], body: { text } }
  const stranger = channelPersona(new Uint8Array(32).fill(66), channel)
  return compose(stranger, draft, { bits: BITS, random: new Uint8Array(24).fill(text.length) })
}
