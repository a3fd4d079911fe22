// `npm start`: installs what is missing, builds the web app if it changed, starts a relay that serves it.
// Arguments go to the relay: `npm start -- --port 5000`. Runs on Node 18 and newer with nothing installed.

import { handOver } from './hand-over.mjs'
import { prepare } from './prepare.mjs'
import { at } from './root.mjs'
import { main } from './say.mjs'
import { buildWeb } from './web-build.mjs'

await main(async () => {
  const node = await prepare()
  await buildWeb(node)
  return handOver(node, [at('apps/relay/src/main.ts'), 'start', ...process.argv.slice(2)])
})
