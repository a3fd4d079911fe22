// A thread in the list: its first words, then who, when, and what they ask for. A dashed window waits for an answer.

import { labelId, needId } from '@kith/care'
import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { session } from '../app.ts'
import { Link } from '../link.tsx'
import type { Fold, Key, ThreadCard } from '../model.ts'
import { AskedFor } from '../parts/asked-for.tsx'
import { Window } from '../parts/icon.tsx'
import { PersonaWindow } from '../persona.tsx'
import { beginning } from '../text/measure.ts'
import { RulingLine } from '../thread/ruling.tsx'
import { When } from '../text/when.tsx'
import { Rich } from '../rich.tsx'
import { listed, t } from '../words.ts'

/** Of a post in a list: about three lines on a phone. */
const LETTERS = 160

interface Props {
  card: ThreadCard
  /** Somebody else says that they reply in it. */
  replying: boolean
  nameFor: (key: Key) => string
  channel: Key
}

export function ThreadRow(props: Props) {
  const { fold, mine } = props.card.root
  const [open, setOpen] = useState(false)
  const link = useRef<HTMLLIElement>(null)
  const show = () => {
    setOpen(true)
    // The button that was pressed is gone.
    requestAnimationFrame(() => link.current?.querySelector('a')?.focus())
  }
  if (fold !== null && !mine && !open) return <Folded {...props} fold={fold} show={show} />
  return <Row {...props} link={link} />
}

function Row({ card, replying, nameFor, channel, link }: Props & { link: RefObject<HTMLLIElement | null> }) {
  const { closed, replies, root, since, waiting } = card
  const unread = session.value?.unread.value?.some(({ thread }) => thread === root.id) ?? false
  return (
    <li class="thread" ref={link}>
      {waiting ? <Window pane={0} look={replying ? 'lit' : 'open'} /> : <PersonaWindow of={root.author} />}
      <div>
        <h3 dir="auto" {...(root.lang === null ? {} : { lang: root.lang })}>
          <Link to={{ at: 'thread', channel, thread: root.id }}>
            {root.text === null ? t('post.gone') : beginning(root.text, LETTERS)}
            {unread && <span class="vh"> {t('unread.some')}</span>}
          </Link>
        </h3>
        <p class="thread__meta">
          {unread && <strong aria-hidden="true">{t('unread.some')}</strong>}
          <span class="name">{nameFor(root.author)}</span>
          {root.mine && <span>{t('post.you')}</span>}
          <When time={root.time} />
          <AskedFor post={root} />
          {waiting && since > root.time && (
            <span>
              <Rich id="channel.again" parts={{ when: <When time={since} /> }} />
            </span>
          )}
          {root.mine && waiting && <span>{t('channel.waits')}</span>}
          {replying && <b>{t('channel.replying')}</b>}
          {replies > 0 && <span>{t('channel.replies', { n: replies })}</span>}
          {closed && <span>{t('channel.closed')}</span>}
        </p>
      </div>
    </li>
  )
}

/** Why, before the button that opens it. Its words and labels stay behind it, what is asked for does not. */
function Folded({ card: { root }, fold, nameFor, show }: Props & { fold: Fold; show: () => void }) {
  const need = root.need === null ? null : needId(root.need)
  const labels = fold.labels.flatMap((code) => labelId(code) ?? []).map((id) => t(`label.${id}`))
  const ruling = root.causes.find(({ act }) => act === fold.act)
  return (
    <li class="folded">
      {ruling !== undefined && <RulingLine ruling={ruling} author={root.author} nameFor={nameFor} />}
      <p>
        {ruling === undefined && (fold.why === 'label' ? t('row.labels', { labels: listed(labels) }) : t('row.muted'))}{' '}
        {need !== null && t('row.asks', { need: t(`need.${need}`) })}
      </p>
      <button class="link" type="button" onClick={show}>
        {t('row.show')}
      </button>
    </li>
  )
}
