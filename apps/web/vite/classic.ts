// Builds one source file and what it imports into a classic script in one piece: for what runs before modules do, or
// where browsers do not know them everywhere.

import { join } from 'node:path'
import { build } from 'vite'

/** @param define names that stand for values in the source @returns the script's text */
export async function classicScript(root: string, file: string, define: Record<string, string> = {}): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(root, file), output: { format: 'iife' } },
    },
  })
  const [script] = Array.isArray(result) || !('output' in result) ? [] : result.output
  if (script?.type !== 'chunk') throw new Error(`${file} was not built.`)
  return script.code
}
