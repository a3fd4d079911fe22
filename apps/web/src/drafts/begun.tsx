// A line where there are drafts, and the way to them. It shows none of their words: somebody may look on.

import { Link } from '../link.tsx'
import { useOpened } from '../opened.ts'
import { Icon } from '../parts/icon.tsx'
import { t } from '../words.ts'

export function Begun() {
  const view = useOpened((open) => open.openDrafts(), 'drafts')
  const n = view === null || view === 'failed' ? 0 : (view.drafts.value?.length ?? 0)
  if (n === 0) return null
  return (
    <p>
      <Link to={{ at: 'drafts' }} class="link">
        <Icon name="pen" />
        {t('drafts.begun', { n })}
      </Link>
    </p>
  )
}
