// Puts the choices on the page: its language and direction, light or dark, the size of its text. The style sheets do the
// rest (tokens.css, largest.css). The page's own root is all that is touched, so this can run before there is a body.

import { type Language, LANGUAGES, type Settings } from './kept.ts'

export function dressLanguage(language: Language): void {
  const root = document.documentElement
  root.lang = language
  root.dir = LANGUAGES[language].dir
}

export function dressTheme(theme: Settings['theme']): void {
  mark('theme', theme)
  // The browser's own bar follows: of two colours the chosen one counts, or the one that the device asks for.
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const scheme = meta.dataset['scheme'] ?? ''
    meta.media = theme === '' ? `(prefers-color-scheme: ${scheme})` : theme === scheme ? 'all' : 'not all'
  }
}

export function dressText(size: Settings['text']): void {
  mark('text', size)
}

function mark(name: string, value: string): void {
  const { dataset } = document.documentElement
  if (value === '') delete dataset[name]
  else dataset[name] = value
}
