// Another build of the web app, as the next version would be: the same sources with one sentence said otherwise. Built
// as every build is, so that names, hashes and the worker's list come out as they would.

import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const CONFIG = fileURLToPath(new URL('../../../apps/web/vite.config.ts', import.meta.url))

/** Builds into `outDir`; wherever the app's catalogue says `words` it says `others`. */
export async function buildOtherApp(outDir: string, words: string, others: string): Promise<void> {
  await build({
    configFile: CONFIG,
    root: dirname(CONFIG),
    logLevel: 'warn',
    build: { outDir },
    plugins: [
      {
        name: 'other-words',
        transform: (code, id) => (id.includes('kith:messages/') ? code.replaceAll(words, others) : null),
      },
    ],
  })
}
