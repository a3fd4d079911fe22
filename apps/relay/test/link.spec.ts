// What the terminal shows: a QR code exactly where a phone could use the link.

import assert from 'node:assert/strict'
import { printLink } from '../src/link.ts'

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
    assert.match(text, /this computer only.*https/)
    assert.doesNotMatch(text, BLOCKS)
  })

  it('by https: a QR code, but not for this computer', () => {
    assert.match(printed('https://kith.example.org/'), BLOCKS)
    assert.doesNotMatch(printed('https://localhost:8443/'), BLOCKS)
  })

  it('always says that this is a preview', () => {
    for (const url of ['http://127.0.0.1:1/', 'https://kith.example.org/'])
      assert.match(printed(url), /not for a crisis/)
  })
})
