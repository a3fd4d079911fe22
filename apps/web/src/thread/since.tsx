// Where the answers begin that are new since somebody was here: a line between posts, and on top a way to it.

import type { Key } from '../model.ts'
import { t } from '../words.ts'
import { postOf, show } from './arrivals.ts'

export function Since() {
  return <p class="since">{t('unread.since')}</p>
}

export function GoToNew({ post }: { post: Key | null }) {
  if (post === null) return null
  const go = () => {
    const there = postOf(post)
    if (there !== null) show(there)
  }
  return (
    <div class="notes">
      <div class="note note--offer">
        <p>{t('unread.some')}</p>
        <button class="link" type="button" onClick={go}>
          {t('unread.go')}
        </button>
      </div>
    </div>
  )
}
