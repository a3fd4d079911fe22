// Turns src/locales/en.json into two modules of compiled ICU messages: `kith:messages/en`, which the first paint waits for,
// and `kith:messages/en/later`, for places that are loaded when somebody goes there. No parser is shipped, each language
// is its own files, and a message that does not parse stops the build. What a language does not say yet is said
// in English; a test tells what that is (test/catalogue.spec.ts).

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const PREFIX = 'kith:messages/'
/** What the others fall back to. */
const SOURCE = 'en'

/** Groups of ids that nothing says before the places that are loaded later; a test goes through the imports and holds it. */
export const LATER: readonly string[] = `
  about amend anew appeal bring channel checkin contact copy crisis decide desk direct done erase feeling fold following forget fork forks
  heard invite journey label lineage listen log maynot missing need persona post reaction reactions reason relays reply replying report retract row
  ruled secret self start stewards tell tend thread
  time tone turn turned unread unsend versus waiting who write
`
  .trim()
  .split(/\s+/)

type Catalogue = Record<string, CompiledMessage>

/** Where a build gets its words. A test puts in `compile` what makes it say them otherwise; nothing else does. */
export interface Words {
  compile(message: string, language: string): CompiledMessage
  catalogue(language: string): Promise<Catalogue>
}

export function wordsOf(root: string): Words {
  const file = (language: string) => join(root, 'src', 'locales', `${language}.json`)
  return {
    compile: (message) => compileMessageOrThrow(message),
    async catalogue(language) {
      const messages = { ...(await messagesIn(file(SOURCE))), ...(await messagesIn(file(language))) }
      return Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, this.compile(message, language)]))
    },
  }
}

export function messages(words: Words): Plugin<Words> {
  return {
    name: 'kith-messages',
    api: words,
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const [language = '', part] = id.slice(PREFIX.length + 1).split('/')
      const inPart = ([id]: [string, unknown]) => LATER.includes(id.split('.')[0] ?? '') === (part === 'later')
      const entries = Object.entries(await words.catalogue(language)).filter(inPart)
      return `export default ${JSON.stringify(Object.fromEntries(entries))}`
    },
  }
}

async function messagesIn(file: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(file, 'utf8')) as Record<string, string>
}
