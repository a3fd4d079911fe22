// Running an entry in Chromium: its result comes back, its failures reject, and a missing browser is one clear line.

import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { fixtureChannel, toHex } from '@kith/testkit'
import { chromiumPath, runInChromium } from '@kith/testkit/chromium'

const entry = (name: string) => fileURLToPath(new URL(`./fixtures/${name}.ts`, import.meta.url))

describe('runInChromium', function () {
  // Bundling and starting a browser take seconds on a busy machine.
  this.timeout(60_000)

  it('gives what the entry returns, in a secure page that is a browser', async () => {
    const { charter } = await fixtureChannel('answers')
    const expected = { secure: true, node: false, later: 'later', id: toHex(charter.id) }
    assert.deepEqual(await runInChromium(entry('answers')), expected)
  })

  for (const [name, text] of [
    ['throws', /thrown in the page/],
    ['rejects', /left alone/],
    ['complains', /something is wrong/],
  ] as const) {
    it(`rejects when the entry ${name}`, async () => {
      await assert.rejects(runInChromium(entry(name)), { code: 'KITH_PAGE_FAILED', message: text })
    })
  }

  it('says in one line what to do where there is no Chromium', () => {
    const before = process.env['KITH_CHROMIUM']
    process.env['KITH_CHROMIUM'] = '/nowhere/chromium'
    try {
      assert.throws(chromiumPath, {
        code: 'KITH_NO_CHROMIUM',
        message: /^There is no Chromium at \/nowhere\/chromium: .*$/,
      })
    } finally {
      if (before === undefined) delete process.env['KITH_CHROMIUM']
      else process.env['KITH_CHROMIUM'] = before
    }
  })
})
