// What may be said with a post, all of it optional: the need first, since it tells repliers what helps.

import { labels, needs, tones } from '@kith/care'
import type { Draft } from '../model.ts'
import { NeedIcon } from '../parts/icon.tsx'
import { Pick } from '../parts/pick.tsx'
import { languageName, listed, t } from '../words.ts'
import { languagesByName } from './languages.ts'

interface Props {
  draft: Draft
  change: (part: Partial<Draft>) => void
}

/** @param quiet the question stands above it already */
export function Needs({ draft, change, quiet = false }: Props & { quiet?: boolean }) {
  return (
    <fieldset class="field">
      <legend class={quiet ? 'vh' : ''}>{t('write.need')}</legend>
      <p class="hint">{t('write.need-hint')}</p>
      <div class="picks picks--even under">
        {needs.map(({ code, id }) => (
          <label class="pick" key={id}>
            <input type="radio" name="need" checked={draft.need === code} onChange={() => change({ need: code })} />
            <span>
              <NeedIcon need={id} />
              {t(`need.${id}`)}
            </span>
          </label>
        ))}
      </div>
      {draft.need !== null && (
        <button class="link small" type="button" onClick={() => change({ need: null })}>
          {t('write.need-none')}
        </button>
      )}
    </fieldset>
  )
}

export function Tone({ draft, change }: Props) {
  const chosen = tones.find(({ code }) => code === draft.tone)
  return (
    <details class="more">
      <summary>
        {t('write.tone')}
        <span class="soft">{t(chosen === undefined ? 'write.tone-none' : `tone.${chosen.id}`)}</span>
      </summary>
      <fieldset class="picks more__in">
        <legend class="vh">{t('write.tone')}</legend>
        <Pick
          type="radio"
          name="tone"
          word={t('write.tone-none')}
          on={draft.tone === null}
          choose={() => change({ tone: null })}
        />
        {tones.map(({ code, id }) => (
          <Pick
            key={id}
            type="radio"
            name="tone"
            word={t(`tone.${id}`)}
            on={draft.tone === code}
            choose={() => change({ tone: code })}
          />
        ))}
      </fieldset>
    </details>
  )
}

export function Labels({ draft, change }: Props) {
  const chosen = labels.filter(({ code }) => draft.labels.includes(code)).map(({ id }) => t(`label.${id}`))
  const toggle = (code: number) => {
    const { labels: now } = draft
    change({ labels: now.includes(code) ? now.filter((each) => each !== code) : [...now, code] })
  }
  return (
    <details class="more">
      <summary>
        {t('write.labels')}
        <span class="soft">{chosen.length === 0 ? t('write.labels-none') : listed(chosen)}</span>
      </summary>
      <fieldset class="more__in">
        <legend class="vh">{t('write.labels')}</legend>
        <p class="hint">{t('write.labels-hint')}</p>
        <div class="picks under">
          {labels.map(({ code, id }) => (
            <Pick
              key={id}
              type="checkbox"
              name="labels"
              word={t(`label.${id}`)}
              on={draft.labels.includes(code)}
              choose={() => toggle(code)}
            />
          ))}
        </div>
      </fieldset>
    </details>
  )
}

/** @param fallback what the post is in when nothing is chosen: the channel's own language */
export function Language({ draft, change, fallback }: Props & { fallback: string }) {
  const shown = draft.lang ?? fallback
  return (
    <details class="more">
      <summary>
        {t('write.language')} <bdi class="soft">{languageName(shown)}</bdi>
      </summary>
      <div class="field more__in narrow">
        <label for="lang">{t('write.language-of')}</label>
        <select class="in" id="lang" value={shown} onChange={(event) => change({ lang: event.currentTarget.value })}>
          {languagesByName(fallback, shown).map(({ tag, name }) => (
            <option key={tag} value={tag} dir="auto">
              {name}
            </option>
          ))}
        </select>
      </div>
    </details>
  )
}
