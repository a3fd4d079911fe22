// Who is asked to reply. A wish that readers' apps keep to; the thread's author can change it later.

import type { Draft } from '../model.ts'
import { Pick } from '../parts/pick.tsx'
import { t } from '../words.ts'

/** Codes of a new thread: anyone, and who wrote in the channel before. Those already in it are for a thread that is there. */
const WHO = [0, 1] as const

export function WhoReplies({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const chosen = WHO.find((code) => code === draft.who) ?? 0
  return (
    <details class="more">
      <summary>
        {t('write.who')} <span class="soft">{t(`write.who-${chosen}`)}</span>
      </summary>
      <fieldset class="more__in">
        <legend class="vh">{t('write.who')}</legend>
        <div class="picks">
          {WHO.map((code) => (
            <Pick
              key={code}
              type="radio"
              name="who"
              word={t(`write.who-${code}`)}
              on={chosen === code}
              choose={() => change({ who: code })}
            />
          ))}
        </div>
        <p class="hint under">{t('write.who-hint')}</p>
      </fieldset>
    </details>
  )
}
