// An invitation: an address to give to somebody. Made when it is asked for; says what it shows and where it works.

import { useRef, useState } from 'preact/hooks'
import { errorWords, session } from '../app.ts'
import type { ChannelInfo } from '../model.ts'
import { t } from '../words.ts'

/** Names by which only this computer is reached. */
const THIS_COMPUTER = /^(localhost|127(\.\d+){3}|\[::1\])$/

export function Invite({ info }: { info: ChannelInfo }) {
  const [link, setLink] = useState('')
  const [status, setStatus] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)

  const make = async (open: boolean) => {
    setStatus('')
    if (!open) return
    try {
      setLink((await session.value?.invitation(info.id)) ?? '')
    } catch (error) {
      setStatus(errorWords(error))
    }
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setStatus(t('invite.copied'))
    } catch {
      field.current?.select()
      setStatus(t('invite.copy-yourself'))
    }
  }
  const share = async () => {
    try {
      await navigator.share({ url: link })
    } catch {
      // The person closed the sheet; nothing happened, so nothing is said.
    }
  }
  return (
    <details class="more" onToggle={(event) => void make(event.currentTarget.open)}>
      <summary>{t('invite.title')}</summary>
      <div class="more__in stack stack--3">
        <p>{t('invite.shows')}</p>
        {THIS_COMPUTER.test(location.hostname) && <p class="note">{t('invite.this-computer')}</p>}
        {!info.carried && <p class="note">{t('invite.not-carried')}</p>}
        <div class="field">
          <label for="invite">{t('invite.link')}</label>
          <textarea class="in in--short invite" id="invite" readOnly ref={field} value={link} rows={3} />
        </div>
        <div class="row">
          <button class="btn" type="button" onClick={() => void copy()}>
            {t('invite.copy')}
          </button>
          {'share' in navigator && (
            <button class="btn" type="button" onClick={() => void share()}>
              {t('invite.share')}
            </button>
          )}
          <span class="small soft" role="status">
            {status}
          </span>
        </div>
      </div>
    </details>
  )
}
