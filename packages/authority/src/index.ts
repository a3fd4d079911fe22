// Authority: who may do what in a channel, and what a reader sees of it. Pure: no network, storage, clock or screen.
// `foldAuthority` makes one state of a channel's charter, stewards and acts; `decide` says what a reader sees of a post.

export { atHeads, exposedIn, measuresAtFork } from './at-fork.ts'
export { type Authority, foldAuthority } from './fold.ts'
export { isBefore, type Placed } from './graph.ts'
export { isAct, isGrant, isRemoval } from './powers.ts'
export { type List, listOf, type Measure, type Measures, measuresOf } from './measures.ts'
export { type AuthorityState, hashOfState, stateOf } from './state.ts'
export type { Ruled } from './ruled.ts'
export type { Standing } from './standing.ts'
export { isEstablished, isSettled } from './standing.ts'
export type { Cause, Choices, Decision, Said, Tend, ThreadState } from './view.ts'
export { decide, mayReply } from './view.ts'
