// `node scripts/run.mjs <file or tool> [arguments]`: runs one of our TypeScript files, or a tool of tools.mjs, on a Node that can.
// Installs what is missing first. Runs on Node 18 and newer with nothing installed.

import { existsSync } from 'node:fs'
import { handOver } from './hand-over.mjs'
import { prepare } from './prepare.mjs'
import { at } from './root.mjs'
import { main, Refusal } from './say.mjs'
import { tools } from './tools.mjs'

await main(async () => {
  const [name, ...args] = process.argv.slice(2)
  if (!name) throw new Refusal('say what to run: node scripts/run.mjs <file or tool> [arguments].')
  const file = tools[name] ?? at(name)
  const node = await prepare()
  if (!existsSync(file)) throw new Refusal(`there is no ${name} in this repository.`)
  return handOver(node, [file, ...args])
})
