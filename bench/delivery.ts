// Live delivery from browser to browser, over one relay and over two that know each other: the time from writing a post
// to its being durable at the other, beside bare gossipsub between pages of the same Chromium in the same run. Prints
// p50 and p99 and their ratios; `--json FILE` writes them too. Target: p50 at most 2 × bare, p99 at most 500 ms.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newRelayKey, RelayNode, relayKeyFrom } from '@kith/node'
import { openStore } from '@kith/store'
import { Crowd, type Person } from '@kith/testkit/crowd'
import { freePort } from '@kith/testkit/free-port'
import { tcp } from '@libp2p/tcp'
import { webSockets } from '@libp2p/websockets'
import { multiaddr } from '@multiformats/multiaddr'
import { openBare } from './delivery-bare.ts'

const POSTS = 200
const APART = 100
/** About what a short post weighs as a message. */
const FILLER = 'x'.repeat(120)
/** Rounds take turns, so that a busy machine is busy for all. */
const ROUNDS = 3

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url))
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))
const ends: (() => Promise<void>)[] = []

async function until(check: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 1000; i++) {
    if (await check()) return
    await pause(20)
  }
  throw new Error('it did not come about')
}

/** Two relays that know each other, or one; what each page dials. */
async function relays(count: 1 | 2): Promise<string[][]> {
  const pages: string[][] = []
  let peers: string[] = []
  for (let i = 0; i < count; i++) {
    const directory = await mkdtemp(join(tmpdir(), 'kith-bench-'))
    const store = await openStore(directory)
    const ws = `/ip4/127.0.0.1/tcp/${await freePort()}/ws`
    const between = `/ip4/127.0.0.1/tcp/${await freePort()}`
    const node = await RelayNode.start({
      store,
      now: () => Math.floor(Date.now() / 1000),
      privateKey: relayKeyFrom(await newRelayKey()),
      listen: [ws, between],
      // Not announced, so that the pages learn of no second relay and use the one that they are given.
      announce: [],
      peers,
      contact: '',
      certificates: null,
      maxChannels: 10,
      charterBits: 4,
    })
    ends.push(async () => {
      await node.stop()
      await store.close()
      await rm(directory, { recursive: true, force: true })
    })
    if (i > 0) await until(async () => node.peers === 1)
    peers = [`${between}/p2p/${node.network.peerId.toString()}`]
    pages.push([`${ws}/p2p/${node.network.peerId.toString()}`])
  }
  return pages
}

async function bareRelays(count: 1 | 2): Promise<string[][]> {
  const pages: string[][] = []
  let before: string | null = null
  for (let i = 0; i < count; i++) {
    const ws = `/ip4/127.0.0.1/tcp/${await freePort()}/ws`
    const between = `/ip4/127.0.0.1/tcp/${await freePort()}`
    const node = await openBare([ws, between], [webSockets(), tcp()])
    ends.push(async () => node.stop())
    if (before !== null) await node.dial(multiaddr(before))
    before = between
    pages.push([ws])
  }
  return pages
}

async function couple(crowd: Crowd, pages: string[][]): Promise<[Person, Person]> {
  const a = await crowd.person()
  const b = await crowd.person()
  await a.call('start', pages[0], false)
  await b.call('start', pages.at(-1), false)
  return [a, b]
}

async function kith(crowd: Crowd, count: 1 | 2): Promise<() => Promise<number[]>> {
  const [a, b] = await couple(crowd, await relays(count))
  for (const each of [a, b]) await until(async () => (await each.call<{ reached: number }>('state')).reached === 1)
  const channel = await a.call<string>('openChannel')
  await until(() => b.call<boolean>('follow', channel))
  return () => measure(a, b, channel)
}

async function bare(crowd: Crowd, count: 1 | 2): Promise<() => Promise<number[]>> {
  const [a, b] = await couple(crowd, await bareRelays(count))
  for (const each of [a, b]) await until(() => each.call<boolean>('ready'))
  // A mesh forms at gossipsub's next heartbeats.
  await pause(3000)
  return () => measure(a, b, '')
}

let round = 0

/** Milliseconds of each post. */
async function measure(from: Person, to: Person, channel: string): Promise<number[]> {
  round++
  const said: [string, Promise<number>][] = []
  for (let i = 0; i < POSTS; i++) {
    const name = `${round}/${i}`
    said.push([name, from.call<number>('say', channel, `${name} ${FILLER}`)])
    await pause(APART)
  }
  const heard = new Map<string, number>()
  await until(async () => {
    for (const [text, when] of await to.call<[string, number][]>('texts')) heard.set(text.split(' ')[0] as string, when)
    return said.every(([name]) => heard.has(name))
  })
  return Promise.all(said.map(async ([name, when]) => (heard.get(name) as number) - (await when)))
}

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] as number

const pages = await Crowd.open(at('../packages/node/test/person-page.ts'))
const barePages = await Crowd.open(at('delivery-bare.ts'))
const work = {
  'bare gossipsub, one relay': await bare(barePages, 1),
  'Kith, one relay': await kith(pages, 1),
  'bare gossipsub, two relays': await bare(barePages, 2),
  'Kith, two relays': await kith(pages, 2),
}
const samples = new Map<string, number[]>()
for (let i = 0; i < ROUNDS; i++) {
  for (const [name, run] of Object.entries(work)) samples.set(name, [...(samples.get(name) ?? []), ...(await run())])
}
await pages.close()
await barePages.close()
for (const end of ends.reverse()) await end()

const figures = [...samples].map(([name, values]) => ({
  name,
  p50: quantile(values, 0.5),
  p99: quantile(values, 0.99),
}))
const of = (name: string): { p50: number; p99: number } =>
  figures.find((each) => each.name === name) ?? { p50: 0, p99: 0 }
const ratios = ['one relay', 'two relays'].map((over) => ({
  over,
  p50: of(`Kith, ${over}`).p50 / of(`bare gossipsub, ${over}`).p50,
  p99: of(`Kith, ${over}`).p99 / of(`bare gossipsub, ${over}`).p99,
}))

process.stdout.write(`${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}\n`)
process.stdout.write(`${POSTS * ROUNDS} posts each, ${1000 / APART} a second, browser → relay → browser\n`)
for (const { name, p50, p99 } of figures) {
  process.stdout.write(`${name.padEnd(28)} p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms\n`)
}
for (const { over, p50, p99 } of ratios) {
  process.stdout.write(`Kith to bare, ${over.padEnd(14)} p50 × ${p50.toFixed(2)}, p99 × ${p99.toFixed(2)}\n`)
}
const json = process.argv.indexOf('--json')
if (json > 0) await writeFile(process.argv[json + 1] as string, JSON.stringify({ figures, ratios }, null, 2))
