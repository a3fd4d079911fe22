// The end-to-end lab: a real relay process with a real LevelDB, and real Chromium contexts on its page. Everything is on
// loopback; what a test started it ends by its own handle.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchChromium } from './chromium.ts'
import { freePort } from './free-port.ts'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

const RELAY = fileURLToPath(new URL('../../../apps/relay/bin/kith-relay.mjs', import.meta.url))
const STARTED = /^ {2}https?:\/\/\S+\n/m
/** A start reads a store and opens ports; a busy machine gets this long, in milliseconds. */
const START_PATIENCE = 60_000
/** The longest wait of a page is a redial. Milliseconds. */
const PAGE_PATIENCE = 15_000

export interface RelayProcessOptions {
  /** TCP and UDP port for other relays; none by default. */
  readonly relayPort?: number
  /** Further arguments of the command line, such as `--peer`. */
  readonly args?: readonly string[]
}

/** A relay process; `kill` is kill -9. */
export class RelayProcess {
  readonly port: number
  readonly data: string
  readonly relayPort: number | null
  /** Everything that it logged, over all its starts. */
  log = ''
  /** Further arguments of the command line; what is put here counts from the next start. */
  args: readonly string[]
  #child: ChildProcess | null = null

  /** One of several side by side, on ports that it keeps over its starts. */
  static async besideOthers(data: string, args: readonly string[] = []): Promise<RelayProcess> {
    const [port, relayPort] = [await freePort(), await freePort()]
    return new RelayProcess(port, data, { relayPort, args })
  }

  constructor(port: number, data: string, { relayPort, args = [] }: RelayProcessOptions = {}) {
    this.port = port
    this.data = data
    this.relayPort = relayPort ?? null
    this.args = args
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/`
  }

  /** Its multiaddr for other relays. */
  get address(): string {
    return `/ip4/127.0.0.1/tcp/${this.relayPort ?? this.port}${this.relayPort === null ? '/ws' : ''}`
  }

  get running(): boolean {
    return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** @param flags beside its own, as a host would write them, for this start alone */
  start(...flags: readonly string[]): Promise<void> {
    const own = ['--port', String(this.port), '--data', this.data, '--relay-port', String(this.relayPort ?? 'off')]
    const child = spawn(process.execPath, [RELAY, 'start', ...own, ...this.args, ...flags])
    this.#child = child
    let out = ''
    child.stderr.on('data', (chunk: Buffer) => {
      this.log += chunk.toString()
    })
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the relay did not start:\n${out}\n${this.log}`)), START_PATIENCE)
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString()
        if (STARTED.test(out)) {
          clearTimeout(timer)
          resolve()
        }
      })
      child.once('exit', (code) => reject(new Error(`the relay ended with ${code}:\n${this.log}`)))
    })
  }

  /** Multiaddrs, as its page tells them. */
  async addresses(): Promise<string[]> {
    const response = await fetch(new URL('relay.json', this.url))
    return ((await response.json()) as { addresses: string[] }).addresses
  }

  /** Stops in the middle of whatever it does, and answers nobody, until `thaw`. */
  freeze(): void {
    this.#child?.kill('SIGSTOP')
  }

  thaw(): void {
    this.#child?.kill('SIGCONT')
  }

  kill(): Promise<void> {
    return this.#end('SIGKILL')
  }

  stop(): Promise<void> {
    return this.#end('SIGTERM')
  }

  #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child
    if (child === null || !this.running) return Promise.resolve()
    return new Promise((resolve) => {
      child.once('exit', () => resolve())
      child.kill(signal)
    })
  }
}

interface Another {
  readonly browser?: Browser
  /** Whose page is opened; the lab's own relay by default. */
  readonly relay?: RelayProcess
  /** The address that is opened; that of the relay by default. */
  readonly url?: string
  readonly prepare?: (page: Page) => Promise<unknown>
}

export class Lab {
  readonly browser: Browser
  readonly relay: RelayProcess
  /** Every request of every context, as method and address. */
  readonly requests: string[] = []
  /** Errors that a page threw or logged. */
  readonly faults: string[] = []
  readonly #contexts: BrowserContext[] = []
  readonly #others: RelayProcess[] = []

  static async open(): Promise<Lab> {
    const data = await mkdtemp(join(tmpdir(), 'kith-e2e-'))
    const relay = await RelayProcess.besideOthers(join(data, 'relay'))
    await relay.start()
    return new Lab(await launchChromium(), relay, data)
  }

  readonly #directory: string

  private constructor(browser: Browser, relay: RelayProcess, directory: string) {
    this.browser = browser
    this.relay = relay
    this.#directory = directory
  }

  /** Another relay, started, which works with the lab's own. */
  async secondRelay(): Promise<RelayProcess> {
    const relay = await RelayProcess.besideOthers(join(this.#directory, 'second'), ['--peer', this.relay.address])
    this.#others.push(relay)
    await relay.start()
    return relay
  }

  /**
   * A person: a context of their own, with its own storage.
   * @param another another browser or relay than the lab's own, and what to do to the page before it opens Kith
   */
  async person(
    options: BrowserContextOptions = {},
    { browser = this.browser, prepare, relay = this.relay, url = relay.url }: Another = {},
  ): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options })
    this.#contexts.push(context)
    const page = await context.newPage()
    page.setDefaultTimeout(PAGE_PATIENCE)
    // The context's, since a service worker asks too.
    context.on('request', (request) => this.requests.push(request.url()))
    page.on('websocket', (socket) => this.requests.push(socket.url()))
    page.on('pageerror', (error) => this.faults.push(String(error)))
    await prepare?.(page)
    await page.goto(url)
    return page
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close()
    await this.browser.close()
    for (const relay of [this.relay, ...this.#others]) await relay.stop()
    await rm(this.#directory, { recursive: true, force: true })
  }
}
