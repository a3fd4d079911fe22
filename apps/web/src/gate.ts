// Runs before anything of a page is painted, in the app and on the static pages (first.ts). A page of a visit that was left
// becomes the blank one; and Leave works before the app is there, and where it fails.

import { blankPage, endVisit, stateOf, wasLeft } from './visit.ts'

if (wasLeft(history.state)) {
  document.documentElement.hidden = true
  stop()
  location.replace(blankPage())
} else if (history.state === null) {
  history.replaceState(stateOf(''), '')
}

document.addEventListener('click', (event) => {
  const pressed = event.target instanceof Element ? event.target.closest('a.leave') : null
  // The app's own Leave does more (leave.ts).
  if (pressed === null || event.defaultPrevented) return
  event.preventDefault()
  document.documentElement.hidden = true
  endVisit()
  location.replace(blankPage())
})
