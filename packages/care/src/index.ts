// Care: what makes Kith a support network and not a chat. Needs and tones that people choose, the names and windows they
// go by, and where to find a voice. Pure: no network, storage, clock, randomness or screen; words on screen are the app's.

export { howLongAnswersTook, isQuiet } from './answers.ts'
export type { CountryHelp, EmergencyNumber, Helpline } from './helplines.ts'
export { countries, helplinesFor, isStale } from './helplines.ts'
export type { Sitting, SittingEvent } from './listening.ts'
export { isThere, noSitting, sit, sittings } from './listening.ts'
export { lookOf, looksLike } from './look-alikes.ts'
export type { KnownPersona } from './namesakes.ts'
export { namesakeMarks } from './namesakes.ts'
export type { Pseudonym } from './pseudonym.ts'
export { learnNames, pseudonym, pseudonymIn } from './pseudonym.ts'
export type { Claim, QueueOptions, QueueThread } from './queue.ts'
export { isTaken, queueOrder, urgency } from './queue.ts'
export type { Choice, EnergyId, LabelId, NeedId, PleasantnessId, ReactionId, ToneId } from './taxonomies.ts'
export {
  energies,
  feelingCode,
  feelingId,
  labelId,
  labels,
  needId,
  needs,
  pleasantness,
  reactionId,
  reactions,
  thisHelped,
  toneId,
  tones,
} from './taxonomies.ts'
export type { Title } from './titles.ts'
export { claimsTitle } from './titles.ts'
export type { WaitingReply, WaitingThread } from './waiting.ts'
export { isWaiting, waitingSince } from './waiting.ts'
export type { Window } from './window.ts'
export { windowOf } from './window.ts'
