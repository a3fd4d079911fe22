// Drafts: what was begun and not posted, the newest first. Opened where it was begun, or deleted; that can be taken back.

import { useRef } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import { Link } from '../link.tsx'
import type { DraftCard } from '../own.ts'
import { useOpened } from '../opened.ts'
import { Ghosts } from '../parts/ghost.tsx'
import { Icon } from '../parts/icon.tsx'
import { Rich } from '../rich.tsx'
import { Heading } from '../shell/heading.tsx'
import { useTitle } from '../shell/title.ts'
import { When } from '../text/when.tsx'
import { t } from '../words.ts'

export function Drafts() {
  useTitle(t('title.drafts'))
  const view = useOpened((open) => open.openDrafts(), 'drafts')
  const list = useRef<HTMLElement>(null)
  const cards = view === null || view === 'failed' ? null : view.drafts.value
  const remove = (card: DraftCard) => {
    // The button that was pressed goes with its draft.
    list.current?.focus({ preventScroll: true })
    removeDraft(card).catch((error: unknown) => announce(errorWords(error)))
  }
  return (
    <>
      <header class="stack stack--2">
        <Heading>{t('drafts.title')}</Heading>
        <p class="soft">{t('drafts.lead')}</p>
      </header>
      <section class="part" aria-label={t('drafts.title')} tabIndex={-1} ref={list}>
        {cards === null && <Ghosts />}
        {cards?.length === 0 && <p>{t('drafts.none')}</p>}
        <ul class="lines">
          {cards?.map((card) => (
            <Row card={card} remove={remove} key={`${card.channel}/${card.thread}`} />
          ))}
        </ul>
      </section>
    </>
  )
}

function Row({ card, remove }: { card: DraftCard; remove: (card: DraftCard) => void }) {
  const { about, channel, name, text, thread, time } = card
  const where = name === null ? t('place.channel') : <bdi>{name}</bdi>
  return (
    <li class="thread">
      <Icon name="pen" />
      <div>
        <h2 dir="auto">
          <Link to={thread === null ? { at: 'write', channel } : { at: 'thread', channel, thread }}>{text}</Link>
        </h2>
        <p class="thread__meta">
          <span>
            <Rich id={thread === null ? 'drafts.thread' : 'drafts.reply'} parts={{ channel: where }} />
          </span>
          <When time={time} />
        </p>
        {about !== null && (
          <p class="thread__meta">
            <Rich id="drafts.about" parts={{ words: <q dir="auto">{about}</q> }} />
          </p>
        )}
        <div class="acts">
          <button class="act" type="button" onClick={() => remove(card)}>
            {t('drafts.delete')}
            <span class="vh">
              : <bdi>{text}</bdi>
            </span>
          </button>
        </div>
      </div>
    </li>
  )
}

async function removeDraft({ channel, thread }: DraftCard): Promise<void> {
  const open = session.value
  const place = { channel, thread }
  const draft = (await open?.draft(place)) ?? null
  if (open === null || draft === null) return
  await open.keepDraft(place, null)
  const undo = async () => {
    // Something else may have been begun there since.
    if ((await open.draft(place)) === null) await open.keepDraft(place, draft)
  }
  announce(t('drafts.deleted'), {
    words: t('drafts.undo'),
    run: () => void undo().catch((error: unknown) => announce(errorWords(error))),
  })
}
