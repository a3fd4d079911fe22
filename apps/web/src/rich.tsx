// A message with elements in its places, so that a translator moves them about freely: `{name} asks: {need}`.

import type { ComponentChildren } from 'preact'
import { Fragment } from 'preact'
import { type MessageId, t } from './words.ts'

// Not in any text that people write here: records refuse control characters.
const MARK = '\u0001'

export function Rich({ id, parts }: { id: MessageId; parts: Record<string, ComponentChildren> }) {
  const marked = Object.fromEntries(Object.keys(parts).map((name) => [name, MARK + name + MARK]))
  return (
    <>
      {t(id, marked)
        .split(MARK)
        .map((piece, i) => (
          // Every second piece is a place.
          <Fragment key={i}>{i % 2 === 1 ? parts[piece] : piece}</Fragment>
        ))}
    </>
  )
}
