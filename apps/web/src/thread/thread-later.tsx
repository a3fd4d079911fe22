// A thread, loaded after the session: without one there is nothing to show in it.

import { later } from '../parts/later.tsx'
import { Heading } from '../shell/heading.tsx'
import { ReachLine } from '../shell/reach.tsx'
import { t } from '../words.ts'

export const ThreadLater = later(
  async () => (await import('./thread.tsx')).Thread,
  () => (
    <>
      <Heading class="vh">{t('place.thread')}</Heading>
      <ReachLine />
    </>
  ),
)
