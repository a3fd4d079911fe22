// What somebody says of themselves in a channel. It stands beside the pseudonym, never in its place, and everybody who
// reads the channel can read it; what claims a title is shown as nobody's word but their own.

import { claimsTitle } from '@kith/care'
import { MAX_LINE_BYTES, MAX_NAME_BYTES, MAX_PRONOUNS_BYTES } from '@kith/protocol'
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, opened as openedSession, session } from '../app.ts'
import type { Key } from '../model.ts'
import { LeaveHere } from '../parts/leave-here.tsx'
import { lettersOver, oneLine } from '../text/measure.ts'
import { t } from '../words.ts'

const FIELDS = {
  name: MAX_NAME_BYTES,
  pronouns: MAX_PRONOUNS_BYTES,
  line: MAX_LINE_BYTES,
} as const
type Field = keyof typeof FIELDS

const NOTHING: Record<Field, string> = { name: '', pronouns: '', line: '' }

interface Props {
  dialog: RefObject<HTMLDialogElement | null>
  channel: Key
  /** The pseudonym. */
  name: string
  /** How often it was opened: what is kept is read anew. 0: not yet. */
  opened: number
}

export function ProfileDialog({ dialog, channel, name, opened }: Props) {
  const [typed, setTyped] = useState(NOTHING)
  const [error, setError] = useState<string | null>(null)
  const close = () => dialog.current?.close()

  useEffect(() => {
    if (opened === 0) return
    setError(null)
    const read = async () => {
      const kept = await session.value?.profile(channel)
      setTyped(kept ? { name: kept.name, pronouns: kept.pronouns ?? '', line: kept.line ?? '' } : NOTHING)
    }
    read().catch((cause: unknown) => setError(errorWords(cause)))
  }, [opened])

  const keep = async () => {
    const said = { name: oneLine(typed.name), pronouns: oneLine(typed.pronouns), line: oneLine(typed.line) }
    if (said.name === '') return setError(t('self.empty'))
    if (Object.entries(FIELDS).some(([field, most]) => lettersOver(said[field as Field], most) > 0)) return undefined
    try {
      const open = await openedSession()
      if (open === null) return setError(t('error.opening'))
      await open.setProfile(channel, { ...said, pronouns: said.pronouns || null, line: said.line || null })
      close()
      announce(t('self.done'))
    } catch (cause) {
      setError(errorWords(cause))
    }
    return undefined
  }

  const input = (field: Field) => {
    const over = lettersOver(oneLine(typed[field]), FIELDS[field])
    return (
      <div class="field">
        <label for={`self-${field}`}>{t(`self.${field}`)}</label>
        <input
          class="in"
          id={`self-${field}`}
          dir="auto"
          autocomplete="off"
          value={typed[field]}
          aria-invalid={over > 0}
          aria-describedby={`self-${field}-say`}
          onInput={(event) => {
            setTyped({ ...typed, [field]: event.currentTarget.value })
            setError(null)
          }}
        />
        <p class={over > 0 ? 'err' : 'hint'} id={`self-${field}-say`}>
          {over > 0 ? t('self.long', { n: over }) : t(`self.${field}-hint`)}
        </p>
      </div>
    )
  }
  const claims = [typed.name, typed.pronouns, typed.line].some((said) => claimsTitle(said) !== null)
  return (
    <dialog
      ref={dialog}
      aria-labelledby="self-title"
      aria-describedby="self-say"
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <LeaveHere />
      <h2 id="self-title">{t('self.title')}</h2>
      <p id="self-say">{t('self.say', { name })}</p>
      {input('name')}
      {input('pronouns')}
      {input('line')}
      <p class={claims ? 'note' : 'vh'} role="status">
        {claims && t('self.claims')}
      </p>
      <p class={error === null ? 'vh' : 'err'} role="status">
        {error}
      </p>
      <div class="row">
        <button class="btn btn--main" type="button" onClick={() => void keep()}>
          {t('self.do')}
        </button>
        <button class="btn" type="button" onClick={close}>
          {t('self.close')}
        </button>
      </div>
    </dialog>
  )
}
