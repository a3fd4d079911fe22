// The published vectors of authority and views hold in Chromium.

import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { runInChromium } from '@kith/testkit/chromium'
import { published } from './vectors.ts'

describe('vectors of authority and views in a browser', function () {
  // Bundling and starting a browser take seconds on a busy machine.
  this.timeout(60_000)

  it('hold in Chromium', async () => {
    const entry = fileURLToPath(new URL('./vectors.ts', import.meta.url))
    const ran = Object.values(published).flat().length
    assert.deepEqual(await runInChromium(entry), { ran, failed: [] })
  })
})
