// A time of the day as the person's language writes it, for when something ends: "16:30", "4:30 pm".

import { locale } from '../words.ts'

/** @param time seconds since 1970 */
export function clockTime(time: number): string {
  return new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit' }).format(new Date(time * 1000))
}
