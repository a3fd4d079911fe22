// What a steward made of reports and appeals: taken, seen, answered, acted on. Kept on this device alone; other stewards see
// what was decided in the log, and nothing of this.

import { utf8 } from '@kith/protocol'
import type { Store } from '@kith/store'
import type { Key } from '../model.ts'
import type { Mark } from '../reported.ts'

const MARKS = 'desk/'
/** Beyond it the ones that were marked first are forgotten: some 70 bytes each. */
const MOST = 2_000

export type Marks = ReadonlyMap<Key, Mark>

export async function marksIn(store: Pick<Store, 'local'>, channel: Key): Promise<Marks> {
  const value = await store.local.get(MARKS + channel)
  return new Map(value === null ? [] : (JSON.parse(new TextDecoder().decode(value)) as [Key, Mark][]))
}

export async function keepMark(
  store: Pick<Store, 'local'>,
  channel: Key,
  reports: readonly Key[],
  mark: Mark | null,
): Promise<void> {
  const marks = new Map(await marksIn(store, channel))
  for (const id of reports) {
    marks.delete(id)
    if (mark !== null) marks.set(id, mark)
  }
  await store.local.put(MARKS + channel, utf8(JSON.stringify([...marks].slice(-MOST))))
}
