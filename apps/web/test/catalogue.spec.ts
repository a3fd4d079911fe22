// Every id that the sources and the static pages use is in the catalogue, every id in the catalogue is used, and every
// message compiles. Ids with a place in them (`need.${id}`) stand for all ids of that shape.

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

  it('brings with the first paint the groups that are said there, and all others later', () => {
    const first = firstFiles()
    const early = usedIds((file) => first.has(file.replaceAll('\\', '/')) || !file.startsWith('src'))
    const groups = [...new Set(ids.map((id) => id.split('.')[0] ?? ''))]
    const said = (group: string) =>
      ids.some((id) => id.startsWith(`${group}.`) && early.some((use) => matches(use, id)))
    assert.deepEqual([...LATER].sort(), groups.filter((group) => !said(group)).sort())
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

/** What is loaded before anything else: main.tsx with all that it imports at once, as paths in the app. */
function firstFiles(): Set<string> {
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(join(root, file))) return
    found.add(file)
    const text = readFileSync(join(root, file), 'utf8').replace(/^import type [^']*'[^']*'$/gm, '')
    for (const [, path] of text.matchAll(/^(?:import|export|\} from)[^'(]*'(\.[^']+\.tsx?)'$/gm)) {
      visit(join(dirname(file), path ?? '').replaceAll('\\', '/'))
    }
  }
  visit('src/main.tsx')
  return found
}

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
