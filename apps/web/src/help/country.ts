// The country that the person chose for helplines, remembered on this device. Never guessed: a wrong guess would show
// another country's number in its place, and asking the network would tell where somebody is.

import { signal } from '@preact/signals'

const KEY = 'kith.country'

export const country = signal(remembered())

export function choose(code: string): void {
  country.value = code
  try {
    if (code === '') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, code)
  } catch {
    // Storage is closed to us: the choice holds until the page is left.
  }
}

function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}
