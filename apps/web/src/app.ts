// The one session of this page, and what became of opening it. The screens' code never waits for it: it is imported
// after the first paint, and everything before that shows what it can.

import { signal } from '@preact/signals'
import type { Session } from './model.ts'
import { resumeVisit } from './visit.ts'
import { type MessageId, t } from './words.ts'

/** Null while it opens, and for ever where it cannot. */
export const session = signal<Session | null>(null)
/** Why it cannot open: the browser lacks something here, or it failed. */
export const cannot = signal<'insecure' | 'failed' | null>(null)

let opening: Promise<Session> | null = null

/** Starts once. WebCrypto, locks and storage exist only in secure contexts (https, or this computer itself). */
export async function start(): Promise<void> {
  const lacks = ['indexedDB', 'BroadcastChannel'].some((name) => !(name in globalThis)) || navigator.locks === undefined
  if (!isSecureContext || lacks) {
    cannot.value = 'insecure'
    return
  }
  cannot.value = null
  try {
    opening ??= open()
    session.value = await opening
  } catch (cause) {
    opening = null
    cannot.value = 'failed'
    console.error('Kith could not start.', cause)
  }
}

async function open(): Promise<Session> {
  const { finishErasing, isErasing } = await import('./erase.ts')
  if (isErasing()) {
    await finishErasing()
    resumeVisit()
  }
  const { openSession } = await import('./session.ts')
  return openSession()
}

/** The session as soon as there is one, for who acts before it opened; null where it cannot. */
export async function opened(): Promise<Session | null> {
  if (session.value === null) await start()
  return session.value
}

/** Stops the session, also one that is just opening. */
export async function stop(): Promise<void> {
  await (session.value ?? (await opening))?.stop()
}

const KNOWN: readonly MessageId[] = [
  'error.KITH_BAD_INVITE',
  'error.KITH_BAD_OFFER',
  'error.KITH_BUSY',
  'error.KITH_FILE_COSTLY',
  'error.KITH_FILE_DAMAGED',
  'error.KITH_FILE_NEWER',
  'error.KITH_FILE_OTHER',
  'error.KITH_FILE_PASSPHRASE',
  'error.KITH_FILE_SIZE',
  'error.KITH_INVALID_DRAFT',
  'error.KITH_NOT_HERE',
  'error.KITH_NOT_LOADED',
  'error.KITH_NOT_YOURS',
  'error.KITH_NO_HEARER',
  'error.KITH_NO_MEMORY',
  'error.KITH_NO_SEALING',
  'error.KITH_NO_STEWARD',
  'error.KITH_OUTDATED',
  'error.KITH_STORE_DENIED',
  'error.KITH_STORE_FULL',
  'error.KITH_TOO_MANY_HIDDEN',
  'error.KITH_TOO_MANY_ROOTS',
]

/** What happened and what to do, for a verb that failed. */
export function errorWords(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return t(KNOWN.find((id) => id === `error.${code}`) ?? 'error.other')
}
