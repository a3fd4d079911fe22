// A question over the page before what cannot be undone. Native dialog: focus stays in it, Escape keeps things as they are.

import type { RefObject } from 'preact'
import { LeaveHere } from './leave-here.tsx'

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
    // A press beside the dialog lands on the dialog itself, and keeps things as they are.
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-say`}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <LeaveHere />
      <h2 id={`${id}-title`}>{title}</h2>
      <p id={`${id}-say`}>{say}</p>
      <div class="row">
        <button class="btn" type="button" autofocus onClick={close}>
          {keep}
        </button>
        <button class="btn btn--grave" type="button" onClick={confirm}>
          {act}
        </button>
      </div>
    </dialog>
  )
}
