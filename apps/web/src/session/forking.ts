// Forking a channel (spec page 15 §6): the charter, the lists of what goes along, and the line in the parent. What is begun is
// gone through with, also after a crash: the charter's hashes name these very lists.

import {
  type ChannelId,
  CHARTER,
  type CharterBody,
  encodeBase32,
  FORK,
  founderPersona,
  idsIn,
  INHERIT,
  KithError,
  listHash,
  listsOf,
  OPEN,
  type RecordId,
  toPlainText,
  ZEROS,
} from '@kith/protocol'
import type { LocalWrites } from '@kith/store'
import type { NewChannel } from '../model.ts'
import { BITS, write } from './actions.ts'
import type { Engine } from './engine.ts'
import { channelOf } from './keys.ts'

/** `forking/` child → ids of what goes along, until all of it is written. */
const FORKING = 'forking/'

/** @param beside is also given the number of the founder persona that signs */
export async function writeFork(
  engine: Engine,
  parent: ChannelId,
  channel: NewChannel,
  beside: (id: RecordId, founder: number) => LocalWrites,
): Promise<RecordId> {
  const { device, node, store } = engine
  const charter = (await store.get(parent))?.record
  if (charter === undefined || !charter.shown)
    throw new KithError('KITH_NOT_HERE', 'That channel is not on this device.')
  const { authority, ids } = await node.toInherit(parent)
  const lists = listsOf(ids)
  const n = await device.nextFounder()
  const persona = founderPersona(device.root, n)
  const { regions, topics } = charter.body as unknown as CharterBody
  const body = {
    name: toPlainText(channel.name).replaceAll('\n', ' '),
    purpose: toPlainText(channel.purpose),
    langs: channel.langs,
    topics,
    audience: channel.audience,
    box: persona.box,
    rules: channel.rules.map((rule, i) => [i + 1, toPlainText(rule)]),
    policy: { days: 0, bits: BITS, who: OPEN },
    regions,
    fork: { parent, heads: lists.map(listHash), authority },
  }
  const child = await write(engine, persona, CHARTER, ZEROS, [], body, (id) => {
    const { del = [], put = [] } = beside(id, n)
    return { put: [...put, [FORKING + encodeBase32(id), joined(lists)]], del }
  })
  await goThrough(engine, child as Uint8Array as ChannelId)
  return child
}

/** Goes on with forks that were begun. */
export async function finishForks(engine: Engine): Promise<void> {
  for (const [name] of await engine.store.local.list(FORKING)) {
    await goThrough(engine, channelOf(name.slice(FORKING.length)))
  }
}

async function goThrough(engine: Engine, child: ChannelId): Promise<void> {
  const { device, node, store } = engine
  const name = FORKING + encodeBase32(child)
  const charter = (await store.get(child))?.record
  const kept = await store.local.get(name)
  const founder = charter === undefined ? null : await device.founderOf(child, charter.author)
  const from = (charter?.body as unknown as CharterBody | undefined)?.fork
  if (kept === null || founder === null || from === undefined) return
  for (const ids of listsOf(idsIn(kept))) {
    if (!(await store.hasInherited(child, listHash(ids)))) {
      await write(engine, founder, INHERIT, child, [], { ids }, () => ({}))
    }
  }
  await node.inheritance.take(child)
  await write(engine, device.persona(from.parent), FORK, from.parent, [], { child }, () => ({ del: [name] }))
}

function joined(lists: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}
