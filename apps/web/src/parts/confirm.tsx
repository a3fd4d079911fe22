// A question over the page before what cannot be undone. Native dialog: focus stays in it, Escape keeps things as they are.

import type { RefObject } from 'preact'

interface Props {
  dialog: RefObject<HTMLDialogElement | null>
  id: string
  title: string
  say: string
  /** What is done, and the word that does it. */
  act: string
  keep: string
  run: () => void
}

export function Confirm({ dialog, id, title, say, act, keep, run }: Props) {
  const close = () => dialog.current?.close()
  const confirm = () => {
    close()
    run()
  }
  return (
    <dialog ref={dialog} aria-labelledby={`${id}-title`} aria-describedby={`${id}-say`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-say`}>{say}</p>
      <div class="row">
        <button class="btn btn--grave" type="button" onClick={confirm}>
          {act}
        </button>
        <button class="link" type="button" onClick={close}>
          {keep}
        </button>
      </div>
    </dialog>
  )
}
