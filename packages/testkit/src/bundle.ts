// Bundles one TypeScript entry for a browser with Vite's build, in memory. Conditions are the browser's, so that the
// `imports` pairs of package.json (`#native`) give their browser half.

import { dirname } from 'node:path'
import { build, type Rolldown } from 'vite'

/** Files of the bundle by their path on the server; the entry is `/entry.js` and keeps its exports. */
export async function bundleForBrowser(entryFile: string): Promise<Map<string, string | Uint8Array>> {
  const result = await build({
    configFile: false,
    envFile: false,
    root: dirname(entryFile),
    publicDir: false,
    base: '/',
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      // Stack traces of a failing test are read by people.
      minify: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { entry: entryFile },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'entry.js' },
      },
    },
  })
  const files = new Map<string, string | Uint8Array>()
  for (const { output } of [result].flat() as Rolldown.RolldownOutput[]) {
    for (const file of output) files.set(`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source)
  }
  return files
}
