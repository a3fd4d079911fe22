// Finds the browsers for the browser tests; on Debian, as root, installs a missing one from Debian's archive.
// Runs on Node 18 and newer. `KITH_CHROMIUM` and `KITH_FIREFOX` name one to use; the tests read the answers from the
// same variables.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Refusal, say } from './say.mjs'

const chromium = {
  name: 'Chromium',
  variable: 'KITH_CHROMIUM',
  // The headless shell comes first: the same engine without a window to draw takes a fifth less work.
  commands: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  places: [
    '/usr/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  debian: 'chromium-headless-shell',
  elsewhere: 'Chrome or Chromium',
}

const firefox = {
  name: 'Firefox',
  variable: 'KITH_FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  places: [
    '/usr/bin/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  debian: 'firefox-esr',
  elsewhere: 'Firefox',
}

// DejaVu draws Latin and Arabic; without any font a page's text is boxes.
const FONT = 'fonts-dejavu-core'

/** The path of a Chromium that starts; says on stderr where it came from. */
export const findChromium = () => find(chromium)

/** The path of a Firefox that starts; says on stderr where it came from. */
export const findFirefox = () => find(firefox)

function find(browser) {
  const { name, variable, debian, elsewhere } = browser
  const named = process.env[variable]
  if (named) {
    const version = versionOf(named)
    if (!version) throw new Refusal(`${variable} is ${named}, which does not start; correct or unset it.`)
    return found(named, version, `named by ${variable}`)
  }
  const present = search(browser)
  if (present) return found(...present, 'found on this machine')
  if (canInstall()) {
    installFromDebian(browser)
    const installed = search(browser)
    if (installed) return found(...installed, 'just installed with apt-get')
  }
  throw new Refusal(
    `the browser tests need ${name}: install it (Debian: sudo apt-get install ${debian}; elsewhere: ${elsewhere}), ` +
      `or set ${variable} to its path. Without a browser: npm run test:quick.`,
  )
}

function found(path, version, how) {
  say(`Browser: ${version}, ${path}, ${how}.`)
  return path
}

/** The first candidate that starts; some systems have a stub of that name that only asks to install something. */
function search({ commands, places }) {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = [...commands.flatMap((name) => onPath.map((folder) => join(folder, name))), ...places]
  for (const path of candidates) {
    const version = existsSync(path) && versionOf(path)
    if (version) return [path, version]
  }
  return undefined
}

function versionOf(path) {
  // Browsers for Windows open a window instead of printing their version.
  if (process.platform === 'win32') return existsSync(path) && 'its version is not known'
  const { status, stdout } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 20_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return status === 0 && stdout.trim().split('\n').at(-1)
}

function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  // Ubuntu has packages of the same names that are not browsers.
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return /^ID="?debian"?$/m.test(release)
}

function installFromDebian({ name, variable, debian }) {
  say(`No ${name} on this machine; installing Debian’s with apt-get (about 100 MB) …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' }
  const steps = [
    ['-q', 'update'],
    ['-q', 'install', '-y', '--no-install-recommends', debian, FONT],
  ]
  for (const args of steps) {
    const { status, stdout, stderr, error } = spawnSync('apt-get', args, options)
    if (status === 0) continue
    say(`${stdout ?? ''}${stderr ?? error ?? ''}`.trim().split('\n').slice(-15).join('\n'))
    throw new Refusal(
      `apt-get could not install ${debian}; the lines above say why. Install it, or set ${variable} to its path.`,
    )
  }
}
