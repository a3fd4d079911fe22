// Every word on screen comes from the catalogue of the chosen language, by an id that the compiler knows.
// The build reads this too, for the static pages: it must not know how a catalogue is loaded (speak.ts does).

import { i18n } from '@lingui/core'
import type en from './locales/en.json'

export type MessageId = keyof typeof en

/** Words in the person's language. Values fill the message's `{places}`. */
export function t(id: MessageId, values?: Record<string, string | number>): string {
  return i18n._(id, values)
}

export function locale(): string {
  return i18n.locale || 'en'
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
