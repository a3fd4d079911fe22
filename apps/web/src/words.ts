// Every word on screen comes from the catalogue of the chosen language, by an id that the compiler knows. What shows
// words changes them when the language changes, since `t` reads a signal.
// The build reads this too, for the static pages: it must not know how a catalogue is loaded (speak.ts does).

import { i18n } from '@lingui/core'
import { signal } from '@preact/signals'
import type en from './locales/en.json'
import { folderOf, isLanguage, LANGUAGES } from './settings/kept.ts'

export type MessageId = keyof typeof en
type Values = Record<string, string | number>

const spoken = signal(i18n.locale)
i18n.on('change', () => {
  spoken.value = i18n.locale
})

// Unicode's isolates: what stands between them is set by its own first letter and moves nothing around it.
const ISOLATE = '\u2068'
const END = '\u2069'

/** Words in the person's language. Values fill the message's `{places}`. */
export function t(id: MessageId, values?: Values): string {
  const language = locale()
  const rightToLeft = isLanguage(language) && LANGUAGES[language].dir === 'rtl'
  return i18n._(id, rightToLeft && values !== undefined ? isolated(values) : values)
}

export function locale(): string {
  return spoken.value || 'en'
}

/** Help as a page without script, in the person's language. */
export function staticHelp(): string {
  const language = locale()
  return `${isLanguage(language) ? folderOf(language) : ''}/help.html`
}

/** A language's name in the person's own; the tag itself where it is not known. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** "English and Spanish", as the person's language joins them. */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts)
}

/** Names here are often in another script than the sentence that they stand in. */
function isolated(values: Values): Values {
  const each = ([name, value]: [string, string | number]) => [
    name,
    typeof value === 'string' ? ISOLATE + value + END : value,
  ]
  return Object.fromEntries(Object.entries(values).map(each)) as Values
}
