// Writes each built text once more, compressed as small as it gets, beside itself: `x.js.br` and `x.js.gz`. A relay hands
// these out as they are, so that it starts without compressing anything and a phone loads the fewest bytes.

import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Images are compressed in themselves. */
const TEXTS = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest'])

/** The last plugin: what it compresses is final. */
export function compressed(root: string): Plugin {
  let directory = ''
  return {
    name: 'kith-compressed',
    apply: 'build',
    configResolved: ({ build: { outDir } }) => {
      directory = resolve(root, outDir)
    },
    closeBundle: { order: 'post', sequential: true, handler: () => compress(directory) },
  }
}

async function compress(directory: string): Promise<void> {
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXTS.has(extname(entry.name))) continue
    const path = join(entry.parentPath, entry.name)
    const plain = await readFile(path)
    // Brotli's default is its best.
    await writeFile(`${path}.br`, brotliCompressSync(plain))
    await writeFile(`${path}.gz`, gzipSync(plain, { level: 9 }))
  }
}
