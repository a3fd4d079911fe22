// A missing Firefox is one clear line; what it can do is shown by test/e2e/smoke.spec.ts.

import assert from 'node:assert/strict'
import { firefoxPath } from '@kith/testkit/firefox'

describe('firefoxPath', () => {
  const before = process.env['KITH_FIREFOX']
  afterEach(() => {
    if (before === undefined) delete process.env['KITH_FIREFOX']
    else process.env['KITH_FIREFOX'] = before
  })

  it('says in one line what to do where there is no Firefox', () => {
    process.env['KITH_FIREFOX'] = '/nowhere/firefox'
    assert.throws(firefoxPath, {
      code: 'KITH_NO_FIREFOX',
      message: /^There is no Firefox at \/nowhere\/firefox: .*$/,
    })
  })
})
