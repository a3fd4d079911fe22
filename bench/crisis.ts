// `npm run bench:crisis`: what the crisis notice costs while somebody types: the time of a call on a usual post, on 8 KB and on
// 8 KB of one repeated pattern, beside the limit; the first call, which compiles the words; and what the words weigh to load.
// A phone is five to ten times slower than a desk: the limits leave room for that. `-- --json FILE` writes the figures too.

import { readdir, readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { crisisLanguages, loadCrisis, readCrisis } from '@kith/care/crisis'
import { load, machine, print, quantile, rounded, writeJson } from './figures.ts'

// A usual post: under 5 ms here is under a frame or two on a cheap phone. A full 8 KB draft is rare, and may cost ten times that.
const USUAL_MS = 5
const LONGEST_MS = 50
const LONGEST = 8192
const USUAL = 160

const said: Record<string, string> = {
  en: 'I have had a long week and my sister is visiting, we cooked and talked and I felt a bit better, but I still can not sleep. ',
  es: 'He tenido una semana larga y mi hermana está de visita, cocinamos y hablamos y me sentí un poco mejor, pero sigo sin dormir. ',
  ar: 'كان أسبوعي طويلا وأختي تزورني، طبخنا وتكلمنا وشعرت أنني أفضل قليلا، لكنني ما زلت لا أستطيع أن أنام في الليل أبدا كما كنت. ',
}
const hostile: Record<string, string> = { en: 'i want to die ', es: 'me quiero morir ', ar: 'اريد ان اموت ' }

const fill = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length)

function times(run: () => void, calls: number): { p50: number; p99: number } {
  for (let call = 0; call < calls / 4; call++) run()
  const taken = Array.from({ length: calls }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return { p50: rounded(quantile(taken, 0.5)), p99: rounded(quantile(taken, 0.99)) }
}

/** Sources without their comments: the app's build takes away little more, for nearly all of it is words. */
async function weight(lang: string): Promise<number> {
  const folder = new URL(`../packages/care/src/crisis/${lang}/`, import.meta.url)
  const texts = await Promise.all((await readdir(folder)).map((name) => readFile(new URL(name, folder), 'utf8')))
  return gzipSync(texts.join('\n').replaceAll(/^\s*(?:\/\/|\/?\*).*$/gmu, ''), { level: 9 }).length
}

print(`${machine()}, load average ${load()}`)
const result: Record<string, unknown> = {}
for (const lang of crisisLanguages) {
  const words = await loadCrisis(lang)
  if (words === null) continue
  const start = performance.now()
  readCrisis('', words)
  const first = rounded(performance.now() - start)
  const texts: readonly (readonly [string, string, number, number])[] = [
    [`${USUAL} characters`, fill(said[lang] ?? '', USUAL), 400, USUAL_MS],
    [`${LONGEST} characters`, fill(said[lang] ?? '', LONGEST), 40, LONGEST_MS],
    [`${LONGEST} characters of one pattern`, fill(hostile[lang] ?? '', LONGEST), 40, LONGEST_MS],
  ]
  print(`\n${lang}: first call ${first} ms; the words are ${rounded((await weight(lang)) / 1000)} kB gzip`)
  for (const [name, text, calls, limit] of texts) {
    const { p50, p99 } = times(() => readCrisis(text, words), calls)
    print(`  ${name.padEnd(34)} p50 ${p50} ms, p99 ${p99} ms, limit ${limit} ms${p50 > limit ? ': OVER' : ''}`)
    result[`${lang}, ${name}`] = { p50, p99, limit }
  }
}
await writeJson(result)
