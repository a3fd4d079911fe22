// Instead of a place: Kith cannot start here, or was left. Each says why, and what to do.

import { Heading } from './heading.tsx'
import { start } from '../app.ts'
import { Link } from '../link.tsx'
import { Window } from '../parts/icon.tsx'
import { replace } from '../place.ts'
import { t } from '../words.ts'
import { useTitle } from './title.ts'

export function Cannot({ why }: { why: 'insecure' | 'failed' }) {
  useTitle(t('title.kith'))
  return (
    <div class="stack">
      <Heading>{t(`cannot.${why}`)}</Heading>
      <p>{t(`cannot.${why}-why`)}</p>
      <p>{t(`cannot.${why}-do`)}</p>
      <p class="row">
        {why === 'failed' && (
          <button class="btn btn--main" type="button" onClick={() => void start()}>
            {t('cannot.again')}
          </button>
        )}
        <Link to={{ at: 'help' }} class="btn">
          {t('nav.help')}
        </Link>
      </p>
    </div>
  )
}

/** What Back shows after leaving: a door, and nothing of what was behind it. */
export function Closed() {
  useTitle(t('title.kith'))
  const open = () => {
    replace({ at: 'welcome' })
    void start()
  }
  return (
    <div class="empty">
      <Window pane={0} look="plain" />
      <Heading>{t('closed.title')}</Heading>
      <button class="btn" type="button" onClick={open}>
        {t('closed.open')}
      </button>
    </div>
  )
}
