// @kith/store: keeps records and finds them again, in Node and in the browser, behind one contract.
// Layout, durability and migrations: docs/decisions/0006-store-layout.md.

export type {
  Cursor,
  IdsQuery,
  LatestQuery,
  LocalValues,
  LocalWrites,
  PutOutcome,
  ReactionEntry,
  ReplyEntry,
  SinceQuery,
  Store,
  StoredRecord,
  ThreadEntry,
  ThreadsQuery,
} from './contract.ts'
export { openStore } from './level-store.ts'
