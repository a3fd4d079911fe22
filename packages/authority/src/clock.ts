// What a record's past holds (spec page 13 §2), in little room. Records that follow one another by `prev` lie on a lane, and
// a past holds the beginning of each lane: so it is how far it reaches on each. Lanes with nothing of it are left out.

/** Pairs of a lane and how many of its records are held, ascending by lane. */
export type Clock = Int32Array

export const NOTHING: Clock = new Int32Array(0)

/** How many records of the lane are held. */
export function reach(clock: Clock, lane: number): number {
  let [low, high] = [0, clock.length / 2]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clock[2 * middle] as number) < lane) low = middle + 1
    else high = middle
  }
  return clock[2 * low] === lane ? (clock[2 * low + 1] as number) : 0
}

/** What one clock or the other holds. */
export function joined(a: Clock, b: Clock): Clock {
  if (a.length === 0 || a === b) return b
  if (b.length === 0) return a
  const both: number[] = []
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [left, right] = [a[i] ?? Infinity, b[j] ?? Infinity]
    const lane = Math.min(left, right)
    both.push(lane, Math.max(left === lane ? (a[i + 1] as number) : 0, right === lane ? (b[j + 1] as number) : 0))
    if (left === lane) i += 2
    if (right === lane) j += 2
  }
  return Int32Array.from(both)
}

/** The clock, and one record of a lane with all before it. */
export function reaching(clock: Clock, lane: number, at: number): Clock {
  return joined(clock, Int32Array.of(lane, at))
}
