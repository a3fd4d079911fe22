// Runs before anything is painted, as a classic script in the head: a page that was left does not come up at all (gate.ts);
// any other in the person's language, light and size, without a flash of another. A page that is written in one language
// (Help) keeps that one.

import './gate.ts'
import { dressLanguage, dressText, dressTheme } from './settings/dress.ts'
import { kept, languageFor } from './settings/kept.ts'

if ('everyLanguage' in document.documentElement.dataset) {
  dressLanguage(languageFor(kept('language'), navigator.languages))
}
// The page's own colours for the browser's bar come further down in the head.
document.addEventListener('DOMContentLoaded', () => dressTheme(kept('theme')))
dressTheme(kept('theme'))
dressText(kept('text'))
