// The box to write in: what stands in it is kept, how much fits is said only when it matters. Once somebody writes in it
// it has room for what is said beside it, and keeps that size: nothing under it moves while they write.

import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { Link } from '../link.tsx'
import { Icon } from '../parts/icon.tsx'
import { speakOfAll } from '../speak.ts'
import { lettersOver, POST_BYTES } from '../text/measure.ts'
import { t } from '../words.ts'
import { ContactNote, useWanted } from './notes.tsx'
import type { Writing } from './use-draft.ts'

/** From here on a word about the room that is left. UTF-8 bytes. */
const NEARLY = POST_BYTES - 1024
/** With less than this left it would not be true. */
const ALMOST = POST_BYTES - 256

const cardToShow = async () => {
  const [{ CrisisCard }] = await Promise.all([import('../crisis/crisis-card.tsx'), speakOfAll()])
  return CrisisCard
}

interface Props {
  id: string
  label: string
  /** The label is said elsewhere on screen. */
  quiet?: boolean
  tall?: boolean
  /** What people write here, BCP 47; a draft may say otherwise. */
  lang: string
  writing: Writing
  error: string | null
  field: RefObject<HTMLTextAreaElement | null>
}

export function WordsField({ id, label, quiet = false, tall = false, lang, writing, error, field }: Props) {
  const { text } = writing.draft
  const [entered, setEntered] = useState(false)
  const Card = useWanted(cardToShow, entered)
  const over = lettersOver(text, POST_BYTES)
  const nearly = lettersOver(text, ALMOST) === 0 && lettersOver(text, NEARLY) > 0
  return (
    <div class="field">
      <label for={id} class={quiet ? 'vh' : ''}>
        {label}
      </label>
      <div class={`pad${tall ? ' pad--tall' : ''}${entered ? ' pad--in' : ''}`}>
        <textarea
          class="in"
          id={id}
          dir="auto"
          // Else the browser keeps what stands in it with the tab's history, where Leave does not reach.
          autocomplete="off"
          ref={field}
          value={text}
          aria-describedby={`${id}-kept ${id}-room ${id}-error`}
          aria-invalid={error !== null || over > 0}
          onFocus={() => setEntered(true)}
          onInput={(event) => writing.change({ text: event.currentTarget.value })}
          onBlur={() => void writing.keep()}
        />
        <ContactNote text={text} wanted={entered} />
        {Card !== null && (
          <Card id={id} text={text} lang={writing.draft.lang ?? lang} back={() => field.current?.focus()} />
        )}
      </div>
      <p class="row row--apart">
        <span class="kept" id={`${id}-kept`} role="status">
          {writing.state === 'kept' && <Icon name="tick" />}
          {writing.state === 'kept' && t('draft.kept')}
          {writing.state === 'keeping' && t('draft.keeping')}
          {writing.state === 'failed' && t('draft.failed')}
        </span>
        <Link to={{ at: 'help' }} class="link small">
          {t('compose.helplines')}
        </Link>
      </p>
      <p class={nearly || over > 0 ? 'nudge' : 'vh'} id={`${id}-room`} role="status">
        {over > 0 && t('compose.over', { n: over })}
        {nearly && t('compose.nearly')}
      </p>
      <p class={error === null || over > 0 ? 'vh' : 'err'} id={`${id}-error`} role="status">
        {over === 0 && error}
      </p>
    </div>
  )
}
