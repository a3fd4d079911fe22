import { adviceIn, guideReply, type GuidanceWords } from '../src/guidance/guidance.ts'
import { english } from '../src/guidance/words-en.ts'
import { spanish } from '../src/guidance/words-es.ts'
import { arabic } from '../src/guidance/words-ar.ts'
import { replies as en } from './fixtures/replies-en.ts'
import { replies as es } from './fixtures/replies-es.ts'
import { replies as ar } from './fixtures/replies-ar.ts'

for (const [name, words, replies] of [
  ['en', english, en],
  ['es', spanish, es],
  ['ar', arabic, ar],
] as const) {
  const counts: Record<string, number[]> = { a: [0, 0, 0], f: [0, 0, 0], u: [0, 0, 0], q: [0, 0, 0] }
  const misses: string[] = []
  for (const [marks, text] of replies) {
    const g = guideReply(text, words)
    const found = { a: adviceIn(text, words), f: g.feeling, u: g.understanding, q: g.question }
    for (const [k, v] of Object.entries(found)) {
      const is = marks.includes(k)
      if (is && v) counts[k]![0]!++
      if (is && !v) {
        counts[k]![1]!++
        misses.push(`-${k} ${text}`)
      }
      if (!is && v) {
        counts[k]![2]!++
        misses.push(`+${k} [${text.slice(v.from, v.to)}] ${text}`)
      }
    }
  }
  console.log(name, counts)
  console.log(misses.join('\n'))
}
