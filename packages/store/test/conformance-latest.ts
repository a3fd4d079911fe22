// Contract: of revisions, profiles and tends the latest alone counts; how long somebody has been here; a thread's marks.

import { compare, type Persona, PROFILE, REVISE, type RecordId, TEND, type VerifiedRecord, VOUCH } from '@kith/protocol'
import { FIXTURE_TIME, type FixtureChannel, fixtureChannel } from '@kith/testkit'
import type { LatestQuery, Store } from '../src/contract.ts'
import { hex, same } from './check.ts'
import type { Case } from './conformance.ts'
import { anyRecord, copy, header } from './records.ts'

const T = FIXTURE_TIME

async function talk(seed: string) {
  const c = await fixtureChannel(seed)
  const [ana, ben] = [c.persona('ana'), c.persona('ben')]
  const root = await c.post(ana, 'Root.', {}, { time: T })
  const reply = await c.reply(ben, root, 'Reply.', { time: T + 600 })
  return { c, ana, ben, root, reply }
}

/** What can be asked for beside this record. */
function queryOf({ id: channel }: FixtureChannel, { kind, author, body }: VerifiedRecord): LatestQuery {
  const target = (body?.['target'] ?? body?.['thread'] ?? null) as RecordId | null
  return { kind: kind as LatestQuery['kind'], channel, target, author }
}

async function latestIds(store: Store, queries: readonly LatestQuery[]): Promise<(RecordId | null)[]> {
  return (await store.latest(queries)).map((stored) => stored?.record.id ?? null)
}

