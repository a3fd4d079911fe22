// A place that is neither on this device nor with a relay that is reached. It may come yet: the page then fills itself.

import { Heading } from '../shell/heading.tsx'
import { Link } from '../link.tsx'
import { Window } from '../parts/icon.tsx'
import { t } from '../words.ts'

export function Missing() {
  return (
    <div class="empty">
      <Window pane={0} look="plain" />
      <Heading>{t('missing.title')}</Heading>
      <p>{t('missing.say')}</p>
      <Link to={{ at: 'welcome' }} class="btn">
        {t('missing.back')}
      </Link>
    </div>
  )
}
