// Any records, in any order and any batches, give the answers and the views of the plain model.

import { POST, type Persona, PROFILE, REVISE, TEND, type VerifiedRecord } from '@kith/protocol'
import { type LatestQuery, openStore, type Store } from '@kith/store'
import { FIXTURE_TIME, type FixtureChannel, fixtureChannel, seededRandom } from '@kith/testkit'
import fc from 'fast-check'
import { same } from './check.ts'
import { Model } from './model.ts'
import { inTemporary } from './places.ts'
import { anyRecord, header } from './records.ts'

const SEED = Number(process.env['KITH_SEED'] ?? Date.now() % 1e9)
const RUNS = 60
const all = { limit: 1000 }

interface Pool {
  readonly c: FixtureChannel
  readonly authors: readonly Persona[]
  readonly records: readonly VerifiedRecord[]
  /** Posts that threads and reactions may hang on. */
  readonly posts: readonly VerifiedRecord[]
}

/** Few people, few minutes, few threads: so that everything meets everything. */
async function makePool(): Promise<Pool> {
  const c = await fixtureChannel(`pool ${SEED}`)
  const random = seededRandom(`pool ${SEED}`)
  const authors = ['ana', 'ben', 'cy'].map((name) => c.persona(name))
  const time = () => FIXTURE_TIME + 60 * random.below(5)
  const posts: VerifiedRecord[] = []
  for (let i = 0; i < 4; i++) posts.push(await c.post(random.pick(authors), `Root ${i}.`, {}, { time: time() }))
  for (let i = 0; i < 10; i++) {
    posts.push(await c.reply(random.pick(authors), random.pick(posts), `Reply ${i}.`, { time: time() }))
  }
  const misnamed = random.pick(posts).id
  const draft = {
    kind: POST,
    channel: c.id,
    time: time(),
    body: { text: 'Stray.', thread: misnamed, parent: misnamed },
  }
  posts.push(await anyRecord(random.pick(authors), draft, random))
  posts.push(await anyRecord(random.pick(authors), { ...draft, body: { text: '' } }, random))
  const records = [...posts, c.charter]
  for (let i = 0; i < 10; i++) {
    const reaction = await c.react(
      random.pick(authors),
      posts[i % 3] as VerifiedRecord,
      random.below(5),
      random.below(3),
    )
    records.push(reaction, await header(reaction))
  }
  for (let i = 0; i < 12; i++) {
    const [by, target, n] = [random.pick(authors), posts[i % 3] as VerifiedRecord, random.below(3)]
    const one = [
      () => c.revise(by, target, `Anew ${i}.`, n),
      () => c.profile(by, `Name ${i}`, { n }),
      () => c.tend(by, target, { n }),
    ][i % 3]
    const record = await (one as () => Promise<VerifiedRecord>)()
    records.push(record, await header(record))
  }
  for (let i = 0; i < 20; i++) {
    const target = random.pick(records)
    const owner = authors.find(({ key }) => `${key}` === `${target.author}`) ?? random.pick(authors)
    const by = random.below(5) === 0 ? random.pick(authors) : owner
    records.push(await c.retract(by, target, { time: time() }))
  }
  for (const post of posts) records.push(await header(post))
  return { c, authors, records, posts }
}

async function compareViews(store: Store, model: Model, { c, authors, posts }: Pool): Promise<void> {
  const bytes = (items: Awaited<ReturnType<Store['replies']>>) => items.map(({ record }) => record.bytes)
  same(await store.ids(c.id, all), model.ids(), 'ids')
  same(await store.count(c.id), model.ids().length, 'count')
  same(bytes(await store.since(c.id, { time: 0, limit: 1000 })), model.bytes(), 'since')
  same(await store.threads(c.id, all), model.threads(), 'threads')
  for (const { key } of authors) same(await store.firstBy(c.id, key), model.firstBy(key), 'firstBy')
  for (const { key } of authors) same(bytes(await store.byAuthor(c.id, key, 1000)), model.byAuthor(key), 'byAuthor')
  for (const { id } of posts) {
    same(bytes(await store.replies(c.id, id)), model.replies(id), 'replies')
    same(await store.reactions(c.id, id), model.reactions(id), 'reactions')
    same(await store.replyMarks(c.id, id), model.replyMarks(id), 'replyMarks')
  }
  const queries = authors.flatMap(({ key: author }): LatestQuery[] => [
    { kind: PROFILE, channel: c.id, target: null, author },
    ...posts.flatMap(({ id: target }) =>
      ([REVISE, TEND] as const).map((kind) => ({ kind, channel: c.id, target, author })),
    ),
  ])
  const latest = await store.latest(queries)
  same(
    latest.map((stored) => stored?.record.bytes ?? null),
    queries.map((query) => model.latest(query)),
    'latest',
  )
}

describe('store against the plain model', () => {
  let pool: Pool
  before(async function () {
    this.timeout(20_000)
    pool = await makePool()
  })

  it(`agrees on answers and views (KITH_SEED=${SEED})`, async function () {
    this.timeout(60_000)
    const batch = fc.array(fc.nat(pool.records.length - 1), { minLength: 1, maxLength: 12 })
    const property = fc.asyncProperty(fc.array(batch, { maxLength: 14 }), (batches) =>
      inTemporary(async (place) => {
        const store = await openStore(place('store'))
        const model = new Model()
        try {
          for (const [i, indexes] of batches.entries()) {
            const records = indexes.map((index) => pool.records[index] as VerifiedRecord)
            same(await store.put(records), model.put(records), `outcomes of batch ${i}`)
          }
          await compareViews(store, model, pool)
        } finally {
          await store.close()
        }
      }),
    )
    await fc.assert(property, { seed: SEED, numRuns: RUNS })
  })

  it(`ends alike however whole records are shuffled, at once or one by one (KITH_SEED=${SEED})`, async function () {
    this.timeout(60_000)
    const whole = pool.records.filter(({ bodyBytes }) => bodyBytes !== null)
    const model = new Model()
    model.put(whole)
    const order = fc.shuffledSubarray(whole, { minLength: whole.length })
    const property = fc.asyncProperty(order, fc.boolean(), (records, atOnce) =>
      inTemporary(async (place) => {
        const store = await openStore(place('store'))
        try {
          if (atOnce) await Promise.all(records.map((record) => store.put([record])))
          else for (const record of records) await store.put([record])
          await compareViews(store, model, pool)
          const seen = (await store.getMany(records.map(({ id }) => id))).map((held) => held?.seen ?? 0)
          same(
            seen,
            seen.toSorted((a, b) => a - b),
            'arrival in the order of the calls',
          )
        } finally {
          await store.close()
        }
      }),
    )
    await fc.assert(property, { seed: SEED, numRuns: 20 })
  })
})
