// Every language says everything that English says, with the same places for names and numbers, in words of its own. The
// first test that fails here lists what is missing, ready to be translated.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { LANGUAGES } from '../src/settings/kept.ts'

const catalogue = (language: string) => {
  const file = join(import.meta.dirname, `../src/locales/${language}.json`)
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>))
}
const en = catalogue('en')

/** What CLDR tells apart. Spanish has a form for millions, and nothing here is counted so far. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  es: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
}

for (const language of Object.keys(LANGUAGES).filter((tag) => tag !== 'en')) {
  describe(`the words in ${language}`, () => {
    const own = catalogue(language)
    const both = [...own].filter(([id]) => en.has(id))
    const broken = (is: (message: string, id: string) => boolean) =>
      both.filter(([id, message]) => is(message, id)).map(([id, message]) => `${id}: ${message}`)

    it('lack nothing that English has', () => {
      const missing = [...en].filter(([id]) => !own.has(id))
      const lines = missing.map(([id, message]) => `  ${JSON.stringify(id)}: ${JSON.stringify(message)},`)
      assert.equal(missing.length, 0, `src/locales/${language}.json lacks:\n${lines.join('\n')}`)
    })

    it('have nothing that English has not', () => {
      assert.deepEqual(
        [...own.keys()].filter((id) => !en.has(id)),
        [],
      )
    })

    it('stand in the order of English', () => {
      const order = [...en.keys()].filter((id) => own.has(id))
      assert.deepEqual(
        both.map(([id]) => id),
        order,
      )
    })

    it('have the same places for names and numbers', () => {
      const places = (message: string) => [...placesIn(compileMessageOrThrow(message)).keys()].toSorted().join(' ')
      assert.deepEqual(
        broken((message, id) => places(message) !== places(en.get(id) ?? '')),
        [],
      )
    })

    it('have every form that its numbers need', () => {
      const lacks = (message: string) =>
        [...placesIn(compileMessageOrThrow(message)).values()].some(
          (forms) => forms.length > 0 && !FORMS[language]?.every((form) => forms.includes(form)),
        )
      assert.deepEqual(broken(lacks), [])
    })

    it('are its own, and not English left standing', () => {
      const wordless = (message: string) => !/\p{L}/u.test(texts(compileMessageOrThrow(message)).replace('Kith', ''))
      assert.deepEqual(
        broken((message, id) => message === en.get(id) && !wordless(message) && !SAME.has(`${language} ${id}`)),
        [],
      )
    })

    if (language === 'ar') {
      it('are pointed as Arabic is', () => {
        assert.deepEqual(
          broken((message) => /[,;?]/.test(texts(compileMessageOrThrow(message)))),
          [],
        )
      })
    }
  })
}

/** Words that are the same in both languages. */
const SAME = new Set<string>([])

/** The places of a message, each with the forms that its number is told apart by. */
function placesIn(message: CompiledMessage, found = new Map<string, string[]>()): Map<string, string[]> {
  for (const token of message) {
    if (typeof token === 'string') continue
    const [name, type, choices] = token
    const forms = type === 'plural' ? Object.entries(choices as Record<string, CompiledMessage>) : []
    found.set(name, [...(found.get(name) ?? []), ...forms.map(([form]) => form)])
    for (const [, form] of forms) if (Array.isArray(form)) placesIn(form, found)
  }
  return found
}

/** Everything in a message that is said and not filled in. */
function texts(message: CompiledMessage): string {
  return message
    .map((token) => {
      if (typeof token === 'string') return token
      const [, type, choices] = token
      const forms = type === 'plural' ? Object.values(choices as Record<string, CompiledMessage>) : []
      return forms.map((form) => (Array.isArray(form) ? texts(form) : '')).join(' ')
    })
    .join(' ')
}
