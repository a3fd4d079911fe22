// A client's relays as a person sees them, and as an invitation names them.

import { type ChannelId, equal } from '@kith/protocol'
import type { KnownRelays } from './known-relays.ts'
import type { Links } from './links.ts'
import { operatorOf, type RelayAddress, readAddress } from './relay-address.ts'
import type { RelayLink } from './relay-link.ts'
import type { Ways } from './ways.ts'

/** An invitation holds no more. */
const MAX_NAMED = 4

/** A relay as the person may see it. */
export interface RelayState {
  /** Its name in journeys. */
  readonly id: string
  /** Host and port. */
  readonly place: string
  readonly reached: boolean
  /** Its host's words for whoever wants to reach them; '' for none. */
  readonly contact: string
}

export function relayStates(links: Links, known: KnownRelays): RelayState[] {
  return links.all().flatMap(({ claim, connection, id }) => {
    const place = known.place(id)
    return place === null ? [] : [{ id, place, reached: connection !== null, contact: claim?.contact ?? '' }]
  })
}

/** Reached ones: first those that say they carry the channel, since the others were only just asked to. */
export function relaysToInviteWith(
  links: Links,
  known: KnownRelays,
  dials: Ways['dials'],
  channel: ChannelId,
): string[] {
  const carries = (link: RelayLink): boolean => link.channels.some((id) => equal(id, channel))
  const open = links.open().sort((a, b) => Number(carries(b)) - Number(carries(a)))
  const addresses = open.flatMap(({ id }) => lastingAddress(known, dials, id) ?? [])
  const hosts = new Set<string>()
  const first = addresses.filter((address) => {
    const operator = operatorOf(address)
    return !hosts.has(operator) && hosts.add(operator)
  })
  return [...new Set([...first, ...addresses])].slice(0, MAX_NAMED).map(({ text }) => text)
}

/** The address of a relay that lasts longest: certificates' hashes change. */
function lastingAddress(known: KnownRelays, dials: Ways['dials'], relay: string): RelayAddress | null {
  const addresses = (known.get(relay)?.addresses ?? []).flatMap((text) => readAddress(text) ?? [])
  const dialled = addresses.filter(dials)
  const address = dialled.find(({ kind }) => kind === 'ws') ?? dialled[0]
  if (address === undefined || address.peer !== null) return address ?? null
  return readAddress(`${address.text}/p2p/${relay}`)
}
