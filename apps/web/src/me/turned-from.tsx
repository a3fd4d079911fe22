// What somebody does not want to read: content labels that are folded, and the people whom they turned from in a thread.
// Kept on this device; nobody is told.

import { labels } from '@kith/care'
import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import type { Choices } from '../model.ts'
import { nameOf, PersonaWindow } from '../persona.tsx'
import { locale, t } from '../words.ts'

type Person = Choices['people'][number]

export function TurnedFrom() {
  const chosen = session.value?.choices.value ?? { labels: [], people: [], following: [] }
  const fold = async (code: number) => {
    const next = chosen.labels.includes(code) ? chosen.labels.filter((each) => each !== code) : [...chosen.labels, code]
    await session.value?.filterLabels(next).catch((error: unknown) => announce(errorWords(error)))
  }
  return (
    <section class="part stack stack--3" aria-labelledby="h-turned">
      <h2 id="h-turned" tabIndex={-1}>
        {t('turned.title')}
      </h2>
      <p>{t('turned.say')}</p>
      <fieldset class="field">
        <legend>{t('turned.labels')}</legend>
        <div class="picks under">
          {labels.map(({ code, id }) => (
            <label class="pick" key={id}>
              <input type="checkbox" checked={chosen.labels.includes(code)} onChange={() => void fold(code)} />
              <span>{t(`label.${id}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <h3 id="h-turned-people">{t('turned.people')}</h3>
      {chosen.people.length === 0 ? (
        <p class="soft">{t('turned.nobody')}</p>
      ) : (
        <ul class="lines" aria-labelledby="h-turned-people">
          {chosen.people.map((person) => (
            <Row person={person} key={`${person.channel}/${person.persona}`} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Row({ person: { channel, how, persona } }: { person: Person }) {
  const there = session.value?.channels.value?.find(({ id }) => id === channel)
  const name = nameOf(persona, there?.langs[0] ?? locale())
  const back = async () => {
    // The button that is pressed goes.
    document.getElementById('h-turned')?.focus({ preventScroll: true })
    try {
      await session.value?.turnFrom(channel, persona, null)
      announce(t('turned.back', { name }))
    } catch (error) {
      announce(errorWords(error))
    }
  }
  return (
    <li class="set">
      <div class="who">
        <PersonaWindow of={persona} />
        <div class="who__txt">
          <p class="name">{name}</p>
          <p>
            {there !== undefined && <bdi>{there.name}</bdi>}
            {there !== undefined && ' · '}
            {t(`turned.${how}`)}
          </p>
        </div>
      </div>
      <button class="btn" type="button" aria-label={t('turned.read-of', { name })} onClick={() => void back()}>
        {t('turned.read')}
      </button>
    </li>
  )
}
