// The box for what somebody tells stewards, and the line that says how it goes.

import { t } from '../words.ts'

/** Within what a report holds, in any script. */
const LETTERS = 600

interface Props {
  readonly label: string
  readonly words: string
  readonly change: (words: string) => void
}

export function WordsBox({ label, words, change }: Props) {
  return (
    <div class="field">
      <label for="tell-words">{label}</label>
      <p class="hint" id="tell-words-hint">
        {t('tell.sealed')}
      </p>
      <textarea
        class="in in--short"
        id="tell-words"
        dir="auto"
        autocomplete="off"
        maxLength={LETTERS}
        aria-describedby="tell-words-hint"
        value={words}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </div>
  )
}
