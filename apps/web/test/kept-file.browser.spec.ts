// The vectors of kept files hold in Chromium: its WebCrypto, its WebAssembly.

import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { runInChromium } from '@kith/testkit/chromium'
import { keptVectorFiles } from '@kith/testkit/vectors'

describe('vectors of kept files in a browser', function () {
  // Bundling and starting a browser take seconds on a busy machine.
  this.timeout(60_000)

  it('hold in Chromium', async () => {
    const entry = fileURLToPath(new URL('./kept-file-vectors.ts', import.meta.url))
    const ran = [...keptVectorFiles().values()].flatMap((text) => JSON.parse(text)).length
    assert.deepEqual(await runInChromium(entry), { ran, failed: [] })
  })
})
