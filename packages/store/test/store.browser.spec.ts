// The conformance cases in a real Chromium, over IndexedDB.

import { deepEqual, ok } from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { runInChromium } from '@kith/testkit/chromium'
import { conformance } from './conformance.ts'

interface Report {
  readonly passed: readonly string[]
  readonly failed: readonly string[]
}

describe('store in Chromium', () => {
  it('keeps the contract', async function () {
    this.timeout(120_000)
    const entry = fileURLToPath(new URL('./fixtures/browser-entry.ts', import.meta.url))
    const { passed, failed } = (await runInChromium(entry)) as Report
    deepEqual(failed, [])
    ok(passed.length > conformance.length, 'cases and the browser’s own')
  })
})
