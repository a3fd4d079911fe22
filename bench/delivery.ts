// Live delivery from browser to browser, over one relay and over two that know each other: from asking to write a post
// until it is durable at the other, with the parts of the way, beside bare gossipsub between pages of the same Chromium in
// the same run. Fails unless every post came by gossip, before any catch-up. `--json FILE` writes the figures too.
// Target: p50 at most 2 × bare, p99 at most 500 ms.

import { fileURLToPath } from 'node:url'
import { Crowd, type Person as Page } from '@kith/testkit/crowd'
import { freePort } from '@kith/testkit/free-port'
import { tcp } from '@libp2p/tcp'
import { webSockets } from '@libp2p/websockets'
import { multiaddr } from '@multiformats/multiaddr'
import { openBare } from './delivery-bare.ts'
import { load, machine, print, quantile, rounded, writeJson } from './figures.ts'
import type { Kept } from './moments.ts'
import type { Heard, Said } from './person.ts'
import { pause, type Relay, startRelay, until } from './relays.ts'

/** Cases take turns, so that a busy machine is busy for all. */
const ROUNDS = 5
/** Of each round and case. Two people take turns: more from one person a relay would put off (its push budget). */
const POSTS = 50
const APART = 100
/** About what a short post weighs as a message. */
const FILLER = 'x'.repeat(120)
/** Meshes form at gossipsub's next heartbeats, and a follower looks a second time after 4 s. Milliseconds. */
const SETTLED = 6000

interface Couple {
  readonly pages: readonly [Page, Page]
  /** '' for bare gossipsub. */
  readonly channel: string
  /** In the order in which a post of the first page meets them. */
  readonly relays: readonly Relay[]
}

const WHOLE = 'asked → durable at the other'
/** Without what a writer waits for: work, signature and the own disk. */
const SINCE_SAVED = 'saved → durable at the other'

/** Milliseconds of one post from asking to durable at the other, whole and in parts. */
type Way = ReadonlyMap<string, number>

const ends: (() => Promise<void>)[] = []

async function arrive(crowd: Crowd, relay: string): Promise<Page> {
  const page = await crowd.person()
  await page.call('start', [relay])
  await until('a page reaches its relay', () => page.call<boolean>('ready'))
  return page
}

async function bare(crowd: Crowd, count: number): Promise<Couple> {
  const addresses: string[] = []
  let before: string | null = null
  while (addresses.length < count) {
    const ws = `/ip4/127.0.0.1/tcp/${await freePort()}/ws`
    const between = `/ip4/127.0.0.1/tcp/${await freePort()}`
    const node = await openBare([ws, between], [webSockets(), tcp()])
    ends.push(async () => node.stop())
    if (before !== null) await node.dial(multiaddr(before))
    before = between
    addresses.push(ws)
  }
  const pages = [await arrive(crowd, addresses[0] as string), await arrive(crowd, addresses.at(-1) as string)] as const
  return { pages, channel: '', relays: [] }
}

async function kith(crowd: Crowd, count: 1 | 2): Promise<Couple> {
  const first = await begin(null)
  const one = await arrive(crowd, first.address)
  const channel = await one.call<string>('openChannel')
  await until('the relay keeps the channel', () => first.kept.has(channel))
  const relays = count === 1 ? [first] : [first, await begin(first)]
  const other = await arrive(crowd, (relays.at(-1) as Relay).address)
  await until('the other follows', () => other.call<boolean>('follow', channel))
  return { pages: [one, other], channel, relays }
}

async function begin(peer: Relay | null): Promise<Relay> {
  const relay = await startRelay(peer)
  ends.push(() => relay.stop())
  return relay
}

async function measure({ channel, pages, relays }: Couple): Promise<Way[]> {
  const before = await Promise.all(pages.map((page) => page.call<number>('count')))
  const said: Promise<Said>[] = []
  const begun = performance.now()
  for (let i = 0; i < POSTS; i++) {
    await pause(Math.max(0, begun + i * APART - performance.now()))
    said.push((pages[i % 2] as Page).call<Said>('say', channel, FILLER))
  }
  const posts = await Promise.all(said)
  // Bare gossipsub does not tell of one's own.
  const expected = channel === '' ? POSTS / 2 : POSTS
  await until('every post at the other', async () => {
    const counts = await Promise.all(pages.map((page) => page.call<number>('count')))
    return counts.every((count, i) => count >= (before[i] as number) + expected)
  })
  const heard = await Promise.all(
    pages.map(async (page) => new Map((await page.call<Heard[]>('heard')).map((each) => [each.id, each]))),
  )
  return posts.map((post, i) => {
    const met = i % 2 === 0 ? relays : relays.toReversed()
    return wayOf(post, heard[i % 2]?.get(post.id), met, heard[1 - (i % 2)]?.get(post.id))
  })
}

