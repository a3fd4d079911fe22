// Leaving deletes drafts, but has no time to wait for the store: a mark beside it says that they are to be deleted, and
// the next start does so before anything is shown.

const MARK = 'kith.forget-drafts'

export function markForgetting(): void {
  try {
    localStorage.setItem(MARK, '1')
  } catch {
    // Without storage there is no draft either.
  }
}

export function isForgetting(): boolean {
  return localStorage.getItem(MARK) !== null
}

export function forgot(): void {
  localStorage.removeItem(MARK)
}
