// Which rows of digits are a person's telephone number. Not one: a helpline, a free number (nobody has one at home), a date,
// years, an amount, a count. Digits are ASCII here, since folded text has no others.

import { emergencies, lines } from '../helplines-data.ts'

// Seven digits are the shortest number that a person has; fifteen the longest (ITU-T E.164).
const LEAST = 7
const MOST = 15

// Without a word that speaks of telephones before it, a number of fewer digits is more often something else.
const PLAIN_LEAST = 9
const WITH_PREFIX_LEAST = 8

/** Digits with at most two signs between each: "06 12 34 56 78", "0 7 7 0 0 …", "(415) 555-2671". */
export const PHONE = /(?<![\p{L}\p{N}#@_/.,:$€£-])\+?\(?\d(?:[ .()-]{0,2}\d){6,19}(?![\p{L}\p{N}_/@%€$£]|[.,:]\d)/gu

// Before the number, in the same sentence.
const CUE =
  /(?:call|text|ring|phone|reach|tel|cell|mobile|my number|whats ?app|llam|tel[ée]fono|m[oó]vil|celu|mi n[uú]mero|n[uú]mero es|رقمي|رقم|اتصل|كلمن|واتس|جوال|موبايل|هاتف|تلفون|نمرت)[^.!?\n]{0,30}$/u

// Free numbers: United Kingdom, Germany, Ireland and others 0800 and 0808; North America 800, 888 …; 1800 in India and
// Australia; Spain 900 and 800; Europe's 116; 0300 for British charities.
const FREE =
  /^(?:(?:00|\+)?\d{0,3}0?80[08]\d{3,8}|(?:\+?1)?8(?:00|88|77|66|55|44|33)\d{7}|\+?\d{0,2}1?800\d{5,7}|(?:\+?34)?[89]00\d{6}|\+?\d{0,3}116\d{3}|0300\d{7})$/

const YEAR = /^(?:19|20)\d\d$/
const DATE = /^(?:(?:19|20)\d\d[-. ]{1,2}\d{1,2}[-. ]{1,2}\d{1,2}|\d{1,2}[-. ]{1,2}\d{1,2}[-. ]{1,2}(?:19|20)?\d\d)$/

const published = [
  ...lines.flatMap(({ call, text }) => [...call, text?.to ?? '']),
  ...emergencies.map(({ call }) => call),
]
  .map(digitsOf)
  .filter((digits) => digits.length >= 6)

const domains = lines
  .flatMap(({ url, chat }) => [url, chat])
  .flatMap((url) => (url === undefined ? [] : [/^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? '']))

/** `written` stands at `at` in the folded `text`. */
export function isPersonalPhone(written: string, text: string, at: number): boolean {
  const digits = digitsOf(written)
  const groups = written.split(/[^\d]+/).filter((group) => group !== '')
  if (digits.length < LEAST || digits.length > MOST) return false
  if (isHelpline(digits) || DATE.test(written) || groups.every((group) => YEAR.test(group))) return false
  if (isCount(groups) || /^(\d)\1+$|0{6}$|^(?:0?123456789?0?|987654321?0?)$/.test(digits)) return false
  if (digits.length >= PLAIN_LEAST && !isAmount(written)) return true
  if (digits.length >= WITH_PREFIX_LEAST && /^(?:\+|\(?0)/.test(written)) return true
  return CUE.test(text.slice(Math.max(0, at - 60), at))
}

/** The mail of a service whose page is among the helplines. */
export function isHelplineMail(mail: string): boolean {
  return domains.some((domain) => mail.endsWith(`@${domain}`))
}

function isHelpline(digits: string): boolean {
  return FREE.test(digits) || published.some((number) => digits.endsWith(number.replace(/^0/, '')))
}

/** "1 2 3 4 5 6 7 8", "10 9 8 7 6 5 4": somebody counts. */
function isCount(groups: readonly string[]): boolean {
  const steps = new Set(groups.slice(1).map((group, i) => Number(group) - Number(groups[i])))
  return groups.length > 3 && steps.size === 1
}

/** "3.14159265", "1.000.000.000": one point, or points between thousands. */
function isAmount(written: string): boolean {
  return /^\d+\.\d+$/.test(written) || /^\d{1,3}(?:\.\d{3})+$/.test(written)
}

function digitsOf(written: string): string {
  return written.replaceAll(/\D/g, '')
}
