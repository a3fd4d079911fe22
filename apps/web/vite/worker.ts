// Two scripts that are built alone. src/gate.ts as `/gate.js`: in one piece, since it runs before anything else of a page.
// Then src/sw.ts as `/sw.js`, last of all, with the list of what was built and each file's hash written in: so the worker's
// bytes change exactly when a file does, and with them begins an update.

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { build, type Plugin } from 'vite'

const NAME = 'sw.js'
const GATE = 'gate.js'

export function worker(root: string): Plugin {
  let directory = ''
  return {
    name: 'kith-worker',
    apply: 'build',
    configResolved: ({ build: { outDir } }) => {
      directory = resolve(root, outDir)
    },
    closeBundle: { order: 'post', sequential: true, handler: () => buildScripts(root, directory) },
  }
}

async function buildScripts(root: string, directory: string): Promise<void> {
  await buildScript(root, directory, 'gate.ts', GATE)
  await buildWorker(root, directory)
}

/** Writes the worker for what lies in `directory` beside it. */
export async function buildWorker(root: string, directory: string): Promise<void> {
  await buildScript(root, directory, 'sw.ts', NAME, { KITH_FILES: JSON.stringify(await filesIn(directory)) })
}

async function buildScript(
  root: string,
  directory: string,
  source: string,
  entryFileNames: string,
  define: Record<string, string> = {},
): Promise<void> {
  await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: {
      outDir: directory,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src', source),
        // A classic script in one piece, which runs where it stands and in every browser.
        output: { format: 'iife', entryFileNames },
      },
    },
  })
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
