// Stores of earlier and later versions: an earlier database, as its writer left it, gets every
// index at opening.

import {
  FORK,
  type PersonaKey,
  POST,
  PROFILE,
  REACT,
  type RecordId,
  RETRACT,
  REVISE,
  TEND,
  type VerifiedRecord,
} from '@kith/protocol'
import { type LatestQuery, openStore } from '@kith/store'
import { fixtureChannel } from '@kith/testkit'
import type { Opened } from '../src/backend.ts'
import { AUTHOR, AUTHORITY, COUNT, keyOf, RECORD, SCHEMA_KEY, TIME, within } from '../src/keys.ts'
import { openWith } from '../src/level-store.ts'
import { SCHEMA } from '../src/migrations.ts'
import { openLevel } from '../src/open.ts'
import { BODY, encodeCounter, encodeStored } from '../src/values.ts'
import { rejects, same } from './check.ts'
import { inTemporary } from './places.ts'

/** What version 0 wrote: `2 | id` → message, and nothing else. */
async function writeVersion0(location: string, records: readonly VerifiedRecord[]): Promise<void> {
  const { level, close } = await openLevel(location)
  for (const { id, bytes } of records) await level.put(keyOf(2, id), bytes)
  await close()
}

/** What version 1 wrote: no registers, no mark on posts, and kinds that it did not know as bytes in the order of time. */
async function writeVersion1(
  location: string,
  known: readonly VerifiedRecord[],
  unknown: readonly VerifiedRecord[],
): Promise<void> {
  const store = await openStore(location)
  await store.put(known)
  await store.close()
  const { level, close } = await openLevel(location)
  for (const key of await level.keys(within(keyOf(AUTHOR))).all()) await level.put(key, new Uint8Array(0))
  for (const [i, { id, channel, time, bytes }] of unknown.entries()) {
    await level.put(keyOf(RECORD, id), encodeStored(BODY, 100 + i, bytes))
    await level.put(keyOf(TIME, channel, time, id), new Uint8Array(0))
    await level.put(keyOf(COUNT, channel), encodeCounter(known.length + i + 1))
  }
  await level.put(SCHEMA_KEY, encodeCounter(1))
  await close()
}

/** A level whose batches fail from the given one on, as if the power went. */
function cutOffAt(write: number): (location: string) => Promise<Opened> {
  let writes = 0
  return async (location) => {
    const opened = await openLevel(location)
    const batch = opened.level.batch.bind(opened.level) as () => ReturnType<typeof opened.level.batch>
    const failing = () => {
      if (++writes >= write) throw new Error('power failure')
      return batch()
    }
    Object.assign(opened.level, { batch: failing })
    return opened
  }
}

