// Loads the words of the language that the page is to speak. Each language is files of its own; what only later places
// say (vite/messages.ts) comes with them, so that nobody waits for it before the first paint. Another language is a file in locales/, its name in settings/kept.ts, and a line here.

import { i18n, type Messages } from '@lingui/core'
import { dressLanguage } from './settings/dress.ts'
import type { Language } from './settings/kept.ts'

type Part = () => Promise<{ default: Messages }>

const first: Record<Language, Part> = {
  en: () => import('kith:messages/en'),
  es: () => import('kith:messages/es'),
  ar: () => import('kith:messages/ar'),
}
const later: Record<Language, Part> = {
  en: () => import('kith:messages/en/later'),
  es: () => import('kith:messages/es/later'),
  ar: () => import('kith:messages/ar/later'),
}

let latest: Language = 'en'
let all = false

/** Speaks it from now on; what is on screen changes its words where it stands. */
export async function speak(language: Language): Promise<void> {
  latest = language
  const parts = await Promise.all([first[language](), ...(all ? [later[language]()] : [])])
  // Another one was chosen while this one was on its way.
  if (latest !== language) return
  dressLanguage(language)
  const messages = Object.assign({}, ...parts.map((part) => part.default)) as Messages
  i18n.loadAndActivate({ locale: language, messages })
}

/** From now on also the words of the places that are loaded later. */
export function speakOfAll(): Promise<void> {
  all = true
  return speak(latest)
}
