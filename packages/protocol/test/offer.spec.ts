// An offer names who signed it, in one channel, and nobody can make one for somebody else.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { type ChannelId, channelPersona, decodeBase32, decodeOffer, encodeBase32, encodeOffer } from '@kith/protocol'

const CHANNEL = new Uint8Array(32).fill(7) as ChannelId
const ana = channelPersona(new Uint8Array(32).fill(1), CHANNEL)
const ben = channelPersona(new Uint8Array(32).fill(2), CHANNEL)

describe('an offer to look after a channel', () => {
  const text = encodeOffer(ana, CHANNEL)

  it('is the page’s example, for its persona', async () => {
    const page = await readFile(new URL('../../../docs/spec/02-personas-and-invites.md', import.meta.url), 'utf8')
    const [, example = ''] = /## 5\. Offers[^]*?```\n([^`]*)```/.exec(page) ?? []
    const [, channel = ''] = /the channel\n`([0-9a-f]{64})`/.exec(page) ?? []
    const offer = await decodeOffer(
      example.replaceAll('\n', ''),
      Buffer.from(channel, 'hex') as Uint8Array as ChannelId,
    )
    assert.equal(offer === null ? null : Buffer.from(offer.box).toString('hex').slice(0, 8), 'd5ae483b')
  })

  it('says whose it is, with white space around it', async () => {
    assert.deepEqual(await decodeOffer(` ${text}\n`, CHANNEL), { key: ana.key, box: ana.box })
  })

  it('is none in another channel, cut, or with another box', async () => {
    const other = new Uint8Array(32).fill(8) as ChannelId
    const bytes = decodeBase32(text) as Uint8Array
    const forged = Uint8Array.from(bytes)
    forged.set(ben.box, 32)
    for (const [offer, channel] of [
      [text, other],
      [text.slice(0, -8), CHANNEL],
      [encodeBase32(forged), CHANNEL],
      ['', CHANNEL],
      ['what?', CHANNEL],
    ] as const) {
      assert.equal(await decodeOffer(offer, channel), null)
    }
  })
})
