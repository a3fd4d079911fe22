// Where a voice can be reached, by country: people to talk to, and emergency numbers. The rows are in helplines-data.ts.
// The country is the one that the person chose, never one guessed from the network, and never another in its place.
// Each row says where it was seen and when; the app shows that, and says plainly which rows nobody has confirmed.

import { emergencies, lines } from './helplines-data.ts'

/** One helpline. Every row can be called, texted or chatted with; an absent key means that the source does not say. */
export interface Helpline {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string
  /** The line's own name, in its own language. */
  readonly name: string
  /** Numbers as a person dials them in that country. Text, never a number: leading zeros count. */
  readonly call: readonly string[]
  /** Where to send a text message, and the word to send where one is asked for. */
  readonly text?: { readonly to: string; readonly word?: string }
  /** The page with the chat. */
  readonly chat?: string
  readonly url?: string
  /** "24/7", or the source's words in English. */
  readonly hours?: string
  /** BCP 47. Empty where the source does not say. */
  readonly languages: readonly string[]
  /** Where the row was seen. */
  readonly source: string
  /** When it was so: the month the source was read, or the date that the source itself bears where that is older. */
  readonly verifiedOn: `${number}` | `${number}-${number}`
  /** Present where the source is too weak or too old to rely on. The row is shown with these words beside it. */
  readonly unverified?: true
}

/** One emergency number. None of them was seen in a source yet, so each is marked unverified and bears no date. */
export interface EmergencyNumber {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string
  /** As a person dials it. */
  readonly call: string
  /** Which services answer: `all` of them, or one where each has its own number. */
  readonly reaches: 'all' | 'ambulance' | 'police'
  readonly source: string
  readonly unverified: true
}

/** What there is in one country. */
export interface CountryHelp {
  readonly emergency: readonly EmergencyNumber[]
  readonly lines: readonly Helpline[]
}

/** The countries that have rows, ISO 3166-1 alpha-2, in the order of the data. Sort them by their names on screen. */
export function countries(): string[] {
  return [...new Set(lines.map((line) => line.country))]
}

/** Help in a country (ISO 3166-1 alpha-2), or null where there is no row: say so then, and show the list of countries. */
export function helplinesFor(country: string): CountryHelp | null {
  const here = (row: { readonly country: string }) => row.country === country
  const found = { emergency: emergencies.filter(here), lines: lines.filter(here) }
  return found.lines.length > 0 ? found : null
}

/**
 * True when a row is older than 12 months and should be shown as one that may have changed.
 * `nowSeconds` is Unix time. A month or a year counts from its first day, so a row is flagged early rather than late.
 */
export function isStale(line: Pick<Helpline, 'verifiedOn'>, nowSeconds: number): boolean {
  const [year = 0, month = 1] = line.verifiedOn.split('-').map(Number)
  return nowSeconds >= Date.UTC(year + 1, month - 1) / 1000
}
