// `npm test`: installs what is missing (Chromium and Firefox too), builds the web app if it changed, and runs every spec.
// `npm test -- packages/store` runs a folder or a file, `npm test -- --grep fork` what matches; other arguments are
// mocha's. `--quick` leaves the browser out. Runs on Node 18 and newer with nothing installed.

import { runTests } from './run-tests.mjs'
import { main } from './say.mjs'

await main(() => runTests(process.argv.slice(2)))
