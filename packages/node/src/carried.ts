// The channels that a relay carries, and its policy on charters (spec page 05 §4). A charter names its own work, so the
// relay asks some of its own, takes few from each connection, and never more than it has room for.

import { type ChannelId, type ParsedRecord, workOf } from '@kith/protocol'
import { Budget } from './budget.ts'
import type { ChosenChannels } from './chosen-channels.ts'
import type { CarriedChannel } from './claim.ts'
import type { Admission } from './ingest.ts'

export interface CharterPolicy {
  /** Channels at the most: each costs memory for its topic. */
  readonly maxChannels: number
  /** Work of a pushed charter at the least, leading zero bits of its id. */
  readonly charterBits: number
}

/** The channels of a person who comes from another relay; after that one in ten minutes. */
const CHARTER_BURST = 16
const CHARTERS_A_SECOND = 1 / 600
/** Longer than a batch takes to reach the disk, in seconds. */
const COMING = 10

const NONE: ChosenChannels = { givenUp: [], wanted: [] }

export class Carried {
  /** Grows with each change of `list`. */
  version = 0
  readonly #policy: CharterPolicy
  readonly #budget: Budget
  readonly #channels = new Map<string, CarriedChannel>()
  /** Admitted and not yet durable: until when each holds its place, since it may still be refused. */
  readonly #coming = new Map<string, number>()
  readonly #now: () => number
  /** Peer ids of relays that the host chose: what they carry is carried here while there is room. */
  readonly #chosen = new Set<string>()
  readonly #givenUp: ReadonlySet<string>
  readonly #wanted: ReadonlySet<string>

  /** @param now seconds @param channels what the host decided of some */
  constructor(policy: CharterPolicy, now: () => number, { givenUp, wanted }: ChosenChannels = NONE) {
    this.#givenUp = new Set(givenUp.map(nameOf))
    this.#wanted = new Set(wanted.map(({ channel }) => nameOf(channel)))
    this.#policy = policy
    this.#now = now
    this.#budget = new Budget(now, CHARTER_BURST, CHARTERS_A_SECOND)
  }

  get size(): number {
    return this.#channels.size
  }

  list(): CarriedChannel[] {
    return [...this.#channels.values()]
  }

  /** @param peer id of a relay that the host chose to work with */
  choose(peer: string): void {
    this.#chosen.add(peer)
  }

  has(channel: ChannelId): boolean {
    return this.#channels.has(nameOf(channel))
  }

  /** Whether a relay that has it is asked for it, though nobody pushed it here. */
  wants(channel: ChannelId): boolean {
    return this.#wanted.has(nameOf(channel))
  }

  /** @param day UTC day of a record that came; 0 for the charter */
  add(channel: ChannelId, day: number): void {
    const name = nameOf(channel)
    this.#coming.delete(name)
    const before = this.#channels.get(name)?.day ?? -1
    if (day <= before) return
    this.#channels.set(name, { channel, day })
    this.version++
  }

  /** @param sender null for the host's own */
  admit(charter: ParsedRecord, sender: string | null): Admission {
    if (!charter.shown) return 'never'
    if (this.#givenUp.has(nameOf(charter.id))) return 'never'
    if (sender === null || this.#wanted.has(nameOf(charter.id))) return 'yes'
    const chosen = this.#chosen.has(sender)
    for (const [name, until] of this.#coming) if (until < this.#now()) this.#coming.delete(name)
    if (this.#channels.size + this.#coming.size >= this.#policy.maxChannels) return 'never'
    if (!chosen && workOf(charter.id) < this.#policy.charterBits) return 'never'
    if (!chosen && this.#budget.take(sender) > 0) return 'later'
    this.#coming.set(nameOf(charter.id), this.#now() + COMING)
    return 'yes'
  }
}

function nameOf(id: Uint8Array): string {
  return String.fromCharCode(...id)
}
