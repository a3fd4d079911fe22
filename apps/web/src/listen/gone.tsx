// What became of the thread that was in front of somebody. Its region is always there, so that it is spoken.

import type { ListenView } from '../model.ts'
import { t } from '../words.ts'

export function Gone({ view: { gone, thread } }: { view: ListenView }) {
  return (
    <div role="status">
      {gone !== null && (
        <p class="note note--lamp">
          {t(`listen.gone-${gone}`)} {thread !== null && t('listen.gone-next')}
        </p>
      )}
    </div>
  )
}
