// How long a persona has been in a channel. Names are free, so what counts is what cannot be made in bulk tonight: time.
// Always judged at the time of what was written, never now, so that a fold does not open by itself a week later.

const DAY = 24 * 60 * 60

/** A week: an attack in the night has no patience, and who came for help is settled after it. Seconds. */
const SETTLES = 7 * DAY

/** What is known of a channel and who writes in it. Times in seconds; personas as base32 text. */
export interface Standing {
  /** When the channel was opened, by its charter. */
  readonly opened: number
  readonly founder: string
  /** Time of a persona's first post in this channel; null: none is here. */
  firstBy(persona: string): number | null
}

/**
 * True for who had written here for a week at that time, and for the founder.
 * @param at seconds, the time of what they wrote
 */
export function isSettled(
  persona: string,
  at: number,
  { firstBy, founder }: Pick<Standing, 'firstBy' | 'founder'>,
): boolean {
  if (persona === founder) return true
  const first = firstBy(persona)
  return first !== null && at >= first + SETTLES
}

/**
 * Whose answer counts, and is not folded: who is settled, and everybody in a channel's first week. Nobody can be settled
 * there yet, and without this nobody's answer would count.
 */
export function isEstablished(persona: string, at: number, standing: Standing): boolean {
  return at < standing.opened + SETTLES || isSettled(persona, at, standing)
}
