// An own post that is said anew, in its place: its words in a box, with what was chosen for it, kept as a draft of its own
// until they are said or left.

import { needId } from '@kith/care'
import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import { Labels, Needs, Tone } from '../compose/choices.tsx'
import { holdFor } from '../compose/unkept.ts'
import { EMPTY, useDraft, type Writing } from '../compose/use-draft.ts'
import { WordsField } from '../compose/words-field.tsx'
import type { Draft, Place, PostView } from '../model.ts'
import { lettersOver, plain, POST_BYTES } from '../text/measure.ts'
import { t } from '../words.ts'
import type { Here } from './here.ts'

interface Props {
  readonly post: PostView
  readonly text: string
  readonly here: Here
  /** They said it anew, or left it as it was. */
  readonly done: () => void
}

export function Revise({ post, text, here, done }: Props) {
  const where = { channel: here.channel, thread: here.thread.root.id, revises: post.id }
  const [there, setThere] = useState(false)
  useEffect(() => {
    void begin(where, post, text).then(setThere)
  }, [post.id])
  if (!there) return null
  return (
    <Box where={where} target={post.id} lang={post.lang ?? here.lang} asks={post.id === where.thread} done={done} />
  )
}

/** What was begun before goes on; else it begins with what the post says. */
async function begin(where: Place, post: PostView, text: string): Promise<boolean> {
  const { feeling, labels, lang, need, tone } = post
  const said: Draft = { ...EMPTY, text, need, feeling, tone, labels, lang }
  try {
    const kept = await session.value?.draft(where)
    if (!kept) await session.value?.keepDraft(where, said)
    return true
  } catch (error) {
    announce(errorWords(error))
    return false
  }
}

interface BoxProps {
  readonly where: Place
  readonly target: string
  readonly lang: string
  /** It begins a thread, so it may say what would help. */
  readonly asks: boolean
  readonly done: () => void
}

function Box({ where, target, lang, asks, done }: BoxProps) {
  const writing = useDraft(where)
  const field = useRef<HTMLTextAreaElement>(null)
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { text } = writing.draft
  useEffect(() => setError(null), [text])
  // What is kept comes a moment later than the box.
  const restored = useRef(false)
  restored.current ||= text !== ''
  const ready = restored.current
  useEffect(() => field.current?.focus(), [ready])

  const close = () => {
    writing.clear(text)
    done()
  }
  const say = async (event: Event) => {
    event.preventDefault()
    const open = session.value
    if (busy || open === null) return
    const words = plain(text)
    const over = lettersOver(words, POST_BYTES)
    if (words === '' || over > 0) {
      setError(words === '' ? t('compose.empty') : t('compose.over', { n: over }))
      field.current?.focus()
      return
    }
    setBusy(true)
    try {
      await writing.keep()
      await holdFor(open.revise(where.channel, target, { ...writing.draft, text: words }))
      announce(t('anew.done'))
      close()
    } catch (cause) {
      setError(errorWords(cause))
      setBusy(false)
    }
  }
  const leave = async () => {
    close()
    await session.value?.keepDraft(where, null).catch(() => undefined)
  }
  if (!ready) return null
  return (
    <form class="anew" onSubmit={(event) => void say(event)}>
      <WordsField
        id={`anew-${target}`}
        label={t('anew.label')}
        lang={lang}
        writing={writing}
        error={error}
        field={field}
      />
      <p class="hint">{t('anew.hint')}</p>
      {asks && <Asked draft={writing.draft} change={writing.change} />}
      <Tone draft={writing.draft} change={writing.change} />
      <Labels draft={writing.draft} change={writing.change} />
      <div class="row">
        <button class="btn" aria-busy={busy}>
          {t('anew.do')}
        </button>
        <button class="link" type="button" onClick={() => void leave()}>
          {t('anew.leave')}
        </button>
      </div>
    </form>
  )
}

function Asked({ draft, change }: Pick<Writing, 'change' | 'draft'>) {
  const need = draft.need === null ? null : needId(draft.need)
  return (
    <details class="more">
      <summary>
        {t('write.need')}
        {need !== null && <span class="soft">{t(`need.${need}`)}</span>}
      </summary>
      <div class="more__in">
        <Needs draft={draft} change={change} quiet />
      </div>
    </details>
  )
}
