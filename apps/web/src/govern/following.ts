// Whose decisions this reader takes in a channel: the stewards' as they are, unless they chose otherwise. On this device alone.

import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import type { Following, Key } from '../model.ts'
import { t } from '../words.ts'
import type { Act, Here } from '../thread/here.ts'

export function followingIn(channel: Key): Following {
  const chosen = session.value?.choices.value.following.find((each) => each.channel === channel)
  return chosen ?? { stewards: true, list: null, undone: [] }
}

/** @returns whether it was kept */
export async function follow(channel: Key, change: Partial<Following>): Promise<boolean> {
  try {
    await session.value?.follow(channel, change)
    return true
  } catch (error) {
    announce(errorWords(error))
    return false
  }
}

/** Taking somebody's decisions, steward or not, as one's list; no more than one at a time. */
export function listingOf({ channel, nameFor }: Here, persona: Key): Act[] {
  const isList = followingIn(channel).list === persona
  const run = async () => {
    if (await follow(channel, { list: isList ? null : persona })) {
      announce(t(isList ? 'following.list-left' : 'following.list-taken', { name: nameFor(persona) }))
    }
  }
  return [{ words: isList ? 'following.list-leave' : 'following.list-take', run: () => void run() }]
}
