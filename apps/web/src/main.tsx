// Begins the app: words first, then the screens over the static page, then (after the first paint) the session.

import { computed, effect } from '@preact/signals'
import { render } from 'preact'
import { announce, showAnnouncer } from './announce.tsx'
import { errorWords, session, start } from './app.ts'
import { watchForLeaving } from './leave.ts'
import { go, invitation, keepScroll } from './place.ts'
import { tellOfAnswers } from './shell/answered.ts'
import { Bar } from './shell/bar.tsx'
import { keepInSight } from './shell/in-sight.ts'
import { Main } from './shell/main.tsx'
import { Side } from './shell/side.tsx'
import { chosenFor } from './settings/chosen.ts'
import { dressText, dressTheme } from './settings/dress.ts'
import { languageFor } from './settings/kept.ts'
import { speak } from './speak.ts'
import { keepApp } from './update.ts'
import { t } from './words.ts'

// Words before screens; from then on every choice shows at once, also one that was made in another tab.
const language = computed(() => languageFor(chosenFor('language'), navigator.languages))
await speak(language.value)
effect(() => void speak(language.value).catch(() => announce(t('error.KITH_NOT_LOADED'))))
effect(() => dressTheme(chosenFor('theme')))
effect(() => dressText(chosenFor('text')))
const leaveLink = element('leave')
if (leaveLink instanceof HTMLAnchorElement) {
  watchForLeaving(leaveLink)
  keepInSight(leaveLink)
}
showAnnouncer(element('says'))
tellOfAnswers()
take('bar', <Bar />)
take('side', <Side />)
take('main', <Main />)
addEventListener('pagehide', keepScroll)
element('skip').addEventListener('click', (event) => {
  event.preventDefault()
  element('main').focus()
})

effect(() => {
  const link = invitation.value
  const open = session.value
  if (link === null || open === null) return
  invitation.value = null
  open.join(link).then(
    (channel) => go({ at: 'channel', channel }),
    (error: unknown) => announce(errorWords(error)),
  )
})

effect(() => {
  if (session.value !== null) void keepApp()
})

// Two frames: the first paint is on screen before the network's code is asked for.
requestAnimationFrame(() => requestAnimationFrame(() => void start()))

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`index.html lacks #${id}.`)
  return found
}

/** Puts a part of the app where its static form stood. */
function take(id: string, part: Parameters<typeof render>[0]): void {
  const root = element(id)
  root.replaceChildren()
  render(part, root)
}
