// What to know before one writes: what Kith cannot do, and who is behind it. True for this version, and no more.

import { t } from '../words.ts'

export function Before() {
  return (
    <section class="part" aria-labelledby="h-before">
      <h2 id="h-before">{t('before.title')}</h2>
      <div class="lines">
        <details class="more">
          <summary>{t('before.cannot')}</summary>
          <ul class="stack stack--2 more__in">
            <li>{t('before.leave')}</li>
            <li>{t('before.link')}</li>
            <li>{t('before.retract')}</li>
            <li>{t('before.read')}</li>
            <li>{t('before.address')}</li>
            <li>{t('before.device')}</li>
            <li>{t('before.therapy')}</li>
          </ul>
        </details>
        <details class="more">
          <summary>{t('before.who')}</summary>
          <div class="stack stack--2 more__in">
            <p>{t('before.volunteers')}</p>
            <p>{t('before.nobody')}</p>
          </div>
        </details>
      </div>
    </section>
  )
}
