// Sends what was written. It stays in the box until the device has it as a post, so a failure loses nothing.

import { errorWords, opened } from '../app.ts'
import { afterPost } from '../me/persistence.ts'
import type { Key, Place } from '../model.ts'
import { lettersOver, plain, POST_BYTES } from '../text/measure.ts'
import { t } from '../words.ts'
import { noteWritten } from './before-first.tsx'
import { holdFor } from './unkept.ts'
import type { Writing } from './use-draft.ts'

/** The new post's id, or what is wrong in words. */
export async function submit(where: Place, writing: Writing): Promise<{ id: Key } | { error: string }> {
  const text = plain(writing.draft.text)
  if (text === '') return { error: t('compose.empty') }
  const over = lettersOver(text, POST_BYTES)
  if (over > 0) return { error: t('compose.over', { n: over }) }
  const open = await opened()
  if (open === null) return { error: t('error.opening') }
  // A draft that is still on its way must not come after the post that it became.
  await writing.keep()
  try {
    const { showFeeling = false, ...draft } = writing.draft
    const id = await holdFor(open.post(where, { ...draft, text, feeling: showFeeling ? draft.feeling : null }))
    writing.clear(writing.draft.text)
    noteWritten()
    void afterPost()
    return { id }
  } catch (error) {
    return { error: errorWords(error) }
  }
}
