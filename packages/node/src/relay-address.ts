// Relays' multiaddrs: which ones are taken, how each is reached, whom they name. They come from invitations, from web
// pages and from other relays, so everything here is checked and nothing throws.

import { isLoopback, isPrivate } from '@libp2p/utils'
import { type Multiaddr, multiaddr } from '@multiformats/multiaddr'

/** An invitation and a claim hold no longer one, in UTF-8 bytes. */
export const MAX_ADDRESS_BYTES = 200

/** `ws`: WebSocket. `webrtc`: WebRTC-direct, beside it. `tcp`: between relays. */
export type AddressKind = 'ws' | 'webrtc' | 'tcp'

/** No `/dnsaddr`, which is looked up elsewhere, and no circuit through others. */
const SHAPES: readonly (readonly [AddressKind, RegExp])[] = [
  ['ws', /^(ip4|ip6|dns|dns4|dns6) tcp (ws|wss|tls ws|tls sni ws)( p2p)?$/],
  ['webrtc', /^(ip4|ip6|dns|dns4|dns6) udp webrtc-direct( certhash)+ p2p$/],
  ['tcp', /^(ip4|ip6|dns|dns4|dns6) tcp( p2p)?$/],
]
const HOST = /^[\w.:-]{1,253}$/
/** Ends of addresses that mean the same network to most hosts. */
const IP4_NEIGHBOURS = /^\d+\.\d+\.\d+/
const IP6_NEIGHBOURS = /^([0-9a-f]*:){1,3}/i
const SITE = /[^.]+\.[^.]+$/

export interface RelayAddress {
  readonly text: string
  readonly kind: AddressKind
  /** Name or number of the machine. */
  readonly host: string
  readonly port: string
  /** The relay's peer id; null where the address does not say. */
  readonly peer: string | null
  /** Noise alone, or TLS too: what a secure page may dial. */
  readonly secure: boolean
}

/** null for anything that is not a relay's multiaddr. */
export function readAddress(text: string): RelayAddress | null {
  const parsed = parse(text)
  if (parsed === null) return null
  const parts = parsed.getComponents()
  const names = parts.map(({ name }) => name)
  const kind = SHAPES.find(([, shape]) => shape.test(names.join(' ')))?.[0]
  const host = parts[0]?.value ?? ''
  if (kind === undefined || !HOST.test(host)) return null
  return {
    text,
    kind,
    host,
    port: parts[1]?.value ?? '',
    peer: parts.find(({ name }) => name === 'p2p')?.value ?? null,
    secure: kind === 'webrtc' || names.includes('tls') || names.includes('wss'),
  }
}

function parse(text: string): Multiaddr | null {
  if (text.length > MAX_ADDRESS_BYTES) return null
  try {
    const parsed = multiaddr(text)
    // The bytes tell whether a peer id is one.
    return parsed.bytes.length > 0 ? parsed : null
  } catch {
    return null
  }
}

/** What a host may write for another relay: no WebRTC-direct, whose certificate changes every two weeks. */
export function isPeerAddress(text: string): boolean {
  const address = readAddress(text)
  return address !== null && address.kind !== 'webrtc'
}

/** What a relay is called on screen: its host, with the port where that is not https's own. */
export function placeOf({ host, port }: RelayAddress): string {
  return port === '443' ? host : `${host}:${port}`
}

/**
 * Who probably runs it: the last two parts of a name, the neighbourhood of a number. A guess that only spreads a
 * person's relays over several hosts; on one's own computer each port counts.
 */
export function operatorOf({ host, port, text }: RelayAddress): string {
  if (isOwnComputer(text, host)) return `${host}:${port}`
  if (host.includes(':')) return IP6_NEIGHBOURS.exec(host)?.[0] ?? host
  if (/^[\d.]+$/.test(host)) return IP4_NEIGHBOURS.exec(host)?.[0] ?? host
  return SITE.exec(host)?.[0] ?? host
}

/** On this computer or in a private network: such an address that a stranger names leads into the host's own rooms. */
export function isNear({ host, text }: RelayAddress): boolean {
  return isOwnComputer(text, host) || isPrivate(multiaddr(text))
}

function isOwnComputer(text: string, host: string): boolean {
  return host === 'localhost' || isLoopback(multiaddr(text))
}
