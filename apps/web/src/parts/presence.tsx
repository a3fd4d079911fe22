// Who is there, in windows and in words. Lit: somebody listens. Plain: somebody is here. In steps, never as a number: the
// windows are as many as the step, not as the people.

import type { LiveView } from '../model.ts'
import { t } from '../words.ts'
import { Window } from './icon.tsx'

const LIT = { nobody: 0, one: 1, several: 2 } as const
const PLAIN = { nobody: 0, few: 2, many: 4 } as const

export function Presence({ here, listening }: Pick<LiveView, 'here' | 'listening'>) {
  if (here === 'nobody' && listening === 'nobody') return null
  const lit = LIT[listening]
  return (
    <>
      <span class="wins" aria-hidden="true">
        {Array.from({ length: lit + PLAIN[here] }, (_, i) => (
          <Window key={i} pane={0} look={i < lit ? 'lit' : 'plain'} />
        ))}
      </span>
      {here !== 'nobody' && <span>{t(`presence.${here}`)}</span>}
      {listening !== 'nobody' && <b>{t(`presence.${listening}`)}</b>}
    </>
  )
}
