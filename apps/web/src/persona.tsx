// Who somebody is here: a name and a window, both drawn from the persona's key. Nothing is remembered or asked for.

import { pseudonymIn, windowOf } from '@kith/care'
import { decodeBase32 } from '@kith/protocol'
import type { Key } from './model.ts'
import { OwnWindow } from './parts/icon.tsx'
import { t } from './words.ts'

const NOBODY = new Uint8Array(32)

/** The pseudonym, in the channel's first language for all of its readers. */
export function nameOf(key: Key, lang: string): string {
  return pseudonymIn(lang, bytesOf(key))
}

/**
 * Names for everybody in one place. Of namesakes the ones that appear later bear a number: a name proves nothing, and a
 * double is soon found by who looks for one.
 */
export function namesIn(keys: Iterable<Key>, lang: string): (key: Key) => string {
  const names = new Map<Key, string>()
  const bearers = new Map<string, number>()
  for (const key of keys) {
    if (names.has(key)) continue
    const name = nameOf(key, lang)
    const n = (bearers.get(name) ?? 0) + 1
    bearers.set(name, n)
    names.set(key, n === 1 ? name : t('persona.namesake', { name, n }))
  }
  return (key) => names.get(key) ?? nameOf(key, lang)
}

export function PersonaWindow({ of }: { of: Key }) {
  return <OwnWindow {...windowOf(bytesOf(of))} />
}

function bytesOf(key: Key): Uint8Array {
  const bytes = decodeBase32(key)
  return bytes?.length === 32 ? bytes : NOBODY
}
