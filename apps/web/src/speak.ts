// Which language the app speaks: the first of the person's own that there is. English is the only one so far; another
// one is a file in locales/ and a line here. Each is its own file, loaded alone.

import { i18n, type Messages } from '@lingui/core'

const catalogues: Record<string, () => Promise<{ default: Messages }>> = {
  en: () => import('kith:messages/en'),
}

/** Languages written from right to left, for `dir`. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur'])

/** Loads the words, and tells the page which language it speaks. @param wanted BCP 47, best first */
export async function speak(wanted: readonly string[]): Promise<void> {
  const primary = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  const chosen = primary.find((tag) => tag in catalogues) ?? 'en'
  const catalogue = await catalogues[chosen]?.()
  if (catalogue === undefined) return
  i18n.loadAndActivate({ locale: chosen, messages: catalogue.default })
  document.documentElement.lang = chosen
  document.documentElement.dir = RIGHT_TO_LEFT.has(chosen) ? 'rtl' : 'ltr'
}
