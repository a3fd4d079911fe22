// `kith-relay channel …`: words around channels.ts. Every one of them needs a relay that is stopped, and the help says it.

import { createInterface } from 'node:readline/promises'
import { giveUp } from '@kith/node'
import { encodeBase32, KithError } from '@kith/protocol'
import { type Command, Option } from 'commander'
import { exportChannel, type FileReport, importFile, verifyFile } from './channel-files.ts'
import { addChannel, channelOf, type ChannelRow, channelsOf, rowOf, withData, withStore } from './channels.ts'
import { foundWords } from './found-words.ts'
import { moderationLog } from './moderation-log.ts'
import { oneLine } from './one-line.ts'
import { addOptions, settingsOf } from './options.ts'

export function addChannelCommands(program: Command): void {
  const channel = program.command('channel').description('what this relay carries; stop the relay for all but verify')
  addOptions(channel.command('list')).description('the channels that this relay carries').action(list)
  addOptions(channel.command('add <link>'))
    .description('carry a channel, by its link or its id, from the next start on')
    .action(add)
  addOptions(channel.command('remove <id>'))
    .description('give a channel up: its records go from the disk, and are not taken in again')
    .addOption(new Option('--yes', 'do not ask'))
    .action(remove)
  addOptions(channel.command('find <id> <words>'))
    .description('posts that hold these words, with the ids and keys that `block` takes')
    .action(find)
  addOptions(channel.command('export <id> <file>'))
    .description('write a channel into one file that anybody can verify')
    .action(exportTo)
  channel
    .command('verify <file>')
    .description('check every signature of such a file, and say what is missing; it needs no relay')
    .action(verify)
  addOptions(channel.command('import <file>')).description('take in what such a file holds').action(importFrom)
  addOptions(channel.command('log <id>')).description('what its stewards decided, and why').action(log)
}

async function list(_flags: object, command: Command): Promise<void> {
  const rows = await withStore((await settingsOf(command)).data, channelsOf)
  for (const row of rows) say(command, `${row.id}  ${described(row)}`)
  if (rows.length === 0) say(command, 'This relay carries no channel.')
}

async function add(link: string, _flags: object, command: Command): Promise<void> {
  // Before the first start too: a relay may begin with this channel.
  await withData((await settingsOf(command)).data, async (store) => {
    const id = await addChannel(store, link)
    const words = `From the next start on this relay looks for ${id} and carries it.`
    say(command, id === null ? 'It is carried already.' : words)
  })
}

async function remove(id: string, { yes }: { readonly yes?: true }, command: Command): Promise<void> {
  const channel = channelOf(id)
  await withStore((await settingsOf(command)).data, async (store) => {
    const row = await rowOf(store, channel)
    const what = row === null ? 'This relay does not carry it; from now on it never will.' : described(row)
    if (!yes && !(await agreed(`${what}\nGive it up, with all of its records on this disk? (yes/no) `))) {
      return say(command, 'Nothing was changed.')
    }
    await giveUp(store, channel)
    say(command, 'Given up. Other relays and people’s devices keep what they have. `channel add` takes it back.')
  })
}

async function find(id: string, words: string, _flags: object, command: Command): Promise<void> {
  const channel = channelOf(id)
  if (words.trim() === '') throw new KithError('KITH_SETTING', 'Which words? All posts hold none.')
  await withStore((await settingsOf(command)).data, async (store) => {
    if ((await rowOf(store, channel)) === null) throw notHere()
    const { lines, more } = await foundWords(store, channel, words)
    for (const line of lines) say(command, line)
    if (lines.length === 0) say(command, 'Nothing here holds these words.')
    if (more) say(command, 'There is more: give more words.')
  })
}

async function exportTo(id: string, file: string, _flags: object, command: Command): Promise<void> {
  const channel = channelOf(id)
  await withStore((await settingsOf(command)).data, async (store) => {
    if ((await rowOf(store, channel)) === null) throw notHere()
    tell(command, await exportChannel(store, channel, file))
  })
}

async function verify(file: string, _flags: object, command: Command): Promise<void> {
  tell(command, await verifyFile(file))
}

async function importFrom(file: string, _flags: object, command: Command): Promise<void> {
  const { data } = await settingsOf(command)
  await withData(data, async (store) => {
    const { had, left, stored } = await importFile(store, data, file, Math.floor(Date.now() / 1000))
    say(command, `${counted(stored, 'record')} taken in, ${had} were here already.`)
    if (left > 0) say(command, `${left} left out: dated ahead, or without a text that its author took back.`)
  })
}

function tell(command: Command, { bare, channel, isWhole, missing, records, takenBack }: FileReport): void {
  say(command, `${encodeBase32(channel)}  ${counted(records, 'record')}, each signed by its author.`)
  if (takenBack > 0) say(command, `${takenBack} without a text that its author took back.`)
  if (bare > 0) say(command, `${bare} without a text that nobody took back: it was blocked where the file was written.`)
  if (missing > 0) say(command, `${counted(missing, 'record')} that others cite not in the file.`)
  if (!isWhole) say(command, 'The file is so large that the lines above count its first million alone.')
  if (isWhole && missing + bare === 0) say(command, 'Nothing is missing that it speaks of.')
}

async function log(id: string, _flags: object, command: Command): Promise<void> {
  const channel = channelOf(id)
  await withStore((await settingsOf(command)).data, async (store) => {
    if ((await rowOf(store, channel)) === null) throw notHere()
    const lines = await moderationLog(store, channel, Math.floor(Date.now() / 1000))
    for (const line of lines) say(command, line)
    if (lines.length === 0) say(command, 'Its stewards have not decided anything.')
  })
}

function notHere(): KithError {
  return new KithError('KITH_SETTING', 'This relay does not carry that channel. `channel list` shows which it does.')
}

function described({ bytes, name, records, stewards }: ChannelRow): string {
  const mb = (bytes / 1_000_000).toFixed(1)
  return `“${oneLine(name)}”  ${counted(records, 'record')}, ${mb} MB, ${counted(stewards, 'steward')}`
}

function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}

async function agreed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new KithError('KITH_SETTING', 'Nobody is there to be asked. Add --yes if you are sure.')
  const asking = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return /^y(es)?$/i.test((await asking.question(question)).trim())
  } finally {
    asking.close()
  }
}

function say(command: Command, line: string): void {
  command.configureOutput().writeOut?.(`${line}\n`)
}
