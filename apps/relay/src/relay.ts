// A running relay: web server, store and node put together, and taken apart in an order that lets nobody wait.

import { lookup } from 'node:dns/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newRelayKey, RelayNode, relayKeyFrom } from '@kith/node'
import type { Store } from '@kith/store'
import { BlockedFile, type Blocked, listOf, readBlocked } from './blocks.ts'
import { announced, listened, pageOf, relayHosts } from './addresses.ts'
import { lasting, openData } from './data.ts'
import type { Log } from './log.ts'
import { choosePorts, listenError } from './ports.ts'
import type { Settings } from './settings.ts'
import { loadSite } from './site.ts'
import { watchPeers } from './peers-watch.ts'
import { Certificate } from './tls.ts'
import { WebServer } from './web-server.ts'
import { writeWelcome } from './welcome.ts'

export interface RunningRelay {
  readonly url: URL
  /** Relays that its host chose and that do not answer now. */
  silentPeers(): number
  stop(): Promise<void>
}

/** Channels that one relay carries until its host decides otherwise: each costs memory for its topic. */
const MAX_CHANNELS = 1000
/** About 4,000 hashes for a charter that asks for a place, as much as the app's own channels ask. */
const CHARTER_BITS = 12
const SITE = fileURLToPath(new URL('../../web/dist/', import.meta.url))

/**
 * @throws KITH_PORT_TAKEN, KITH_PORT_DENIED, KITH_ADDRESS, KITH_FILE, KITH_TLS, KITH_SITE_MISSING, KITH_STORE_DENIED, and
 * what `openStore` throws
 */
export async function startRelay(settings: Settings, log: Log): Promise<RunningRelay> {
  const site = await loadSite(settings.site ?? SITE)
  const certificate = settings.tls === null ? null : await Certificate.open(settings.tls, log)
  const server = new WebServer(site, certificate?.pair ?? null)
  const host = await addressFor(settings)
  const port = await server.listen(host, settings.port)
  try {
    const store = await openData(settings.data)
    try {
      const url = pageOf(settings, port, certificate?.name ?? null)
      const blocked = await readBlocked(settings.data)
      const { node, inner } = await startNode(settings, store, host, url, blocked)
      // A newcomer takes its peers' channels, and brings no second place to arrive in.
      const isFirst = settings.peers.length === 0 && node.channels === 0
      if (isFirst && (await writeWelcome(store, node))) log.info('welcome written')
      const blocks = new BlockedFile(settings.data, blocked, (list) => node.block(list), log)
      const { contact } = settings
      server.open({ inner, addresses: () => node.addresses, contact, blocked: () => blocks.counts })
      certificate?.watch((pair) => server.renew(pair))
      log.info('started', { channels: node.channels, peers: settings.peers.length })
      const unwatch = watchPeers(node, settings.peers.length, log)
      return {
        url,
        silentPeers: () => settings.peers.length - node.chosenPeers,
        stop: async () => {
          unwatch()
          certificate?.stop()
          const stopped = blocks.stop()
          await stop(server, node, store, log, stopped)
        },
      }
    } catch (cause) {
      await store.close()
      throw cause
    }
  } catch (cause) {
    await server.close()
    throw cause
  }
}

async function startNode(
  settings: Settings,
  store: Store,
  host: string,
  url: URL,
  blocked: readonly Blocked[],
): Promise<{ readonly node: RelayNode; readonly inner: number }> {
  const hosts = relayHosts(host, url)
  const { inner, relay } = await choosePorts(hosts, settings.relayPort)
  const node = await RelayNode.start({
    store,
    now: () => Math.floor(Date.now() / 1000),
    privateKey: relayKeyFrom(await lasting(store, 'relay/key', newRelayKey)),
    listen: listened(inner, hosts, relay),
    announce: announced(url, relay),
    peers: settings.peers,
    contact: settings.contact,
    certificates: relay === null ? null : join(settings.data, 'certificates'),
    maxChannels: MAX_CHANNELS,
    charterBits: CHARTER_BITS,
    blocked: listOf(blocked),
  })
  return { node, inner }
}

async function stop(server: WebServer, node: RelayNode, store: Store, log: Log, last: Promise<void>): Promise<void> {
  log.info('stopping', { connections: node.connections })
  await server.close()
  await node.stop()
  await last
  await store.close()
  log.info('stopped')
}

/** The IP address for a name: libp2p listens on no names, and the page and the relay belong to one place. */
async function addressFor({ host, port }: Settings): Promise<string> {
  try {
    return (await lookup(host)).address
  } catch (cause) {
    throw listenError(cause, host, port, '--port')
  }
}
