// A new channel as typed, checked and made ready. Every error says what to do; the first wrong field is named.

import type { NewChannel } from '../model.ts'
import { bytesIn, lettersOver, NAME_BYTES, oneLine, plain, PURPOSE_BYTES, RULE_BYTES, RULES } from '../text/measure.ts'
import { t } from '../words.ts'

export interface Typed {
  readonly name: string
  readonly purpose: string
  readonly langs: readonly string[]
  readonly audience: number
  /** One a line. */
  readonly rules: string
}

export type Field = 'name' | 'purpose' | 'langs' | 'rules'
export type Wrong = Partial<Record<Field, string>>

export function checked(typed: Typed): { readonly channel: NewChannel } | { readonly wrong: Wrong } {
  const name = oneLine(typed.name)
  const purpose = plain(typed.purpose)
  const rules = plain(typed.rules)
    .split('\n')
    .map(oneLine)
    .filter((rule) => rule !== '')
  const wrong: Wrong = {}
  if (name === '') wrong.name = t('start.name-empty')
  else if (bytesIn(name) > NAME_BYTES) wrong.name = t('start.too-long', { n: lettersOver(name, NAME_BYTES) })
  if (purpose === '') wrong.purpose = t('start.purpose-empty')
  else if (bytesIn(purpose) > PURPOSE_BYTES) {
    wrong.purpose = t('start.too-long', { n: lettersOver(purpose, PURPOSE_BYTES) })
  }
  if (typed.langs.length === 0) wrong.langs = t('start.langs-empty')
  const long = rules.findIndex((rule) => bytesIn(rule) > RULE_BYTES)
  if (rules.length > RULES) wrong.rules = t('start.rules-many', { n: rules.length - RULES })
  else if (long >= 0) {
    wrong.rules = t('start.rule-long', { rule: long + 1, n: lettersOver(rules[long] ?? '', RULE_BYTES) })
  }
  if (Object.keys(wrong).length > 0) return { wrong }
  return { channel: { name, purpose, langs: typed.langs, topics: [], audience: typed.audience, rules } }
}
