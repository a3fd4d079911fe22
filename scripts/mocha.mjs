// Runs mocha over some specs in a process of its own and counts what it did, also when that process dies.
// Runs on Node 18 and newer.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { handOver } from './hand-over.mjs'
import { at } from './root.mjs'
import { say } from './say.mjs'
import { tools } from './tools.mjs'

/** Runs `specs`; resolves with how many tests passed, failed and were skipped. A broken run counts as one failure. */
export async function mocha(node, specs, args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'kith-tests-'))
  const tally = join(folder, 'tally')
  writeFileSync(tally, '')
  try {
    const reporter = ['--reporter', at('scripts/counting-reporter.ts')]
    const code = await handOver(node, [tools.mocha, ...reporter, ...args, ...specs], {
      env: { ...env, KITH_TEST_TALLY: tally },
    })
    const counts = count(readFileSync(tally, 'utf8'))
    if (code === 0 || (counts.failed > 0 && code < 128)) return counts
    say(`The test process ended early with code ${code}.`)
    return { ...counts, failed: counts.failed + 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function count(outcomes) {
  const of = (outcome) => outcomes.split(outcome).length - 1
  return { passed: of('.'), failed: of('F'), skipped: of('S') }
}
