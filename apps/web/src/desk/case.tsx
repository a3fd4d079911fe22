// One case on a steward's desk: reasons first, folded; once it is taken, what was said and what can be done. A case of worry has
// ways to words alone (spec page 14 §6).

import type { ComponentChildren } from 'preact'
import { asking, BAN, ON_POSTS, PAUSE, RESTORE } from '../govern/asking.ts'
import { Link } from '../link.tsx'
import type { ChannelInfo, Key } from '../model.ts'
import { nameOf } from '../persona.tsx'
import type { Decided, DeskAppeal, DeskCase, DeskReport, Mark } from '../reported.ts'
import { reasonWords } from '../report/reasons.ts'
import { Rich } from '../rich.tsx'
import { When } from '../text/when.tsx'
import { ruleWords } from '../thread/ruling.tsx'
import { listed, locale, t } from '../words.ts'

interface Props {
  readonly info: ChannelInfo
  readonly mark: (reports: readonly Key[], mark: Mark | null) => void
}

/** What nobody looked at, or what is in hand: what was seen to is done, until more comes. */
export function standingOf(reports: readonly Pick<DeskReport, 'mark'>[]): 'new' | 'taken' | 'done' {
  if (reports.some(({ mark }) => mark === null)) return reports.some(({ mark }) => mark === 'taken') ? 'taken' : 'new'
  return reports.some(({ mark }) => mark === 'taken') ? 'taken' : 'done'
}

export function Case({ of, info, mark }: Props & { of: DeskCase }) {
  const { acts, people, posts, reports, thread, worried } = of
  const standing = standingOf(reports)
  const ids = reports.map(({ id }) => id)
  const names = <bdi>{listed(people.map((key) => nameOf(key, info.langs[0] ?? locale())))}</bdi>
  return (
    <Folded
      title={listed(of.reasons.map(reasonWords))}
      time={reports[0]?.time ?? 0}
      standing={standing}
      say={worried ? 'desk.worried' : null}
      take={() => mark(ids, 'taken')}
    >
      {reports.some(({ words }) => words !== null) && <p class="small soft">{t('desk.they-say')}</p>}
      {reports.map(
        ({ id, words }) =>
          words !== null && (
            <blockquote class="words words--tool" dir="auto" key={id}>
              {words}
            </blockquote>
          ),
      )}
      <p>
        <Rich id={people.length === 0 ? 'desk.about-post' : `desk.about-${of.about}`} parts={{ names }} />{' '}
        {thread !== null && (
          <Link to={{ at: 'thread', channel: info.id, thread }} class="link">
            {t('desk.open')}
          </Link>
        )}
      </p>
      <Timeline acts={acts} info={info} />
      <p class="row">
        {worried && thread !== null && (
          <button class="btn" type="button" onClick={() => mark(ids, 'answered')}>
            {t('desk.answered')}
          </button>
        )}
        {!worried && (posts.length > 0 || of.about === 'person') && (
          <button class="btn" type="button" onClick={() => ask(of, info)}>
            {t('decide.open')}
          </button>
        )}
        {!worried && acts.length > 0 && (
          <button class="btn" type="button" onClick={() => mark(ids, 'acted')}>
            {t('desk.acted')}
          </button>
        )}
        <button class="btn" type="button" onClick={() => mark(ids, 'seen')}>
          {t(worried ? 'desk.seen' : 'desk.nothing')}
        </button>
        <button class="link" type="button" onClick={() => mark(ids, null)}>
          {t('desk.put-back')}
        </button>
      </p>
    </Folded>
  )
}

export function AppealCase({ of, info, mark }: Props & { of: DeskAppeal }) {
  const { act, by, holds, id, thread, time, words } = of
  const name = <bdi>{by === null ? '' : nameOf(by, info.langs[0] ?? locale())}</bdi>
  return (
    <Folded
      title={t('desk.appeal')}
      time={time}
      standing={standingOf([of])}
      say={holds ? null : 'desk.undone'}
      take={() => mark([id], 'taken')}
    >
      <p class="small soft">{by === null ? t('desk.by-nobody') : <Rich id="desk.by" parts={{ name }} />}</p>
      <blockquote class="words words--tool" dir="auto">
        {words}
      </blockquote>
      <Timeline acts={act === null ? [] : [act]} info={info} />
      <p class="row">
        {thread !== null && (
          <Link to={{ at: 'thread', channel: info.id, thread }} class="btn">
            {t('desk.open')}
          </Link>
        )}
        {holds && act !== null && (
          <button class="btn" type="button" onClick={() => askBack(of, info)}>
            {t('decide.undo')}
          </button>
        )}
        <button class="btn" type="button" onClick={() => mark([id], holds ? 'seen' : 'acted')}>
          {t(holds ? 'desk.stays' : 'desk.acted')}
        </button>
        <button class="link" type="button" onClick={() => mark([id], null)}>
          {t('desk.put-back')}
        </button>
      </p>
    </Folded>
  )
}

/** By the first of the reasons; people who were reported can be paused or banned, and have no post here. */
function ask({ about, people, posts, reasons, thread }: DeskCase, info: ChannelInfo): void {
  const [report] = reasons
  asking.value = {
    info,
    actions: about === 'person' ? [PAUSE, BAN] : ON_POSTS,
    posts: about === 'person' ? people.map((author) => ({ id: author, author })) : posts,
    thread,
    act: null,
    others: [],
    nameFor: (key) => nameOf(key, info.langs[0] ?? locale()),
    ...(report === undefined ? {} : { report }),
  }
}

function askBack({ act, posts, thread }: DeskAppeal, info: ChannelInfo): void {
  const nameFor = (key: Key): string => nameOf(key, info.langs[0] ?? locale())
  asking.value = { info, actions: [RESTORE], posts, thread, act: act?.act ?? null, others: [], nameFor }
}

interface FoldedProps {
  readonly title: string
  readonly time: number
  readonly standing: 'new' | 'taken' | 'done'
  readonly say: 'desk.worried' | 'desk.undone' | null
  readonly take: () => void
  readonly children: ComponentChildren
}

function Folded({ children, say, standing, take, time, title }: FoldedProps) {
  return (
    <li class="entry">
      <h3>{title}</h3>
      <p class="small soft">
        <When time={time} />
        {standing === 'taken' && ` · ${t('desk.by-you')}`}
      </p>
      {say !== null && <p class="small soft">{t(say)}</p>}
      {standing === 'taken' ? (
        <div class="stack stack--3">{children}</div>
      ) : (
        <p>
          <button class="btn" type="button" onClick={take}>
            {t(standing === 'new' ? 'desk.take' : 'desk.again')}
            <span class="vh">: {title}</span>
          </button>
        </p>
      )}
    </li>
  )
}

/** What holds now, and who signed it. */
function Timeline({ acts, info }: { acts: readonly Decided[]; info: ChannelInfo }) {
  if (acts.length === 0) return null
  return (
    <ul class="stack stack--2">
      {acts.map(({ act, reason, rule, signed, time }) => (
        <li class="ruling" key={act}>
          {rule !== null && <p class="signed">{ruleWords(rule)}</p>}
          <p class="words" dir="auto">
            {reason}
          </p>
          <p class="signed">
            <bdi>{listed(signed.map((key) => nameOf(key, info.langs[0] ?? locale())))}</bdi> · <When time={time} />
          </p>
        </li>
      ))}
    </ul>
  )
}
