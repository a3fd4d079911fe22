// One port for all that browsers need: the web app, the relay's addresses (`/relay.json`), its host (`/host.txt`), `/livez`,
// `/readyz`, and WebSocket upgrades, which are handed on to libp2p's listener on loopback. With a certificate it speaks
// https and wss.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer, Server as SecureServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { aboutHost } from './about-host.ts'
import { HEADERS, send, text } from './answers.ts'
import type { BlockedCount } from './blocks.ts'
import { Callers } from './callers.ts'
import { listenError } from './ports.ts'
import type { Site } from './site.ts'
import type { TlsPair } from './tls.ts'

export interface OpenRelay {
  /** Loopback port of libp2p's WebSocket listener. */
  readonly inner: number
  readonly addresses: () => readonly string[]
  /** How to reach its host; '' where they do not say. */
  readonly contact: string
  /** What its host blocks, by reason. */
  readonly blocked: () => readonly BlockedCount[]
}

/** Sockets that are open at once: beyond, the machine would run out of descriptors. */
const MAX_SOCKETS = 4096
/** Of these, WebSockets: what libp2p takes (packages/node, network.ts) and some that are about to be refused by it. */
const MAX_UPGRADED = 2000
/** A request line and its headers take a phone on a bad network no longer, in milliseconds. */
const HEADERS_WITHIN = 15_000
/** A request has no body here. */
const REQUEST_WITHIN = 20_000
/** A page that is not fetched further is dropped, in milliseconds. */
const SILENT = 60_000
/** What a WebSocket upgrade needs; addresses, cookies, user agents and languages of people go no further. */
const HANDED_ON = /^(host|connection|upgrade|sec-websocket-(key|version|protocol|extensions))$/i

export class WebServer {
  readonly #site: Site
  readonly #server: Server | SecureServer
  /** All of them, also those in the middle of a TLS handshake. */
  readonly #sockets = new Set<Socket>()
  readonly #callers = new Callers()
  #upgraded = 0
  #relay: OpenRelay | null = null

  /** @param pair null for plain http */
  constructor(site: Site, pair: TlsPair | null) {
    this.#site = site
    const limits = {
      headersTimeout: HEADERS_WITHIN,
      requestTimeout: REQUEST_WITHIN,
      connectionsCheckingInterval: 5_000,
    }
    const answer = (request: IncomingMessage, response: ServerResponse): void => this.#answer(request, response)
    this.#server =
      pair === null
        ? createServer(limits, answer)
        : createSecureServer({ ...limits, ...pair, handshakeTimeout: HEADERS_WITHIN }, answer)
    this.#server.maxConnections = MAX_SOCKETS
    this.#server.on('connection', (socket: Socket) => {
      const leave = this.#callers.connected(socket)
      if (leave === null) {
        socket.destroy()
        return
      }
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket)).on('close', leave)
    })
    this.#server.setTimeout(SILENT)
    this.#server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head))
  }

  /**
   * @param host an IP address
   * @returns the port
   * @throws KITH_PORT_TAKEN, KITH_PORT_DENIED, KITH_ADDRESS
   */
  listen(host: string, port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', (cause: NodeJS.ErrnoException) => {
        // `::` is all addresses of this computer, also where it has no IPv6.
        if (host === '::' && cause.code === 'EAFNOSUPPORT') resolve(this.listen('0.0.0.0', port))
        else reject(listenError(cause, host, port, '--port'))
      })
      this.#server.listen(port, host, () => {
        // Later on one connection that cannot be taken must not end the process.
        this.#server.on('error', () => undefined)
        resolve((this.#server.address() as AddressInfo).port)
      })
    })
  }

  /** From now on it is ready. */
  open(relay: OpenRelay): void {
    this.#relay = relay
  }

  /** New connections get this certificate; open ones end as they are. */
  renew(pair: TlsPair): void {
    if (this.#server instanceof SecureServer) this.#server.setSecureContext(pair)
  }

  async close(): Promise<void> {
    this.#relay = null
    for (const socket of this.#sockets) socket.destroy()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '/').split('?')[0] as string
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') return text(response, 405, 'Only GET is answered here.')
    if (path === '/livez') return text(response, 200, 'ok')
    if (path === '/readyz') return this.#relay === null ? text(response, 503, 'starting') : text(response, 200, 'ok')
    if (path === '/relay.json') return this.#addresses(response)
    if (path === '/host.txt') return this.#host(response)
    const file = this.#site.get(path)
    if (file === undefined) return text(response, 404, 'There is nothing here.')
    send(request, response, file)
  }

  #addresses(response: ServerResponse): void {
    if (this.#relay === null) return text(response, 503, 'starting')
    response.setHeader('content-type', 'application/json')
    response.setHeader('cache-control', 'no-store')
    const { addresses, blocked, contact } = this.#relay
    response.end(JSON.stringify({ addresses: addresses(), contact, blocked: blocked() }))
  }

  #host(response: ServerResponse): void {
    if (this.#relay === null) return text(response, 503, 'starting')
    text(response, 200, aboutHost({ contact: this.#relay.contact, blocked: this.#relay.blocked() }))
  }

  #upgrade(request: IncomingMessage, duplex: Duplex, head: Buffer): void {
    const socket = duplex as Socket
    socket.on('error', () => socket.destroy())
    const leave = this.#upgraded >= MAX_UPGRADED ? null : this.#callers.upgraded(request)
    if (this.#relay === null || leave === null) {
      // Destroyed, since the other side may leave its half open for ever, and `close` would wait for it.
      socket.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n', () => socket.destroy())
      return
    }
    // libp2p pings, and ends what does not answer.
    socket.setTimeout(0)
    const inner = connect(this.#relay.inner, '127.0.0.1')
    const end = (): void => {
      socket.destroy()
      inner.destroy()
    }
    this.#upgraded++
    inner.on('error', end).on('close', end)
    socket.on('close', end).on('close', () => this.#upgraded--)
    socket.on('close', leave)
    inner.setNoDelay(true)
    inner.write(requestHead(request), 'latin1')
    inner.write(head)
    inner.pipe(socket)
    socket.pipe(inner)
  }
}

/** The request with what an upgrade needs. Node's parser lets no line break into a value, and latin1 makes none. */
function requestHead(request: IncomingMessage): string {
  const lines = [`${request.method} ${request.url} HTTP/1.1`]
  for (let i = 0; i < request.rawHeaders.length; i += 2) {
    const name = request.rawHeaders[i] as string
    if (HANDED_ON.test(name)) lines.push(`${name}: ${request.rawHeaders[i + 1]}`)
  }
  return `${lines.join('\r\n')}\r\n\r\n`
}
