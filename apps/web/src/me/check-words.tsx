// Three words at random, from the paper: a copy that nobody ever read is found out now and not in need.

import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import { listed, t } from '../words.ts'

const WORDS = 24
const ASKED = 3

interface Props {
  /** Shows the words again. */
  back: () => void
  close: () => void
  checked: () => void
}

export function CheckWords({ back, close, checked }: Props) {
  const [places] = useState(drawnPlaces)
  const [wrong, setWrong] = useState<readonly number[]>([])
  const [error, setError] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const first = () => form.current?.querySelector('input')
  useEffect(() => first()?.focus(), [])

  const check = async (event: Event) => {
    event.preventDefault()
    const fields = [...(form.current?.querySelectorAll('input') ?? [])]
    try {
      const answers = places.map((place, i) => [place, fields[i]?.value ?? ''] as const)
      const found = (await session.value?.checkWords(answers)) ?? places
      setWrong(found)
      setError(
        found.length === 0 ? null : t('secret.wrong', { n: found.length, places: listed(found.map((n) => String(n))) }),
      )
      if (found.length > 0) return fields[places.indexOf(found[0] ?? 0)]?.focus()
      announce(t('secret.right'))
      checked()
      close()
    } catch (cause) {
      setError(errorWords(cause))
    }
  }
  return (
    <form class="stack" ref={form} noValidate onSubmit={(event) => void check(event)}>
      <p>{t('secret.check-say')}</p>
      <div class="asked">
        {places.map((place) => (
          <div class="field" key={place}>
            <label for={`word-${place}`}>{t('secret.word', { n: place })}</label>
            <input
              class="in"
              id={`word-${place}`}
              dir="ltr"
              lang="en"
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              aria-invalid={wrong.includes(place)}
              aria-describedby="words-wrong"
            />
          </div>
        ))}
      </div>
      <p class={error === null ? 'vh' : 'err'} id="words-wrong" role="status">
        {error}
      </p>
      <div class="row row--apart">
        <button class="btn btn--main">{t('secret.check')}</button>
        <button class="link" type="button" onClick={back}>
          {t('secret.show-again')}
        </button>
      </div>
    </form>
  )
}

/** Different ones, in their order on the paper. */
function drawnPlaces(): number[] {
  const left = Array.from({ length: WORDS }, (_, i) => i + 1)
  const drawn = Array.from(
    { length: ASKED },
    () => left.splice(Math.floor(Math.random() * left.length), 1)[0] as number,
  )
  return drawn.toSorted((a, b) => a - b)
}
