// Every id that the sources and the static pages use is in the catalogue, every id in the catalogue is used, and every
// message compiles. Ids with a place in them (`need.${id}`) stand for all ids of that shape.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { LATER } from '../vite/messages.ts'

const root = join(import.meta.dirname, '..')
const en = JSON.parse(readFileSync(join(root, 'src/locales/en.json'), 'utf8')) as Record<string, string>
const ids = Object.keys(en)

describe('the catalogue', () => {
  const used = usedIds()

  it('has every id that is used', () => {
    const missing = used.filter((use) => !ids.some((id) => matches(use, id)))
    assert.deepEqual(missing, [])
  })

  it('holds no id that nobody uses', () => {
    assert.deepEqual(
      ids.filter((id) => !used.some((use) => matches(use, id))),
      [],
    )
  })

  it('is whole for each place when it is shown: what only later places say is said nowhere else', () => {
    const early = usedIds((file) => !/^src[\\/](me|listen|thread|write|crisis|compose[\\/]choices)\b/.test(file))
    assert.deepEqual(
      ids.filter((id) => LATER.includes(id.split('.')[0] ?? '') && early.some((use) => matches(use, id))),
      [],
    )
  })

  it('compiles', () => {
    for (const [id, message] of Object.entries(en)) assert.doesNotThrow(() => compileMessageOrThrow(message), id)
  })

  it('says nothing in the words of the trade', () => {
    const trade = /\b(peers?|held|charters?|gossip|nodes?|sync|persisted|multiaddr|payload)\b/i
    assert.deepEqual(
      ids.filter((id) => trade.test(en[id] ?? '')),
      [],
    )
  })
})

/** `a.${b}-c` matches "a.anything-c". */
function matches(use: string, id: string): boolean {
  const pattern = use
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\w-]+')
  return new RegExp(`^${pattern}$`).test(id)
}

/** Every string or template in the sources that looks like an id of a group that the catalogue has. */
function usedIds(where: (file: string) => boolean = () => true): string[] {
  const groups = new Set(ids.map((id) => id.split('.')[0]))
  const found = new Set<string>()
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /^(src|vite)[\\/].*\.tsx?$/.test(file) || /^\w+\.html$/.test(file),
  )
  for (const file of files.filter(where)) {
    const text = readFileSync(join(root, file), 'utf8')
    const quoted = file.endsWith('.html') ? /\{\{()([\w.-]+)\}\}/g : /(['"`])([a-z]+\.(?:[\w.-]|\$\{[^}]*\})+)\1/g
    for (const [, , id] of text.matchAll(quoted)) {
      if (id !== undefined && groups.has(id.split('.')[0]) && !/\.(ts|tsx|css|json|svg)$/.test(id)) found.add(id)
    }
  }
  return [...found]
}
