// Leaving fast (care.md), after GOV.UK's "exit this page": the page is hidden at once, drafts are deleted, and the address is
// replaced. Shift three times does the same: alone, within 5 seconds of each other, and announced. Every tab of the browser
// leaves with this one, one that slept as soon as it wakes; no step of the visit is shown again (visit.ts, gate.ts).

import { announce, hush } from './announce.tsx'
import { stop } from './app.ts'
import { forgetSteps } from './place.ts'
import { blankPage, endVisit, isOver } from './visit.ts'
import { t } from './words.ts'

const PRESSES = 3
/** Between two presses. Milliseconds. */
const PATIENCE = 5_000
/** Deleting drafts is worth this long and no longer; the page is hidden already. Milliseconds. */
const STOPS_WITHIN = 300

let left = false

/** True once the person left, here or in another tab: nothing may be written to the device any more. */
export function hasLeft(): boolean {
  return left || isOver()
}

export function leave(): void {
  if (left) return
  // Before anything else, so that no other tab keeps a draft that is typed just now.
  endVisit()
  goAway()
}

/** The other tabs leave; here nothing is written any more. */
export function leaveElsewhere(): void {
  left = true
  endVisit()
  forgetSteps()
}

export function watchForLeaving(link: HTMLAnchorElement): void {
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  const look = (): void => {
    if (!left && isOver()) goAway()
  }
  addEventListener('storage', look)
  // A page that slept, or that the browser put away for Back, was not told.
  addEventListener('pageshow', look)
  document.addEventListener('resume', look)
  document.addEventListener('visibilitychange', look)
  watchShift()
}

function goAway(): void {
  left = true
  document.documentElement.classList.add('left')
  document.body.hidden = true
  document.title = t('leave.neutral')
  forgetSteps()
  const late = new Promise((resolve) => setTimeout(resolve, STOPS_WITHIN))
  const away = () => location.replace(blankPage())
  Promise.race([Promise.allSettled([stop(), closeNotifications()]), late]).then(away, away)
}

async function closeNotifications(): Promise<void> {
  const worker = await navigator.serviceWorker?.getRegistration()
  for (const notification of (await worker?.getNotifications()) ?? []) notification.close()
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
