// Turning from somebody, on this device alone: what they write stays folded, or is left out. Me has the list of them.

import { announce, announceDone } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import type { Key } from '../model.ts'
import { t } from '../words.ts'
import type { Act, Here } from './here.ts'

type How = 'muted' | 'dropped' | null

/** How this person turned from a persona. */
function turnedFrom(channel: Key, persona: Key): How {
  const people = session.value?.choices.value.people ?? []
  return people.find((each) => each.channel === channel && each.persona === persona)?.how ?? null
}

export function turningOf({ channel, nameFor }: Here, persona: Key): Act[] {
  const now = turnedFrom(channel, persona)
  const name = nameFor(persona)
  const turn = async (how: How): Promise<void> => {
    try {
      await session.value?.turnFrom(channel, persona, how)
      if (how === null) announce(t('turn.back', { name }))
      else announceDone(t(`turn.${how}`, { name }), t('tend.undo'), () => void turn(now))
    } catch (error) {
      announce(errorWords(error))
    }
  }
  const drop: Act = { words: 'turn.drop', run: () => void turn('dropped') }
  if (now !== null) return [{ words: 'turn.read', run: () => void turn(null) }, ...(now === 'muted' ? [drop] : [])]
  return [{ words: 'turn.mute', run: () => void turn('muted') }, drop]
}
