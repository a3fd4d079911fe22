// Fills the static pages: `{{id}}` becomes words of the catalogue, `{{sprite}}` the drawings, `{{helplines}}` every
// country's helplines. So Help, Leave and the first paint need no script at all.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { i18n } from '@lingui/core'
import type { Plugin } from 'vite'
import { escapeHtml, helplinesHtml } from './helplines-html.ts'
import { compiledCatalogue } from './messages.ts'

/** The language of the static pages; the app itself speaks the reader's. */
const LOCALE = 'en'

export function pages(root: string): Plugin {
  return {
    name: 'kith-pages',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        i18n.loadAndActivate({
          locale: LOCALE,
          messages: await compiledCatalogue(join(root, `src/locales/${LOCALE}.json`)),
        })
        const sprite = await readFile(join(root, 'src', 'sprite.svg'), 'utf8')
        const parts: Record<string, () => string> = {
          sprite: () => sprite.replace(/>\s+</g, '><').trim(),
          helplines: () => helplinesHtml(Date.now() / 1000),
        }
        return html.replace(/\{\{([\w.-]+)\}\}/g, (_, id: string) => parts[id]?.() ?? escapeHtml(words(id)))
      },
    },
  }
}

function words(id: string): string {
  const text = i18n._(id)
  if (text === id) throw new Error(`A page uses {{${id}}}, which is not in src/locales/${LOCALE}.json.`)
  return text
}
