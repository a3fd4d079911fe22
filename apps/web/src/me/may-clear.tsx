// One calm line after the first own post, where the browser promised nothing. Put away once, it does not come back.

import { Link } from '../link.tsx'
import { t } from '../words.ts'
import { dismiss } from './persistence.ts'

export function MayClear() {
  return (
    <div class="note">
      <p>{t('stays.line')}</p>
      <p class="row">
        <Link to={{ at: 'me' }} class="link">
          {t('stays.line-go')}
        </Link>
        <button class="link" type="button" onClick={dismiss}>
          {t('stays.line-close')}
        </button>
      </p>
    </div>
  )
}
