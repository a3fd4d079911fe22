// Which test files there are, and which of them need a browser: those in test/e2e and those named *.browser.spec.ts.
// Of these, the ones that launch Firefox need that as well.
// Runs on Node 18 and newer.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { at, root } from './root.mjs'
import { Refusal } from './say.mjs'

/** Every spec of the repository, as paths from its root. */
export function allSpecs() {
  return [...testFolders('packages'), ...testFolders('apps'), 'test'].flatMap((folder) => specsUnder(at(folder)))
}

/** Splits arguments into the specs they name (files or folders) and the rest, which are mocha's options. */
export function split(args) {
  const specs = []
  const rest = []
  for (const [index, arg] of args.entries()) {
    const path = resolve(root, arg)
    // `--grep store` looks for a word even where a folder has that name; `--option=value` takes no word after it.
    const isValue = /^(?:-g|-f|--grep|--fgrep)$/.test(args[index - 1] ?? '')
    if (arg.startsWith('-') || isValue) rest.push(arg)
    else if (existsSync(path)) specs.push(...(statSync(path).isDirectory() ? specsUnder(path) : [fromRoot(path)]))
    else if (args[index - 1]?.startsWith('-')) rest.push(arg)
    else throw new Refusal(`there is no ${arg} in this repository.`)
  }
  return { specs, rest }
}

export const needsBrowser = (spec) => spec.startsWith('test/e2e/') || spec.endsWith('.browser.spec.ts')

export const needsFirefox = (spec) => readFileSync(at(spec), 'utf8').includes("'@kith/testkit/firefox'")

/** Those that assert how soon something happens: nothing else runs beside them. */
export const runsAlone = (spec) => readFileSync(at(spec), 'utf8').includes('\n// Runs alone: ')

function testFolders(workspaces) {
  return readdirSync(at(workspaces)).map((name) => join(workspaces, name, 'test'))
}

function specsUnder(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return specsUnder(path)
      return entry.name.endsWith('.spec.ts') ? [fromRoot(path)] : []
    })
}

const fromRoot = (path) => relative(root, path).split(sep).join('/')
