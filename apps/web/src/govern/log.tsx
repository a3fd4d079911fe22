// The moderation log: what those who look after a channel decided, why, who signed it, and what became of it. Everybody in the
// channel reads the same.

import { labelId } from '@kith/care'
import { useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import { Missing } from '../channel/missing.tsx'
import { Link } from '../link.tsx'
import type { ChannelInfo, Key, LogEntry } from '../model.ts'
import { useOpened } from '../opened.ts'
import { Ghosts } from '../parts/ghost.tsx'
import { nameOf } from '../persona.tsx'
import { Heading } from '../shell/heading.tsx'
import { useTitle } from '../shell/title.ts'
import { untilWords } from '../text/clock-time.ts'
import { When } from '../text/when.tsx'
import { ruleWords } from '../thread/ruling.tsx'
import { listed, locale, t } from '../words.ts'
import { asking, HERE, RESTORE } from './asking.ts'
import { DecideDialog } from './decide.tsx'
import { follow, followingIn } from './following.ts'
import { actionId } from './words.ts'

/** Lines that are shown at first and with each "earlier ones". */
const STEP = 30

export function Log({ id }: { id: Key }) {
  useTitle(t('title.log'))
  const view = useOpened((session) => both(session.openChannel(id), session.openLog(id)), id)
  const [shown, setShown] = useState(STEP)
  const info = view === null || view === 'failed' ? view : view.channel.info.value
  if (info === 'missing' || info === 'failed') return <Missing />
  const entries = view === null || view === 'failed' ? null : view.log.log.value
  if (info === null || entries === null) {
    return (
      <div class="stack">
        <Heading>{t('log.title')}</Heading>
        <Ghosts />
      </div>
    )
  }
  const waiting = entries.filter(({ standing }) => standing === 'waits')
  const others = entries.filter(({ standing }) => standing !== 'waits')
  return (
    <>
      <header class="stack stack--2">
        <Heading>{t('log.title')}</Heading>
        <p class="soft">
          <Link class="link" to={{ at: 'channel', channel: id }}>
            <bdi>{info.name}</bdi>
          </Link>{' '}
          {t('log.say')}
        </p>
      </header>
      {waiting.length > 0 && (
        <section class="part" aria-labelledby="h-waits">
          <h2 id="h-waits">{t('log.waiting')}</h2>
          <Entries entries={waiting} info={info} />
        </section>
      )}
      <section class="part" aria-labelledby="h-log">
        <h2 id="h-log">{t('log.decided')}</h2>
        {others.length === 0 ? (
          <p class="soft">{t('log.none')}</p>
        ) : (
          <Entries entries={others.slice(0, shown)} info={info} />
        )}
        {others.length > shown && (
          <button class="link under" type="button" onClick={() => setShown(shown + STEP)}>
            {t('log.earlier')}
          </button>
        )}
      </section>
      <DecideDialog />
    </>
  )
}

function both<A extends { close(): void }, B extends { close(): void }>(channel: A, log: B) {
  return {
    channel,
    log,
    close: () => {
      channel.close()
      log.close()
    },
  }
}

function Entries({ entries, info }: { entries: readonly LogEntry[]; info: ChannelInfo }) {
  return (
    <ol class="lines">
      {entries.map((entry) => (
        <Entry entry={entry} info={info} key={entry.id} />
      ))}
    </ol>
  )
}

function Entry({ entry, info }: { entry: LogEntry; info: ChannelInfo }) {
  const { about, labels, posts, reason, rule, signed, standing, time, undone, until } = entry
  const lang = info.langs[0] ?? locale()
  const names = (keys: readonly Key[]) => <bdi>{listed(keys.map((key) => nameOf(key, lang)))}</bdi>
  const added = labels.flatMap((code) => labelId(code) ?? []).map((each) => t(`label.${each}`))
  return (
    <li class="entry">
      <h3>
        {whatOf(entry)}
        {posts > 1 && ` · ${t('log.posts', { n: posts })}`}
        {about.length > 0 && <> · {names(about)}</>}
        {added.length > 0 && ` · ${listed(added)}`}
      </h3>
      {rule !== null && <p class="small soft">{ruleWords(rule)}</p>}
      {reason !== '' && (
        <p class="words words--tool" dir="auto">
          {reason}
        </p>
      )}
      <p class="small soft">
        {names(signed)} · <When time={time} />
        {until !== null && ` · ${t('ruled.until', { when: untilWords(until) })}`}
      </p>
      {standing === 'waits' && <p class="small">{t('log.waits')}</p>}
      {standing === 'undone' && (
        <p class="small">
          {t('log.undone')}
          {undone !== null && (
            <>
              {' '}
              {names([undone.by])}: <bdi>{undone.reason}</bdi>
            </>
          )}
        </p>
      )}
      {entry.leftOut && <p class="small">{t('log.left-out')}</p>}
      <Acts entry={entry} info={info} lang={lang} />
    </li>
  )
}

function whatOf({ action, field, is }: LogEntry): string {
  if (is === 'named' || is === 'ended') return t(`log.${is}`)
  if (is === 'amend') return field === 'rules' || field === 'purpose' ? t(`log.amend-${field}`) : t('log.amend')
  if (action === HERE) return t('done.here')
  const id = actionId(action ?? 0)
  return id === null ? t('log.other') : t(`done.${id}`)
}

function Acts({ entry, info, lang }: { entry: LogEntry; info: ChannelInfo; lang: string }) {
  const { action, id, is, leftOut, maySign, standing, thread } = entry
  const holds = is === 'act' && standing === 'holds' && action !== RESTORE && actionId(action ?? 0) !== null
  const { undone } = followingIn(info.id)
  const sign = async () => {
    try {
      await session.value?.endorse(info.id, id)
      announce(t('log.signed'))
    } catch (error) {
      announce(errorWords(error))
    }
  }
  const undo = () => {
    const nameFor = (key: Key) => nameOf(key, lang)
    asking.value = { info, actions: [RESTORE], posts: [], thread: null, act: id, others: [], nameFor }
  }
  const toggle = () => follow(info.id, { undone: leftOut ? undone.filter((each) => each !== id) : [...undone, id] })
  return (
    <p class="row">
      {maySign && (
        <button class="btn" type="button" onClick={() => void sign()}>
          {t('log.sign')}
        </button>
      )}
      {thread !== null && (
        <Link class="link" to={{ at: 'thread', channel: info.id, thread }}>
          {t('log.there')}
        </Link>
      )}
      {(holds || leftOut) && (
        <button class="link" type="button" onClick={() => void toggle()}>
          {t(leftOut ? 'following.take-again' : 'following.leave-out')}
        </button>
      )}
      {holds && info.mayAct && (
        <button class="link" type="button" onClick={undo}>
          {t('decide.undo')}
        </button>
      )}
    </p>
  )
}
