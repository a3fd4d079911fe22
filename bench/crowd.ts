// Live delivery to a crowd: 20 clients on one relay, all in this process with LevelDB stores on the disk, ten posts a
// second by one after another. From asking to write until durable at each of the others, and the share that came by
// gossip, before any catch-up. `--json FILE` writes the figures too. Target: all of them, p99 at most 500 ms.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { openStore } from '@kith/store'
import { load, machine, print, quantile, rounded, writeJson } from './figures.ts'
import { Person, type Said } from './person.ts'
import { pause, startRelay, until } from './relays.ts'

const PEOPLE = 20
const POSTS = 200
const APART = 100
const FILLER = 'x'.repeat(120)
/** Meshes form at gossipsub's next heartbeats, and a follower looks a second time after 4 s. Milliseconds. */
const SETTLED = 6000
/** For what is on its way when the last post is written; what is not there then counts as lost. Milliseconds. */
const PATIENCE = 5000

interface Post {
  readonly by: Person
  readonly said: Said
}

const loads = [load()]
const people: Person[] = []
const delay = monitorEventLoopDelay({ resolution: 10 })
const ends: (() => Promise<void>)[] = []
let posts: Post[]
try {
  posts = await talk(await gather())
} finally {
  for (const end of ends.toReversed()) await end()
}
loads.push(load())

/** @returns the channel that everybody follows */
async function gather(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'kith-bench-'))
  ends.push(() => rm(directory, { recursive: true, force: true }))
  const relay = await startRelay(null)
  ends.push(() => relay.stop())
  while (people.length < PEOPLE) {
    const store = await openStore(join(directory, String(people.length)))
    const person = await Person.start(store, [relay.address])
    ends.push(async () => {
      await person.stop()
      await store.close()
    })
    people.push(person)
    await until('the relay is reached', () => person.reached > 0)
  }
  const channel = await (people[0] as Person).openChannel()
  await until('the relay keeps the channel', () => relay.kept.has(channel))
  for (const person of people) await until('everybody follows', () => person.follow(channel))
  await pause(SETTLED)
  return channel
}

async function talk(channel: string): Promise<Post[]> {
  delay.enable()
  const saying: Promise<Post>[] = []
  const begun = performance.now()
  for (let i = 0; i < POSTS; i++) {
    await pause(Math.max(0, begun + i * APART - performance.now()))
    const by = people[i % PEOPLE] as Person
    saying.push(by.say(channel, FILLER).then((said) => ({ by, said })))
  }
  const all = await Promise.all(saying)
  const end = performance.now() + PATIENCE
  while (performance.now() < end && people.some(({ heard }) => heard.length < POSTS)) await pause(APART)
  delay.disable()
  return all
}

const heard = new Map(people.map((person) => [person, new Map(person.heard.map((each) => [each.id, each]))]))
const whole: number[] = []
const sinceSaved: number[] = []
for (const { by, said } of posts) {
  const { asked, id } = said
  const saved = heard.get(by)?.get(id)?.durable ?? Number.NaN
  for (const other of people) {
    const moment = other === by ? undefined : heard.get(other)?.get(id)
    if (moment?.origin !== 'gossip') continue
    whole.push(moment.durable - asked)
    sinceSaved.push(moment.durable - saved)
  }
}
const quantiles = (values: readonly number[]) => ({
  p50: rounded(quantile(values, 0.5)),
  p99: rounded(quantile(values, 0.99)),
})
const result = {
  machine: machine(),
  loads,
  people: PEOPLE,
  posts: POSTS,
  delivered: rounded((100 * whole.length) / (POSTS * (PEOPLE - 1))),
  whole: quantiles(whole),
  sinceSaved: quantiles(sinceSaved),
  eventLoop: rounded(delay.percentile(99) / 1e6),
}
print(`${result.machine}, load average ${loads.join(' → ')}`)
print(`${PEOPLE} clients and their relay in one process, ${POSTS} posts, ${1000 / APART} a second; milliseconds`)
print(`delivered by gossip         ${result.delivered} %`)
print(`asked → durable at another  p50 ${result.whole.p50}   p99 ${result.whole.p99}`)
print(`saved → durable at another  p50 ${result.sinceSaved.p50}   p99 ${result.sinceSaved.p99}`)
print(`event loop's delay          p99 ${result.eventLoop}`)
await writeJson(result)
