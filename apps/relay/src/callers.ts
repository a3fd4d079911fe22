// Who calls the web server, counted by network address so that one computer cannot take every place. Behind a proxy that
// is who the proxy says; addresses are counted and nothing else.

import type { IncomingMessage } from 'node:http'
import { BlockList, type Socket } from 'node:net'
import { Places } from '@kith/node'

/** For each network address: a whole school behind one, but not one computer that takes them all. */
const SOCKETS_EACH = 1024
const UPGRADED_EACH = 256
/** From here proxies call, who say for whom. Anybody else's word on that is not heard. */
const NEAR = new BlockList()
NEAR.addSubnet('127.0.0.0', 8)
NEAR.addSubnet('10.0.0.0', 8)
NEAR.addSubnet('172.16.0.0', 12)
NEAR.addSubnet('192.168.0.0', 16)
NEAR.addAddress('::1', 'ipv6')
NEAR.addSubnet('fc00::', 7, 'ipv6')

type Leave = () => void

export class Callers {
  readonly #sockets = new Places(SOCKETS_EACH)
  readonly #upgraded = new Places(UPGRADED_EACH)

  /** @returns gives the place back; null where the address has too many */
  connected({ remoteAddress = '' }: Socket): Leave | null {
    return isNear(remoteAddress) ? nothing : this.#sockets.take(remoteAddress)
  }

  /** The same for WebSockets. A proxy that does not say for whom it asks is not counted. */
  upgraded({ headers, socket: { remoteAddress = '' } }: IncomingMessage): Leave | null {
    if (!isNear(remoteAddress)) return this.#upgraded.take(remoteAddress)
    // The last one is what the proxy saw itself.
    const person = headers['x-forwarded-for']?.toString().split(',').at(-1)?.trim() ?? ''
    return person === '' ? nothing : this.#upgraded.take(person)
  }
}

function isNear(address: string): boolean {
  return NEAR.check(address, address.includes(':') ? 'ipv6' : 'ipv4')
}

function nothing(): void {
  // No place was taken.
}
