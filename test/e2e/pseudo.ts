// A pseudo-language: every letter of a message becomes another that reads alike, the whole is longer and stands in
// brackets, and what is filled in stands between marks. What on a page is none of it did not come from the catalogue.

import type { Page } from 'playwright-core'

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const LIKE = 'ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ'
/** Unicode's isolates, so that they change nothing of how it is set. */
const FILLED = ['\u2068', '\u2069'] as const
/** German and Finnish are about so much longer than English. */
const LONGER = 0.4

/** A message in ICU's syntax, in which braces part text (even depth) from arguments (odd depth). */
export function pseudo(message: string): string {
  let depth = 0
  let simple = false
  const said = Array.from(message, (letter, i) => {
    if (letter === '{') {
      simple = depth % 2 === 0 && /^\{\w+\}/.test(message.slice(i))
      depth += 1
      return simple ? FILLED[0] + letter : letter
    }
    if (letter === '}') {
      depth -= 1
      if (depth % 2 === 1 || !simple) return letter
      simple = false
      return letter + FILLED[1]
    }
    return depth % 2 === 0 ? (LIKE[PLAIN.indexOf(letter)] ?? letter) : letter
  }).join('')
  return `⟦${said}${' ~~~'.repeat(Math.ceil((message.length * LONGER) / 4))}⟧`
}

/** What is visible or spoken on the page and is neither pseudo-language nor marked as somebody's own words or a name. */
export function strangers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // People's words, names of languages and countries as the browser has them, numbers to dial, the name of the app.
    const OWN = 'bdi, [dir="auto"], [translate="no"], .num, .name, .mark, script, style, noscript, textarea'
    const SPOKEN = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'alt',
      'title',
      'placeholder',
      'label',
    ]
    const left = (text: string): string => {
      const without = text.replace(/\u2068[^\u2068\u2069]*\u2069/g, ' ')
      return without === text ? text : left(without)
    }
    const plain = (text: string) => /[A-Za-z]/.test(left(text))
    const found: string[] = plain(document.title) ? [`<title>: ${document.title}`] : []
    const report = (element: Element, text: string) =>
      found.push(`<${element.localName} class="${element.getAttribute('class') ?? ''}">: ${text.trim()}`)
    for (const element of document.querySelectorAll('*')) {
      if (element.closest(OWN) !== null || !element.checkVisibility()) continue
      for (const name of SPOKEN) {
        const value = element.getAttribute(name)
        if (value !== null && plain(value)) report(element, `${name}="${value}"`)
      }
      for (const node of element.childNodes) {
        if (node instanceof Text && plain(node.data)) report(element, node.data)
      }
    }
    return [...new Set(found)]
  })
}
