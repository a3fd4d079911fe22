// Care: what makes Kith a support network and not a chat. Needs and tones that people choose, the names and windows they
// go by, and where to find a voice. Pure: no network, storage, clock, randomness or screen; words on screen are the app's.

export type { CountryHelp, EmergencyNumber, Helpline } from './helplines.ts'
export { countries, helplinesFor, isStale } from './helplines.ts'
export type { Pseudonym } from './pseudonym.ts'
export { pseudonym, pseudonymIn } from './pseudonym.ts'
export type { Choice, LabelId, NeedId, ReactionId, ToneId } from './taxonomies.ts'
export { labelId, labels, needId, needs, reactionId, reactions, toneId, tones } from './taxonomies.ts'
export type { Window } from './window.ts'
export { windowOf } from './window.ts'
