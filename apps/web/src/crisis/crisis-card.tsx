// People who might help, beside a box in which somebody writes (design: care, Crisis). It blocks, delays, changes and
// reports nothing, takes no focus, and nothing about it is kept: it lives as long as the draft is on screen. All that it
// needs is loaded when the box is entered, whatever is written there, so no request tells that it was shown.
// It stands within the box's own room, which keeps its size: nothing moves that is about to be pressed.

import type { CrisisWords, Notice } from '@kith/care/crisis'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { countryName } from '../help/countries.ts'
import { CountryChoice } from '../help/country-choice.tsx'
import { helpIn } from '../help/facts.ts'
import { Lines } from '../help/lines.tsx'
import { Link } from '../link.tsx'
import { chosenFor } from '../settings/chosen.ts'
import { locale, t } from '../words.ts'
import { graver, noticeIn, wordsFor } from './reading.ts'

/** Since the last key: longer than between two words, shorter than to look up. Milliseconds. */
const PAUSE = 600
/** In the midst of a pause it is read, and the card is made ready out of sight: at its end it is there at once, also on a
 * slow phone. */
const READS = PAUSE / 2

interface Props {
  /** Of the box, whose id names what is in here. */
  id: string
  text: string
  /** What it is likely written in, beside the page's own language. BCP 47. */
  lang: string
  /** Closed with the keyboard or a press: back to writing. */
  back: () => void
}

export function CrisisCard({ id, text, lang, back }: Props) {
  const words = useWords([locale(), lang])
  const [found, setFound] = useState<Notice | null>(null)
  const [notice, setNotice] = useState<Notice | null>(null)
  const [closed, setClosed] = useState(false)
  const card = useRef<HTMLElement>(null)
  const shown = closed ? null : notice
  const ready = closed ? null : graver(notice, found)

  // Begun as soon as the words are on screen: a pause is counted from the last key, not from when the page has rested.
  useLayoutEffect(() => {
    if (text.trim() === '') {
      // Another draft.
      setFound(null)
      setNotice(null)
      setClosed(false)
      return undefined
    }
    const since = performance.now()
    let timer = setTimeout(() => {
      const read = noticeIn(text, words)
      setFound(read)
      // Once there it stays, whatever is taken out of the text: it is not a verdict on it.
      timer = setTimeout(() => setNotice((before) => graver(before, read)), since + PAUSE - performance.now())
    }, READS)
    return () => clearTimeout(timer)
  }, [text, words])
  useLayoutEffect(() => keepCaret(card.current), [shown])

  const close = () => {
    const inside = card.current?.contains(document.activeElement) === true
    setClosed(true)
    if (inside) back()
  }
  return (
    <>
      <p class="vh" role="status">
        {shown === 'card' && t('crisis.there')}
      </p>
      {shown === 'link' && (
        <p class="care care--line">
          <Link to={{ at: 'help' }} class="link">
            {t('crisis.link')}
          </Link>
        </p>
      )}
      {ready === 'card' && (
        <aside class="care" ref={card} aria-label={t('crisis.label')} hidden={shown !== 'card'}>
          <div class="care__in">
            <p>{t('crisis.say')}</p>
            <Numbers id={`${id}-country`} />
          </div>
          <p class="row row--apart">
            <Link to={{ at: 'help' }} class="link">
              {t('crisis.all')}
            </Link>
            <button class="link" type="button" onClick={close}>
              {t('crisis.close')}
            </button>
          </p>
        </aside>
      )}
    </>
  )
}

/** Of the chosen country, emergency first. Never another country's in its place. */
function Numbers({ id }: { id: string }) {
  const country = chosenFor('country')
  if (country === '') {
    return (
      <div class="field">
        <label for={id}>{t('crisis.where')}</label>
        <CountryChoice id={id} none={t('crisis.choose')} />
        <p class="hint" id={`${id}-hint`}>
          {t('help.not-located')}
        </p>
      </div>
    )
  }
  const { emergency, lines } = helpIn(country, Date.now() / 1000)
  return (
    <>
      <Lines rows={[...emergency, ...lines]} brief />
      {lines.length === 0 && <p class="hint">{t('crisis.none', { country: countryName(country) })}</p>}
    </>
  )
}

export function useWords(tags: readonly string[]): readonly CrisisWords[] {
  const [words, setWords] = useState<readonly CrisisWords[]>([])
  const key = tags.join()
  useEffect(() => {
    let gone = false
    const load = async () => {
      const found = await wordsFor(tags)
      if (!gone) setWords(found)
    }
    // Without them there is no card; Help now is where it always is.
    load().catch(() => undefined)
    return () => {
      gone = true
    }
  }, [key])
  return words
}

/** The box has become smaller: who writes at its end still sees what they write. */
function keepCaret(card: HTMLElement | null): void {
  const box = card?.parentElement?.querySelector('textarea')
  if (box && box.selectionEnd === box.value.length) box.scrollTop = box.scrollHeight
}
