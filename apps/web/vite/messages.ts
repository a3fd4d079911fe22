// Turns `kith:messages/en` into a module of compiled ICU messages from src/locales/en.json: no parser is shipped, each
// language is its own file, and a message that does not parse stops the build.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const PREFIX = 'kith:messages/'

export function messages(root: string): Plugin {
  return {
    name: 'kith-messages',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const file = join(root, 'src', 'locales', `${id.slice(PREFIX.length + 1)}.json`)
      this.addWatchFile(file)
      return `export default ${JSON.stringify(await compiledCatalogue(file))}`
    },
  }
}

export async function compiledCatalogue(
  file: string,
): Promise<Record<string, ReturnType<typeof compileMessageOrThrow>>> {
  const source = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>
  return Object.fromEntries(Object.entries(source).map(([id, message]) => [id, compileMessageOrThrow(message)]))
}
