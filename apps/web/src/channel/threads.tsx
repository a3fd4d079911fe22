// A channel's threads: who waits for an answer, in the order in which somebody is to come to them; one's own; the others by
// when they were last written in. A list that ends, not a feed that does not.

import { useRef, useState } from 'preact/hooks'
import type { Key, LiveView, ThreadCard, ThreadList } from '../model.ts'
import { namesBy } from '../persona.tsx'
import { t } from '../words.ts'
import { ThreadRow } from './thread-row.tsx'
import { steadyQueue } from './steady-queue.ts'

/** Threads shown at first and with each "older ones". */
const STEP = 20
const HOUR = 3_600
const DAY = 24 * HOUR

interface Props {
  list: ThreadList
  live: LiveView | null
  lang: string
  channel: Key
}

export function Threads({ list: { answersTook, cards, namesakes, quiet }, live, lang, channel }: Props) {
  const order = useRef(steadyQueue(() => Date.now()))
  const others = cards.filter(({ root }) => !root.mine)
  const waiting = order.current(others.filter((card) => card.waiting))
  const recent = others.filter((card) => !card.waiting)
  const mine = cards.filter(({ root }) => root.mine)
  const shared = { nameFor: namesBy(lang, namesakes), channel, replying: live?.replying ?? [] }
  return (
    <>
      {quiet && <p class="note under">{t('channel.quiet')}</p>}
      {waiting.length > 0 && (
        <List id="waiting" title={t('channel.waiting')} cards={waiting} {...shared}>
          {answersTook === null ? null : t('channel.took', tookWords(answersTook))}
        </List>
      )}
      {mine.length > 0 && <List id="mine" title={t('channel.mine')} cards={mine} {...shared} />}
      {recent.length > 0 && <List id="recent" title={t('channel.recent')} cards={recent} {...shared} />}
    </>
  )
}

/** Rounded up already (care, answers): minutes up to an hour, hours up to a day, days. */
function tookWords(seconds: number): { unit: string; n: number } {
  if (seconds < HOUR) return { unit: 'minutes', n: Math.round(seconds / 60) }
  if (seconds < DAY) return { unit: 'hours', n: Math.round(seconds / HOUR) }
  return { unit: 'days', n: Math.round(seconds / DAY) }
}

interface ListProps {
  id: string
  title: string
  cards: readonly ThreadCard[]
  nameFor: (key: Key) => string
  channel: Key
  replying: readonly Key[]
  children?: string | null
}

function List({ id, title, cards, children = null, replying, ...rest }: ListProps) {
  const [shown, setShown] = useState(STEP)
  return (
    <section class="part" aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      <ul class="lines">
        {cards.slice(0, shown).map((card) => (
          <ThreadRow card={card} replying={replying.includes(card.root.id)} key={card.root.id} {...rest} />
        ))}
      </ul>
      {children !== null && <p class="hint under">{children}</p>}
      {cards.length > shown && (
        <button class="link under" type="button" onClick={() => setShown(shown + STEP)}>
          {t('channel.older')}
        </button>
      )}
    </section>
  )
}
