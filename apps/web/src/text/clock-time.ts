// A time of the day as the person's language writes it, for when something ends: "16:30", "4:30 pm".

import { locale } from '../words.ts'

/** @param time seconds since 1970 */
export function clockTime(time: number): string {
  return new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit' }).format(new Date(time * 1000))
}

/** A day: "2 November 2026". @param time seconds since 1970 */
export function dayWords(time: number): string {
  const form = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return new Intl.DateTimeFormat(locale(), form).format(new Date(time * 1000))
}

/** A moment within some days or months: "Saturday 28 November, 16:30". @param time seconds since 1970 */
export function untilWords(time: number): string {
  const form = { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(locale(), form).format(new Date(time * 1000))
}