export const latestCases: readonly Case[] = [
  {
    name: 'tells who vouches for somebody and did not take it back, as many as asked for',
    run: async (open) => {
      const store = await open()
      const { c, ana, ben, root } = await talk('vouch')
      const [cleo, dan] = [c.persona('cleo'), c.persona('dan')]
      const vouch = (by: Persona, who: Persona, n: number) => c.record(by, VOUCH, { who: who.key, n })
      const word = await vouch(ben, cleo, 1)
      await store.put([c.charter, root, await vouch(ana, cleo, 1), word, await vouch(ben, dan, 1)])
      const both = [ana.key, ben.key].toSorted(compare).map(hex)
      same((await store.vouchers(c.id, cleo.key, 9)).map(hex), both, 'both')
      same((await store.vouchers(c.id, cleo.key, 1)).map(hex), both.slice(0, 1), 'one')
      await store.put([await c.retract(ben, word)])
      same((await store.vouchers(c.id, cleo.key, 9)).map(hex), [hex(ana.key)], 'taken back')
      await store.put([await vouch(ben, cleo, 2)])
      same((await store.vouchers(c.id, cleo.key, 9)).map(hex), both, 'said again')
      same(await store.vouchers(c.id, ana.key, 9), [], 'nobody')
      await store.close()
    },
  },
  {
    name: 'gives for each author and target the revise, profile or tend with the highest n, then the largest id',
    run: async (open) => {
      const { c, ana, ben, root, reply } = await talk('latest')
      const writers = {
        revise: (n: number) => c.revise(ana, root, `Root, ${n}.`, n),
        profile: (n: number) => c.profile(ana, 'Ana', { n }),
        tend: (n: number) => c.tend(ana, root, { n, hidden: [reply.id] }),
      }
      for (const [kind, write] of Object.entries(writers)) {
        const [low, one, two] = [await write(1), await write(2), await write(2)]
        const larger = hex(one.id) > hex(two.id) ? one : two
        for (const order of [
          [low, one, two],
          [two, one, low],
          [one, low, two],
        ]) {
          for (const batches of [[order], order.map((record) => [record])]) {
            const store = await open(`${kind} ${order.indexOf(low)} ${order.indexOf(one)} ${batches.length}`)
            for (const batch of batches) await store.put(batch)
            const [stored] = await store.latest([queryOf(c, low)])
            same(stored?.record.bytes, larger.bytes, kind)
            await store.close()
          }
        }
      }
      const store = await open()
      const theirs = await c.revise(ben, root, 'Mine now.', 9)
      const own = await c.revise(ben, reply, 'Reply, anew.')
      const profile = await c.profile(ben, 'Ben')
      await store.put([theirs, own, profile])
      const others: LatestQuery[] = [
        { kind: REVISE, channel: c.id, target: root.id, author: ana.key },
        { kind: TEND, channel: c.id, target: root.id, author: ben.key },
        { kind: PROFILE, channel: c.id, target: null, author: ana.key },
        { kind: PROFILE, channel: (await fixtureChannel('another')).id, target: null, author: ben.key },
      ]
      const queries = [queryOf(c, own), ...others, queryOf(c, profile), queryOf(c, theirs), queryOf(c, own)]
      const expected = [own.id, null, null, null, null, profile.id, theirs.id, own.id]
      same(await latestIds(store, queries), expected, 'each under its own, in the order asked for')
      same(await store.latest([]), [], 'nothing asked')
      await store.close()
    },
  },
  {
    name: 'drops the body of a retracted revision or profile, and no earlier one comes back',
    run: async (open) => {
      const { c, ana, root } = await talk('latest retracted')
      const writers = {
        revise: (n: number) => c.revise(ana, root, `Root, ${n}.`, n),
        profile: (n: number) => c.profile(ana, 'Ana', { n }),
      }
      for (const [kind, write] of Object.entries(writers)) {
        const [low, high, next] = [await write(1), await write(2), await write(3)]
        const retraction = await c.retract(ana, high)
        const query = queryOf(c, low)
        for (const order of [
          [low, high, retraction],
          [retraction, high, low],
          [high, retraction, low],
          [low, retraction, high],
        ]) {
          for (const batches of [[order], order.map((record) => [record])]) {
            const place = `${kind} ${order.indexOf(low)} ${order.indexOf(high)} ${batches.length}`
            const store = await open(place)
            for (const batch of batches) await store.put(batch)
            same(await store.has(high.id), 'header', `${place}: its body is gone`)
            same(await latestIds(store, [query]), [null], `${place}: none counts`)
            same(await store.put([await copy(high), await header(high)]), ['dropped', 'had'], 'it does not come back')
            same(
              (await store.byAuthor(c.id, ana.key, 9)).map(({ record }) => record.id),
              [retraction.id, low.id],
              `${place}: under its author`,
            )
            await store.put([next])
            same(await latestIds(store, [query]), [next.id], `${place}: a later one counts`)
            await store.close()
          }
        }
      }
    },
  },
  {
    name: 'does not know the n of a retracted one that came as a header, until a whole copy tells it',
    run: async (open) => {
      const store = await open()
      const { c, ana, root } = await talk('latest header')
      const [low, high] = [await c.revise(ana, root, 'One.', 1), await c.revise(ana, root, 'Two.', 2)]
      await store.put([low, await c.retract(ana, high)])
      same(await store.put([await header(high)]), ['dropped'], 'header')
      same(await latestIds(store, [queryOf(c, low)]), [low.id], 'the lower one counts')
      same(await store.put([high]), ['dropped'], 'whole')
      same(await latestIds(store, [queryOf(c, low)]), [null], 'none counts')
      await store.close()
    },
  },
  {
    name: 'lets nobody retract a tend, nor what another revised',
    run: async (open) => {
      const store = await open()
      const { c, ana, ben, root } = await talk('tend stays')
      const [tend, revision] = [await c.tend(ana, root, { closed: true }), await c.revise(ana, root, 'Anew.')]
      await store.put([await c.retract(ana, tend), tend, revision, await c.retract(ben, revision)])
      same(await latestIds(store, [queryOf(c, tend), queryOf(c, revision)]), [tend.id, revision.id], 'both count')
      await store.close()
    },
  },
  {
    name: 'keeps a revision that it cannot show outside of what counts',
    run: async (open) => {
      const store = await open()
      const { c, ana, root } = await talk('unshown revision')
      const body = { target: root.id, n: 9, post: 'No post.' }
      const strange = await anyRecord(ana, { kind: REVISE, channel: c.id, time: T, after: [root.id], body }, c.random)
      same(await store.put([strange]), ['new'], 'stored')
      same(await latestIds(store, [queryOf(c, strange)]), [null], 'not counted')
      await store.put([await c.retract(ana, strange)])
      same(await store.has(strange.id), 'header', 'its author can take it back all the same')
      await store.close()
    },
  },
  {
    name: 'tells when somebody first posted here, of posts that stand',
    run: async (open) => {
      const store = await open()
      const { c, ana, ben, root, reply } = await talk('first')
      same(await store.firstBy(c.id, ana.key), null, 'nobody yet')
      const early = await c.profile(ana, 'Ana')
      const reactions: VerifiedRecord[] = []
      for (let i = 0; i < 70; i++) reactions.push(await c.react(ben, root, 1, i))
      const later = await c.reply(ben, root, 'Later.', { time: T + 60 * 1440 })
      await store.put([early, ...reactions, later])
      same(await store.firstBy(c.id, ana.key), null, 'a profile is no post')
      same(await store.firstBy(c.id, ben.key), later.time, 'behind many reactions')
      await store.put([reply, root])
      same(await store.firstBy(c.id, ben.key), reply.time, 'a reply is a post')
      same(await store.firstBy(c.id, ana.key), root.time, 'a root too')
      await store.put([await c.retract(ben, reply), await c.retract(ana, root)])
      same(await store.firstBy(c.id, ben.key), later.time, 'one that was taken back does not count')
      same(await store.firstBy(c.id, ana.key), null, 'nor does it leave a trace')
      same(await store.firstBy((await fixtureChannel('elsewhere')).id, ben.key), null, 'not in another channel')
      await store.close()
    },
  },
  {
    name: 'tells who wrote here, by how their keys begin',
    run: async (open) => {
      const store = await open()
      const { c, ana, ben, root, reply } = await talk('authors')
      const first = (author: Persona) => author.key.subarray(0, 1)
      same(await store.authors(c.id, first(ana)), [], 'nobody yet')
      const [second, profile] = [await c.reply(ana, root, 'And more.'), await c.profile(ben, 'Ben')]
      await store.put([root, reply, second])
      same(await store.authors(c.id, first(ana)), [ana.key], 'once, however much they wrote')
      same(await store.authors(c.id, new Uint8Array()), [ana.key, ben.key].toSorted(compare), 'all of them')
      same(await store.authors(c.id, ana.key), [ana.key], 'a whole key')
      await store.put([profile, await c.retract(ben, reply), await c.retract(ben, profile)])
      same(await store.authors(c.id, first(ben)), [ben.key], 'also who took everything back')
      same(await store.authors((await fixtureChannel('elsewhere')).id, first(ana)), [], 'not in another channel')
      await store.close()
    },
  },
  {
    name: 'tells who replied and when, without the records, in the order of the replies',
    run: async (open) => {
      const store = await open()
      const { c, ana, ben, root, reply } = await talk('marks')
      const own = await c.reply(ana, reply, 'Thank you.', { time: T + 1200 })
      const gone = await c.reply(ben, root, 'Too much said.', { time: T + 300 })
      await store.put([own, gone, reply, root, await c.retract(ben, gone)])
      const mark = ({ id, time, author }: VerifiedRecord, standing: boolean) => ({ id, time, author, standing })
      same(await store.replyMarks(c.id, root.id), [mark(gone, false), mark(reply, true), mark(own, true)], 'marks')
      same(await store.replyMarks(c.id, reply.id), [], 'none there')
      await store.close()
    },
  },
]
