// What the web server says: headers that every answer has, files in the encoding that was asked for, and short words.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { SiteFile } from './site.ts'

// Only this origin and relays; no inline code. `ws:` is for pages on loopback, which may dial loopback relays.
// `wasm-unsafe-eval` lets WebAssembly of this origin run (Argon2id, decision 0014), and no script.
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self' ws: wss:; " +
  "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

export const HEADERS = {
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

export function send(request: IncomingMessage, response: ServerResponse, file: SiteFile): void {
  response.setHeader('etag', file.tag)
  response.setHeader('vary', 'accept-encoding')
  response.setHeader('cache-control', file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304).end()
    return
  }
  const accepted = request.headers['accept-encoding']?.toString() ?? ''
  const encoding = (['br', 'gzip'] as const).find((name) => file[name] !== null && accepts(accepted, name))
  if (encoding !== undefined) response.setHeader('content-encoding', encoding)
  const bytes = (encoding && file[encoding]) ?? file.plain
  response.writeHead(200, { 'content-type': file.type, 'content-length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

const accepts = (accepted: string, name: string): boolean => accepted.split(/[\s,;]+/).includes(name)

export function text(response: ServerResponse, status: number, words: string): void {
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    .end(`${words}\n`)
}
