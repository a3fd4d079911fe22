// Instead of a place: Kith cannot start here, why, and what to do.

import { Heading } from './heading.tsx'
import { start } from '../app.ts'
import { Link } from '../link.tsx'
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
        <Link to={{ at: 'settings' }} class="btn">
          {t('settings.title')}
        </Link>
      </p>
    </div>
  )
}
