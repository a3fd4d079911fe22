// What may be said with a post, all of it optional: the need first, since it tells repliers what helps.

import { labels, needs, tones } from '@kith/care'
import type { Draft } from '../model.ts'
import { NeedIcon } from '../parts/icon.tsx'
import { languageName, listed, t } from '../words.ts'
import { languagesByName } from './languages.ts'

interface Props {
  draft: Draft
  change: (part: Partial<Draft>) => void
}

export function Needs({ draft, change }: Props) {
  return (
    <fieldset class="field">
      <legend>{t('compose.need')}</legend>
      <p class="hint">{t('compose.need-hint')}</p>
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
          {t('compose.need-none')}
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
        {t('compose.tone')} {chosen !== undefined && <span class="soft">{t(`tone.${chosen.id}`)}</span>}
      </summary>
      <fieldset class="picks more__in">
        <legend class="vh">{t('compose.tone')}</legend>
        <Pick
          type="radio"
          name="tone"
          word={t('compose.unsaid')}
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
        {t('compose.labels')} {chosen.length > 0 && <span class="soft">{listed(chosen)}</span>}
      </summary>
      <fieldset class="more__in">
        <legend class="vh">{t('compose.labels')}</legend>
        <p class="hint">{t('compose.labels-hint')}</p>
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
        {t('compose.language')} <bdi class="soft">{languageName(shown)}</bdi>
      </summary>
      <div class="field more__in narrow">
        <label for="lang">{t('compose.language-of')}</label>
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

interface PickProps {
  type: 'radio' | 'checkbox'
  name: string
  word: string
  on: boolean
  choose: () => void
}

export function Pick({ type, name, word, on, choose }: PickProps) {
  return (
    <label class="pick">
      <input type={type} name={name} checked={on} onChange={choose} />
      <span>{word}</span>
    </label>
  )
}
