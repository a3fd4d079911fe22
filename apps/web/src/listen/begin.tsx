// Before one listens: what it is, said honestly, and for how long, to whom, in which languages.

import { labels, sittings } from '@kith/care'
import { useState } from 'preact/hooks'
import { errorWords, opened, session } from '../app.ts'
import { Link } from '../link.tsx'
import type { ChannelCard, Key } from '../model.ts'
import { Icon } from '../parts/icon.tsx'
import { Pick } from '../parts/pick.tsx'
import { languageName, listed, t } from '../words.ts'

/** "I have half an hour." */
const USUAL = 30

export function Begin({ from }: { from: Key | null }) {
  const channels = session.value?.channels.value ?? []
  return (
    <div class="stack stack--5">
      <p class="lead">{t('listen.lead')}</p>
      <ul class="promises">
        <li>{t('listen.stop')}</li>
        <li>{t('listen.not-responsible')}</li>
        <li>{t('listen.cannot-call')}</li>
        <li>{t('listen.shown')}</li>
      </ul>
      {channels.length === 0 ? (
        <p class="note">
          {t('listen.nowhere')} <Link to={{ at: 'welcome' }}>{t('listen.nowhere-go')}</Link>
        </p>
      ) : (
        <Form channels={channels} from={from} />
      )}
    </div>
  )
}

function Form({ channels, from }: { channels: readonly ChannelCard[]; from: Key | null }) {
  const [minutes, setMinutes] = useState<number>(USUAL)
  const [avoid, setAvoid] = useState<readonly number[]>(session.value?.choices.value.labels ?? [])
  const joined = channels.filter((channel) => channel.joined || channel.id === from).map(({ id }) => id)
  const [where, setWhere] = useState<readonly Key[]>(joined)
  const spoken = [...new Set(channels.filter(({ id }) => where.includes(id)).flatMap(({ langs }) => langs))]
  const [without, setWithout] = useState<readonly string[]>([])
  const langs = spoken.filter((tag) => !without.includes(tag))
  const [wrong, setWrong] = useState<string | null>(null)

  const begin = async (event: Event) => {
    event.preventDefault()
    if (where.length === 0) return setWrong(t('listen.where-none'))
    if (langs.length === 0) return setWrong(t('listen.langs-none'))
    setWrong(null)
    try {
      const some = langs.length < spoken.length ? langs : []
      await (await opened())?.listen({ minutes, avoidLabels: avoid, langs: some, channels: where })
    } catch (error) {
      setWrong(errorWords(error))
    }
  }
  return (
    <form class="stack stack--5" onSubmit={(event) => void begin(event)}>
      <fieldset class="field">
        <legend>{t('listen.how-long')}</legend>
        <div class="picks under">
          {sittings.map((each) => (
            <Pick
              key={each}
              type="radio"
              name="minutes"
              word={t('listen.minutes', { n: each })}
              on={minutes === each}
              choose={() => setMinutes(each)}
            />
          ))}
        </div>
      </fieldset>
      <div class="lines">
        <Several
          title={t('listen.avoid')}
          hint={t('listen.avoid-hint')}
          all={labels.map(({ code, id }) => ({ value: code, word: t(`label.${id}`) }))}
          chosen={avoid}
          change={setAvoid}
        />
        {channels.length > 1 && (
          <Several
            title={t('listen.where')}
            hint={t('listen.where-hint')}
            open={where.length === 0}
            all={channels.map(({ id, name }) => ({ value: id, word: name }))}
            chosen={where}
            change={setWhere}
          />
        )}
        {spoken.length > 1 && (
          <Several
            title={t('listen.langs')}
            hint={t('listen.langs-hint')}
            all={spoken.map((tag) => ({ value: tag, word: languageName(tag) }))}
            chosen={langs}
            change={(chosen) => setWithout(spoken.filter((tag) => !chosen.includes(tag)))}
          />
        )}
      </div>
      <div class="stack stack--3">
        <p class={wrong === null ? 'vh' : 'err'} role="status">
          {wrong}
        </p>
        <button class="btn btn--main">
          <Icon name="just-listen" />
          {t('listen.begin')}
        </button>
      </div>
    </form>
  )
}

interface SeveralProps<T> {
  title: string
  hint: string
  open?: boolean
  all: readonly { readonly value: T; readonly word: string }[]
  chosen: readonly T[]
  change: (chosen: readonly T[]) => void
}

/** Some of a few, in a line of its own that says which. */
function Several<T extends string | number>({ title, hint, open = false, all, chosen, change }: SeveralProps<T>) {
  const words = all.filter(({ value }) => chosen.includes(value)).map(({ word }) => word)
  const toggle = (value: T) => {
    change(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value])
  }
  return (
    <details class="more" open={open}>
      <summary>
        {title} <bdi class="soft">{words.length === 0 ? t('listen.none') : listed(words)}</bdi>
      </summary>
      <fieldset class="more__in">
        <legend class="vh">{title}</legend>
        <p class="hint">{hint}</p>
        <div class="picks under">
          {all.map(({ value, word }) => (
            <Pick
              key={value}
              type="checkbox"
              name={title}
              word={word}
              on={chosen.includes(value)}
              choose={() => toggle(value)}
            />
          ))}
        </div>
      </fieldset>
    </details>
  )
}
