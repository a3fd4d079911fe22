// One port for everything: the web app, the relay's addresses (`/relay.json`), `/livez`, `/readyz`, and WebSocket
// upgrades, which are handed on to libp2p's listener on loopback.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { KithError } from '@kith/protocol'
import type { Site, SiteFile } from './site.ts'

export interface OpenRelay {
  /** Loopback port of libp2p's WebSocket listener. */
  readonly inner: number
  readonly addresses: () => readonly string[]
}

// Only this origin and relays; no inline code. `ws:` is for pages on loopback, which may dial loopback relays;
// `wasm-unsafe-eval` lets WebAssembly of this origin run (Argon2id, decision 0014), and no script.
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self' ws: wss:; " +
  "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const HEADERS = {
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
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
  readonly #server: Server
  readonly #upgraded = new Set<Duplex>()
  #relay: OpenRelay | null = null

  constructor(site: Site) {
    this.#site = site
    this.#server = createServer(
      { headersTimeout: HEADERS_WITHIN, requestTimeout: REQUEST_WITHIN, connectionsCheckingInterval: 5_000 },
      (request, response) => this.#answer(request, response),
    )
    this.#server.maxConnections = MAX_SOCKETS
    this.#server.setTimeout(SILENT)
    this.#server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head))
  }

  /** @returns the port. @throws KITH_PORT_TAKEN, KITH_PORT_DENIED, KITH_ADDRESS */
  listen(host: string, port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(cause, host, port)))
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

  async close(): Promise<void> {
    this.#relay = null
    for (const socket of this.#upgraded) socket.destroy()
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '/').split('?')[0] as string
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') return text(response, 405, 'Only GET is answered here.')
    if (path === '/livez') return text(response, 200, 'ok')
    if (path === '/readyz') return this.#relay === null ? text(response, 503, 'starting') : text(response, 200, 'ok')
    if (path === '/relay.json') return this.#addresses(response)
    const file = this.#site.get(path)
    if (file === undefined) return text(response, 404, 'There is nothing here.')
    send(request, response, file)
  }

  #addresses(response: ServerResponse): void {
    if (this.#relay === null) return text(response, 503, 'starting')
    response.setHeader('content-type', 'application/json')
    response.setHeader('cache-control', 'no-store')
    response.end(JSON.stringify({ addresses: this.#relay.addresses() }))
  }

  #upgrade(request: IncomingMessage, duplex: Duplex, head: Buffer): void {
    const socket = duplex as Socket
    socket.on('error', () => socket.destroy())
    if (this.#relay === null || this.#upgraded.size >= MAX_UPGRADED) {
      // Destroyed, since the other side may leave its half open for ever, and `close` would wait for it.
      socket.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n', () => socket.destroy())
      return
    }
    // libp2p pings, and ends what does not answer.
    socket.setTimeout(0)
    const inner = connect(this.#relay.inner, '127.0.0.1')
    const end = (): void => {
      this.#upgraded.delete(socket)
      socket.destroy()
      inner.destroy()
    }
    this.#upgraded.add(socket)
    inner.on('error', end).on('close', end)
    socket.on('close', end)
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

function send(request: IncomingMessage, response: ServerResponse, file: SiteFile): void {
  response.setHeader('etag', file.tag)
  response.setHeader('vary', 'accept-encoding')
  response.setHeader('cache-control', file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304).end()
    return
  }
  const accepted = request.headers['accept-encoding']?.toString() ?? ''
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
  if (encoding !== null) response.setHeader('content-encoding', encoding)
  const bytes = encoding === 'br' ? file.brotli : encoding === 'gzip' ? file.gzip : file.plain
  response.writeHead(200, { 'content-type': file.type, 'content-length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

function text(response: ServerResponse, status: number, words: string): void {
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    .end(`${words}\n`)
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): KithError {
  if (cause.code === 'EADDRINUSE') {
    return new KithError(
      'KITH_PORT_TAKEN',
      `Port ${port} is taken by another program. Stop it, or choose another with --port.`,
      { cause },
    )
  }
  if (cause.code === 'EACCES') {
    return new KithError(
      'KITH_PORT_DENIED',
      `Port ${port} is not allowed for this user. Choose one above 1023 with --port.`,
      { cause },
    )
  }
  return new KithError('KITH_ADDRESS', `Cannot listen on ${host}. Give an address of this computer with --host.`, {
    cause,
  })
}
