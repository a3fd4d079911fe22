// A person without the app: the node and its store in a page, driven by name (@kith/testkit/crowd).

import {
  ADULTS,
  CHARTER,
  type ChannelId,
  channelPersona,
  decodeBase32,
  encodeBase32,
  founderPersona,
  OPEN,
  type ParsedRecord,
  POST,
  ZEROS,
} from '@kith/protocol'
import { openStore, type Store } from '@kith/store'
import { ClientNode } from '../src/client-node.ts'

const BITS = 12
const root = crypto.getRandomValues(new Uint8Array(32))
/** Texts of posts as they became durable here. */
const heard: string[] = []
let store: Store | null = null
let node: ClientNode | null = null

export async function start(relays: readonly string[], direct: boolean): Promise<void> {
  store ??= await openStore('person')
  node = await ClientNode.start({
    store,
    now: () => Math.floor(Date.now() / 1000),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    relays,
    direct,
    events: { stored: hear, relays: () => undefined, journey: () => undefined },
  })
}

/** The node ends, the store stays: what comes next is another peer. */
export async function stop(): Promise<void> {
  await node?.stop()
}

export async function openChannel(): Promise<string> {
  const founder = founderPersona(root, 1)
  const policy = { days: 0, bits: BITS, who: OPEN }
  const lists = { langs: ['en'], topics: [], rules: [], regions: [] }
  const body = { name: 'A room', purpose: '', audience: ADULTS, box: founder.box, policy, ...lists }
  const charter = await here().write(founder, { kind: CHARTER, channel: ZEROS, after: [], body }, BITS)
  await here().follow(charter.id as ChannelId)
  return encodeBase32(charter.id)
}

/** @returns false while no relay that is reached has it */
export async function follow(channel: string): Promise<boolean> {
  const found = await here().fetchCharter(channelOf(channel))
  await here().follow(channelOf(channel))
  return found
}

export async function say(channel: string, text: string): Promise<void> {
  const persona = channelPersona(root, channelOf(channel))
  await here().write(persona, { kind: POST, channel: channelOf(channel), after: [], body: { text } }, BITS)
}

export function texts(): readonly string[] {
  return heard
}

/** Says that a reply is being written. */
export function claim(channel: string, thread: string): void {
  here().claim(channelOf(channel), channelOf(thread), null)
}

/** Threads that others are replying to. */
export function claimed(channel: string): string[] {
  const { replying } = here().live(channelOf(channel))
  return replying.filter(({ mine }) => !mine).map(({ thread }) => encodeBase32(thread))
}

/** Own records that fewer than two relays keep. */
export async function waiting(): Promise<number> {
  return ((await store?.local.list('outbox/')) ?? []).length
}

export function state(): { reached: number; neighbours: number; places: number } {
  const { calledAt, neighbours, reached } = here()
  return { reached, neighbours, places: calledAt }
}

function hear(record: ParsedRecord): void {
  const text = record.kind === POST ? (record.body?.['text'] as string) : null
  if (text !== null) heard.push(text)
}

function here(): ClientNode {
  if (node === null) throw new Error('not started')
  return node
}

function channelOf(text: string): ChannelId {
  return decodeBase32(text) as ChannelId
}
