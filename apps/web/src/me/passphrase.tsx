// A passphrase, shown as it is typed: a slip that nobody sees would lock the only copy. It is kept nowhere.

import { t } from '../words.ts'

interface Props {
  id: string
  hint: string
  value: string
  change: (value: string) => void
  error: string | null
}

export function Passphrase({ id, hint, value, change, error }: Props) {
  return (
    <div class="field">
      <label for={id}>{t('copy.passphrase')}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        class="in"
        id={id}
        dir="auto"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint ${id}-wrong`}
      />
      <p class={error === null ? 'vh' : 'err'} id={`${id}-wrong`} role="status">
        {error}
      </p>
    </div>
  )
}
