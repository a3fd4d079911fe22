// Builds the web app when anything that goes into it changed: a hash of its inputs lies beside the result.
// Runs on Node 18 and newer; the build itself runs on the Node that is passed in.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { oneAtATime } from './one-at-a-time.mjs'
import { at, root } from './root.mjs'
import { Refusal, say } from './say.mjs'

const result = at('apps/web/dist/index.html')
const stamp = at('apps/web/dist/.inputs')
const single = ['package-lock.json', 'package.json', 'tsconfig.json']
const skipped = new Set(['node_modules', 'dist', 'test'])

/** Builds apps/web into apps/web/dist unless it is already built from these inputs. */
export function buildWeb(node) {
  return oneAtATime(() => {
    const inputs = hashOfInputs()
    if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return
    say('Building the web app …')
    const start = Date.now()
    const vite = at('node_modules/vite/bin/vite.js')
    const env = { ...process.env, NODE_ENV: 'production' }
    const build = spawnSync(node, [vite, 'build', '--logLevel', 'warn'], {
      cwd: at('apps/web'),
      env,
      stdio: ['ignore', 2, 2],
    })
    if (build.status !== 0 || !existsSync(result)) {
      throw new Refusal('the web app could not be built; the lines above say why.')
    }
    writeFileSync(stamp, inputs)
    say(`Built in ${((Date.now() - start) / 1000).toFixed(1)} s.`)
  })
}

function hashOfInputs() {
  const hash = createHash('sha256')
  const files = [...single.map((name) => at(name)), ...filesUnder(at('apps/web')), ...filesUnder(at('packages'))]
  for (const file of files) {
    if (existsSync(file))
      hash.update(`${relative(root, file)}\0`).update(createHash('sha256').update(readFileSync(file)).digest())
  }
  return hash.digest('hex')
}

function filesUnder(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))
}
