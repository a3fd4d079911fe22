// Fixtures: a channel and what people write in it, all from one seed text, through protocol's own `compose` and
// `verify` with no work. Same seed, same calls: same bytes. Imported in Node and in browser bundles.

import {
  CHARTER,
  type ChannelId,
  channelPersona,
  compose,
  founderPersona,
  OPEN,
  type Persona,
  POST,
  type PostBody,
  PROFILE,
  type ProfileBody,
  REACT,
  RETRACT,
  REVISE,
  type RecordId,
  type Root,
  TEND,
  type TendBody,
  type Value,
  type VerifiedRecord,
  verify,
  YOUNG,
  ZEROS,
} from '@kith/protocol'
import { type SeededRandom, seededRandom } from './random.ts'

/** The first minute of fixtures: a Monday in September 2026. */
export const FIXTURE_TIME = 1_790_000_040

export interface WriteOptions {
  /** Seconds; without it each record of a channel is a minute after the one before. */
  readonly time?: number
  readonly after?: readonly RecordId[]
}

export interface FixtureChannel {
  readonly id: ChannelId
  readonly founder: Persona
  readonly charter: VerifiedRecord
  readonly random: SeededRandom
  /** The persona of this channel for a person; a name always gives the same one. */
  persona(name: string): Persona
  post(author: Persona, text: string, extra?: Partial<PostBody>, options?: WriteOptions): Promise<VerifiedRecord>
  reply(author: Persona, parent: VerifiedRecord, text: string, options?: WriteOptions): Promise<VerifiedRecord>
  react(author: Persona, target: VerifiedRecord, code: number, n?: number): Promise<VerifiedRecord>
  retract(author: Persona, target: VerifiedRecord, options?: WriteOptions): Promise<VerifiedRecord>
  /** The target anew with another text, whoever wrote it. */
  revise(author: Persona, target: VerifiedRecord, text: string, n?: number): Promise<VerifiedRecord>
  profile(author: Persona, name: string, extra?: Partial<ProfileBody>): Promise<VerifiedRecord>
  tend(author: Persona, root: VerifiedRecord, extra?: Partial<TendBody>): Promise<VerifiedRecord>
  /** A record of any kind. */
  record(
    author: Persona,
    kind: number,
    body: { readonly [key: string]: Value },
    options?: WriteOptions,
  ): Promise<VerifiedRecord>
}

/** A person's root secret; a name always gives the same one. */
export function fixtureRoot(name: string): Root {
  return seededRandom(`root ${name}`).bytes(32)
}

/** Body of a charter with every field that its schema asks. */
export function charterBody(founder: Persona, name: string): { readonly [key: string]: Value } {
  return {
    name,
    purpose: 'To talk with people who have been there.',
    langs: ['en'],
    topics: ['grief'],
    audience: YOUNG,
    box: founder.box,
    rules: [[1, 'Speak from your own experience.']],
    policy: { days: 90, bits: 0, who: OPEN },
    regions: [],
  }
}

/** Opens a channel: its founder's charter, and writers for what follows. */
export async function fixtureChannel(seed: string): Promise<FixtureChannel> {
  const random = seededRandom(`channel ${seed}`)
  const founder = founderPersona(fixtureRoot(`founder of ${seed}`), 1)
  let clock = FIXTURE_TIME

  const write = async (
    author: Persona,
    draft: { kind: number; channel: Uint8Array; body: { readonly [key: string]: Value } } & WriteOptions,
  ): Promise<VerifiedRecord> => {
    const { kind, channel, body, time = clock, after = [] } = draft
    clock = Math.max(clock, time) + 60
    const bytes = await compose(author, { kind, channel, body, time, after }, { bits: 0, random: random.bytes(24) })
    const verdict = await verify(bytes)
    if (!verdict.ok) throw new Error(`fixture of seed ${seed} is not valid: ${verdict.code}`)
    return verdict.record
  }

  const charter = await write(founder, { kind: CHARTER, channel: ZEROS, body: charterBody(founder, seed) })
  const id = charter.id as Uint8Array as ChannelId
  const on = (target: VerifiedRecord) => ({ channel: id, after: [target.id] })
  return {
    id,
    founder,
    charter,
    random,
    persona: (name) => channelPersona(fixtureRoot(name), id),
    post: (author, text, extra, options) =>
      write(author, { kind: POST, channel: id, body: { ...extra, text }, ...options }),
    reply: (author, parent, text, options) => {
      const thread = (parent.body?.['thread'] as RecordId | undefined) ?? parent.id
      return write(author, { kind: POST, ...on(parent), body: { text, thread, parent: parent.id }, ...options })
    },
    react: (author, target, code, n = 1) =>
      write(author, { kind: REACT, ...on(target), body: { target: target.id, n, code } }),
    retract: (author, target, options) =>
      write(author, { kind: RETRACT, ...on(target), body: { target: target.id }, ...options }),
    revise: (author, target, text, n = 1) => {
      const { s: _, ...post } = target.body ?? {}
      return write(author, { kind: REVISE, ...on(target), body: { target: target.id, n, post: { ...post, text } } })
    },
    profile: (author, name, extra) => write(author, { kind: PROFILE, channel: id, body: { n: 1, ...extra, name } }),
    tend: (author, root, extra) =>
      write(author, { kind: TEND, ...on(root), body: { n: 1, hidden: [], ...extra, thread: root.id } }),
    record: (author, kind, body, options) => write(author, { kind, channel: id, body, ...options }),
  }
}
