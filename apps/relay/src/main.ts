// The command line of kith-relay. Whatever is wrong ends in one line that says what to do, and an exit code other than 0.

import { KithError } from '@kith/protocol'
import { Command, CommanderError, Option } from 'commander'
import { addBlocked, countsOf, readBlocked, removeBlocked } from './blocks.ts'
import { addChannelCommands } from './channel-commands.ts'
import { dumped } from './config-file.ts'
import { printLink, printSilent } from './link.ts'
import { createLog } from './log.ts'
import { addOptions, settingsOf } from './options.ts'
import { startRelay } from './relay.ts'
import { readPair } from './tls.ts'

/** A second signal within this time is the first one's echo, in milliseconds. */
const IMPATIENT = 1_000

/** A relay that is there answers within this, in milliseconds. */
const ANSWERS_WITHIN = 10_000

async function start(_flags: object, command: Command): Promise<void> {
  const settings = await settingsOf(command)
  const log = createLog()
  // A rejection that a library left unhandled must not let one peer end the relay for all. Its words are not logged:
  // they may hold addresses. An exception still ends the process.
  let faults = 0
  process.on('unhandledRejection', () => log.info('fault', { count: ++faults }))
  const relay = await startRelay(settings, log)
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
  const chosen = settings.peers.length
  setTimeout(() => printSilent(relay.silentPeers(), chosen, process.stdout), ANSWERS_WITHIN).unref()
}

async function check(_flags: object, command: Command): Promise<void> {
  const { tls } = await settingsOf(command)
  if (tls !== null) await readPair(tls)
  process.stdout.write('The settings are fine.\n')
}

async function dump(_flags: object, command: Command): Promise<void> {
  process.stdout.write(`${dumped(await settingsOf(command)).trim()}\n`)
}

async function blockAdd(id: string, { persona, reason }: BlockFlags, command: Command): Promise<void> {
  await addBlocked((await settingsOf(command)).data, { what: persona ? 'persona' : 'record', id, reason })
  process.stdout.write('Blocked. A running relay takes it off its disk within a minute.\n')
}

async function blockRemove(id: string, _flags: object, command: Command): Promise<void> {
  await removeBlocked((await settingsOf(command)).data, id)
  process.stdout.write('No longer blocked. It comes back when another relay, or its author, has it.\n')
}

async function blockList(_flags: object, command: Command): Promise<void> {
  const blocked = await readBlocked((await settingsOf(command)).data)
  for (const { id, reason, what } of blocked) process.stdout.write(`${what} ${id} ${reason}\n`)
  const all = countsOf(blocked).map(({ personas, records, reason }) => `${records + personas} × ${reason}`)
  process.stdout.write(
    `Everybody can read at /relay.json: ${all.length === 0 ? 'nothing is blocked' : all.join('; ')}.\n`,
  )
}

interface BlockFlags {
  readonly persona?: true
  readonly reason: string
}

const program = new Command('kith-relay')
  .description('Carries Kith channels and serves the web app.')
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(`${text.trim().replaceAll('\n', ' ')}\n`) })
addOptions(program.command('start')).description('start the relay; it needs no configuration').action(start)
const config = program.command('config').description('look at the settings, without starting anything')
addOptions(config.command('check')).description('say whether the settings are fine').action(check)
addOptions(config.command('dump')).description('print all settings as they would be used, in TOML').action(dump)
const block = program.command('block').description('what this relay does not have on its disk')
addOptions(block.command('add <id>'))
  .description('take a post, or all by a persona, off the disk and never back in')
  .addOption(new Option('--persona', 'the id is a persona’s key: all that it wrote and writes'))
  .addOption(new Option('--reason <words>', 'why, for everybody to read').makeOptionMandatory())
  .action(blockAdd)
addOptions(block.command('remove <id>')).description('let it in again').action(blockRemove)
addOptions(block.command('list')).description('what is blocked, and why').action(blockList)
addChannelCommands(program)

try {
  await program.parseAsync()
} catch (cause) {
  if (cause instanceof CommanderError) process.exit(cause.exitCode)
  // A library's words may go on for lines, with a stack.
  const [words] = cause instanceof Error ? cause.message.split('\n') : [String(cause)]
  process.stderr.write(`${cause instanceof KithError ? words : `It could not start: ${words}`}\n`)
  process.exit(1)
}
