// The rules of docs/architecture.md as functions from a source file to what it breaks; no file is read here.
// Arrows run one way: apps → node → {store, sync, authority, circles} → protocol, and web → care.

import { codeOnly, type Import, importsOf, packageOf } from './imports.ts'
import type { Manifest, Room, Source } from './sources.ts'

/** Which of our packages a room's source may import. Testkit is for tests, except for its own. */
const allowed: Record<string, readonly string[]> = {
  protocol: [],
  care: [],
  authority: ['protocol'],
  sync: ['protocol'],
  circles: ['protocol'],
  store: ['protocol'],
  node: ['protocol', 'authority', 'sync', 'circles', 'store'],
  testkit: ['protocol', 'authority', 'sync', 'circles', 'store', 'node', 'care'],
  relay: ['protocol', 'authority', 'sync', 'circles', 'store', 'node'],
  web: ['protocol', 'authority', 'sync', 'circles', 'store', 'node', 'care'],
}

const pure = new Set(['protocol', 'authority', 'sync', 'care'])

// What a pure room would need a world for. `new Date(value)` reads no clock, `new Date()` does.
const worldly: readonly (readonly [RegExp, string])[] = [
  [/\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b|\brequestAnimationFrame\b/, 'a timer'],
  [/\bDate\s*\.\s*now\b|\bnew\s+Date\s*(?:\(\s*\)|(?![\s(\w]))|\bperformance\s*\.\s*now\b/, 'the clock'],
  [/\bMath\s*\.\s*random\b|\bgetRandomValues\b|\brandomUUID\b|\brandomBytes\b/, 'randomness'],
  [/\bconsole\s*\./, 'console'],
  [/(?<![.\w])(?:window|document|navigator|localStorage|sessionStorage|indexedDB)\s*[.[]/, 'the DOM'],
  [/(?<![.\w])fetch\s*\(|\bnew\s+(?:WebSocket|BroadcastChannel|Worker)\b/, 'the network or a worker'],
]

const isLibp2p = (name: string) =>
  name === 'libp2p' ||
  name.startsWith('@libp2p/') ||
  name.startsWith('@multiformats/') ||
  name.startsWith('@chainsafe/libp2p')
const isStorage = (name: string) => /^(?:classic-|browser-|abstract-|memory-)?level$/.test(name)

/** What the file `source` of room `room` (its folder's name) breaks; `doors` are the specifiers that our packages export. */
export function breaches(source: Source, { name: room, manifest }: Room, doors: ReadonlySet<string>): string[] {
  const imports = importsOf(source.text)
  const inTest = /\/test\//.test(source.path)
  // What writes a room's data (`learn/`) runs on a desk and ships nothing.
  const ships = !inTest && !/\/learn\//.test(source.path)
  const found = imports.flatMap((each) => [
    ...ownershipOf(each, source, room, doors),
    ...declarationOf(each, manifest, inTest, !source.path.includes('/src/')),
  ])
  if (!inTest) found.push(...imports.flatMap((each) => arrowOf(each, room)))
  if (ships && pure.has(room)) found.push(...purityOf(source, imports))
  return found.map((breach) => `${source.path}: ${breach}`)
}

function arrowOf({ specifier }: Import, room: string): string[] {
  const name = packageOf(specifier)
  const target = name?.startsWith('@kith/') ? name.slice('@kith/'.length) : undefined
  if (target === undefined || target === room) return []
  if (allowed[room]?.includes(target)) return []
  return [`${room} must not import @kith/${target}`]
}

/** Who may reach what: libp2p is node's, the store's engine is store's, a package's inside is its own. */
function ownershipOf({ specifier }: Import, source: Source, room: string, doors: ReadonlySet<string>): string[] {
  const name = packageOf(specifier)
  const found: string[] = []
  if (name !== undefined && isLibp2p(name) && room !== 'node') found.push(`only packages/node imports ${name}`)
  if (name?.startsWith('@kith/') && !doors.has(specifier)) found.push(`'${specifier}' reaches inside another package`)
  if (specifier.startsWith('.') && leaves(source.path, specifier)) found.push(`'${specifier}' leaves the package`)
  return found
}

// The vectors belong to the specification; every package's tests may read them.
function leaves(path: string, specifier: string): boolean {
  if (/\/test\//.test(path) && /^(?:\.\.\/)+docs\/spec\/vectors\//.test(specifier)) return false
  const depthInPackage = path.split('/').length - 3
  const ups = specifier.split('/').filter((part) => part === '..').length
  return ups > depthInPackage
}

function declarationOf(
  { specifier, typeOnly }: Import,
  manifest: Manifest,
  inTest: boolean,
  inBuild: boolean,
): string[] {
  const name = packageOf(specifier)
  if (name === undefined || name === manifest.name) return []
  const { dependencies, optionalDependencies, peerDependencies, devDependencies } = manifest
  const shipped = { ...dependencies, ...optionalDependencies, ...peerDependencies }
  if (name in shipped) return []
  const forWork = inTest || inBuild || typeOnly
  if (forWork && devDependencies && name in devDependencies) return []
  // The testing tools belong to the whole repository and are declared at its root.
  if (inTest && ['mocha', 'fast-check', 'playwright-core', 'axe-core', '@kith/testkit'].includes(name)) return []
  return [`${name} is not declared in its package.json`]
}

function purityOf(source: Source, imports: readonly Import[]): string[] {
  const found = imports.flatMap(({ specifier }) => {
    const name = packageOf(specifier) ?? specifier
    if (name.startsWith('node:')) {
      // The platform's own verifier; its pair for browsers is native.browser.ts.
      if (name === 'node:crypto' && source.path === 'packages/protocol/src/native.ts') return []
      return [`a pure room must not import ${name}`]
    }
    return isStorage(name) || name === 'ws' ? [`a pure room must not import ${name}`] : []
  })
  const code = codeOnly(source.text)
  for (const [pattern, what] of worldly) if (pattern.test(code)) found.push(`a pure room must not use ${what}`)
  return found
}

// Above this a file holds more than one thought.
export const maxLines = 400

/** What the file breaks of the house's form: its size, its name, its opening lines. */
export function formBreaches({ path, text }: Source): string[] {
  const found: string[] = []
  const lines = text.split('\n').length - 1
  if (lines > maxLines) found.push(`${lines} lines; ${maxLines} is the limit, split it by what it does`)
  if (/(?:^|\/)(?:utils?|helpers?|common|misc)(?:\.[^/]*)?(?:\/|$)/.test(path)) found.push('its name says nothing')
  if (!/^(?:#![^\n]*\n)?\s*(?:\/\/|\/\*)/.test(text)) found.push('does not open with a comment that says what it is')
  return found.map((breach) => `${path}: ${breach}`)
}
