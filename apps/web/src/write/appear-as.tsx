// Who one appears as: the name and its window before anything is written, and what can be chosen about it.

import { useEffect, useRef, useState } from 'preact/hooks'
import { session } from '../app.ts'
import type { ChannelInfo, Draft, Key } from '../model.ts'
import { Window } from '../parts/icon.tsx'
import { nameOf, PersonaWindow } from '../persona.tsx'
import { Rich } from '../rich.tsx'
import { t } from '../words.ts'
import { ProfileDialog } from './profile-dialog.tsx'

interface PreviewProps {
  channel: Key
  persona: Key
  /** Under a name for this thread alone. */
  fresh: boolean
  /** Of the channel, in which names are told. */
  lang: string
}

export function AppearAs({ channel, persona, fresh, lang }: PreviewProps) {
  const made = useFreshName(channel, fresh)
  const shown = fresh ? made : persona
  const parts = { name: <span class="name">{shown === null ? '…' : nameOf(shown, lang)}</span> }
  return (
    <div class="persona">
      {shown === null ? <Window pane={0} look="open" /> : <PersonaWindow of={shown} />}
      <div>
        <p role="status">
          <Rich id={fresh ? 'write.as-fresh' : 'write.as'} parts={parts} />
        </p>
        <p class="hint">{t('write.everybody')}</p>
      </div>
    </div>
  )
}

/** The name that a thread posted now would have; null while it is not asked for, or not known. */
function useFreshName(channel: Key, wanted: boolean): Key | null {
  const [name, setName] = useState<Key | null>(null)
  const open = session.value
  useEffect(() => {
    let gone = false
    // What cannot be told beforehand is seen in the thread.
    if (wanted)
      void open?.freshName(channel).then(
        (key) => gone || setName(key),
        () => undefined,
      )
    return () => {
      gone = true
    }
  }, [channel, wanted, open])
  return name
}

interface NameProps {
  info: ChannelInfo
  draft: Draft
  change: (part: Partial<Draft>) => void
  lang: string
}

export function NameHere({ info, draft, change, lang }: NameProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState(0)
  const name = nameOf(info.persona, lang)
  const edit = () => {
    setOpened(opened + 1)
    dialog.current?.showModal()
  }
  return (
    <details class="more">
      <summary>
        {t('write.name')}
        <span class="soft">{draft.fresh ? t('write.name-fresh') : <bdi>{name}</bdi>}</span>
      </summary>
      <div class="more__in stack stack--3">
        <p class="hint">{t('write.as-hint')}</p>
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={draft.fresh}
            aria-describedby="fresh-say"
            onChange={() => change({ fresh: !draft.fresh })}
          />
          {t('write.fresh')}
        </label>
        <div class="hint stack stack--2" id="fresh-say">
          <p>{t('write.fresh-say')}</p>
          <p>{t('write.fresh-relay')}</p>
        </div>
        {!draft.fresh && (
          <button class="btn" type="button" onClick={edit}>
            {t('self.edit')}
          </button>
        )}
      </div>
      <ProfileDialog dialog={dialog} channel={info.id} name={name} opened={opened} />
    </details>
  )
}
