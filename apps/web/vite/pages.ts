// Fills the static pages in every language: `{{id}}` becomes words of the catalogue, `{{sprite}}` the drawings,
// `{{helplines}}` every country's helplines. So Help, Leave and the first paint need no script at all.
// A page whose <html> says `{{lang}}` is written once for each language (help.html, es/help.html); of any other, what
// stands between <!--each--> and <!--/each--> is repeated for each, and the style sheet shows the reader's.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { i18n } from '@lingui/core'
import type { Plugin } from 'vite'
import { folderOf, type Language, LANGUAGES } from '../src/settings/kept.ts'
import { classicScript } from './classic.ts'
import { escapeHtml, helplinesHtml } from './helplines-html.ts'
import type { Words } from './messages.ts'

const languages = Object.keys(LANGUAGES) as Language[]

export function pages(root: string, words: Words): Plugin {
  return {
    name: 'kith-pages',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const source = await classicScript(root, 'src/first.ts')
        this.emitFile({ type: 'asset', fileName: 'first.js', source })
        const sprite = await readFile(join(root, 'src', 'sprite.svg'), 'utf8')
        for (const language of languages) i18n.load(language, await words.catalogue(language))
        const fill = (template: string, language: Language, file: string): string => {
          i18n.activate(language)
          const parts: Record<string, () => string> = {
            lang: () => language,
            dir: () => LANGUAGES[language].dir,
            folder: () => folderOf(language),
            languages: () => versions(file, language),
            sprite: () => sprite.replace(/>\s+</g, '><').trim(),
            helplines: () => helplinesHtml(Date.now() / 1000),
          }
          return template.replace(/\{\{([\w.-]+)\}\}/g, (_, id: string) => parts[id]?.() ?? escapeHtml(said(id)))
        }
        for (const page of Object.values(bundle)) {
          if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue
          const file = page.fileName
          const template = String(page.source).replace('<!--first-->', '<script src="/first.js"></script>')
          if (!template.includes('<html lang="{{lang}}"')) {
            const each = (_: string, part: string) => languages.map((language) => fill(part, language, file)).join('')
            page.source = fill(template.replace(/<!--each-->(.*?)<!--\/each-->/gs, each), 'en', file)
            continue
          }
          page.source = fill(template, 'en', file)
          for (const language of languages.filter((language) => language !== 'en')) {
            const fileName = `${folderOf(language).slice(1)}/${file}`
            this.emitFile({ type: 'asset', fileName, source: fill(template, language, file) })
          }
        }
      },
    },
  }
}

/** Links to a page in each language, by the language's own name. */
function versions(file: string, here: Language): string {
  const links = languages.map((language) => {
    const { name } = LANGUAGES[language]
    const current = language === here ? ' aria-current="page"' : ''
    return `<li><a class="link" href="${folderOf(language)}/${file}" lang="${language}" hreflang="${language}" dir="auto"${current}>${name}</a></li>`
  })
  return `<ul class="row">${links.join('')}</ul>`
}

function said(id: string): string {
  const text = i18n._(id)
  if (text === id) throw new Error(`A page uses {{${id}}}, which is not in src/locales/en.json.`)
  return text
}
