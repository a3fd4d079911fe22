// Who wrote learns of an answer wherever they are in the app: it is said once, politely, with the way there, and in the lists
// it stands until it is read.

import { effect } from '@preact/signals'
import { announce, hush } from '../announce.tsx'
import { session } from '../app.ts'
import type { Key } from '../model.ts'
import type { Unread } from '../own.ts'
import { go, place } from '../place.ts'
import { t } from '../words.ts'
import { placeNames } from './names.ts'

/** Long enough to be read and pressed in peace; the lists go on saying it. Milliseconds. */
const STAYS = 30_000

/** Of each channel the thread of one's own that was answered last, the latest first. */
export function answered(unread: readonly Unread[]): Unread[] {
  const last = new Map<string, Unread>()
  for (const each of unread.filter(({ mine }) => mine).toSorted((a, b) => a.came - b.came)) last.set(each.channel, each)
  return [...last.values()].toReversed()
}

export function tellOfAnswers(): void {
  /** The last answer that was told or in the lists already; null before the first list. */
  let told: number | null = null
  let shown: { readonly thread: Key; readonly words: string } | null = null
  effect(() => {
    const unread = session.value?.unread.value
    const here = place.value
    const there = here.at === 'thread' ? here.thread : null
    if (shown !== null && (there === shown.thread || unread?.every(({ thread }) => thread !== shown?.thread))) {
      hush(shown.words)
      shown = null
    }
    if (unread === undefined || unread === null) return
    const [latest] = answered(unread)
    const before = told
    told = Math.max(told ?? -1, latest?.came ?? -1)
    // The thread itself tells what comes while it is read.
    if (before === null || latest === undefined || latest.came <= before || latest.thread === there) return
    const { channel, thread } = latest
    const words = t('answered.in', { channel: placeNames.peek().get(channel) ?? t('place.channel') })
    announce(words, { words: t('answered.go'), run: () => go({ at: 'thread', channel, thread }) })
    shown = { thread, words }
    setTimeout(() => hush(words), STAYS)
  })
}
