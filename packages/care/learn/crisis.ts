// `npm run learn:crisis`: learns the English model of the crisis notice from the cases of packages/care/eval/en (train
// and dev, never held-out), prints what each hand's cases say of a machine that learned from the others, and writes
// src/crisis/en/model.ts. The same cases give the same file to the last byte. `-- --check` writes nothing and fails
// where the file is another.

import { readFile, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { common, negators, subjects } from '../src/crisis/en/seeing.ts'
import { en } from '../src/crisis/en/words.ts'
import { casesOf, type Seen, seen } from './cases.ts'
import { alikeOf } from './classes.ts'
import { at, byWords, cardsOn, foundAt, type Given, type Judged, thresholdsFor } from './figures.ts'
import { learn, type Lesson, type Machine, type Options, scored } from './machine.ts'
import { moduleText, rounded } from './write.ts'

// Places of traits: fewer, and too many traits share one.
const SIZE = 1 << 20
// Between two whole weights: smaller finds no more, and weighs more to load; what is below half of it is nothing.
const STEP = 0.3
// Cards on ordinary posts of these hands: as many as the model showed them that had learned from a to h alone. Theirs are
// harder than most: the lexicon alone shows 112 cards on 1,000 of them and 63 on the held-out ones.
const OFTEN = 0.04
// More cost and it learns single cases by heart; after fifteen rounds the weights hardly move.
const options: Options = { size: SIZE, cost: 1, rounds: 15 }
// The hands that wrote as people write; the others wrote puzzles, and count half.
const NATURAL = ['e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm']
const counts = (hand: string): number => (NATURAL.includes(hand) ? 1 : 0.5)

const output = new URL('../src/crisis/en/model.ts', import.meta.url)
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`
const mille = (share: number): string => `${(share * 1000).toFixed(1).padStart(5)} in 1,000`

// A missed wish is a smaller mistake than a missed plan; as much as one, and it costs a point of tier 1.
const WISH = 0.5

/** What is to have a card, tiers 1 and 2, from what is not. Tier 3 teaches nothing: a card is no mistake there. */
function learned(all: readonly Seen[]): Machine {
  const taught = all.filter(({ places, tier }) => tier < 3 && places.length > 0)
  const lessons = taught.map(
    ({ hand, places, tier }): Lesson => ({
      places,
      grave: tier > 0,
      counts: counts(hand) * (tier === 2 ? WISH : 1),
    }),
  )
  return rounded(learn(lessons, options), STEP)
}

function judged(machine: Machine, all: readonly Seen[]): Judged[] {
  return all.map(({ hand, kind, places, said, tier }) => ({ hand, kind, said, tier, score: scored(machine, places) }))
}

const alike = await alikeOf('en')
const all = seen(await casesOf('en'), en, { subjects, negators, common, alike }, SIZE)
print(`${all.length} cases by ${new Set(all.map(({ hand }) => hand)).size} hands`)
print(
  'Of each hand, unseen: tier 1 found by the score alone at 20, 35, 50 and 100 cards in 1,000 of its ordinary posts',
)
const unseen: Judged[] = []
for (const hand of ['dev', ...NATURAL]) {
  const machine = learned(all.filter((each) => each.hand !== hand))
  const own = judged(
    machine,
    all.filter((each) => each.hand === hand),
  )
  print(`  ${hand.padEnd(4)} ${[0.02, 0.035, 0.05, 0.1].map((often) => percent(foundAt(own, often))).join(' ')}`)
  if (NATURAL.includes(hand)) unseen.push(...own)
}
print(`  all of them ${[0.02, 0.035, 0.05, 0.1].map((often) => percent(foundAt(unseen, often))).join(' ')}`)
const best = thresholdsFor(unseen, OFTEN)
const told = (all: readonly Judged[], given: Given): string => {
  const [ordinary, one, two] = cardsOn(all, given)
  // Some hands wrote no tier 2.
  return `${mille(ordinary)} ordinary posts, ${percent(one)} of tier 1, ${Number.isNaN(two) ? 'none' : percent(two)} of tier 2`
}
print('Cards with the lexicon, at the thresholds that follow:')
for (const hand of [...NATURAL, 'efgh', 'ijklm', '']) {
  const own = unseen.filter((each) => hand === '' || hand.includes(each.hand))
  print(`  ${hand.padEnd(4)} ${told(own, at(best))}; by the lexicon alone ${told(own, byWords)}`)
}
for (const often of [0.01, 0.02, 0.03, 0.05, 0.07]) print(`  ${told(unseen, at(thresholdsFor(unseen, often)))}`)
const whole = learned(all)
// The bias moves into the thresholds, in hundredths as `scoreOf` counts.
const limit = (score: number): number => Math.round((score - whole.bias) * 100)
const limits = { sure: limit(best.sure), doubtful: limit(best.doubtful), far: limit(best.far) }
const text = moduleText({ whole, alike, ...limits })
print(`${JSON.stringify(limits)}, ${gzipSync(text, { level: 9 }).length} bytes as gzip`)
if (!process.argv.includes('--check')) {
  await writeFile(output, text)
} else if ((await readFile(output, 'utf8').catch(() => '')) !== text) {
  print('src/crisis/en/model.ts is not what these cases teach: run npm run learn:crisis')
  process.exitCode = 1
}
