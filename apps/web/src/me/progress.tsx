// How far a copy is, while it is written or read, and the way to stop it.

import { session } from '../app.ts'
import { t } from '../words.ts'

export function ProgressOf({ label }: { label: string }) {
  const { done, of } = session.value?.progress.value ?? { done: 0, of: 0 }
  return (
    <div class="carry">
      <label for="carry">{label}</label>
      {/* Before the first step nobody knows how long it takes: the passphrase is being worked on. */}
      <progress id="carry" {...(done > 0 ? { value: done, max: of } : {})} />
      <button class="link" type="button" onClick={() => void session.value?.stopCarrying()}>
        {t('copy.stop')}
      </button>
    </div>
  )
}

/** Stopped by the person: nothing went wrong. */
export function wasStopped(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'KITH_STOPPED'
}
