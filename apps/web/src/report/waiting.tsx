// What waits on this device to go to stewards: that something does, and the way to take it back. What it says is sealed, and
// cannot be shown again, not even here.

import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import type { Key } from '../model.ts'
import { useOpened } from '../opened.ts'
import { t } from '../words.ts'

export function Waiting({ channel }: { channel: Key }) {
  const view = useOpened((open) => open.openSending(), 'sending')
  const all = view === null || view === 'failed' ? [] : (view.sending.value ?? [])
  const here = all.filter((each) => each.channel === channel)
  if (here.length === 0) return null
  const takeBack = async (name: string) => {
    try {
      const back = await session.value?.takeBackSealed(name)
      announce(t(back === true ? 'tell.taken-back' : 'tell.gone'))
    } catch (error) {
      announce(errorWords(error))
    }
  }
  return (
    <section class="part" aria-labelledby="h-waiting">
      <h2 id="h-waiting">{t('tell.waiting')}</h2>
      <p class="soft">{t('tell.waiting-say')}</p>
      <ul class="lines">
        {here.map(({ is, name }) => (
          <li class="entry row" key={name}>
            <span>{t(`tell.${is}`)}</span>
            <button class="btn" type="button" onClick={() => void takeBack(name)}>
              {t('tell.take-back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
