// Many browsers behind one address, as in a school or behind a proxy, and many that come back as other peers: libp2p's
// defaults starve the eleventh and refuse the sixteenth.
// Runs alone: eighteen browsers leave nobody else room.

import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { Crowd, type Person } from '@kith/testkit/crowd'
import { Lab, until } from './harness.ts'

const PAGE = fileURLToPath(new URL('person-page.ts', import.meta.url))
const AT_ONCE = 18
const COMING_BACK = 40
/** Pages that come back again and again. */
const RETURNING = 4

describe('a crowd behind one address', function () {
  this.timeout(120_000)
  const lab = new Lab()
  let crowd: Crowd
  let addresses: readonly string[]
  let channel: string
  const people: Person[] = []

  before(async () => {
    crowd = await Crowd.open(PAGE)
    addresses = (await lab.relay()).node.addresses
  })
  after(async () => {
    await crowd.close()
    await lab.end()
  })

  const hears = async (person: Person, all: readonly string[]): Promise<boolean> => {
    const heard = new Set(await person.call<string[]>('texts'))
    return all.every((text) => heard.has(text))
  }
  const state = (person: Person): Promise<{ reached: number; places: number; neighbours: number }> =>
    person.call('state')

  it(`${AT_ONCE} browsers at once each get what the others say`, async () => {
    for (let i = 0; i < AT_ONCE; i++) people.push(await crowd.person())
    await Promise.all(people.map((person) => person.call('start', addresses, false)))
    const [first] = people as [Person]
    await until('reached', async () => (await state(first)).reached === 1)
    channel = await first.call('openChannel')
    await until('all follow', async () =>
      (await Promise.all(people.map((one) => one.call('follow', channel)))).every(Boolean),
    )
    for (const [i, person] of people.entries()) await person.call('say', channel, `from ${i}`)
    const all = people.map((_, i) => `from ${i}`)
    for (const person of people) await until('every post', () => hears(person, all))
  })

  it(`${COMING_BACK} that come back as other peers each get a place to be called at, and what is said`, async () => {
    const returning = people.slice(-RETURNING)
    const [first] = people as [Person]
    for (let round = 0; round < COMING_BACK / RETURNING; round++) {
      await Promise.all(returning.map((person) => person.call('stop')))
      await Promise.all(returning.map((person) => person.call('start', addresses, true)))
      await Promise.all(returning.map((person) => person.call('follow', channel)))
      await first.call('say', channel, `round ${round}`)
      for (const person of returning) {
        await until(`round ${round} is heard`, () => hears(person, [`round ${round}`]))
        await until('a place', async () => (await state(person)).places === 1)
      }
    }
    assert.deepEqual(crowd.faults, [])
  })
})
