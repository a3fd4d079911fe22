// Brings node_modules in line with package-lock.json, and does nothing when it already is. Not by `npm ci`, which refuses
// a lockfile that lacks the optional binaries of some other platform: `npm install --no-save` does not, takes the locked
// versions, and writes neither package.json nor the lockfile. No install script runs: every native part ships its binary.
// Runs on Node 18 and newer, before anything is installed.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { at, root } from './root.mjs'
import { Refusal, say } from './say.mjs'

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
// Vite and the tests are development parts; NODE_ENV=production or `omit` must not leave them out.
const everything = ['--include=dev', '--include=optional']

/** Installs what is missing or of another version. */
export function install() {
  if (isInstalled()) return
  say('Installing packages (the first time takes a minute or two) …')
  const start = Date.now()
  const result = npm(['install', '--no-save', ...everything, ...quiet])
  if (result.error) throw new Refusal('npm was not found; install Node.js with npm (https://nodejs.org) and try again.')
  if (result.status !== 0) {
    throw new Refusal('npm could not install the packages; the lines above say why. Check the network and try again.')
  }
  say(`Installed in ${Math.round((Date.now() - start) / 1000)} s.`)
}

// npm tells its scripts which npm runs; with it Windows needs no shell to find npm.cmd.
function npm(args) {
  const cli = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', 'ignore', 2] }
  if (cli?.endsWith('npm-cli.js') && existsSync(cli)) return spawnSync(process.execPath, [cli, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** Whether npm's own record of what it installed has every entry of the lockfile; optional parts may be missing. */
function isInstalled() {
  const wanted = packagesOf(at('package-lock.json'))
  if (!wanted) throw new Refusal('package-lock.json is missing or damaged; run `git checkout package-lock.json`.')
  const installed = packagesOf(at('node_modules/.package-lock.json'))
  if (!installed) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true
    const found = installed[path]
    if (!found || !existsSync(at(path))) return entry.optional === true || entry.devOptional === true
    return found.version === entry.version && found.integrity === entry.integrity && found.resolved === entry.resolved
  })
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}
