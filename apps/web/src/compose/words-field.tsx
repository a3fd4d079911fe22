// The box to write in: what stands in it is kept, how much fits is said only when it matters.

import type { RefObject } from 'preact'
import { t } from '../words.ts'
import { Icon } from '../parts/icon.tsx'
import { Link } from '../link.tsx'
import { lettersOver, POST_BYTES } from '../text/measure.ts'
import type { Writing } from './use-draft.ts'

/** From here on a word about the room that is left. UTF-8 bytes. */
const NEARLY = POST_BYTES - 1024
/** With less than this left it would not be true. */
const ALMOST = POST_BYTES - 256

interface Props {
  id: string
  label: string
  /** The label is said elsewhere on screen. */
  quiet?: boolean
  tall?: boolean
  writing: Writing
  error: string | null
  field: RefObject<HTMLTextAreaElement | null>
}

export function WordsField({ id, label, quiet = false, tall = false, writing, error, field }: Props) {
  const { text } = writing.draft
  const over = lettersOver(text, POST_BYTES)
  const nearly = lettersOver(text, ALMOST) === 0 && lettersOver(text, NEARLY) > 0
  return (
    <div class="field">
      <label for={id} class={quiet ? 'vh' : ''}>
        {label}
      </label>
      <textarea
        class={tall ? 'in in--tall' : 'in'}
        id={id}
        dir="auto"
        // Else the browser keeps what stands in it with the tab's history, where Leave does not reach.
        autocomplete="off"
        ref={field}
        value={text}
        aria-describedby={`${id}-kept ${id}-room ${id}-error`}
        aria-invalid={error !== null || over > 0}
        onInput={(event) => writing.change({ text: event.currentTarget.value })}
        onBlur={() => void writing.keep()}
      />
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
