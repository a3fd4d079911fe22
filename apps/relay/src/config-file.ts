// The settings file, in TOML (docs/relay.example.toml): read into a source of settings, and written for `config dump`.

import { dirname, resolve } from 'node:path'
import { KithError } from '@kith/protocol'
import { parse, stringify, TomlError } from 'smol-toml'
import { readNamed } from './named-file.ts'
import type { Settings, Source } from './settings.ts'

/** @throws KITH_FILE, KITH_CONFIG */
export async function readConfig(path: string): Promise<Source> {
  const file = resolve(path)
  return {
    values: parsed(String(await readNamed(file, '--config')), file),
    nameOf: (setting) => `\`${setting}\` in ${file}`,
    base: dirname(file),
  }
}

/** The settings as a file that says the same. There is no secret among them: of keys they hold paths. */
export function dumped(settings: Settings): string {
  const { port, host, data, publicUrl, relayPort, peers, contact, site, tls } = settings
  return stringify({
    port,
    host,
    data,
    ...(publicUrl === null ? {} : { public_url: publicUrl.origin }),
    relay_port: relayPort,
    peers: [...peers],
    contact,
    ...(site === null ? {} : { site }),
    ...(tls === null ? {} : { tls_cert: tls.cert, tls_key: tls.key }),
  })
}

function parsed(toml: string, file: string): Record<string, unknown> {
  try {
    return parse(toml)
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause
    // Its message goes on with the lines around; the place says enough.
    const [what] = cause.message.replace(/^Invalid TOML document: /, '').split('\n')
    throw new KithError('KITH_CONFIG', `${file}, line ${cause.line}, column ${cause.column}: ${what}.`, { cause })
  }
}
