// What every part of a thread on screen goes by, and how its author changes it for everybody (care.md, tending).

import { announce, announceDone } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import type { ChannelInfo, Fold, Key, PostView, Tending, ThreadView } from '../model.ts'
import { type MessageId, t } from '../words.ts'

export interface Here {
  readonly channel: Key
  readonly info: ChannelInfo
  /** Of the channel, for names and for what has none of its own. */
  readonly lang: string
  readonly founder: Key
  readonly thread: ThreadView
  readonly nameFor: (key: Key) => string
  /** Somebody else says that they are replying. */
  readonly replying: boolean
}

export interface Act {
  readonly words: MessageId
  readonly run: () => void
}

/** @param undo what takes it back, where one would not find that at once */
export async function tend(here: Here, change: Tending, words: MessageId, undo: Tending | null = null): Promise<void> {
  try {
    await session.value?.tend(here.channel, here.thread.root.id, change)
    if (undo === null) announce(t(words))
    else announceDone(t(words), t('tend.undo'), () => void tend(here, undo, 'tend.undone'))
  } catch (error) {
    announce(errorWords(error))
  }
}

/** What the thread's author can do to replies of others that are folded so; nothing to anybody else. */
export function tendingOf(here: Here, posts: readonly PostView[], fold: Fold | null): Act[] {
  const { root } = here.thread
  const ids = posts.filter(({ id, mine }) => !mine && id !== root.id).map(({ id }) => id)
  if (!root.mine || ids.length === 0) return []
  const several = ids.length > 1
  if (fold?.why === 'hidden') {
    const words = several ? 'tend.unhide-all' : 'tend.unhide'
    return [{ words, run: () => void tend(here, { unhide: ids }, 'tend.unhidden') }]
  }
  const hide: Act = {
    words: several ? 'tend.hide-them' : 'tend.hide',
    run: () => void tend(here, { hide: ids }, 'tend.hidden', { unhide: ids }),
  }
  // Opening is a word for one person; nobody reads several at once.
  if (several || fold === null || fold.why === 'muted' || fold.why === 'label') return [hide]
  return [{ words: 'tend.open', run: () => void tend(here, { open: ids }, 'tend.opened', { hide: ids }) }, hide]
}
