// Builds src/sw.ts as `/sw.js` after everything else, with the list of what was built and each file's hash written in.
// So the worker's bytes change exactly when a file does, and with them begins an update.

import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { classicScript } from './classic.ts'

const NAME = 'sw.js'

export function worker(root: string): Plugin {
  let directory = ''
  return {
    name: 'kith-worker',
    apply: 'build',
    configResolved: ({ build: { outDir } }) => {
      directory = resolve(root, outDir)
    },
    closeBundle: { order: 'post', sequential: true, handler: () => buildWorker(root, directory) },
  }
}

/** Writes the worker for what lies in `directory` beside it. */
export async function buildWorker(root: string, directory: string): Promise<void> {
  const define = { KITH_FILES: JSON.stringify(await filesIn(directory)) }
  await writeFile(join(directory, NAME), await classicScript(root, 'src/sw.ts', define))
}

interface File {
  readonly url: string
  /** null: the name itself tells its version. */
  readonly revision: string | null
  /** A file of another build, got by a relay that changes meanwhile, is refused and not mixed in. */
  readonly integrity: string
}

async function filesIn(directory: string): Promise<File[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const urls = paths.map((path) => `/${relative(directory, path).split(sep).join('/')}`)
  const wanted = urls.filter((url) => url !== `/${NAME}` && !url.startsWith('/.')).sort()
  return Promise.all(
    wanted.map(async (url) => {
      const hash = createHash('sha256')
        .update(await readFile(join(directory, url)))
        .digest('base64')
      return { url, revision: url.startsWith('/assets/') ? null : hash, integrity: `sha256-${hash}` }
    }),
  )
}