function wayOf({ id, asked }: Said, own: Kept | undefined, met: readonly Relay[], other: Heard | undefined): Way {
  if (other?.origin !== 'gossip') throw new Error(`A post came by ${other?.origin ?? 'nothing'}, not by gossip.`)
  const way = new Map([[WHOLE, other.durable - asked]])
  if (own === undefined) return way
  way.set(SINCE_SAVED, other.durable - own.durable)
  way.set('work, signature', own.given - asked)
  way.set("writer's disk", own.durable - own.given)
  let last = own.durable
  for (const [i, { kept }] of met.entries()) {
    const { durable, given } = kept.get(id) as Kept
    way.set(i === 0 ? 'push, check' : 'to the second relay, check', given - last)
    way.set(i === 0 ? "relay's disk" : "second relay's disk", durable - given)
    last = durable
  }
  way.set('gossip, check', other.given - last)
  way.set("reader's disk", other.durable - other.given)
  return way
}

async function open(file: string): Promise<Crowd> {
  const crowd = await Crowd.open(fileURLToPath(new URL(file, import.meta.url)))
  ends.push(() => crowd.close())
  return crowd
}

const begun = performance.now()
const loads = [load()]
const ways = new Map<string, Way[]>()
try {
  const crowd = await open('delivery-page.ts')
  const bareCrowd = await open('delivery-bare.ts')
  const cases = new Map([
    ['bare gossipsub, one relay', await bare(bareCrowd, 1)],
    ['Kith, one relay', await kith(crowd, 1)],
    ['bare gossipsub, two relays', await bare(bareCrowd, 2)],
    ['Kith, two relays', await kith(crowd, 2)],
  ])
  await pause(SETTLED)
  for (let i = 0; i < ROUNDS; i++) {
    for (const [name, each] of cases) ways.set(name, [...(ways.get(name) ?? []), ...(await measure(each))])
    loads.push(load())
  }
} finally {
  for (const end of ends.toReversed()) await end()
}

const figures = [...ways].map(([name, posts]) => {
  const of = (part: string): number[] => posts.map((way) => way.get(part) as number)
  const parts = [...(posts[0] as Way).keys()].map(
    (part) => [part, { p50: rounded(quantile(of(part), 0.5)), p99: rounded(quantile(of(part), 0.99)) }] as const,
  )
  return { name, parts: Object.fromEntries(parts) }
})
const of = (name: string, part: string, p: 'p50' | 'p99'): number =>
  figures.find((each) => each.name === name)?.parts[part]?.[p] ?? Number.NaN
const ratios = ['one relay', 'two relays'].flatMap((over) =>
  [WHOLE, SINCE_SAVED].map((part) => {
    const ratio = (p: 'p50' | 'p99'): number =>
      rounded(of(`Kith, ${over}`, part, p) / of(`bare gossipsub, ${over}`, WHOLE, p))
    return { over, part, p50: ratio('p50'), p99: ratio('p99') }
  }),
)

print(`${machine()}, load average ${loads.join(' → ')}, ${Math.round((performance.now() - begun) / 1000)} s`)
print(`${POSTS * ROUNDS} posts each, ${1000 / APART} a second, all of them delivered by gossip; milliseconds`)
for (const { name, parts } of figures) {
  print(name)
  for (const [part, { p50, p99 }] of Object.entries(parts)) {
    print(`  ${part.padEnd(32)} p50 ${p50.toFixed(1).padStart(6)}   p99 ${p99.toFixed(1).padStart(6)}`)
  }
}
for (const { over, p50, p99, part } of ratios) print(`Kith to bare, ${over}, ${part}: p50 × ${p50}, p99 × ${p99}`)
await writeJson({ machine: machine(), loads, figures, ratios })
