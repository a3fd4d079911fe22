// Runs a TypeScript entry in a real Chromium: Vite bundles it with browser conditions, a server on 127.0.0.1 (a secure
// context) hands it out, the entry's default export is called, its JSON comes back. Nothing is left running.
// An entry of its own (`@kith/testkit/chromium`), so that the rest of testkit can be part of such a bundle.

import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { KithError } from '@kith/protocol'
import { type Browser, chromium, type Page } from 'playwright-core'
import { bundleForBrowser } from './bundle.ts'

/** Debian's: the headless shell is the same engine without a window to draw, and takes a fifth less work. */
const DEBIAN = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

// Without these Chromium looks for hosts outside, or fails in a container without a user namespace or a GPU.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const EMPTY_PAGE = '<!doctype html><html lang="en"><title>Kith test</title><link rel="icon" href="data:,">'

// Loads and runs the entry. A text, since the module exists only behind the test's own server.
const RUN_ENTRY = `import('/entry.js').then(async ({ default: run }) => JSON.stringify(await run()))`

/**
 * Path of the Chromium to test with: `KITH_CHROMIUM`, else Debian's.
 * @throws KITH_NO_CHROMIUM when neither is there
 */
export function chromiumPath(): string {
  const named = process.env['KITH_CHROMIUM']
  const places = named ? [named] : DEBIAN
  const path = places.find((place) => existsSync(place))
  if (path !== undefined) return path
  throw new KithError(
    'KITH_NO_CHROMIUM',
    `There is no Chromium at ${places.join(' or ')}: install one (apt-get install chromium) or set KITH_CHROMIUM to its path.`,
  )
}

/** A headless Chromium with a fresh profile; the caller closes it. `flags` are added to the ones that it always has. */
export async function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), headless: true, args: [...FLAGS, ...flags] })
}

/**
 * Bundles `entryFile`, calls its default export (an async function without arguments) in Chromium.
 * @param entryFile absolute path of a .ts file
 * @returns what it returned, as JSON carries it
 * @throws KITH_PAGE_FAILED when the page throws, has an unhandled rejection or writes to console.error
 */
export async function runInChromium(entryFile: string): Promise<unknown> {
  const files = await bundleForBrowser(entryFile)
  const server = await serve(files)
  try {
    const browser = await launchChromium()
    try {
      const page = await browser.newPage()
      const failure = firstFailure(page)
      const { port } = server.address() as AddressInfo
      await page.goto(`http://127.0.0.1:${port}/`)
      const json = await Promise.race([failure, page.evaluate<string | undefined>(RUN_ENTRY).catch(pageFailed)])
      return json === undefined ? undefined : JSON.parse(json)
    } finally {
      await browser.close()
    }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

export function serve(files: ReadonlyMap<string, string | Uint8Array>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    const body = path === '/' ? EMPTY_PAGE : files.get(path)
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': contentType(path) }).end(body)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(server))
  })
}

function contentType(path: string): string {
  if (path === '/') return 'text/html; charset=utf-8'
  if (path.endsWith('.js')) return 'text/javascript; charset=utf-8'
  if (path.endsWith('.css')) return 'text/css; charset=utf-8'
  if (path.endsWith('.wasm')) return 'application/wasm'
  return 'application/octet-stream'
}

/** Rejects at the page's first error; never resolves. */
function firstFailure(page: Page): Promise<never> {
  const failure = new Promise<never>((_, reject) => {
    const fail = (cause: unknown) => reject(pageError(cause))
    page.on('pageerror', fail)
    page.on('crash', () => fail(new Error('the page crashed')))
    page.on('console', (message) => {
      if (message.type() === 'error') fail(new Error(`console.error: ${message.text()}`))
    })
  })
  // It may lose the race and reject later; then nobody is waiting for it.
  failure.catch(() => undefined)
  return failure
}

function pageFailed(cause: unknown): never {
  throw pageError(cause)
}

function pageError(cause: unknown): KithError {
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  return new KithError('KITH_PAGE_FAILED', `The page in Chromium failed: ${text}`, { cause })
}
