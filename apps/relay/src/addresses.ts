// Where a relay is: the page's address, the multiaddrs that it listens on, and those that it announces (spec page 03 §1).

import type { Settings } from './settings.ts'

/** What a page's address may be: a site of its own, without path, words after it, or a name and password. */
export function pageAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const bare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username + url.password === ''
  return bare && /^https?:$/.test(url.protocol) ? url : null
}

/** True for addresses that mean the same computer wherever they are read. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d+){3}$/.test(host)
}

/**
 * The address of the page.
 * @param port on which the web server listens
 * @param certified a name that the relay's own certificate is for
 */
export function pageOf({ publicUrl, host, tls }: Settings, port: number, certified: string | null): URL {
  if (publicUrl !== null) return publicUrl
  if (tls === null) return new URL(`http://${inUrl(here(host))}:${port}/`)
  return new URL(`https://${isLoopback(host) ? 'localhost' : inUrl(certified ?? 'localhost')}:${port}/`)
}

/** The multiaddr of the relay behind a page's address. */
export function addressOf(url: URL): string {
  const secure = url.protocol === 'https:'
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port)
  return `${hostOf(url)}/tcp/${port}/${secure ? 'tls/ws' : 'ws'}`
}

/** What others are told, best first: what browsers can use, what relays use, what browsers can use without a certificate. */
export function announced(url: URL, relayPort: number | null): string[] {
  if (relayPort === null) return [addressOf(url)]
  const host = hostOf(url)
  return [addressOf(url), `${host}/tcp/${relayPort}`, `${host}/udp/${relayPort}/webrtc-direct`]
}

/**
 * IP addresses on which the relay port listens: the page's own, but all where the page stands behind a proxy on this
 * computer, since no proxy passes on TCP and UDP.
 * @param host an IP address
 */
export function relayHosts(host: string, page: URL): string[] {
  if (host === '::' || (isLoopback(host) && !isLoopback(page.hostname))) return ['0.0.0.0', '::']
  return [host]
}

/** @param inner loopback port of libp2p's WebSocket listener, behind the web server */
export function listened(inner: number, hosts: readonly string[], relayPort: number | null): string[] {
  const relay = relayPort === null ? [] : hosts.flatMap((host) => relayListened(host, relayPort))
  return [`/ip4/127.0.0.1/tcp/${inner}/ws`, ...relay]
}

function relayListened(host: string, port: number): string[] {
  const at = `/${host.includes(':') ? 'ip6' : 'ip4'}/${host}`
  return [`${at}/tcp/${port}`, `${at}/udp/${port}/webrtc-direct`]
}

/** An address of this computer for one that means all of them. */
function here(host: string): string {
  return host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
}

function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

function hostOf({ hostname }: URL): string {
  const host = hostname.replace(/^\[|\]$/g, '')
  const family = host.includes(':') ? 'ip6' : /^\d+(\.\d+){3}$/.test(host) ? 'ip4' : 'dns'
  return `/${family}/${host}`
}
