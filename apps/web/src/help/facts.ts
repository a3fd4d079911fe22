// What is said about each helpline, in words and in order, for the app and for the page without script alike.
// Rows stand as @kith/care has them; a row that nobody confirmed, or that is old, says so beside its number.

import { type EmergencyNumber, helplinesFor, type Helpline, isStale } from '@kith/care'
import { languageName, listed, locale, t } from '../words.ts'

/** One thing to know; with `href` a link to it. */
export interface Fact {
  readonly text: string
  readonly href: string | null
  /** Words of others and not of the app, such as an address: set apart from the sentence's direction. */
  readonly theirs: boolean
  /** Said also where there is little room: when a line is open, and how sure its number is. */
  readonly brief: boolean
}

/** A number to press. */
export interface Act {
  readonly href: string
  readonly word: string
  readonly number: string
}

export interface Row {
  readonly name: string
  /** The line's own name, and not the app's words. */
  readonly theirs: boolean
  /** Language of `name`, where it is known. */
  readonly lang: string | null
  readonly facts: readonly Fact[]
  readonly acts: readonly Act[]
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
    theirs: false,
    lang: null,
    facts: [{ text: t('help.unverified-emergency'), href: null, theirs: false, brief: false }],
    acts: numbers.filter((each) => each.reaches === reaches).map((each) => call(each.call)),
  }))
}

function lineRow(line: Helpline, now: number): Row {
  const facts: Fact[] = []
  const say = (text: string, brief = true) => facts.push({ text, href: null, theirs: false, brief })
  const link = (text: string, href: string, theirs: boolean) => facts.push({ text, href, theirs, brief: false })
  const open = openWords(line)
  if (open !== null) say(open)
  if (line.chat !== undefined) link(t('help.chat', { host: host(line.chat) }), line.chat, false)
  if (line.url !== undefined && line.url !== line.chat) link(host(line.url), line.url, true)
  if (line.unverified) say(t('help.unverified'))
  if (isStale(line, now)) say(t('help.stale'))
  say(t('help.source', { date: monthOf(line.verifiedOn), source: line.source }), false)
  return {
    name: line.name,
    theirs: true,
    lang: line.languages[0] ?? null,
    facts,
    acts: [...line.call.map(call), ...(line.text === undefined ? [] : [text(line.text)])],
  }
}

/** When, and in which languages; null: the source says neither. */
function openWords({ hours: told, languages: tags }: Helpline): string | null {
  const hours = told === '24/7' ? t('help.always') : told === undefined ? null : t('help.hours', { hours: told })
  const languages = tags.length === 0 ? null : listed(tags.map(languageName))
  if (languages === null) return hours
  return hours === null ? t('help.languages', { languages }) : t('help.open', { hours, languages })
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
