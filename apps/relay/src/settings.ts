// A relay's settings: what each may be, what it is when nobody gave it, and which go together. docs/hosting.md says what
// each does. Whatever is wrong names the setting as the host wrote it, and says what to write.

import { resolve } from 'node:path'
import { isPeerAddress } from '@kith/node'
import { KithError } from '@kith/protocol'
import * as v from 'valibot'
import { addressOf, pageAddress } from './addresses.ts'
import { nearest } from './nearest.ts'

export interface Settings {
  readonly port: number
  readonly host: string
  readonly data: string
  readonly publicUrl: URL | null
  /** 0 for any free one. */
  readonly relayPort: number | 'off'
  /** Multiaddrs. */
  readonly peers: readonly string[]
  readonly contact: string
  readonly tls: TlsFiles | null
  /** Directory of the web app that is served; null: its own. */
  readonly site: string | null
}

export interface TlsFiles {
  readonly cert: string
  readonly key: string
}

/** Where settings come from: the command line and environment, or a file. */
export interface Source {
  readonly values: Readonly<Record<string, unknown>>
  /** How the host wrote the setting here: "--port", "KITH_PORT", "`port` in /etc/kith/relay.toml". */
  readonly nameOf: (setting: string) => string
  /** What a relative path starts from. */
  readonly base: string
}

const PORT = 'A port is a number from 0 to 65535.'
const RELAY_PORT = 'It is a number from 0 to 65535, or "off".'
const HOST = 'It is an address or a name of this computer, like 127.0.0.1, or 0.0.0.0 for all of its addresses.'
const PUBLIC_URL = 'It is an https address without a path, like https://kith.example.org'
const PEERS = 'It is a list of relays, like ["https://kith.example.org", "/dns/kith.example.net/tcp/4781"].'
const PEER = 'Write it like https://kith.example.org or /dns/kith.example.org/tcp/4781'
/** What hello may carry of it (spec page 04). */
const MAX_CONTACT = 200
const CONTACT = `It is one line of text of ${MAX_CONTACT} bytes at the most, like "mail: host@kith.example.org".`
const DIRECTORY = 'It is a directory.'
const FILE = 'It is the path of a file.'

const port = v.pipe(v.number(PORT), v.integer(PORT), v.minValue(0, PORT), v.maxValue(65_535, PORT))
const peer = v.pipe(
  v.string(PEERS),
  v.transform((text) => (/^https?:/i.test(text) ? pageMultiaddr(text) : text)),
  v.check(isPeerAddress, ({ input }) => `${JSON.stringify(input)} is no address of a relay. ${PEER}`),
)
const file = v.pipe(v.string(FILE), v.nonEmpty(FILE))

const given = v.strictObject({
  port: v.exactOptional(port),
  host: v.exactOptional(v.pipe(v.string(HOST), v.regex(/^[\w.:-]+$/, HOST))),
  data: v.exactOptional(v.pipe(v.string(DIRECTORY), v.nonEmpty(DIRECTORY))),
  public_url: v.exactOptional(
    v.pipe(
      v.string(PUBLIC_URL),
      v.check((text) => pageAddress(text)?.protocol === 'https:', PUBLIC_URL),
      v.transform((text) => new URL(text)),
    ),
  ),
  relay_port: v.exactOptional(v.custom<number | 'off'>((value) => value === 'off' || v.is(port, value), RELAY_PORT)),
  peers: v.exactOptional(v.array(peer, PEERS)),
  contact: v.exactOptional(
    v.pipe(v.string(CONTACT), v.maxBytes(MAX_CONTACT, CONTACT), v.regex(/^[^\p{Cc}\u2028\u2029]*$/u, CONTACT)),
  ),
  tls_cert: v.exactOptional(file),
  tls_key: v.exactOptional(file),
  site: v.exactOptional(v.pipe(v.string(DIRECTORY), v.nonEmpty(DIRECTORY))),
})

export type Given = v.InferOutput<typeof given>
export type SettingName = keyof Given
export const SETTING_NAMES = Object.keys(given.entries) as SettingName[]

/** The settings of one source. @throws KITH_SETTING */
export function judge(source: Source): Given {
  const { issues, output, success } = v.safeParse(given, source.values)
  if (!success) throw wrong(source, issues[0])
  const paths = Object.entries({
    data: output.data,
    tls_cert: output.tls_cert,
    tls_key: output.tls_key,
    site: output.site,
  })
    .filter(([, path]) => path !== undefined)
    .map(([name, path]) => [name, resolve(source.base, path as string)])
  return { ...output, ...Object.fromEntries(paths) }
}

/** Takes each setting from the first source that gives it. @throws KITH_SETTING */
export function settle(sources: readonly Given[]): Settings {
  const all: Given = Object.assign({}, ...sources.toReversed())
  const { tls_cert: cert, tls_key: key, port = 4780 } = all
  if ((cert === undefined) !== (key === undefined)) {
    const [has, lacks] = cert === undefined ? ['tls_key', 'tls_cert'] : ['tls_cert', 'tls_key']
    throw new KithError('KITH_SETTING', `${has} is given and ${lacks} is not. Give both, or none.`)
  }
  const tls = cert === undefined || key === undefined ? null : { cert, key }
  const { relay_port: relayPort = port === 0 || port === 65_535 ? 0 : port + 1 } = all
  if (relayPort === port && port !== 0) {
    throw new KithError('KITH_SETTING', `relay_port and port are both ${port}. Choose another with --relay-port.`)
  }
  return {
    port,
    // With a certificate of its own no proxy stands before it; without one, no browser but this computer's would use it.
    host: all.host ?? (tls === null ? '127.0.0.1' : '::'),
    data: all.data ?? resolve('.kith/relay'),
    publicUrl: all.public_url ?? null,
    relayPort,
    peers: [...new Set(all.peers)],
    contact: all.contact ?? '',
    tls,
    site: all.site ?? null,
  }
}

function wrong({ nameOf }: Source, issue: v.BaseIssue<unknown>): KithError {
  const key = issue.path?.[0]?.key
  const name = typeof key === 'string' ? key : ''
  if (issue.type !== 'strict_object' || name === '') {
    return new KithError('KITH_SETTING', `${nameOf(name)}: ${issue.message}`)
  }
  const meant = nearest(name, SETTING_NAMES)
  const advice = meant === null ? `There are: ${SETTING_NAMES.join(', ')}.` : `Did you mean \`${meant}\`?`
  return new KithError('KITH_SETTING', `Unknown setting ${nameOf(name)}. ${advice}`)
}

/** A page's address as its relay's; what is none stays as it is, to be refused. */
function pageMultiaddr(text: string): string {
  const url = pageAddress(text)
  return url === null ? text : addressOf(url)
}
