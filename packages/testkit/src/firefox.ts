// A headless Firefox for tests, as Debian ships it: Playwright drives it over WebDriver BiDi, Firefox's own protocol, and
// needs no build of its own. An entry of its own (`@kith/testkit/firefox`), like Chromium's.

import { existsSync } from 'node:fs'
import { KithError } from '@kith/protocol'
import { type Browser, firefox } from 'playwright-core'

const DEBIAN_FIREFOX = '/usr/bin/firefox-esr'

/** Playwright sets it for each context; Firefox ESR does not know it yet, and no test in Firefox needs it. */
const UNKNOWN_TO_ESR = 'emulation.setMediaFeaturesOverride'

/** As much as is touched here of what Playwright keeps behind its public objects. Its version is pinned. */
interface Inside {
  readonly _connection: { toImpl(browser: Browser): { readonly _browserSession: Session } }
}
interface Session {
  send(method: string, params: unknown): Promise<unknown>
}

/**
 * Path of the Firefox to test with: `KITH_FIREFOX`, else Debian's.
 * @throws KITH_NO_FIREFOX when neither is there
 */
export function firefoxPath(): string {
  const path = process.env['KITH_FIREFOX'] || DEBIAN_FIREFOX
  if (existsSync(path)) return path
  throw new KithError(
    'KITH_NO_FIREFOX',
    `There is no Firefox at ${path}: install one (apt-get install firefox-esr) or set KITH_FIREFOX to its path.`,
  )
}

/** A headless Firefox with a fresh profile; the caller closes it. Colour schemes cannot be set in it. */
export async function launchFirefox(): Promise<Browser> {
  const browser = await firefox.launch({ channel: 'moz-firefox', executablePath: firefoxPath(), headless: true })
  const { _connection: connection } = browser as unknown as Inside
  const { _browserSession: session } = connection.toImpl(browser)
  const send = session.send.bind(session)
  session.send = async (method, params) => (method === UNKNOWN_TO_ESR ? {} : send(method, params))
  return browser
}
