// Numbers of rules when they change. Pure.

type Rule = readonly [number: number, words: string]

/** Words that were there keep their number; new ones count on. */
export function renumbered(words: readonly string[], before: readonly Rule[]): Rule[] {
  let next = Math.max(0, ...before.map(([number]) => number))
  return words.map((rule): Rule => {
    const known = before.find(([, each]) => each === rule)
    if (known !== undefined) return known
    next += 1
    return [next, rule]
  })
}
