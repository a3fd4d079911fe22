// For a thread's author: whether it waits, in words; after a quarter of an hour what can honestly be said and done, and where
// else there is a voice; and *I still need someone*, when it does not wait any more (care.md, waiting).

import { needId } from '@kith/care'
import { session } from '../app.ts'
import { Link } from '../link.tsx'
import type { ThreadList } from '../model.ts'
import { Window } from '../parts/icon.tsx'
import { spanWords } from '../text/time.ts'
import { now } from '../text/when.tsx'
import { locale, t } from '../words.ts'
import { carry } from './carry.ts'
import { type Here, tend } from './here.ts'

/** Until then an answer is not late. Seconds. */
const SOON = 15 * 60

export function Waiting({ here, list }: { here: Here; list: ThreadList | null }) {
  const { closed, root, since, waiting } = here.thread
  const asksNothing = root.need !== null && needId(root.need) === 'no-reply-needed'
  if (root.text === null || closed || asksNothing) return null
  if (!waiting) {
    return (
      <div class="fold">
        <p>{t('waiting.over')}</p>
        <p class="row">
          <button class="link" type="button" onClick={() => void tend(here, { ask: true }, 'waiting.again')}>
            {t('waiting.ask')}
          </button>
        </p>
      </div>
    )
  }
  const isKept = root.journey === null || root.journey.at === 'kept'
  if (!isKept || now.value - since < SOON) return null
  return <Late here={here} list={list} />
}

function Late({ here, list }: { here: Here; list: ThreadList | null }) {
  const { channel, thread } = here
  const took = list?.answersTook ?? null
  return (
    <section class="late" aria-labelledby="h-late">
      <Window pane={0} look="open" />
      <div class="stack stack--2">
        <h2 id="h-late">{t('waiting.kept')}</h2>
        {took !== null && <p>{t('waiting.took', { time: spanWords(took, locale()) })}</p>}
        {list?.quiet === true && <p>{t('waiting.quiet')}</p>}
        <p>{t('waiting.cannot-call')}</p>
        <ul class="small late__do">
          <Widen here={here} />
          <li>
            <Link to={{ at: 'channel', channel }} class="link">
              {t('waiting.read')}
            </Link>
          </li>
          <li>
            <Link to={{ at: 'help' }} class="link">
              {t('waiting.lines')}
            </Link>
          </li>
        </ul>
        {thread.replies.some(({ fold }) => fold?.why === 'new') && <p class="small">{t('waiting.folded')}</p>}
      </div>
    </section>
  )
}

/** The same words in another channel, where nobody can tie them to this one. */
function Widen({ here: { channel, thread } }: { here: Here }) {
  const { labels, lang, need, text, tone } = thread.root
  const others = (session.value?.channels.value ?? []).filter(({ id }) => id !== channel)
  if (others.length === 0) return null
  const take = (to: string) => carry(to, { text: text ?? '', labels, lang, need, tone, fresh: true })
  return (
    <li>
      <details class="more">
        <summary>{t('waiting.widen')}</summary>
        <p class="hint">{t('waiting.widen-say')}</p>
        <ul class="row under">
          {others.map(({ id, name }) => (
            <li key={id}>
              <button class="btn" type="button" dir="auto" onClick={() => void take(id)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
