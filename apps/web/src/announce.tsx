// The one announcer: a line over the page that a screen reader speaks politely. Its region stands empty in index.html,
// since a region that arrives together with its words is not spoken, or is spoken whole.

import { signal } from '@preact/signals'
import { render } from 'preact'

interface Announcement {
  readonly words: string
  readonly act: { readonly words: string; readonly run: () => void } | null
}

/** Long enough to be read slowly. Milliseconds. */
const STAYS = 8_000
/** Long enough to think again. */
const UNDO_STAYS = 20_000

const said = signal<Announcement | null>(null)
let timer: ReturnType<typeof setTimeout> | undefined

/** Says a sentence; with `act` it stays until it is pressed or replaced, or for `stays` milliseconds. */
export function announce(words: string, act: Announcement['act'] = null, stays = act === null ? STAYS : null): void {
  clearTimeout(timer)
  said.value = { words, act }
  if (stays !== null) timer = setTimeout(hush, stays)
}

/** Says what was done, with a way to undo it for a while; it must be undone elsewhere too. */
export function announceDone(words: string, undo: string, run: () => void): void {
  announce(words, { words: undo, run }, UNDO_STAYS)
}

/** @param only takes nothing away but these words */
export function hush(only?: string): void {
  if (only !== undefined && said.peek()?.words !== only) return
  clearTimeout(timer)
  said.value = null
}

export function showAnnouncer(root: HTMLElement): void {
  // Who goes on has read it, and it must not lie over what they reach for next.
  addEventListener('pointerdown', () => {
    if (said.value?.act === null) hush()
  })
  render(<Announcer />, root)
}

function Announcer() {
  const current = said.value
  if (current === null) return null
  const { words, act } = current
  const run = () => {
    hush()
    act?.run()
  }
  return (
    <div class="say">
      <span>{words}</span>
      {act !== null && (
        <button type="button" onClick={run}>
          {act.words}
        </button>
      )}
    </div>
  )
}
