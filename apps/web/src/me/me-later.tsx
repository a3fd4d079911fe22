// The place Me, loaded after the session like it.

import { later } from '../parts/later.tsx'
import { Heading } from '../shell/heading.tsx'
import { t } from '../words.ts'

export const MeLater = later(
  async () => (await import('./me.tsx')).Me,
  () => <Heading>{t('me.title')}</Heading>,
)
