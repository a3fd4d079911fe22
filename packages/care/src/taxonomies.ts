// The words people choose from, as stable codes: what an author needs, in what tone, what a post touches, how one reacts.
// Codes count from 1 in a fixed order and go into signed records: a code is never renumbered, reused or removed.
// New ones are added at the end. Ids name them for the code; the words on screen are the app's, translated.

/** One choice. `code` goes into records, `id` is the stable kebab-case name that the app translates. */
export interface Choice {
  readonly code: number
  readonly id: string
}

/** What the author of a post asks repliers for (body key `need`). */
export const needs = [
  { code: 1, id: 'just-listen' },
  { code: 2, id: 'comfort' },
  { code: 3, id: 'been-there' },
  { code: 4, id: 'information' },
  { code: 5, id: 'advice-welcome' },
  { code: 6, id: 'practical-help' },
  { code: 7, id: 'company-now' },
  { code: 8, id: 'sharing-a-win' },
  { code: 9, id: 'no-reply-needed' },
] as const satisfies readonly Choice[]

/** How a post is meant (body key `tone`). */
export const tones = [
  { code: 1, id: 'genuine' },
  { code: 2, id: 'serious' },
  { code: 3, id: 'joking' },
  { code: 4, id: 'light-hearted' },
  { code: 5, id: 'neutral' },
  { code: 6, id: 'not-angry' },
  { code: 7, id: 'a-little-upset' },
] as const satisfies readonly Choice[]

/** What a post touches, for readers' filters (body key `labels`). After NEON, PLOS ONE 0266722; sub-labels are ours. */
export const labels = [
  { code: 1, id: 'suicide' },
  { code: 2, id: 'self-harm' },
  { code: 3, id: 'eating' },
  { code: 4, id: 'substances' },
  { code: 5, id: 'violence' },
  { code: 6, id: 'abuse' },
  { code: 7, id: 'sex' },
  { code: 8, id: 'death' },
  { code: 9, id: 'pregnancy-loss' },
  { code: 10, id: 'medical' },
  { code: 11, id: 'discrimination' },
  { code: 12, id: 'strong-language' },
] as const satisfies readonly Choice[]

/**
 * How it feels (body key `feeling`): a place in the Affect Grid (Russell 1989), five steps by three. A code is a place, so
 * every one from 1 to 15 has its meaning and none is added.
 */
export const pleasantness = ['very-unpleasant', 'unpleasant', 'in-between', 'pleasant', 'very-pleasant'] as const
export const energies = ['low-energy', 'medium-energy', 'high-energy'] as const

/**
 * Reactions that any reader can give (body key `code`). Three, because more of them confused the people they were given to
 * (CaringBridge, N = 808). Code 0 takes one back.
 */
export const reactions = [
  { code: 1, id: 'with-you' },
  { code: 2, id: 'me-too' },
  { code: 3, id: 'thank-you' },
] as const satisfies readonly Choice[]

/** What the author of a thread alone says, to a reply of somebody else in it. */
export const thisHelped = { code: 4, id: 'this-helped' } as const satisfies Choice

export type NeedId = (typeof needs)[number]['id']
export type ToneId = (typeof tones)[number]['id']
export type LabelId = (typeof labels)[number]['id']
export type PleasantnessId = (typeof pleasantness)[number]
export type EnergyId = (typeof energies)[number]
export type ReactionId = (typeof reactions)[number]['id'] | typeof thisHelped.id

/** The need's id, or null for a code that this version does not know: show nothing then, and keep the record. */
export function needId(code: number): NeedId | null {
  return idOf(needs, code)
}

/** The tone's id, or null for a code that this version does not know. */
export function toneId(code: number): ToneId | null {
  return idOf(tones, code)
}

/** The label's id, or null for a code that this version does not know. */
export function labelId(code: number): LabelId | null {
  return idOf(labels, code)
}

/** The reaction's id, or null for 0 (taken back) and any code that this version does not know. */
export function reactionId(code: number): ReactionId | null {
  return idOf([...reactions, thisHelped], code)
}

/** The place in the grid, or null for a number that is none. */
export function feelingId(code: number): { pleasantness: PleasantnessId; energy: EnergyId } | null {
  const pleasant = pleasantness[Math.floor((code - 1) / energies.length)]
  const energy = energies[(code - 1) % energies.length]
  return pleasant === undefined || energy === undefined ? null : { pleasantness: pleasant, energy }
}

/** 1 + 3 · pleasantness + energy, both counted from 0. */
export function feelingCode(pleasant: number, energy: number): number {
  return 1 + energies.length * pleasant + energy
}

function idOf<Id extends string>(choices: readonly { code: number; id: Id }[], code: number): Id | null {
  return choices.find((choice) => choice.code === code)?.id ?? null
}
