// "I can listen": the way to Listen, lit while this person sits there.

import { session } from '../app.ts'
import { Link } from '../link.tsx'
import type { Key, ListenView } from '../model.ts'
import { Window } from '../parts/icon.tsx'
import { clockTime } from '../text/clock-time.ts'
import { t } from '../words.ts'

/** @param from the channel in which it is said */
export function Light({ from, title }: { from?: Key; title: 'light.can' | 'light.half-hour' }) {
  const view = session.value?.listening.value
  const lit = view !== undefined && isLit(view)
  return (
    <Link to={{ at: 'listen', ...(from === undefined ? {} : { from }) }} class={lit ? 'lamp lamp--lit' : 'lamp'}>
      <Window pane={1} look={lit ? 'lit' : 'plain'} />
      <span>
        <b>{t(lit ? 'light.on' : title)}</b>
        <span>{lit ? t('light.until', { time: clockTime(view.ends) }) : t('light.say')}</span>
      </span>
    </Link>
  )
}

/** They sit there, and are not resting. */
export function isLit({ at }: ListenView): boolean {
  return at === 'free' || at === 'with' || at === 'break-offered'
}
