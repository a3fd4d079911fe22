// Time as people tell it: "a few minutes ago", "earlier tonight", "on Thursday". Records bear whole minutes, so no more
// than that is ever claimed. Pure: `now` and the calendar are arguments.

import type { MessageId } from '../words.ts'

export interface TimeWords {
  readonly id: MessageId
  readonly values?: Record<string, string>
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Hours of the clock: night begins, late begins, morning comes. */
const EVENING = 18
const LATE = 21
const MORNING = 5

/** @param then and `now` in Unix seconds; days are those of this device's calendar */
export function timeWords(then: number, now: number, locale: string): TimeWords {
  const ago = now - then
  if (ago < 2 * MINUTE) return { id: 'time.now' }
  if (ago < 15 * MINUTE) return { id: 'time.minutes' }
  if (ago < HOUR) return { id: 'time.hour' }
  const at = new Date(then * 1000)
  const today = new Date(now * 1000)
  const days = daysBetween(at, today)
  if (sameNight(at, today, ago)) return { id: 'time.tonight' }
  if (days === 0) return { id: 'time.today' }
  if (days === 1) return { id: at.getHours() >= LATE ? 'time.late-yesterday' : 'time.yesterday' }
  if (days < 7) return { id: 'time.weekday', values: { weekday: words(at, locale, { weekday: 'long' }) } }
  const sameYear = at.getFullYear() === today.getFullYear()
  const date = words(at, locale, { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) })
  return { id: 'time.date', values: { date } }
}

/** "20 minutes", "3 hours": of whole minutes up to an hour, whole hours up to a day, whole days beyond. */
export function spanWords(seconds: number, locale: string): string {
  const [unit, length] =
    seconds >= DAY
      ? (['day', DAY] as const)
      : seconds > HOUR
        ? (['hour', HOUR] as const)
        : (['minute', MINUTE] as const)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.ceil(seconds / length))
}

/** One night runs from the evening to the morning, over midnight. */
function sameNight(at: Date, today: Date, ago: number): boolean {
  const night = (date: Date) => date.getHours() >= EVENING || date.getHours() < MORNING
  return night(at) && night(today) && ago < (24 - EVENING + MORNING) * HOUR
}

function daysBetween(at: Date, today: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 1000
  return Math.max(0, (midnight(today) - midnight(at)) / DAY)
}

function words(at: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, options).format(at)
}
