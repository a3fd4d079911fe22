// The built web app, read whole at the start: a few small files, and what its build compressed beside them. Nothing else
// on the disk can be asked for, so there is no path to escape from.

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { KithError } from '@kith/protocol'

export interface SiteFile {
  readonly type: string
  readonly tag: string
  readonly plain: Buffer
  /** null: the build made none, as for images. */
  readonly gzip: Buffer | null
  readonly br: Buffer | null
  /** Its name holds its hash, so it never changes. */
  readonly lasting: boolean
}

export type Site = ReadonlyMap<string, SiteFile>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
}

/** @throws KITH_SITE_MISSING */
export async function loadSite(directory: string): Promise<Site> {
  const site = new Map<string, SiteFile>()
  try {
    for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
      const type = TYPES[extname(entry.name)]
      if (!entry.isFile() || entry.name.startsWith('.') || type === undefined) continue
      const path = join(entry.parentPath, entry.name)
      site.set(`/${relative(directory, path).split(sep).join('/')}`, await readSiteFile(path, type))
    }
  } catch (cause) {
    throw missing(directory, cause)
  }
  const index = site.get('/index.html')
  if (index === undefined) throw missing(directory)
  return site.set('/', index)
}

function missing(directory: string, cause?: unknown): KithError {
  const words = `There is no built web app in ${directory}. Use npm start, which builds it, or correct --site.`
  return new KithError('KITH_SITE_MISSING', words, { cause })
}

async function readSiteFile(path: string, type: string): Promise<SiteFile> {
  const plain = await readFile(path)
  return {
    type,
    tag: `"${createHash('sha256').update(plain).digest('base64url')}"`,
    plain,
    gzip: await readIfThere(`${path}.gz`),
    br: await readIfThere(`${path}.br`),
    lasting: path.includes(`${sep}assets${sep}`),
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw cause
  }
}
