// What tabs ask of the host, as work on its engine. Whatever writes a record leaves the request's mark in the record's own
// batch, with everything else that belongs to it, so that it is done whole or not at all, and once.

import {
  type ChannelId,
  decodeInvite,
  encodeBase32,
  encodeInvite,
  KithError,
  PROFILE,
  type ProfileBody,
  type RecordId,
} from '@kith/protocol'
import type { LocalWrites } from '@kith/store'
import type { Key, Session } from '../model.ts'
import {
  personaIn,
  writeAnew,
  writeChannel,
  writePost,
  writeProfile,
  writeReaction,
  writeRetraction,
  writeRevision,
} from './actions.ts'
import type { Carrying } from './carrying.ts'
import { checkedIn, checkIn } from './check-in.ts'
import type { Engine } from './engine.ts'
import { writeFork } from './forking.ts'
import { governingVerbs } from './governing-verbs.ts'
import { type Alone, keepFile, openFile } from './keeping.ts'
import { keepSeed, seedOf } from './guest.ts'
import { bytesOf, channelOf } from './keys.ts'
import type { Listening } from './listening.ts'
import type { Verb, View } from './messages.ts'
import { profileOf } from './posts.ts'
import { sourceOf } from './reading.ts'
import { reportingVerbs } from './reporting-verbs.ts'
import { aboutWords, checkWords, ownWords, suggestPassphrase, useWords } from './recovery.ts'
import { writeTend } from './tending.ts'

export interface Asked {
  readonly engine: Engine
  /** The sitting of somebody who listens. */
  readonly listening: Listening
  /** The one long work. */
  readonly carrying: Carrying
  /** Written beside a record: the request is done, and made this one. */
  mark(record: RecordId): LocalWrites
  /** Does a part of a work that is not in turn, in turn. */
  readonly alone: Alone
  /** From now on followed, and shown in the lists. */
  follow(channel: ChannelId): void
  /** Views of this kind are others now. */
  shows(of: View['of']): void
  /** The lists are another now. */
  listed(): void
  /** This device says something else of who is in a channel. */
  said(channel: Key): void
  /** The reader sees otherwise. */
  chose(): void
  /** So is how it stands, for every tab. */
  stands(): void
}

type Work<V extends Verb> = (asked: Asked, ...args: Parameters<Session[V]>) => ReturnType<Session[V]>

/**
 * One after the other, since each reads what the ones before it wrote: what makes a record, and that once; what changes
 * whose this device is and which channels are its own; what starts the node anew.
 */
export const IN_TURN: ReadonlySet<Verb> = new Set<Verb>([
  'post',
  'react',
  'retract',
  'revise',
  'tend',
  'setProfile',
  'mark',
  'decide',
  'amend',
  'endorse',
  'nameSteward',
  'endSteward',
  'follow',
  'turnFrom',
  'filterLabels',
  'writeAnew',
  'createChannel',
  'fork',
  'joinKnown',
  'join',
  'leaveChannel',
  'useWords',
  'connectDirectly',
])

