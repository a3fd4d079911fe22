// A running relay: store, node and web server put together, and taken apart in the opposite order.

import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newRelayKey, RelayNode, relayKeyFrom } from '@kith/node'
import { KithError } from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import { freePort } from './free-port.ts'
import type { Log } from './log.ts'
import { loadSite } from './site.ts'
import { WebServer } from './web-server.ts'
import { writeWelcome } from './welcome.ts'

export interface RelaySettings {
  readonly port: number
  readonly host: string
  readonly data: string
  readonly publicUrl?: URL
  /** Directory of the web app that is served; its own by default. */
  readonly site?: string
  readonly log: Log
}

export interface RunningRelay {
  readonly url: URL
  stop(): Promise<void>
}

/** Channels that one relay carries until its host decides otherwise: each costs memory for its topic. */
const MAX_CHANNELS = 1000
/** About 4,000 hashes for a charter that asks for a place, as much as the app's own channels ask. */
const CHARTER_BITS = 12
const SITE = fileURLToPath(new URL('../../web/dist/', import.meta.url))

/** @throws KITH_PORT_TAKEN, KITH_PORT_DENIED, KITH_ADDRESS, KITH_SITE_MISSING, and what `openStore` throws */
export async function startRelay(settings: RelaySettings): Promise<RunningRelay> {
  const { log } = settings
  const site = await loadSite(settings.site ?? SITE)
  const server = new WebServer(site)
  const port = await server.listen(settings.host, settings.port)
  try {
    const store = await openData(settings.data)
    try {
      const inner = await freePort()
      const url = settings.publicUrl ?? new URL(`http://${hostInUrl(settings.host)}:${port}/`)
      const node = await RelayNode.start({
        store,
        now: () => Math.floor(Date.now() / 1000),
        privateKey: relayKeyFrom(await lasting(store, 'relay/key', newRelayKey)),
        listen: [`/ip4/127.0.0.1/tcp/${inner}/ws`],
        announce: [addressOf(url)],
        peers: [],
        contact: '',
        certificates: null,
        maxChannels: MAX_CHANNELS,
        charterBits: CHARTER_BITS,
      })
      if (await writeWelcome(store, node)) log.info('welcome written')
      server.open({ inner, addresses: () => node.addresses })
      log.info('started', { channels: node.channels })
      return { url, stop: () => stop(server, node, store, log) }
    } catch (cause) {
      await store.close()
      throw cause
    }
  } catch (cause) {
    await server.close()
    throw cause
  }
}

async function stop(server: WebServer, node: RelayNode, store: Store, log: Log): Promise<void> {
  log.info('stopping', { connections: node.connections })
  await server.close()
  await node.stop()
  await store.close()
  log.info('stopped')
}

async function openData(data: string): Promise<Store> {
  const directory = resolve(data)
  try {
    await mkdir(dirname(directory), { recursive: true })
    // What is inside is the host's alone: the relay's key, the channels.
    await mkdir(directory, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new KithError('KITH_STORE_DENIED', `Cannot write to ${directory}. Choose another place with --data.`, {
      cause,
    })
  }
  return openStore(directory)
}

/** A value that is made once and kept in the store. */
async function lasting(store: Store, name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = await store.local.get(name)
  if (kept !== null) return kept
  const made = await make()
  await store.local.put(name, made)
  return made
}

function hostInUrl(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

/** The multiaddr of the relay behind a page's address. */
export function addressOf(url: URL): string {
  const secure = url.protocol === 'https:'
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const family = host.includes(':') ? 'ip6' : /^\d+(\.\d+){3}$/.test(host) ? 'ip4' : 'dns'
  return `/${family}/${host}/tcp/${port}/${secure ? 'tls/ws' : 'ws'}`
}
