// What the terminal shows: a QR code exactly where a phone could use the link.

import assert from 'node:assert/strict'
import { printLink } from '../src/link.ts'
import { addressOf } from '../src/addresses.ts'

function printed(url: string): string {
  let text = ''
  printLink(new URL(url), { write: (part: string) => (text += part) })
  return text
}

/** Half blocks: what a QR code is made of in a terminal. */
const BLOCKS = /[█▀▄]/

describe('the link', () => {
  it('on loopback: no QR code, since no phone could use it, and what to do for others', () => {
    const text = printed('http://127.0.0.1:4780/')
    assert.match(text, /http:\/\/127\.0\.0\.1:4780\//)
    assert.match(text, /this computer only.*--public-url/)
    assert.doesNotMatch(text, BLOCKS)
  })

  it('by https: a QR code', () => {
    assert.match(printed('https://kith.example.org/'), BLOCKS)
  })

  it('always says that this is a preview', () => {
    for (const url of ['http://127.0.0.1:1/', 'https://kith.example.org/'])
      assert.match(printed(url), /nobody moderates/)
  })
})

describe('the address of a relay behind a page', () => {
  it('is a WebSocket multiaddr, secure where the page is', () => {
    assert.equal(addressOf(new URL('https://kith.example.org/')), '/dns/kith.example.org/tcp/443/tls/ws')
    assert.equal(addressOf(new URL('http://127.0.0.1:4780/')), '/ip4/127.0.0.1/tcp/4780/ws')
    assert.equal(addressOf(new URL('https://[::1]:8443/')), '/ip6/::1/tcp/8443/tls/ws')
  })
})
