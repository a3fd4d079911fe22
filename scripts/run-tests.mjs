// Runs the specs: those without a browser first, then those with one; the last line is the sum of both.
// Runs on Node 18 and newer with nothing installed.

import { findChromium, findFirefox } from './browsers.mjs'
import { mocha } from './mocha.mjs'
import { prepare } from './prepare.mjs'
import { Refusal, say } from './say.mjs'
import { allSpecs, needsBrowser, needsFirefox, runsAlone, split } from './specs.mjs'
import { buildWeb } from './web-build.mjs'

// Two files at a time: each starts what it needs for itself, and waits more than it works.
const sideBySide = ['--parallel', '--jobs', '2']
const together = (specs) => (specs.length > 1 ? sideBySide : [])
const nothing = { passed: 0, failed: 0, skipped: 0 }

/** Runs the specs that `args` name, or all; prints the sum; resolves with the exit code. */
export async function runTests(args) {
  const node = await prepare()
  const quick = args.includes('--quick')
  const { specs: named, rest } = split(args.filter((arg) => arg !== '--quick'))
  const specs = named.length > 0 ? named : allSpecs()
  const inNode = specs.filter((spec) => !needsBrowser(spec))
  const inBrowser = quick ? [] : specs.filter(needsBrowser)
  if (inNode.length + inBrowser.length === 0) throw new Refusal('there are no specs there.')

  // A forgotten `.only` must not make a whole run look complete.
  const options = named.length > 0 ? rest : ['--forbid-only', ...rest]
  // Looked for first: a missing browser should be said at once, not after minutes of other tests.
  const env = { ...process.env }
  if (inBrowser.length > 0) env.KITH_CHROMIUM = findChromium()
  if (inBrowser.some(needsFirefox)) env.KITH_FIREFOX = findFirefox()
  const counts = [
    inNode.length > 0 ? await mocha(node, inNode, [...together(inNode), ...options], env) : nothing,
    ...(inBrowser.length > 0 ? await withWebApp(node, () => inTurn(node, inBrowser, options, env)) : []),
  ]
  return close(counts)
}

/** An app that cannot be built fails the run like a test, so that the sum is still printed. */
async function withWebApp(node, run) {
  try {
    await buildWeb(node)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    say(`kith: ${error.message}`)
    return [{ ...nothing, failed: 1 }]
  }
  return run()
}

async function inTurn(node, specs, options, env) {
  const alone = specs.filter(runsAlone)
  const others = specs.filter((spec) => !runsAlone(spec))
  return [
    others.length > 0 ? await mocha(node, others, [...together(others), ...options], env) : nothing,
    alone.length > 0 ? await mocha(node, alone, options, env) : nothing,
  ]
}

function close(counts) {
  const of = (outcome) => counts.reduce((sum, each) => sum + each[outcome], 0)
  const [passed, failed, skipped] = [of('passed'), of('failed'), of('skipped')]
  if (passed + failed === 0) say('No test ran.')
  process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
  return failed === 0 && passed > 0 ? 0 : 1
}
