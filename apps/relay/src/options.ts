// The options of the command line, and the same settings in the environment: flags come before `KITH_*`, those before
// the file of --config, that before defaults.

import { type Command, Option } from 'commander'
import { readConfig } from './config-file.ts'
import { judge, SETTING_NAMES, type SettingName, type Settings, settle } from './settings.ts'

/** A setting's flag and its words in `--help`. */
const FLAGS: Readonly<Record<SettingName, readonly [flag: string, words: string]>> = {
  port: ['--port <number>', 'port of page and relay (default: 4780)'],
  host: ['--host <address>', 'address to listen on (default: 127.0.0.1; with --tls-cert all addresses)'],
  data: ['--data <directory>', 'where everything is kept (default: .kith/relay)'],
  public_url: ['--public-url <url>', 'https address under which others reach it'],
  relay_port: ['--relay-port <number>', 'TCP and UDP port for other relays and browsers, or off (default: port + 1)'],
  peers: ['--peer <address>', 'a relay to work with; give it again for more'],
  contact: ['--contact <words>', 'how to reach you, shown to everyone'],
  tls_cert: ['--tls-cert <file>', 'certificate chain (PEM), to speak https without a proxy'],
  tls_key: ['--tls-key <file>', 'its private key (PEM)'],
  site: ['--site <directory>', 'another build of the web app to serve'],
}

/** Gives a command all of them. */
export function addOptions(command: Command): Command {
  for (const name of SETTING_NAMES) command.addOption(optionOf(name))
  return command
    .addOption(new Option('--config <file>', 'settings in TOML (docs/relay.example.toml)').env('KITH_CONFIG'))
    .allowExcessArguments(false)
}

/** @throws KITH_SETTING, KITH_FILE, KITH_CONFIG */
export async function settingsOf(command: Command): Promise<Settings> {
  const written = judge({
    values: Object.fromEntries(SETTING_NAMES.flatMap((name) => valueOf(command, name))),
    nameOf: (name) => (isFromFlag(command, name as SettingName) ? longOf(name as SettingName) : envOf(name)),
    base: process.cwd(),
  })
  const config = command.getOptionValue('config') as string | undefined
  // An empty variable is one that a container's file left open.
  return settle(config === undefined || config === '' ? [written] : [written, judge(await readConfig(config))])
}

function optionOf(name: SettingName): Option {
  const [flag, words] = FLAGS[name]
  const option = new Option(flag, words).env(envOf(name))
  // A list, for --peer; of the others the last one counts.
  return option.argParser((text, before: readonly string[] | undefined) => [...(before ?? []), text])
}

function valueOf(command: Command, name: SettingName): [string, unknown][] {
  const texts = command.getOptionValue(attributeOf(name)) as readonly string[] | undefined
  const text = texts?.at(-1)
  if (texts === undefined || text === undefined || (text === '' && !isFromFlag(command, name))) return []
  // No address has a blank or a comma in it.
  if (name === 'peers') return [[name, texts.flatMap((each) => each.split(/[\s,]+/)).filter((each) => each !== '')]]
  const isNumber = (name === 'port' || name === 'relay_port') && /^\d+$/.test(text)
  return [[name, isNumber ? Number(text) : text]]
}

function isFromFlag(command: Command, name: SettingName): boolean {
  return command.getOptionValueSource(attributeOf(name)) === 'cli'
}

function attributeOf(name: SettingName): string {
  return new Option(FLAGS[name][0]).attributeName()
}

function longOf(name: SettingName): string {
  return FLAGS[name][0].split(' ')[0] as string
}

function envOf(name: string): string {
  return `KITH_${name.toUpperCase()}`
}
