// `npm run build:web`: installs what is missing and builds the web app if its inputs changed.
// Runs on Node 18 and newer with nothing installed.

import { prepare } from './prepare.mjs'
import { main } from './say.mjs'
import { buildWeb } from './web-build.mjs'

await main(async () => {
  await buildWeb(await prepare())
  return 0
})
