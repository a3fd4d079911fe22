// The command line of kith-relay. Flags come before `KITH_*` variables, those before defaults. Whatever is wrong ends in
// one line that says what to do, and an exit code other than 0.

import { KithError } from '@kith/protocol'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { printLink } from './link.ts'
import { createLog } from './log.ts'
import { startRelay } from './relay.ts'

interface StartFlags {
  readonly port: number
  readonly host: string
  readonly data: string
  readonly publicUrl?: URL
  readonly site?: string
}

/** A second signal within this time is the first one's echo, in milliseconds. */
const IMPATIENT = 1_000

function port(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return value
}

function publicUrl(text: string): URL {
  if (!URL.canParse(text)) throw new InvalidArgumentError('Write it in full, like https://kith.example.org')
  const url = new URL(text)
  if (url.protocol !== 'https:' || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new InvalidArgumentError('It is an https address without a path, like https://kith.example.org')
  }
  return url
}

async function start(flags: StartFlags): Promise<void> {
  const log = createLog()
  // A rejection that a library left unhandled must not let one peer end the relay for all. Its words are not logged:
  // they may hold addresses. An exception still ends the process.
  let faults = 0
  process.on('unhandledRejection', () => log.info('fault', { count: ++faults }))
  const relay = await startRelay({ ...flags, log })
  let since = 0
  const stop = async (): Promise<void> => {
    // npm, the terminal and a wrapper may each deliver the same Ctrl+C; a later one is a person who will not wait.
    if (since > 0 && Date.now() - since > IMPATIENT) process.exit(1)
    if (since > 0) return
    since = Date.now()
    try {
      await relay.stop()
      process.exit(0)
    } catch {
      process.stderr.write('It did not end cleanly. What was acknowledged is on the disk.\n')
      process.exit(1)
    }
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
  printLink(relay.url, process.stdout)
}

const program = new Command('kith-relay')
  .description('Carries Kith channels and serves the web app.')
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(`${text.trim().replaceAll('\n', ' ')}\n`) })

program
  .command('start')
  .description('start the relay; it needs no configuration')
  .addOption(new Option('--port <number>', 'port of page and relay').env('KITH_PORT').default(4780).argParser(port))
  .addOption(new Option('--host <address>', 'address to listen on').env('KITH_HOST').default('127.0.0.1'))
  .addOption(new Option('--data <directory>', 'where everything is kept').env('KITH_DATA').default('.kith/relay'))
  .addOption(
    new Option('--public-url <url>', 'https address under which others reach it')
      .env('KITH_PUBLIC_URL')
      .argParser(publicUrl),
  )
  .addOption(new Option('--site <directory>', 'another build of the web app to serve').env('KITH_SITE'))
  .allowExcessArguments(false)
  .action(start)

try {
  await program.parseAsync()
} catch (cause) {
  if (cause instanceof CommanderError) process.exit(cause.exitCode)
  const words =
    cause instanceof KithError
      ? cause.message
      : `It could not start: ${cause instanceof Error ? cause.message : String(cause)}`
  process.stderr.write(`${words}\n`)
  process.exit(1)
}
