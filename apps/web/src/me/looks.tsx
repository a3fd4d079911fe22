// The way to Settings.

import { Link } from '../link.tsx'
import { t } from '../words.ts'

export function Looks() {
  return (
    <section class="part stack stack--3" aria-labelledby="h-looks">
      <h2 id="h-looks">{t('me.looks')}</h2>
      <p>{t('me.looks-say')}</p>
      <Link to={{ at: 'settings' }} class="btn">
        {t('settings.title')}
      </Link>
    </section>
  )
}
