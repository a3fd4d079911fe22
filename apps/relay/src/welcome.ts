// A relay's first start: one channel to arrive in, with one welcome signed by its host. No invented people, ever.

import { randomBytes } from 'node:crypto'
import type { RelayNode } from '@kith/node'
import {
  ADULTS,
  CHARTER,
  type ChannelId,
  compose,
  founderPersona,
  KithError,
  OPEN,
  POST,
  type Persona,
  parse,
  type RecordDraft,
  type RecordId,
  ZEROS,
} from '@kith/protocol'
import type { Store } from '@kith/store'

const ROOT = 'host/root'
const WRITTEN = 'host/welcome'
/** About 4,000 hashes: nothing for a person, something for a flood. */
const BITS = 12

const CHARTER_BODY = {
  name: 'Welcome',
  purpose: 'A first room: say hello, say what brought you, or just read.',
  langs: ['en'],
  topics: [],
  audience: ADULTS,
  rules: [
    [1, 'Answer what was asked for.'],
    [2, 'Speak from your own life.'],
    [3, 'No methods, no numbers, no pictures of harm.'],
    [4, 'Talk stays here unless both want to move it.'],
  ],
  policy: { days: 0, bits: BITS, who: OPEN },
  regions: [],
}

const WELCOME = `Hello, and welcome. I host this relay: I keep the computer running that carries what is written here.

You can read without doing anything. If you write, you appear under a made-up name that belongs to this channel only. Say what would help when you write: to be listened to, comfort, advice. People see it above the box when they answer.

This is a preview: nobody looks after this channel yet, so please be kind, and do not rely on it in a crisis. Help now, in the menu, has numbers of people who can.`

/** @returns true when it was written now */
export async function writeWelcome(store: Store, node: RelayNode): Promise<boolean> {
  if ((await store.local.get(WRITTEN)) !== null) return false
  const root = new Uint8Array((await store.local.get(ROOT)) ?? randomBytes(32))
  await store.local.put(ROOT, root)
  const host = founderPersona(root, 1)
  const charter = await write(host, { kind: CHARTER, channel: ZEROS, body: { ...CHARTER_BODY, box: host.box } })
  const channel = idOf(charter) as ChannelId
  const post = await write(host, { kind: POST, channel, body: { text: WELCOME, lang: 'en', need: 9 } })
  const answers = await node.write([charter, post], { put: [[WRITTEN, channel]] })
  if (!answers.every(({ status }) => status === 'stored')) {
    throw new KithError('KITH_STORE_FAILED', 'The welcome could not be written. Is the disk full?')
  }
  return true
}

function write(host: Persona, draft: Pick<RecordDraft, 'kind' | 'channel' | 'body'>): Promise<Uint8Array> {
  const time = Math.floor(Date.now() / 1000)
  return compose(host, { ...draft, time, after: [] }, { bits: BITS, random: randomBytes(24) })
}

function idOf(message: Uint8Array): RecordId {
  const parsed = parse(message)
  if (!parsed.ok) throw new KithError('KITH_INVALID_DRAFT', 'The welcome is not a record.')
  return parsed.record.id
}
