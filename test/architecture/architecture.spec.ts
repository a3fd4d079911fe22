// Holds the repository to docs/architecture.md: who imports whom, what pure means, how a file looks.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { importsOf } from './imports.ts'
import { breaches, formBreaches } from './rules.ts'
import { allSources, doors, type Manifest, readManifest, root, rooms, sourcesUnder } from './sources.ts'

function none(found: readonly string[]): void {
  if (found.length > 0) assert.fail(found.join('\n'))
}

const open = doors()

describe('architecture', () => {
  for (const room of rooms()) {
    it(`${room.folder} imports only what its place allows`, () => {
      none(sourcesUnder(room.folder).flatMap((source) => breaches(source, room, open)))
    })
  }

  it('one place in the web app imports the node', () => {
    const importers = sourcesUnder('apps/web/src')
      .filter(({ text }) => importsOf(text).some(({ specifier }) => specifier === '@kith/node'))
      .map(({ path }) => path)
      .filter((path) => !/^apps\/web\/src\/session(?:\.ts|\/)/.test(path))
    none(importers.map((path) => `${path}: @kith/node belongs to apps/web/src/session.ts`))
  })

  it('files are small, named for what they are, and open by saying it', () => {
    none(allSources().flatMap(formBreaches))
  })

  it('no package of ours runs a script when it is installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare']
    const manifests = ['package.json', ...rooms().map(({ folder }) => `${folder}/package.json`)]
    none(
      manifests.flatMap((path) =>
        Object.keys(readManifest(path).scripts ?? {})
          .filter((name) => hooks.includes(name))
          .map((name) => `${path}: ${name}`),
      ),
    )
  })

  it('the lockfile names no registry', () => {
    const entries = Object.entries(lockedPackages())
    none(entries.filter(([, { resolved }]) => /^[a-z+]+:\/\//.test(resolved ?? '')).map(([path]) => path))
  })

  it('the lockfile has the dependencies that each package.json declares', () => {
    const locked = lockedPackages()
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const
    const manifests = [{ folder: '', manifest: readManifest('package.json') }, ...rooms()]
    none(
      manifests.flatMap(({ folder, manifest }) =>
        kinds
          .filter((kind) => !isDeepStrictEqual({ ...manifest[kind] }, { ...locked[folder]?.[kind] }))
          .map((kind) => `${folder || 'the root'}: ${kind} differ; run npm install and commit package-lock.json`),
      ),
    )
  })
})

function lockedPackages(): Record<string, Manifest & { resolved?: string }> {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: ReturnType<typeof lockedPackages>
  }
  return lock.packages
}
