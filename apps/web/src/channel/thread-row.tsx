// A thread in the list: its first words, then who, when, and what they ask for. A dashed window waits for an answer.

import { session } from '../app.ts'
import { Link } from '../link.tsx'
import type { Key, ThreadCard } from '../model.ts'
import { AskedFor } from '../parts/asked-for.tsx'
import { Window } from '../parts/icon.tsx'
import { nameOf, PersonaWindow } from '../persona.tsx'
import { beginning } from '../text/measure.ts'
import { When } from '../text/when.tsx'
import { t } from '../words.ts'

/** Of a post in a list: about three lines on a phone. */
const LETTERS = 160

export function ThreadRow({ card, lang, channel }: { card: ThreadCard; lang: string; channel: Key }) {
  const { root, waiting, replies } = card
  const unread = session.value?.unread.value?.some(({ thread }) => thread === root.id) ?? false
  return (
    <li class="thread">
      {waiting ? <Window pane={0} look="open" /> : <PersonaWindow of={root.author} />}
      <div>
        <h3 dir="auto" {...(root.lang === null ? {} : { lang: root.lang })}>
          <Link to={{ at: 'thread', channel, thread: root.id }}>
            {root.text === null ? t('post.gone') : beginning(root.text, LETTERS)}
            {unread && <span class="vh"> {t('unread.some')}</span>}
          </Link>
        </h3>
        <p class="thread__meta">
          {unread && <strong aria-hidden="true">{t('unread.some')}</strong>}
          <span class="name">{nameOf(root.author, lang)}</span>
          {root.mine && <span>{t('post.you')}</span>}
          <When time={root.time} />
          <AskedFor post={root} />
          {replies > 0 && <span>{t('channel.replies', { n: replies })}</span>}
        </p>
      </div>
    </li>
  )
}
