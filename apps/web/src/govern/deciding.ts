// A steward's way from posts to the dialog.

import type { PostView } from '../model.ts'
import type { Act, Here } from '../thread/here.ts'
import { asking, ON_POSTS } from './asking.ts'

/** Nothing to anybody but stewards; nobody decides about what they wrote themselves. */
export function decidingOf({ info, nameFor, thread }: Here, all: readonly PostView[]): Act[] {
  const posts = all.filter(({ mine }) => !mine)
  if (!info.mayAct || posts.length === 0) return []
  const people = new Set(posts.map(({ author }) => author))
  const others = [thread.root, ...thread.replies].filter(({ author }) => people.has(author)).map(({ id }) => id)
  const ask = () => {
    asking.value = { info, actions: ON_POSTS, posts, thread: thread.root.id, act: null, others, nameFor }
  }
  return [{ words: posts.length > 1 ? 'decide.open-all' : 'decide.open', run: ask }]
}