describe('store migrations', () => {
  it('brings a version-0 database to this version, once', () =>
    inTemporary(async (place) => {
      const c = await fixtureChannel('version 0')
      const [ana, ben] = [c.persona('ana'), c.persona('ben')]
      const root = await c.post(ana, 'Root.')
      const reply = await c.reply(ben, root, 'Reply.')
      const taken = await c.reply(ben, root, 'Taken back.')
      const retraction = await c.retract(ben, taken)
      const reaction = await c.react(ben, root, 2)
      const records = [c.charter, root, reply, taken, retraction, reaction]
      await writeVersion0(place('store'), records)
      for (const opening of ['first', 'second']) {
        const store = await openStore(place('store'))
        same(await store.count(c.id), 6, `count, ${opening} opening`)
        const threads = await store.threads(c.id, { limit: 9 })
        same(threads, [{ id: root.id, active: reply.time, replies: 1, answered: true }], 'threads')
        same((await store.reactions(c.id, root.id)).length, 1, 'reactions')
        same((await store.charters()).length, 1, 'charters')
        same(await store.has(taken.id), 'header', 'its retraction acts')
        same(await store.put(records.slice(0, 3)), ['had', 'had', 'had'], 'all is known')
        await store.close()
      }
    }))

  it('takes more steps than one for many records, and goes on after being cut off between them', async function () {
    this.timeout(30_000)
    await inTemporary(async (place) => {
      const c = await fixtureChannel('many')
      const records: VerifiedRecord[] = []
      for (let i = 0; i < 1100; i++) records.push(await c.post(c.persona('ana'), `${i}.`))
      await writeVersion0(place('store'), records)
      // The first step is written, then the power fails.
      await rejects(openWith(place('store'), cutOffAt(2)), 'KITH_STORE_FAILED')
      const store = await openStore(place('store'))
      same(await store.count(c.id), 1100, 'each counted once')
      same((await store.ids(c.id, { limit: 2000 })).length, 1100, 'all there')
      await store.close()
    })
  })

  it('brings a version-1 database to this version: registers, first posts, and retractions that had to wait', () =>
    inTemporary(async (place) => {
      const c = await fixtureChannel('version 1')
      const [ana, ben] = [c.persona('ana'), c.persona('ben')]
      const root = await c.post(ana, 'Root.')
      const reply = await c.reply(ben, root, 'Reply.')
      const reaction = await c.react(ben, root, 2)
      const revisions = [await c.revise(ana, root, 'One.', 1), await c.revise(ana, root, 'Two.', 2)]
      const profile = await c.profile(ben, 'Ben')
      const regretted = await c.revise(ben, reply, 'Worse.')
      const tend = await c.tend(ana, root, { hidden: [reply.id] })
      const known = [c.charter, root, reply, reaction, await c.retract(ben, regretted), await c.retract(ana, tend)]
      await writeVersion1(place('store'), known, [...revisions.toReversed(), profile, regretted, tend])
      const about = (kind: LatestQuery['kind'], target: RecordId | null, author: PersonaKey) => {
        return { kind, channel: c.id, target, author }
      }
      const queries = [
        about(REVISE, root.id, ana.key),
        about(PROFILE, null, ben.key),
        about(REVISE, reply.id, ben.key),
        about(TEND, root.id, ana.key),
      ]
      for (const opening of ['first', 'second']) {
        const store = await openStore(place('store'))
        const latest = (await store.latest(queries)).map((stored) => stored?.record.id ?? null)
        same(latest, [revisions[1]?.id, profile.id, null, tend.id], `latest, ${opening} opening`)
        same(await store.has(regretted.id), 'header', 'its retraction acts')
        same((await store.get(regretted.id))?.seen, 103, 'its arrival stays')
        same([await store.firstBy(c.id, ana.key), await store.firstBy(c.id, ben.key)], [root.time, reply.time], 'first')
        const bens = (await store.byAuthor(c.id, ben.key, 9)).map(({ record }) => record.kind)
        same(bens, [RETRACT, PROFILE, REACT, POST], 'what ben wrote')
        same(await store.count(c.id), 11, 'count')
        same((await store.reactions(c.id, root.id)).length, 1, 'reactions')
        same((await store.threads(c.id, { limit: 9 }))[0]?.replies, 1, 'threads')
        same(await store.put([profile, regretted]), ['had', 'dropped'], 'all is known')
        await store.close()
      }
    }))

  it('begins the second version anew where it was cut off', async function () {
    this.timeout(30_000)
    await inTemporary(async (place) => {
      const c = await fixtureChannel('many revisions')
      const ana = c.persona('ana')
      const root = await c.post(ana, 'Root.')
      const revisions: VerifiedRecord[] = []
      for (let i = 0; i < 1100; i++) revisions.push(await c.revise(ana, root, `${i}.`, i))
      const retractions = [await c.retract(ana, revisions[1099] as VerifiedRecord)]
      await writeVersion1(place('store'), [root, ...retractions], revisions)
      await rejects(openWith(place('store'), cutOffAt(3)), 'KITH_STORE_FAILED')
      const store = await openStore(place('store'))
      const query = { kind: REVISE, channel: c.id, target: root.id, author: ana.key } as const
      same(await store.latest([query]), [null], 'the retracted one has the highest n')
      same(await store.firstBy(c.id, ana.key), root.time, 'first')
      same((await store.byAuthor(c.id, ana.key, 2000)).length, 1101, 'all but that one')
      await store.close()
    })
  })

  it('brings a version-2 database to this version: its authority records in their line', () =>
    inTemporary(async (place) => {
      const c = await fixtureChannel('version 2')
      const fork = await c.record(c.persona('ana'), FORK, { child: c.founder.key })
      await writeVersion1(place('store'), [c.charter], [fork])
      const { level, close } = await openLevel(place('store'))
      await level.del(keyOf(AUTHORITY, c.id, c.charter.time, c.id))
      await level.put(SCHEMA_KEY, encodeCounter(2))
      await close()
      for (const opening of ['first', 'second']) {
        const store = await openStore(place('store'))
        const line = (await store.authority(c.id)).map(({ record }) => record.id)
        same(line, [c.charter.id, fork.id], `line, ${opening} opening`)
        same((await store.byAuthor(c.id, fork.author, 9)).length, 1, 'by author')
        await store.close()
      }
    }))

  it('leaves a store of a later version alone', () =>
    inTemporary(async (place) => {
      await (await openStore(place('store'))).close()
      const { level, close } = await openLevel(place('store'))
      await level.put(SCHEMA_KEY, encodeCounter(SCHEMA + 1))
      await close()
      await rejects(openStore(place('store')), 'KITH_STORE_NEWER')
      // It also gave the lock back.
      await rejects(openStore(place('store')), 'KITH_STORE_NEWER')
    }))
})
