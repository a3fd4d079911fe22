// The ways from a post to those who look after the channel.

import type { Key, PostView } from '../model.ts'
import { go } from '../place.ts'
import type { Act, Here } from '../thread/here.ts'

export function tellingOf({ channel, thread }: Here, { author, id, mine }: PostView): Act[] {
  if (mine) return []
  const tell = (post: Key | null) => () => go({ at: 'report', channel, thread: thread.root.id, author, post })
  return [
    { words: 'report.open', run: tell(id) },
    { words: 'report.open-person', run: tell(null) },
  ]
}
