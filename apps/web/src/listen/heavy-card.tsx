// For whoever has somebody in danger before them (care.md, tier 1): what helps, what not to promise, that they are not
// responsible, and where numbers are to pass on. Read on this device from the words alone; nobody is alerted by it.
// That asking about suicide induces no thought of it: a review of 13 studies (Dazzi et al., Psychological Medicine 2014).

import { crisisTier } from '@kith/care/crisis'
import { useEffect } from 'preact/hooks'
import { useWords } from '../crisis/crisis-card.tsx'
import { Link } from '../link.tsx'
import type { ListenView } from '../model.ts'
import { locale, t } from '../words.ts'

interface Props {
  thread: NonNullable<ListenView['thread']>
  /** Called once it shows. */
  shown: () => void
}

export function HeavyCard({ thread: { channel, root }, shown }: Props) {
  const words = useWords([locale(), root.lang ?? channel.langs[0] ?? locale()])
  const text = root.text ?? ''
  const isHeavy = words.some((each) => crisisTier(text, each) === 1)
  useEffect(() => {
    if (isHeavy) shown()
  }, [isHeavy, root.id])
  if (!isHeavy) return null
  return (
    <aside class="care" aria-label={t('listen.danger')}>
      <div class="care__in stack stack--3">
        <h3>{t('listen.danger')}</h3>
        <ul class="promises">
          <li>{t('listen.danger-read')}</li>
          <li>{t('listen.danger-promise')}</li>
          <li>{t('listen.danger-numbers')}</li>
          <li>{t('listen.danger-yours')}</li>
        </ul>
        <p>
          <Link to={{ at: 'help' }} class="link">
            {t('listen.danger-help')}
          </Link>
        </p>
      </div>
    </aside>
  )
}
