// Settings: how Kith looks and speaks, and the country for helplines. Each choice holds at once, here and in every open
// tab; nothing waits for a session or a network.

import type { ComponentChildren } from 'preact'
import { CountryChoice } from '../help/country-choice.tsx'
import { Heading } from '../shell/heading.tsx'
import { useTitle } from '../shell/title.ts'
import { t } from '../words.ts'
import { choose, chosenFor } from './chosen.ts'
import { type Language, LANGUAGES, type Settings as Choices, TEXT_SIZES, THEMES } from './kept.ts'

export function Settings() {
  useTitle(t('title.settings'))
  return (
    <>
      <header class="stack stack--2">
        <Heading>{t('settings.title')}</Heading>
        <p class="soft">{t('settings.say')}</p>
      </header>
      <div class="part lines">
        <div class="set">
          <label for="language">{t('settings.language')}</label>
          <Select name="language">
            <option value="">{t('settings.language-browser')}</option>
            {(Object.keys(LANGUAGES) as Language[]).map((tag) => (
              <option key={tag} value={tag} lang={tag} dir="auto">
                {LANGUAGES[tag].name}
              </option>
            ))}
          </Select>
        </div>
        <div class="set">
          <label for="theme">{t('settings.theme')}</label>
          <Select name="theme">
            <option value="">{t('settings.theme-device')}</option>
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {t(`settings.theme-${theme}`)}
              </option>
            ))}
          </Select>
        </div>
        <div class="set">
          <label for="text">{t('settings.text')}</label>
          <Select name="text">
            <option value="">{t('settings.text-browser')}</option>
            {TEXT_SIZES.map((size) => (
              <option key={size} value={size}>
                {t(`settings.text-${size}`)}
              </option>
            ))}
          </Select>
        </div>
        <div class="set">
          <div>
            <label for="set-country">{t('settings.country')}</label>
            <p class="hint" id="set-country-hint">
              {t('settings.country-hint')}
            </p>
          </div>
          <CountryChoice id="set-country" none={t('settings.country-none')} />
        </div>
      </div>
      <p class="hint under">{t('settings.open')}</p>
    </>
  )
}

function Select({ name, children }: { name: 'language' | 'theme' | 'text'; children: ComponentChildren }) {
  return (
    <select
      class="in"
      id={name}
      value={chosenFor(name)}
      onChange={(event) => choose(name, event.currentTarget.value as Choices[typeof name])}
    >
      {children}
    </select>
  )
}
