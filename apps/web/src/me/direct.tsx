// Direct connections to other people: off until somebody switches them on, and what that shows is said before the switch.

import { useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import { t } from '../words.ts'

export function Direct() {
  /** What was asked for and is not so yet. */
  const [wanted, setWanted] = useState<boolean | null>(null)
  const people = session.value?.direct.value ?? null
  const change = async (on: boolean) => {
    setWanted(on)
    try {
      await session.value?.connectDirectly(on)
    } catch (error) {
      announce(errorWords(error))
    }
    setWanted(null)
  }
  return (
    <section class="part stack stack--3" aria-labelledby="h-direct">
      <h2 id="h-direct">{t('direct.title')}</h2>
      <p>{t('direct.say')}</p>
      <p class="note">{t('direct.shows')}</p>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={wanted ?? people !== null}
          disabled={session.value === null}
          onChange={({ currentTarget }) => wanted === null && void change(currentTarget.checked)}
        />
        {t('direct.on')}
      </label>
      <p class="soft" role="status">
        {people !== null && wanted !== false && t('direct.people', { n: people })}
      </p>
    </section>
  )
}
