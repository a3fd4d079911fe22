// Runs a program as this one's stand-in: its output, the signals that reach us, its exit code.
// Runs on Node 18 and newer.

import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './root.mjs'

// npm and the terminal can each deliver one Ctrl-C; a second one means "now", so repeats within this time are dropped.
const repeat = 1000

/** Runs `node` with `args`; resolves with the exit code, 128 + signal when a signal ended it. */
export function handOver(node, args, { cwd = root, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], { cwd, env, stdio: 'inherit' })
    const last = new Map()
    const forward = (signal) => {
      const now = Date.now()
      if (now - (last.get(signal) ?? 0) < repeat) return
      last.set(signal, now)
      // A terminal sends Ctrl-C to the whole group, so the child has it already.
      if (signal === 'SIGINT' && process.stdin.isTTY) return
      child.kill(signal)
    }
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, forward)
    const watch = whenOrphaned(() => child.kill('SIGTERM'))
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      for (const each of signals) process.off(each, forward)
      resolve(signal ? 128 + constants.signals[signal] : code)
    })
  })
}

// npm starts its scripts in a shell that dies of a signal without passing it on; then our parent's id changes.
// Outside npm a changed parent means only that somebody closed a terminal.
function whenOrphaned(act) {
  if (!process.env.npm_lifecycle_event) return undefined
  const parent = process.ppid
  return setInterval(() => process.ppid !== parent && act(), 500)
}
