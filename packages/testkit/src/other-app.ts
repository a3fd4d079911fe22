// Another build of the web app: the same sources with words said otherwise, as the next version or another language would.
// Built as every build is, so that names, hashes and the worker's list come out as they would.

import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const CONFIG = fileURLToPath(new URL('../../../apps/web/vite.config.ts', import.meta.url))

/** Where the app's build gets its words (apps/web/vite/messages.ts). */
interface Words {
  compile(message: string, language: string): unknown
}

/** @param other what a message of a language says instead, in ICU's syntax as it came */
export async function buildOtherApp(
  outDir: string,
  other: (message: string, language: string) => string,
): Promise<void> {
  await build({
    configFile: CONFIG,
    root: dirname(CONFIG),
    logLevel: 'warn',
    build: { outDir },
    plugins: [
      {
        name: 'other-words',
        configResolved({ plugins }) {
          const words = plugins.find(({ name }) => name === 'kith-messages')?.api as Words
          const compile = words.compile.bind(words)
          words.compile = (message, language) => compile(other(message, language), language)
        },
      },
    ],
  })
}
