// Mocha's spec reporter that also notes each outcome, one character a test, in the file named by KITH_TEST_TALLY.
// The notes are written at once, so the sum stays true when the process dies in the middle.

import { openSync, writeSync } from 'node:fs'
import Mocha from 'mocha'

// A run whose tests are over ends by itself within this time, unless a test left a socket or a timer open.
const graceMs = 5000

export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options)
    const tally = openSync(process.env.KITH_TEST_TALLY ?? '/dev/null', 'a')
    // Where two files run side by side, one that gives up at its first failure would end the other and all that follow.
    const onlyItself = (suite: Mocha.Suite) => {
      if (!(suite instanceof Mocha.Suite)) Object.assign(suite, { _bail: false })
    }
    runner.on('suite', onlyItself)
    runner.on('suite end', onlyItself)
    runner.on('pass', () => writeSync(tally, '.'))
    runner.on('fail', () => writeSync(tally, 'F'))
    runner.on('pending', () => writeSync(tally, 'S'))
    runner.on('end', () => {
      setTimeout(endWithNotice, graceMs).unref()
    })
  }
}

function endWithNotice(): void {
  const open = process.getActiveResourcesInfo().filter((name) => !name.startsWith('TTY') && !name.startsWith('Pipe'))
  process.stderr.write(`The tests are over but something is still open: ${[...new Set(open)].join(', ')}. Ending.\n`)
  process.exit()
}
