// Takes words along to where a new thread is written. What was begun there stays, above them.

import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import { EMPTY } from '../compose/use-draft.ts'
import type { Draft, Key } from '../model.ts'
import { go } from '../place.ts'

export async function carry(channel: Key, words: Partial<Draft> & Pick<Draft, 'text'>): Promise<void> {
  const there = { channel, thread: null }
  try {
    const kept = (await session.value?.draft(there)) ?? null
    const begun = kept?.text.trim() ?? ''
    const text = begun.includes(words.text.trim()) ? begun : [begun, words.text].filter(Boolean).join('\n\n')
    const rest = begun === '' ? words : { ...kept, fresh: words.fresh ?? kept?.fresh ?? false }
    if (text !== '') await session.value?.keepDraft(there, { ...EMPTY, ...rest, text })
    go({ at: 'write', channel })
  } catch (error) {
    announce(errorWords(error))
  }
}
