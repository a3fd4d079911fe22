// Tells a host whether the relays that they chose answer: a line in the log whenever that changes, in numbers alone.

import type { RelayNode } from '@kith/node'
import type { Log } from './log.ts'

/** A link is made or lost within seconds. Milliseconds. */
const LOOKS_EVERY = 5_000

/** @param chosen how many the host chose @returns ends it */
export function watchPeers(node: RelayNode, chosen: number, log: Log): () => void {
  let told = ''
  const look = (): void => {
    const numbers = { reached: node.peers, chosen, answering: node.chosenPeers }
    const now = Object.values(numbers).join()
    if (now !== told && (told !== '' || numbers.reached + chosen > 0)) log.info('relays', numbers)
    told = now
  }
  const timer = setInterval(look, LOOKS_EVERY)
  return () => clearInterval(timer)
}