export const verbs: { readonly [V in Verb]: Work<V> } = {
  ...reportingVerbs,
  ...governingVerbs,

  post: async ({ engine, mark, follow, listening }, place, draft) => {
    const channel = channelOf(place.channel)
    const thread = place.thread === null ? null : bytesOf(place.thread)
    const belonging = await engine.device.belonging(channel)
    const posting = engine.drafts.posting(place)
    const fresh = thread === null && draft.fresh ? await engine.device.nextFresh(channel) : null
    const persona =
      fresh?.persona ?? (thread === null ? engine.device.persona(channel) : await personaIn(engine, channel, thread))
    const beside = (record: RecordId) => together(mark(record), belonging, posting, fresh?.writes ?? {})
    const id = await writePost(engine, persona, channel, thread, draft, beside)
    if (fresh !== null) engine.device.usedFresh()
    if (thread !== null) listening.replied(thread)
    follow(channel)
    return encodeBase32(id)
  },

  react: async ({ engine, mark, follow }, channelKey, target, code) => {
    const channel = channelOf(channelKey)
    const belonging = await engine.device.belonging(channel)
    await writeReaction(engine, channel, bytesOf(target), code, (record) => together(mark(record), belonging))
    follow(channel)
  },

  retract: async ({ engine, mark }, _channel, target) => {
    await writeRetraction(engine, bytesOf(target), mark)
  },

  revise: async ({ engine, mark }, channel, target, draft) => {
    const posting = engine.drafts.posting({ channel, thread: null, revises: target })
    const beside = (record: RecordId) => together(mark(record), posting)
    await writeRevision(engine, bytesOf(target), draft, beside)
  },

  tend: async ({ engine, mark }, channel, thread, change) => {
    await writeTend(engine, channelOf(channel), bytesOf(thread), change, mark)
  },

  freshName: async ({ engine }, channel) =>
    encodeBase32((await engine.device.nextFresh(channelOf(channel))).persona.key),

  profile: async ({ engine: { device, store } }, id) => {
    const channel = channelOf(id)
    const query = { kind: PROFILE, channel, target: null, author: device.persona(channel).key } as const
    const [stored] = await store.latest([query])
    return stored ? profileOf(stored.record.body as unknown as ProfileBody) : null
  },

  setProfile: async ({ engine, mark, follow }, id, profile) => {
    const channel = channelOf(id)
    const belonging = await engine.device.belonging(channel)
    await writeProfile(engine, channel, profile, (record) => together(mark(record), belonging))
    follow(channel)
  },

  turnFrom: async ({ engine, chose }, channel, persona, how) => {
    await engine.choices.turnFrom(channel, persona, how)
    chose()
  },

  filterLabels: async ({ engine, chose }, labels) => {
    await engine.choices.filterLabels(labels)
    chose()
  },

  writeAnew: async ({ engine, mark }, _channel, post) => encodeBase32(await writeAnew(engine, bytesOf(post), mark)),

  beHere: async ({ engine: { here, node }, said }, channel, on) => {
    node.beHere(channelOf(channel), on)
    if (on) here.add(channel)
    else here.delete(channel)
    said(channel)
  },

  replying: async ({ engine: { node }, listening }, channel, thread, on) => {
    // A listener has said so under their own name.
    if (listening.has(thread)) return
    if (on) node.claim(channelOf(channel), bytesOf(thread), null)
    else node.release(channelOf(channel), bytesOf(thread))
  },

  listen: async ({ engine, follow, listening }, options) => {
    const joined = new Set((await engine.device.joined()).map(encodeBase32))
    for (const key of options.channels) {
      const channel = channelOf(key)
      if (joined.has(key)) continue
      await engine.device.join(channel, [])
      follow(channel)
    }
    listening.begin(options)
  },

  listenOn: async ({ listening }, step) => {
    if (step === 'answer') await listening.take()
    else listening.step(step)
  },

  checkIn: ({ engine }) => checkIn(engine),

  checkedIn: ({ engine }, thread) => checkedIn(engine, thread),

  tryNow: async ({ engine }) => engine.wake(),

  connectDirectly: ({ engine, stands }, on) => engine.setDirect(on).finally(stands),

  createChannel: async ({ engine, mark, follow }, channel) => {
    const { device } = engine
    const id = (await writeChannel(engine, channel, (record, founder) =>
      together(mark(record), device.founding(record as Uint8Array as ChannelId, founder)),
    )) as Uint8Array as ChannelId
    follow(id)
    return encodeBase32(id)
  },

  fork: async ({ engine, mark, follow, listed }, parent, channel) => {
    const { device } = engine
    const id = (await writeFork(engine, channelOf(parent), channel, (record, founder) =>
      together(mark(record), device.founding(record as Uint8Array as ChannelId, founder)),
    )) as Uint8Array as ChannelId
    follow(id)
    listed()
    return encodeBase32(id)
  },

  joinKnown: async ({ engine: { device, node }, follow }, id) => {
    const channel = channelOf(id)
    if (!(await node.fetchCharter(channel))) throw new KithError('KITH_NOT_HERE', 'That channel is not on this device.')
    await device.join(channel, [])
    follow(channel)
  },

  join: async ({ engine: { device, node, store }, follow }, text) => {
    // Pasted out of a message it may stand among words.
    const invite = decodeInvite(/#\/join\/([a-z2-7]+)/.exec(text)?.[1] ?? text)
    if (invite === null) throw new KithError('KITH_BAD_INVITE', 'This is not a whole invitation.')
    await device.join(invite.channel, invite.relays)
    if (invite.seed) await keepSeed(store, invite.channel, invite.seed)
    for (const relay of invite.relays) node.addRelay(relay)
    follow(invite.channel)
    return encodeBase32(invite.channel)
  },

  leaveChannel: async ({ engine: { device, node, unread }, listed }, id) => {
    const channel = channelOf(id)
    await device.leave(channel)
    await unread.forget(id)
    node.unfollow(channel)
    listed()
  },

  invitation: async ({ engine: { node, store } }, id) => {
    const channel = channelOf(id)
    return `${location.origin}/#/join/${encodeInvite({ channel, relays: node.relaysFor(channel), seed: await seedOf(store, channel) })}`
  },

  markRead: async ({ engine, shows }, channel, thread, posts) => {
    const moved = engine.unread.read(sourceOf(engine), channelOf(channel), bytesOf(thread), posts.map(bytesOf))
    if (await moved) shows('unread')
  },

  draft: ({ engine: { drafts } }, place) => drafts.get(place),

  keepDraft: async ({ engine: { drafts, node }, shows }, place, draft) => {
    await drafts.keep(place, draft, node.now())
    shows('drafts')
  },

  aboutWords: ({ engine }) => aboutWords(engine),

  words: async ({ engine }) => ownWords(engine),

  checkWords: ({ engine }, answers) => checkWords(engine, answers),

  useWords: ({ engine, listed }, text) => useWords(engine, text).finally(listed),

  suggestPassphrase: async () => suggestPassphrase(),

  keepFile: ({ engine, carrying }, passphrase) =>
    carrying.run('writing', async (carry) => fileOf(await keepFile(engine, passphrase, carry))),

  openFile: ({ alone, engine, carrying, listed }, file, passphrase) =>
    carrying.run('reading', (carry) => openFile(engine, file, passphrase, carry, alone)).finally(listed),

  stopCarrying: async ({ carrying }) => carrying.stop(),
}

/** By reference: between two tabs nothing of it is copied. */
function fileOf(bytes: Uint8Array): Blob {
  return new Blob([bytes as BlobPart], { type: 'application/octet-stream' })
}

function together(...writes: readonly LocalWrites[]): LocalWrites {
  return { put: writes.flatMap(({ put = [] }) => put), del: writes.flatMap(({ del = [] }) => del) }
}
