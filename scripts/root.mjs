// Where the repository is, whatever the current directory. Runs on Node 18 and newer, before anything is installed.

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** An absolute path inside the repository. */
export const at = (...parts) => join(root, ...parts)
