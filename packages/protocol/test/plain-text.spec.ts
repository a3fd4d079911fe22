// What a person typed becomes text that a record may carry, whatever was pasted.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isPlainText, toPlainText } from '../src/cbor.ts'

describe('plain text', () => {
  it('keeps words and lines, turns tabs into spaces, drops what records refuse', () => {
    assert.equal(toPlainText('\ufeff one\r\ntwo\tthree\u0000\u009f\r '), 'one\ntwo three')
    assert.equal(toPlainText('سلام 🌙'), 'سلام 🌙')
  })

  it('is always plain, and a second time changes nothing but spaces at its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = toPlainText(text)
        assert(isPlainText(plain))
        assert.equal(toPlainText(plain), plain.trim())
      }),
    )
  })
})
