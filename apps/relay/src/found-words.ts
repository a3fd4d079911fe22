// Who is told of a post is told its words, and `block` needs its id: the records of a channel that hold some words, with their
// ids and their authors' keys. Read one after the other; nothing is kept.

import { type ChannelId, encodeBase32, POST, PROFILE, REVISE, type ValueMap } from '@kith/protocol'
import type { Store } from '@kith/store'
import { recordsOf } from './channels.ts'
import { oneLine } from './one-line.ts'

/** A screen or two; more words find fewer. */
const MOST = 50
/** Of what was found, in characters: enough to know it again. */
const SHOWN = 80

/** Lines, oldest first; `more`: there would be others. */
export async function foundWords(
  store: Store,
  channel: ChannelId,
  words: string,
): Promise<{ readonly lines: readonly string[]; readonly more: boolean }> {
  const wanted = words.toLocaleLowerCase()
  const lines: string[] = []
  for await (const { author, body, id, kind, shown, time } of recordsOf(store, channel)) {
    const text = shown && body !== null ? textOf(kind, body) : ''
    if (!text.toLocaleLowerCase().includes(wanted)) continue
    if (lines.length === MOST) return { lines, more: true }
    const day = new Date(time * 1000).toISOString().slice(0, 10)
    lines.push(`${encodeBase32(id)}  by ${encodeBase32(author)}  ${day}  “${oneLine(text).slice(0, SHOWN)}”`)
  }
  return { lines, more: false }
}

function textOf(kind: number, body: ValueMap): string {
  if (kind === POST) return body['text'] as string
  if (kind === REVISE) return (body['post'] as ValueMap)['text'] as string
  return kind === PROFILE ? [body['name'] as string, (body['line'] as string | undefined) ?? ''].join(' ') : ''
}
