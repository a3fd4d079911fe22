// Finds a Chromium for the browser tests; on Debian, as root, installs one from Debian's archive.
// Runs on Node 18 and newer. `KITH_CHROMIUM` names one to use; the tests read the answer from the same variable.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Refusal, say } from './say.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const places = [
  '/usr/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
// DejaVu draws Latin and Arabic; without any font a page's text is boxes.
const debianPackages = ['chromium', 'fonts-dejavu-core']

/** The path of a Chromium that starts; says on stderr where it came from. */
export function findChromium() {
  const named = process.env.KITH_CHROMIUM
  if (named) {
    const version = versionOf(named)
    if (!version) throw new Refusal(`KITH_CHROMIUM is ${named}, which does not start; correct or unset it.`)
    return found(named, version, 'named by KITH_CHROMIUM')
  }
  const present = search()
  if (present) return found(...present, 'found on this machine')
  if (canInstall()) {
    installFromDebian()
    const installed = search()
    if (installed) return found(...installed, 'just installed with apt-get')
  }
  throw new Refusal(
    'the browser tests need Chromium: install it (Debian: sudo apt-get install chromium; elsewhere: Chrome or Chromium), ' +
      'or set KITH_CHROMIUM to its path. Without a browser: npm run test:quick.',
  )
}

function found(path, version, how) {
  say(`Browser: ${version}, ${path}, ${how}.`)
  return path
}

/** The first candidate that starts; some systems have a stub of that name that only asks to install something. */
function search() {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = [...names.flatMap((name) => onPath.map((folder) => join(folder, name))), ...places]
  for (const path of candidates) {
    const version = existsSync(path) && versionOf(path)
    if (version) return [path, version]
  }
  return undefined
}

function versionOf(path) {
  // Chrome for Windows opens a window instead of printing its version.
  if (process.platform === 'win32') return existsSync(path) && 'Chrome'
  const { status, stdout } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return status === 0 && stdout.trim().split('\n').at(-1)
}

function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  // Ubuntu has a package of the same name that is not a browser.
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return /^ID="?debian"?$/m.test(release)
}

function installFromDebian() {
  say('No Chromium on this machine; installing Debian’s with apt-get (about 100 MB) …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' }
  const steps = [
    ['-q', 'update'],
    ['-q', 'install', '-y', '--no-install-recommends', ...debianPackages],
  ]
  for (const args of steps) {
    const { status, stdout, stderr, error } = spawnSync('apt-get', args, options)
    if (status === 0) continue
    say(`${stdout ?? ''}${stderr ?? error ?? ''}`.trim().split('\n').slice(-15).join('\n'))
    throw new Refusal(
      'apt-get could not install chromium; the lines above say why. Install it, or set KITH_CHROMIUM to its path.',
    )
  }
}
