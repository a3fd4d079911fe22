// The languages of the app by their own names, for who opened it in one that they do not read.

import { locale, t } from '../words.ts'
import { choose } from './chosen.ts'
import { type Language, LANGUAGES } from './kept.ts'

export function Languages() {
  return (
    <section class="part" aria-labelledby="h-language">
      <h2 id="h-language">{t('settings.language')}</h2>
      <div class="row">
        {(Object.keys(LANGUAGES) as Language[]).map((tag) => (
          <button
            class="link"
            type="button"
            key={tag}
            lang={tag}
            dir="auto"
            aria-pressed={tag === locale()}
            onClick={() => choose('language', tag)}
          >
            {LANGUAGES[tag].name}
          </button>
        ))}
      </div>
    </section>
  )
}
