// The vector files of docs/spec/vectors, as texts by name. Nothing here draws from a clock or a random source, so that
// every run gives the same bytes.

import { authority } from './authority.ts'
import { claims } from './claims.ts'
import { exports } from './exports.ts'
import { invalidRecords } from './invalid-records.ts'
import { invites } from './invites.ts'
import { live } from './live.ts'
import { messages } from './messages.ts'
import { names } from './names.ts'
import { personas } from './personas.ts'
import type { RecordVector } from './record-vector.ts'
import { reports } from './reports.ts'
import { lists } from './lists.ts'
import { topics } from './topics.ts'
import { validRecords } from './valid-records.ts'
import { views } from './views.ts'
import { wire } from './wire.ts'
import { works } from './works.ts'

export { keptVectorFiles } from './kept-files.ts'
export { Book } from './authority-book.ts'
export { AUTHOR } from './record-vector.ts'
export { drawnRandom } from './valid-records.ts'

export function vectorFiles(): Map<string, string> {
  const valid = validRecords()
  const good = valid.find(({ name }) => name === 'thread root') as RecordVector
  const vectors = {
    'records.json': [...valid, ...invalidRecords()],
    'messages.json': messages(good),
    'live.json': live(),
    'personas.json': personas(),
    'invites.json': invites(),
    'names.json': names(),
    'topics.json': topics(),
    'lists.json': lists(),
    'work.json': works(),
    'wire.json': wire(),
    'claims.json': claims(),
    'authority.json': authority(),
    'views.json': views(),
    'reports.json': reports(),
    'exports.json': exports(),
  }
  return new Map(Object.entries(vectors).map(([name, value]) => [name, `${JSON.stringify(value, null, 2)}\n`]))
}
