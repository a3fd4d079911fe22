// In place of the box, where the thread's author or a steward asked that one does not reply: on whose word, what was begun, and a thread of
// one's own instead.

import { useDraft } from '../compose/use-draft.ts'
import { Icon } from '../parts/icon.tsx'
import { t } from '../words.ts'
import { carry } from './carry.ts'
import type { Here } from './here.ts'
import { RulingLine } from './ruling.tsx'

export function MayNot({ here: { channel, nameFor, thread } }: { here: Here }) {
  const { closed, persona, root, stopped, who } = thread
  const { draft } = useDraft({ channel, thread: root.id })
  const name = nameFor(root.author)
  const { text } = draft
  return (
    <section class="reply" aria-labelledby="h-reply">
      <div class="reply__in">
        <h2 id="h-reply">{t(stopped !== null ? 'maynot.stopped' : closed ? 'maynot.closed' : 'maynot.title')}</h2>
        {stopped !== null ? (
          <RulingLine ruling={stopped} author={persona} nameFor={nameFor} toYou />
        ) : (
          <p>{closed ? t('maynot.closed-say', { name }) : t(who === 1 ? 'maynot.before' : 'maynot.in-it', { name })}</p>
        )}
        {text !== '' && (
          <div class="field">
            <label for="begun">{t('maynot.begun')}</label>
            <textarea class="in" id="begun" dir="auto" autocomplete="off" readOnly value={text} />
            <p class="hint">{t('maynot.kept')}</p>
          </div>
        )}
        {stopped?.why !== 'banned' && stopped?.why !== 'paused' && (
          <button class="btn" type="button" onClick={() => void carry(channel, { text, lang: draft.lang })}>
            <Icon name="pen" />
            {t('maynot.own')}
          </button>
        )}
      </div>
    </section>
  )
}
