// Who somebody is here: a name and a window, both drawn from the persona's key. Nothing is remembered or asked for.

import { learnNames, pseudonymIn, windowOf } from '@kith/care'
import { decodeBase32 } from '@kith/protocol'
import { signal } from '@preact/signals'
import type { Key, Namesakes } from './model.ts'
import { OwnWindow } from './parts/icon.tsx'
import { t } from './words.ts'

const NOBODY = new Uint8Array(32)

/** Languages whose names are here. What shows a name changes it when its words come. */
const learned = signal<ReadonlySet<string>>(new Set())
const learning = new Set<string>()

/** The pseudonym, in the channel's first language for all of its readers; in English until its words are here. */
export function nameOf(key: Key, lang: string): string {
  if (!learned.value.has(lang)) void learn(lang)
  return pseudonymIn(lang, bytesOf(key))
}

/** Names for everybody in one place, with the numbers of namesakes: a name proves nothing. */
export function namesBy(lang: string, namesakes: Namesakes): (key: Key) => string {
  const numbers = new Map(namesakes)
  return (key) => {
    const name = nameOf(key, lang)
    const n = numbers.get(key)
    return n === undefined ? name : t('persona.namesake', { name, n })
  }
}

export function PersonaWindow({ of }: { of: Key }) {
  return <OwnWindow {...windowOf(bytesOf(of))} />
}

async function learn(lang: string): Promise<void> {
  if (learning.has(lang)) return
  learning.add(lang)
  try {
    await learnNames(lang)
    learned.value = new Set([...learned.value, lang])
  } catch {
    // Asked for again when a name is shown next.
    learning.delete(lang)
  }
}

function bytesOf(key: Key): Uint8Array {
  const bytes = decodeBase32(key)
  return bytes?.length === 32 ? bytes : NOBODY
}
