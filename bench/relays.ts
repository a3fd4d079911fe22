// Relays for the delivery benchmarks: with real stores on the disk, watched, that know each other and nobody else.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newRelayKey, RelayNode, relayKeyFrom } from '@kith/node'
import { openStore } from '@kith/store'
import { freePort } from '@kith/testkit/free-port'
import { type Kept, watched } from './moments.ts'

export interface Relay {
  /** What a client dials. */
  readonly address: string
  /** What another relay dials. */
  readonly between: string
  readonly kept: ReadonlyMap<string, Kept>
  stop(): Promise<void>
}

const PATIENCE = 20_000
const BETWEEN_LOOKS = 50

export async function until(what: string, check: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE
  while (!(await check())) {
    if (performance.now() > end) throw new Error(`Not within ${PATIENCE / 1000} s: ${what}`)
    await pause(BETWEEN_LOOKS)
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** @param peer another relay to work with: it is reached, and its channels are known here, when this resolves */
export async function startRelay(peer: Relay | null): Promise<Relay> {
  const directory = await mkdtemp(join(tmpdir(), 'kith-bench-'))
  const opened = await openStore(directory)
  const { kept, store } = watched(opened)
  const ws = `/ip4/127.0.0.1/tcp/${await freePort()}/ws`
  const between = `/ip4/127.0.0.1/tcp/${await freePort()}`
  const node = await RelayNode.start({
    store,
    now: () => Math.floor(Date.now() / 1000),
    privateKey: relayKeyFrom(await newRelayKey()),
    listen: [ws, between],
    // Not announced, so that clients learn of no second relay and use the one that they are given.
    announce: [],
    peers: peer === null ? [] : [peer.between],
    contact: '',
    certificates: null,
    maxChannels: 10,
    charterBits: 4,
  })
  if (peer !== null) await until('the relay adopts what the other carries', () => node.peers > 0 && node.channels > 0)
  const id = node.network.peerId.toString()
  return {
    address: `${ws}/p2p/${id}`,
    between: `${between}/p2p/${id}`,
    kept,
    stop: async () => {
      await node.stop()
      await opened.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
