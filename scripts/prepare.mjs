// What every command does first: packages installed, a Node that can run the rest found.
// Runs on Node 18 and newer with nothing installed; so do all the files it imports.

import { findNode } from './find-node.mjs'
import { install } from './install.mjs'
import { oneAtATime } from './one-at-a-time.mjs'

/** Installs what is missing; returns the path of the Node to go on with. */
export async function prepare() {
  await oneAtATime(install)
  return findNode()
}
