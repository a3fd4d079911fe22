// @kith/node: the only importer of libp2p. A relay carries channels; a client follows them. Both let every record in by
// the one door (ingest.ts). Wire: docs/spec/03-wire.md.

export { type BlockList, Blocks } from './blocks.ts'
export { giveUp, readChosen, want } from './chosen-channels.ts'
export { ClientNode } from './client-node.ts'
export type { ClientEvents, ClientOptions } from './client-options.ts'
export type { RelayState } from './client-relays.ts'
export { type Fold, readFold } from './folds.ts'
export { Ingest, type Ingested, type Origin } from './ingest.ts'
export type { LiveClaim, LiveView } from './live-client.ts'
export type { Journey } from './outbox.ts'
export { handOver } from './own-connection.ts'
export { Places } from './places.ts'
export { isPeerAddress } from './relay-address.ts'
export { newRelayKey, relayKeyFrom } from './relay-key.ts'
export { RelayNode, type RelayOptions } from './relay-node.ts'
export { SealedPost } from './sealed-post.ts'
