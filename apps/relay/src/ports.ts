// The ports that libp2p will listen on: tried here first, since it says of a port that is taken only that it failed, and
// of a UDP port nothing at all. They are held together while they are chosen, so that no two are the same.

import { createSocket } from 'node:dgram'
import { type AddressInfo, createServer } from 'node:net'
import { KithError } from '@kith/protocol'

export interface Ports {
  /** For libp2p's WebSocket listener on loopback, behind the web server. */
  readonly inner: number
  /** TCP and UDP; null for none. */
  readonly relay: number | null
}

interface Held {
  readonly port: number
  readonly release: () => Promise<void>
}

/** A port that is free for TCP is nearly always free for UDP. */
const ATTEMPTS = 10

/**
 * @param hosts IP addresses for the relay port
 * @param wanted the relay port; 0 for any that is free
 * @throws KITH_PORT_TAKEN, KITH_PORT_DENIED, KITH_ADDRESS
 */
export async function choosePorts(hosts: readonly string[], wanted: number | 'off'): Promise<Ports> {
  const held: Held[] = []
  try {
    const inner = await holdTcp('127.0.0.1', 0)
    held.push(inner)
    if (wanted === 'off') return { inner: inner.port, relay: null }
    return { inner: inner.port, relay: await holdRelayPort(hosts, wanted, held) }
  } finally {
    for (const { release } of held) await release()
  }
}

/** @param option what to choose another port with */
export function listenError(cause: unknown, host: string, port: number, option: string): KithError {
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') {
    const words = `Port ${port} is taken by another program. Stop it, or choose another with ${option}.`
    return new KithError('KITH_PORT_TAKEN', words, { cause })
  }
  if (code === 'EACCES') {
    const words = `Port ${port} is not allowed for this user. Choose one above 1023 with ${option}.`
    return new KithError('KITH_PORT_DENIED', words, { cause })
  }
  const words = `Cannot listen on ${host}. Give an address of this computer with --host.`
  return new KithError('KITH_ADDRESS', words, { cause })
}

async function holdRelayPort(hosts: readonly string[], wanted: number, held: Held[]): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await holdOnAll(hosts, wanted, held)
    } catch (cause) {
      if (wanted !== 0 || attempt === ATTEMPTS) throw listenError(cause, hosts[0] ?? '', wanted, '--relay-port')
    }
  }
}

async function holdOnAll(hosts: readonly string[], wanted: number, held: Held[]): Promise<number> {
  let port = wanted
  for (const host of hosts) {
    try {
      const tcp = await holdTcp(host, port)
      held.push(tcp)
      port = tcp.port
      held.push(await holdUdp(host, port))
    } catch (cause) {
      if (!isMissing(cause, host, hosts)) throw cause
    }
  }
  return port
}

/** A computer without IPv6 has no `::`; the other addresses do. */
function isMissing(cause: unknown, host: string, hosts: readonly string[]): boolean {
  const { code = '' } = cause as NodeJS.ErrnoException
  return host === '::' && hosts.length > 1 && ['EAFNOSUPPORT', 'EADDRNOTAVAIL'].includes(code)
}

function holdTcp(host: string, port: number): Promise<Held> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    // IPv6 alone, as libp2p does: beside `0.0.0.0`, `::` would be taken.
    server.listen({ port, host, ipv6Only: host.includes(':') }, () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        release: () => new Promise((done) => server.close(() => done())),
      })
    })
  })
}

function holdUdp(host: string, port: number): Promise<Held> {
  return new Promise((resolve, reject) => {
    const isV6 = host.includes(':')
    const socket = createSocket({ type: isV6 ? 'udp6' : 'udp4', ipv6Only: isV6 })
    socket.once('error', (cause) => {
      socket.close()
      reject(cause)
    })
    socket.bind({ port, address: host, exclusive: true }, () => {
      resolve({ port, release: () => new Promise((done) => socket.close(() => done())) })
    })
  })
}
