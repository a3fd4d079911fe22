// How far a copy is, while it is written or read, and the way to stop it: also for who comes back to Me meanwhile, or
// looks from another tab.

import { useLayoutEffect, useRef } from 'preact/hooks'
import { session } from '../app.ts'
import type { Progress } from '../model.ts'
import { t } from '../words.ts'

interface Props {
  /** Which of the two is told of here. */
  is: Progress['is']
  label: string
}

export function ProgressOf({ is, label }: Props) {
  const progress = session.value?.progress.value ?? null
  return progress?.is === is ? <Under progress={progress} label={label} /> : null
}

function Under({ progress: { done, of }, label }: { progress: Progress; label: string }) {
  const stop = useRef<HTMLButtonElement>(null)
  // Who stands on Stop when it goes would stand nowhere.
  useLayoutEffect(
    () => () => {
      const button = stop.current
      if (button !== null && button === document.activeElement) button.form?.querySelector('button')?.focus()
    },
    [],
  )
  return (
    <div class="carry">
      <label for="carry">{label}</label>
      {/* Before the first step nobody knows how long it takes: the passphrase is being worked on. */}
      <progress id="carry" {...(done > 0 ? { value: done, max: of } : {})} />
      <button class="link" type="button" ref={stop} onClick={() => void session.value?.stopCarrying()}>
        {t('copy.stop')}
      </button>
    </div>
  )
}

/** Stopped by the person: nothing went wrong. */
export function wasStopped(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'KITH_STOPPED'
}
