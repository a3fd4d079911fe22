// Leaving fast, after GOV.UK's "exit this page": a real link that works without this script; with it the page is hidden
// at once, drafts are deleted, and the address is replaced, so that Back does not return to what was read.
// Shift three times does the same: alone, within 5 seconds of each other, and announced.

import { announce, hush } from './announce.tsx'
import { stop } from './app.ts'
import { markForgetting } from './forgetting.ts'
import { endVisit } from './place.ts'
import { staticPage, t } from './words.ts'

const PRESSES = 3
/** Between two presses. Milliseconds. */
const PATIENCE = 5_000
/** Deleting drafts is worth this long and no longer; the page is hidden already. Milliseconds. */
const STOPS_WITHIN = 300

// Kith in another tab of this browser would still show what was left; all of them leave together.
const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel('kith-leave') : null

let left = false

/** True once the person left: nothing may be written to the device any more. */
export function hasLeft(): boolean {
  return left
}

export function leave(): void {
  if (left) return
  left = true
  document.body.hidden = true
  others?.postMessage('leave')
  markForgetting()
  document.title = ''
  endVisit()
  const late = new Promise((resolve) => setTimeout(resolve, STOPS_WITHIN))
  const away = () => location.replace(staticPage('leave'))
  Promise.race([stop(), late]).then(away, away)
}

/** The other tabs leave; here nothing is written any more. */
export function leaveElsewhere(): void {
  left = true
  others?.postMessage('leave')
}

export function watchForLeaving(link: HTMLAnchorElement): void {
  others?.addEventListener('message', leave)
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey) return
    event.preventDefault()
    leave()
  })
  // A page that comes back from the browser's memory after leaving must not show what was on it.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && left) location.reload()
  })
  watchShift()
}

function watchShift(): void {
  let presses = 0
  let alone = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const reset = () => {
    clearTimeout(timer)
    if (presses > 0) hush()
    presses = 0
    alone = false
  }
  addEventListener('keydown', ({ key, repeat }) => {
    if (key !== 'Shift') reset()
    else if (!repeat) alone = true
  })
  addEventListener('pointerdown', reset)
  // Counted when it comes up, since a Shift that made a capital letter is no press of its own.
  addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !alone) return
    alone = false
    presses += 1
    clearTimeout(timer)
    if (presses === PRESSES) {
      leave()
      return
    }
    announce(t('leave.more', { n: PRESSES - presses }))
    timer = setTimeout(reset, PATIENCE)
  })
}
