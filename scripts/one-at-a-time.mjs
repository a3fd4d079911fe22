// A lock for the steps that must not run twice at once in one clone: install and build.
// The lock is a file with its owner's process id; one whose owner is gone is taken over.
// Runs on Node 18 and newer, before anything is installed.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { at, root } from './root.mjs'
import { Refusal, say } from './say.mjs'

const lock = at('.kith/preparing')
// An install on a slow line takes minutes; a lock older than this is more likely a reused process id.
const patience = 15 * 60_000
const pause = 200

/** Runs `work` while no other Kith command in this clone runs its own. */
export async function oneAtATime(work) {
  await acquire()
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

async function acquire() {
  const start = Date.now()
  mkdirSync(dirname(lock), { recursive: true })
  while (!take()) {
    const owner = ownerOf(lock)
    if (owner !== undefined && !isAlive(owner)) rmSync(lock, { force: true })
    if (Date.now() - start > patience) {
      throw new Refusal(`another Kith command holds ${relative(root, lock)}; if none is running, delete that file.`)
    }
    if (Date.now() - start < pause)
      say('Waiting for another Kith command in this folder to finish installing or building …')
    await new Promise((done) => setTimeout(done, pause))
  }
}

function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw new Refusal(`cannot write ${relative(root, lock)} (${error.code}); make this folder writable.`)
  }
}

/** The owner's process id, or undefined in the instant between the file's creation and its first byte. */
function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
