// The repository's packages and source files, as the architecture's rules see them.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Room {
  /** The folder from the root: `packages/store`. */
  readonly folder: string
  readonly name: string
  readonly manifest: Manifest
}

export interface Manifest {
  readonly name?: string
  readonly exports?: Record<string, unknown>
  readonly scripts?: Record<string, string>
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
  readonly peerDependencies?: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
}

export interface Source {
  /** The path from the root, with slashes. */
  readonly path: string
  readonly text: string
}

const code = /\.(ts|tsx|mjs|cjs|js|css)$/
const skipped = new Set(['node_modules', 'dist', 'coverage', '.kith', '.git', 'vectors'])

/** Every workspace package and app. */
export function rooms(): Room[] {
  return ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group))
      .filter((name) => existsSync(join(root, group, name, 'package.json')))
      .map((name) => ({ folder: `${group}/${name}`, name, manifest: readManifest(`${group}/${name}/package.json`) })),
  )
}

/** Every specifier by which our packages may be imported: their names, and the inner paths that they export. */
export function doors(): Set<string> {
  return new Set(
    rooms().flatMap(({ manifest }) =>
      Object.keys(manifest.exports ?? {}).map((key) => `${manifest.name}${key.slice(1)}`),
    ),
  )
}

export function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest
}

/** The source files under a folder given from the root. */
export function sourcesUnder(folder: string): Source[] {
  const absolute = join(root, folder)
  if (!existsSync(absolute)) return []
  return readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .flatMap((entry) => {
      const path = join(absolute, entry.name)
      const fromRoot = relative(root, path).split(sep).join('/')
      if (entry.isDirectory()) return sourcesUnder(fromRoot)
      return code.test(entry.name) ? [{ path: fromRoot, text: readFileSync(path, 'utf8') }] : []
    })
}

/** Everything that people wrote and the rules of form apply to. */
export function allSources(): Source[] {
  return ['packages', 'apps', 'test', 'scripts', 'bench'].flatMap(sourcesUnder)
}
