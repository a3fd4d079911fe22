// Words for a test without a browser: the catalogues as the build compiles them.

import { join } from 'node:path'
import { i18n } from '@lingui/core'
import type { Language } from '../src/settings/kept.ts'
import { wordsOf } from '../vite/messages.ts'

const words = wordsOf(join(import.meta.dirname, '..'))

export async function speakHere(language: Language): Promise<void> {
  i18n.loadAndActivate({ locale: language, messages: await words.catalogue(language) })
}
