// Authority: who may do what in a channel, and what a reader sees of it. Pure: no network, storage, clock or screen.
// So far the reader's view alone; charter and stewards as a fold come with stewards.

export type { Standing } from './standing.ts'
export { isEstablished, isSettled } from './standing.ts'
export type { Cause, Choices, Decision, Said, Tend, ThreadState } from './view.ts'
export { decide, mayReply } from './view.ts'
