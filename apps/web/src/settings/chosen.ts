// The choices as signals. A choice made in one tab holds at once in every open one; erasing takes them all back.

import { signal } from '@preact/signals'
import { keep, kept, type Setting, settingAt, type Settings } from './kept.ts'

const chosen = {
  language: signal(kept('language')),
  theme: signal(kept('theme')),
  text: signal(kept('text')),
  country: signal(kept('country')),
}

export function chosenFor<N extends Setting>(name: N): Settings[N] | '' {
  return chosen[name].value as Settings[N] | ''
}

export function choose<N extends Setting>(name: N, value: Settings[N] | ''): void {
  keep(name, value)
  put(name, value)
}

// Fires in the other tabs alone; without a key everything was cleared.
addEventListener('storage', ({ key }) => {
  const changed = key === null ? (Object.keys(chosen) as Setting[]) : [settingAt(key)]
  for (const name of changed) if (name !== null) put(name, kept(name))
})

function put(name: Setting, value: string): void {
  chosen[name].value = value
}
