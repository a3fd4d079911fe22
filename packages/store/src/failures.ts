// What a database's error means for the person, as a KithError: what happened, and what to do. The backends' own codes
// and names are read here and nowhere else; the error itself stays as the cause.

import { KithError } from '@kith/protocol'

export function openFailure(location: string, error: unknown): KithError {
  if (error instanceof KithError) return error
  const story = storyOf(error)
  if (/LEVEL_LOCKED/.test(story)) return locked(location, error)
  if (/EACCES|EPERM|EROFS|ENOTDIR|Permission denied|Read-only|Not a directory|SecurityError/.test(story)) {
    return new KithError(
      'KITH_STORE_DENIED',
      `Kith may not write to ${location}. Give this user write permission there, choose another place, ` +
        'or in a browser allow this site to store data.',
      { cause: error },
    )
  }
  if (isFull(story)) return full(error)
  if (/VersionError/.test(story)) return newer(location, error)
  if (/LEVEL_CORRUPTION|Corruption|MANIFEST-\d+: No such file|UnknownError/.test(story)) return damaged(location, error)
  return new KithError(
    'KITH_STORE_FAILED',
    `The store at ${location} did not open (${error instanceof Error ? error.message : String(error)}).`,
    {
      cause: error,
    },
  )
}

export function workFailure(error: unknown): KithError {
  if (error instanceof KithError) return error
  if (isFull(storyOf(error))) return full(error)
  return new KithError(
    'KITH_STORE_FAILED',
    'The store could not be read or written. Nothing was half saved: try again.',
    {
      cause: error,
    },
  )
}

export function locked(location: string, cause?: unknown): KithError {
  return new KithError(
    'KITH_STORE_LOCKED',
    `The store at ${location} is in use by another Kith. Close the other one, or use that one.`,
    { cause },
  )
}

/** Only in a browser, where a later opening takes the store over (ownership.browser.ts). */
export function taken(location: string, cause?: unknown): KithError {
  return new KithError(
    'KITH_STORE_TAKEN',
    `The store at ${location} was opened anew since. Nothing was written: use the one that opened it last.`,
    { cause },
  )
}

export function damaged(location: string, cause: unknown): KithError {
  return new KithError(
    'KITH_STORE_DAMAGED',
    `The store at ${location} is damaged. Move it aside and start anew: channels come back from others, ` +
      'your words bring back your keys.',
    { cause },
  )
}

export function newer(location: string, cause?: unknown): KithError {
  return new KithError(
    'KITH_STORE_NEWER',
    `The store at ${location} was written by a later version of Kith. Update Kith; nothing was changed.`,
    { cause },
  )
}

export function closed(): KithError {
  return new KithError('KITH_STORE_CLOSED', 'The store was closed. Open it again first.')
}

function full(cause: unknown): KithError {
  return new KithError(
    'KITH_STORE_FULL',
    'There is no room left on this device. Free some space, then try again: nothing was half saved.',
    {
      cause,
    },
  )
}

function isFull(story: string): boolean {
  // A file size limit is a full disk to the one who meets it.
  return /ENOSPC|EDQUOT|EFBIG|No space left|quota exceeded|File too large|QuotaExceededError/i.test(story)
}

/** Codes, names and messages of an error and its causes: LevelDB tells some of it in words alone. */
function storyOf(error: unknown): string {
  const parts: string[] = []
  for (let at = error, depth = 0; at !== null && typeof at === 'object' && depth < 5; depth++) {
    const { code, name, message, cause } = at as { code?: unknown; name?: unknown; message?: unknown; cause?: unknown }
    parts.push(String(code), String(name), String(message))
    at = cause
  }
  return parts.join('\n')
}
