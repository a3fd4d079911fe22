// `npm run eval:care`: how well the crisis notice does, for each language and split (packages/care/test/measure.ts counts).
// It prints numbers alone. `-- --dev` leaves the held-out cases out: whoever works on the words looks at those figures as
// seldom as can be. `--misses` names the lines of development cases that are missed; `--json FILE` writes the figures too.

import { cards, cases, measure, misses, recalls, type Share, splits } from '../packages/care/test/measure.ts'
import { print, writeJson } from './figures.ts'

const languages = ['en', 'es', 'ar'] as const
const asked = (flag: string): boolean => process.argv.includes(flag)

function table(title: string, rows: readonly Share[]): void {
  print(`\n${title}`)
  for (const { high, hits, low, name, of, share } of rows) {
    print(`  ${name.padEnd(44)} ${`${hits}/${of}`.padStart(9)} ${share.toFixed(1).padStart(6)}  [${low}, ${high}]`)
  }
}

const result: Record<string, unknown> = {}
for (const lang of languages.filter((each) => !asked('--lang') || asked(each))) {
  for (const split of asked('--dev') ? (['dev'] as const) : splits) {
    const { broken, read } = await measure(cases, lang, split)
    for (const place of broken) print(`${lang} ${split} ${place}: not a case`)
    if (read === null) print(`\n${lang} ${split}: no words for this language yet`)
    else if (read.length === 0) print(`\n${lang} ${split}: no cases here`)
    else {
      const figures = { recall: recalls(read), cards: cards(read) }
      table(`${lang} ${split}: recall, percent`, figures.recall)
      table(`${lang} ${split}: cards per 1,000 ordinary posts`, figures.cards)
      result[`${lang} ${split}`] = figures
      if (split === 'dev' && asked('--misses')) print(misses(read).join('\n'))
    }
  }
}
await writeJson(result)
