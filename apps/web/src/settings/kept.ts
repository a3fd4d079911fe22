// What a person chose about how Kith looks and speaks, and the country for helplines. Kept in localStorage, in the open:
// it is read before the first paint, by first.ts. Whatever stands there that is none of the choices counts as none.

/** The languages of the app, by their own names, with the direction in which each is written. */
export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr' },
  es: { name: 'Español', dir: 'ltr' },
  ar: { name: 'العربية', dir: 'rtl' },
} as const
export type Language = keyof typeof LANGUAGES

/** Where the static pages (Help, Leave) of a language lie; English is at the root. */
export function folderOf(language: Language): string {
  return language === 'en' ? '' : `/${language}`
}

/** Beside '', which is everywhere "as the device or the browser has it". */
export const THEMES = ['light', 'dark'] as const
export const TEXT_SIZES = ['large', 'largest'] as const

export interface Settings {
  readonly language: Language | ''
  readonly theme: (typeof THEMES)[number] | ''
  readonly text: (typeof TEXT_SIZES)[number] | ''
  /** ISO 3166-1 alpha-2, upper case. Never guessed. */
  readonly country: string
}
export type Setting = keyof Settings

const NAMES: readonly Setting[] = ['language', 'theme', 'text', 'country']

export function keyOf(name: Setting): string {
  return `kith.${name}`
}

/** The setting that a key of localStorage holds; null: another key. */
export function settingAt(key: string): Setting | null {
  return NAMES.find((name) => keyOf(name) === key) ?? null
}

export function kept<N extends Setting>(name: N): Settings[N] | '' {
  try {
    const value = localStorage.getItem(keyOf(name)) ?? ''
    return isChoice(name, value) ? value : ''
  } catch {
    // Storage is closed to us: everything is as the device has it.
    return ''
  }
}

export function keep(name: Setting, value: string): void {
  try {
    if (value === '') localStorage.removeItem(keyOf(name))
    else localStorage.setItem(keyOf(name), value)
  } catch {
    // The choice holds until the page is left.
  }
}

/** @param wanted the browser's languages, BCP 47, best first */
export function languageFor(chosen: Settings['language'], wanted: readonly string[]): Language {
  if (chosen !== '') return chosen
  return wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage) ?? 'en'
}

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(LANGUAGES, tag)
}

function isChoice<N extends Setting>(name: N, value: string): value is Settings[N] {
  if (name === 'language') return isLanguage(value)
  if (name === 'theme') return THEMES.some((theme) => theme === value)
  if (name === 'text') return TEXT_SIZES.some((size) => size === value)
  return /^[A-Z]{2}$/.test(value)
}
