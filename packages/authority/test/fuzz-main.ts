// `npm run fuzz:authority -- [--histories N] [--seed TEXT]`: so many seeded histories, and every past of one small quarrel for
// each PASTS of them, folded by packages/authority and by the oracle. Stops at the first on which they differ, reduces it
// and says how to see it again: `--replay SEED`. `--rules` looks for seeds that show each rule, for rules-shown.ts.

import { parseArgs } from 'node:util'
import { disagreement, matters, reduced } from './agreement.ts'
import { everyPast, type History, history } from './histories.ts'
import { READING_RULES, RULES, type Rule } from './oracle/rules.ts'
import { shownBy } from './rules-shown.ts'
import { linesOf, statesOf } from './telling.ts'

/** They are thirty at a time, small and fast. */
const PASTS = 20
const TOLD_EVERY_MS = 10_000

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '1000' },
    seed: { type: 'string', default: `fuzz ${Date.now()}` },
    replay: { type: 'string' },
    rules: { type: 'boolean', default: false },
  },
})

async function* histories(): AsyncGenerator<History> {
  for (let i = 0; i < Number(values.histories); i++) {
    yield await history(`${values.seed} ${i}`)
    if (i % PASTS === 0) yield* await everyPast(`${values.seed} ${i}`)
  }
}

/** Whether they agree on it; if not, prints all that helps. */
function agrees(told: History): boolean {
  const said = disagreement(told)
  if (said === null) return true
  const [first] = said.split(' ')
  const few = reduced(told, (fewer) => disagreement(fewer)?.split(' ')[0] === first)
  print(`${told.seed}: the fold ${said}. Of these records it ${disagreement(few)}:`, ...linesOf(few), ...statesOf(few))
  print(`again: npm run fuzz:authority -- --replay '${told.seed}'`)
  return false
}

async function fuzz(): Promise<void> {
  print(`seed '${values.seed}'`)
  const begun = performance.now()
  let [count, toldAt] = [0, begun]
  const tell = (): void => {
    const seconds = (performance.now() - begun) / 1000
    print(
      `${count} histories in ${Math.round(seconds)} s, ${(count / seconds).toFixed(1)} a second; no two states of one set`,
    )
  }
  for await (const told of histories()) {
    if (!agrees(told)) {
      process.exitCode = 1
      return
    }
    count++
    if (performance.now() - toldAt < TOLD_EVERY_MS) continue
    toldAt = performance.now()
    tell()
  }
  tell()
}

/** The first seed for each rule without which its state would be another. */
async function search(): Promise<void> {
  const left = new Set<Rule>([...RULES, ...READING_RULES])
  for await (const told of histories()) {
    for (const rule of left) {
      if (!matters(rule, told)) continue
      left.delete(rule)
      print(`  '${rule}': '${told.seed}',`)
    }
    if (left.size === 0) return
  }
  print('', 'By hand:', ...left)
}

function print(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

if (values.rules) await search()
else if (values.replay === undefined) await fuzz()
else if (agrees(await shownBy(values.replay))) print(`'${values.replay}': the fold and the oracle agree`)
else process.exitCode = 1
