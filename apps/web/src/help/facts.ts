// What is said about each helpline, in words and in order, for the app and for the page without script alike.
// Rows stand as @kith/care has them; a row that nobody confirmed, or that is old, says so beside its number.

import { countries, type EmergencyNumber, helplinesFor, type Helpline, isStale } from '@kith/care'
import { languageName, locale, t } from '../words.ts'

/** One thing to know; with `href` a link to it. */
export interface Fact {
  readonly text: string
  readonly href: string | null
}

/** A number to press. */
export interface Act {
  readonly href: string
  readonly word: string
  readonly number: string
}

export interface Row {
  readonly name: string
  /** Language of `name`; null: the app's own words. */
  readonly lang: string | null
  readonly facts: readonly Fact[]
  readonly acts: readonly Act[]
}

export interface Country {
  readonly code: string
  readonly name: string
}

/** Countries that have rows, sorted as the reader's language sorts. */
export function countriesByName(): Country[] {
  const names = new Intl.DisplayNames([locale()], { type: 'region' })
  const sorted = new Intl.Collator(locale())
  return countries()
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => sorted.compare(a.name, b.name))
}

/** @param now Unix seconds, to tell which rows are old */
export function helpIn(country: string, now: number): { readonly emergency: Row[]; readonly lines: Row[] } {
  const help = helplinesFor(country)
  return {
    emergency: emergencyRows(help?.emergency ?? []),
    lines: help?.lines.map((line) => lineRow(line, now)) ?? [],
  }
}

/** Numbers that reach the same services stand in one row. */
function emergencyRows(numbers: readonly EmergencyNumber[]): Row[] {
  return [...new Set(numbers.map(({ reaches }) => reaches))].map((reaches) => ({
    name: t(`help.reaches.${reaches}`),
    lang: null,
    facts: [{ text: t('help.unverified-emergency'), href: null }],
    acts: numbers.filter((each) => each.reaches === reaches).map((each) => call(each.call)),
  }))
}

function lineRow(line: Helpline, now: number): Row {
  const facts: Fact[] = []
  const say = (text: string, href: string | null = null) => facts.push({ text, href })
  const languages = new Intl.ListFormat(locale()).format(line.languages.map(languageName))
  const hours = line.hours === '24/7' ? t('help.always') : (line.hours ?? '')
  const open = [hours, languages].filter((part) => part !== '').join(' · ')
  if (open !== '') say(open)
  if (line.chat !== undefined) say(t('help.chat', { host: host(line.chat) }), line.chat)
  if (line.url !== undefined && line.url !== line.chat) say(host(line.url), line.url)
  if (line.unverified) say(t('help.unverified'))
  if (isStale(line, now)) say(t('help.stale'))
  say(t('help.source', { date: monthOf(line.verifiedOn), source: line.source }))
  return {
    name: line.name,
    lang: line.languages[0] ?? null,
    facts,
    acts: [...line.call.map(call), ...(line.text === undefined ? [] : [text(line.text)])],
  }
}

function call(number: string): Act {
  return { href: `tel:${number.replace(/[^\d+*#]/g, '')}`, word: t('help.call'), number }
}

function text({ to, word }: NonNullable<Helpline['text']>): Act {
  const body = word === undefined ? '' : `?body=${encodeURIComponent(word)}`
  return {
    href: `sms:${to.replace(/[^\d+]/g, '')}${body}`,
    word: word === undefined ? t('help.text') : t('help.text-word', { word }),
    number: to,
  }
}

function host(url: string): string {
  return new URL(url).host.replace(/^www\./, '')
}

function monthOf(date: Helpline['verifiedOn']): string {
  const [year = 0, month] = date.split('-').map(Number)
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (month !== undefined) options.month = 'long'
  return new Intl.DateTimeFormat(locale(), options).format(Date.UTC(year, (month ?? 1) - 1))
}
