// Loads the words of the language that the page is to speak: each catalogue is its own file, loaded alone. Another
// language is a file in locales/, its name in settings/kept.ts, and a line here.

import { i18n, type Messages } from '@lingui/core'
import { dressLanguage } from './settings/dress.ts'
import type { Language } from './settings/kept.ts'

const catalogues: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('kith:messages/en'),
  es: () => import('kith:messages/es'),
  ar: () => import('kith:messages/ar'),
}

let latest: Language | null = null

/** Speaks it from now on; what is on screen changes its words where it stands. */
export async function speak(language: Language): Promise<void> {
  latest = language
  const catalogue = await catalogues[language]()
  // Another one was chosen while this one was on its way.
  if (latest !== language) return
  dressLanguage(language)
  i18n.loadAndActivate({ locale: language, messages: catalogue.default })
}
