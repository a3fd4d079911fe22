// `npm run verify`: the whole gate. Format, lint, types and dead code first, all of them; then every test.
// The architecture's rules are tests (test/architecture). Runs on Node 18 and newer with nothing installed.

import { handOver } from './hand-over.mjs'
import { prepare } from './prepare.mjs'
import { runTests } from './run-tests.mjs'
import { main, say } from './say.mjs'
import { tools } from './tools.mjs'

const checks = [
  { name: 'format', command: [tools.biome, 'format'] },
  { name: 'lint', command: [tools.oxlint] },
  { name: 'types', command: [tools.tsc] },
  { name: 'dead code', command: [tools.knip, '--no-config-hints'] },
]

await main(async () => {
  const node = await prepare()
  const broken = []
  for (const { name, command } of checks) {
    say(`── ${name}`)
    if ((await handOver(node, command)) !== 0) broken.push(name)
  }
  if (broken.length > 0) {
    say(`Not in order: ${broken.join(', ')}. The tests were not run.`)
    return 1
  }
  say('── tests')
  return runTests([])
})
