// A steward decides: what, by which rule, why, and until when; mildest first. Everybody in the channel can read it for good,
// the one whom it concerns too, and that is said before it is signed (decision 0029).

import { labels as contentLabels } from '@kith/care'
import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import { LeaveHere } from '../parts/leave-here.tsx'
import { Pick } from '../parts/pick.tsx'
import { listed, t } from '../words.ts'
import { type Asking, asking, BAN, BRAKE, LABEL, last, PAUSE, RESTORE, targetsOf, UNRULED } from './asking.ts'
import { actionId } from './words.ts'

const HOUR = 3_600
const DAY = 24 * HOUR
/** Ends to choose from, in seconds from now. */
const ENDS = [
  ['none', 0],
  ['hour', HOUR],
  ['day', DAY],
  ['days', 3 * DAY],
  ['week', 7 * DAY],
  ['month', 30 * DAY],
] as const
/** Names of authors, as many as a line takes. */
const NAMES = 3
/** A paragraph, within what an act holds in any script. */
const REASON_LETTERS = 300

export function DecideDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const ask = asking.value
  useEffect(() => {
    if (ask !== null && dialog.current?.open === false) dialog.current.showModal()
  }, [ask])
  useEffect(
    () => () => {
      asking.value = null
    },
    [],
  )
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      aria-labelledby="decide-title"
      onClose={() => {
        asking.value = null
      }}
    >
      <LeaveHere />
      {ask !== null && <Form ask={ask} close={close} />}
    </dialog>
  )
}

function Form({ ask, close }: { ask: Asking; close: () => void }) {
  const { actions, info, others, posts } = ask
  const [only] = actions.length === 1 ? actions : []
  const before = last.value?.channel === info.id && actions.includes(last.value.action) ? last.value : null
  const known = info.rules.find(([number]) => number === before?.rule) ?? info.rules[0]
  const [action, setAction] = useState(only ?? before?.action ?? 0)
  const [rule, setRule] = useState(known?.[0] ?? 0)
  const [reason, setReason] = useState(before?.reason ?? '')
  const [chosen, setLasts] = useState(0)
  const [labels, setLabels] = useState<readonly number[]>([])
  const [keeps, setKeeps] = useState(false)
  const [error, setError] = useState('')
  const isRuled = action > 0 && !UNRULED.includes(action)
  const waits = action === BAN && (info.two || info.stewards.length > 2)
  const ends = endsOf(action)
  const lasts = ends.some(([, seconds]) => seconds === chosen) ? chosen : DAY
  const lacksRule = isRuled && info.rules.length === 0

  const sign = async () => {
    if (action === 0) return setError(t('decide.choose'))
    if (lacksRule) return setError(t('decide.no-rules'))
    if (reason.trim() === '') return setError(t('decide.why-empty'))
    if (action === LABEL && labels.length === 0) return setError(t('decide.labels-empty'))
    try {
      await session.value?.decide(info.id, {
        action,
        targets: targetsOf(action, ask),
        rule: isRuled ? rule : 0,
        reason,
        ...(ends.length > 0 && lasts > 0 ? { lasts } : {}),
        ...(action === LABEL ? { labels } : {}),
        ...(action === BAN && keeps ? { keep: others } : {}),
        ...(ask.report === undefined ? {} : { report: ask.report }),
      })
      if (isRuled) last.value = { channel: info.id, action, rule, reason }
      close()
      announce(t(waits ? 'decide.waits' : 'decide.done'))
    } catch (cause) {
      setError(errorWords(cause))
    }
  }
  const submit = (event: Event) => {
    event.preventDefault()
    void sign()
  }
  return (
    <form class="stack" onSubmit={submit}>
      <h2 id="decide-title">{t(only === undefined ? 'decide.title' : `decide.${actionId(only) ?? 'guide'}`)}</h2>
      {only !== undefined && only !== RESTORE && <p>{t(`decide.${actionId(only) ?? 'guide'}-say`)}</p>}
      {posts.length > 0 && (
        <p class="soft">
          {t('decide.about', { n: posts.length })} <bdi>{listed(namesOf(ask, action))}</bdi>
        </p>
      )}
      {only === undefined && (
        <fieldset class="field">
          <legend>{t('decide.what')}</legend>
          {actions.map((each) => (
            <label class="check" key={each}>
              <input type="radio" name="action" checked={action === each} onChange={() => setAction(each)} />
              <span>
                <b>{t(`decide.${actionId(each) ?? 'guide'}`)}</b>{' '}
                <span class="small soft">{t(`decide.${actionId(each) ?? 'guide'}-say`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {action === LABEL && (
        <fieldset class="field">
          <legend>{t('decide.labels')}</legend>
          <div class="picks">
            {contentLabels.map(({ code, id }) => (
              <Pick
                key={id}
                type="checkbox"
                name="labels"
                word={t(`label.${id}`)}
                on={labels.includes(code)}
                choose={() => setLabels(toggled(labels, code))}
              />
            ))}
          </div>
        </fieldset>
      )}
      {isRuled && (
        <div class="field">
          <label for="decide-rule">{t('decide.rule')}</label>
          {lacksRule && <p class="hint">{t('decide.no-rules')}</p>}
          <select
            class="in"
            id="decide-rule"
            value={String(rule)}
            onChange={(event) => setRule(Number(event.currentTarget.value))}
          >
            {info.rules.map(([number, words]) => (
              <option value={String(number)} key={number}>
                {number}. {words}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label for="decide-why">{t('decide.why')}</label>
        <p class="hint" id="decide-why-hint">
          {t('decide.why-hint')}
        </p>
        <textarea
          class="in in--short"
          id="decide-why"
          dir="auto"
          autocomplete="off"
          maxLength={REASON_LETTERS}
          aria-describedby="decide-why-hint"
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      {ends.length > 0 && (
        <div class="field">
          <label for="decide-end">{t('decide.end')}</label>
          <select
            class="in"
            id="decide-end"
            value={String(lasts)}
            onChange={(event) => setLasts(Number(event.currentTarget.value))}
          >
            {ends.map(([id, seconds]) => (
              <option value={String(seconds)} key={id}>
                {t(`decide.end-${id}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      {action === BAN && others.length > 0 && (
        <label class="check">
          <input type="checkbox" checked={keeps} onChange={() => setKeeps(!keeps)} />
          <span>{t('decide.keep')}</span>
        </label>
      )}
      {waits && <p class="note">{t('decide.two')}</p>}
      <p class="err" role="alert">
        {error}
      </p>
      <div class="row">
        <button class="btn btn--main" type="submit">
          {t('decide.sign')}
        </button>
        <button class="btn" type="button" onClick={close}>
          {t('decide.not')}
        </button>
      </div>
    </form>
  )
}

/** Whose posts they are. A pause and a ban are about people: each of them is named. */
function namesOf({ nameFor, posts }: Asking, action: number): string[] {
  const people = [...new Set(posts.map(({ author }) => author))]
  const named = action === PAUSE || action === BAN ? people.length : NAMES
  const rest = people.length - named
  return [...people.slice(0, named).map(nameFor), ...(rest > 0 ? [t('decide.others', { n: rest })] : [])]
}

/** A pause ends, and a brake within a day (protocol); what is undone has no end. */
function endsOf(action: number): readonly (typeof ENDS)[number][] {
  if (action === 0 || action === RESTORE) return []
  if (action === BRAKE) return ENDS.filter(([, seconds]) => seconds > 0 && seconds <= DAY)
  return ENDS.filter(([, seconds]) => action !== PAUSE || seconds > 0)
}

function toggled(labels: readonly number[], code: number): readonly number[] {
  return labels.includes(code) ? labels.filter((each) => each !== code) : [...labels, code]
}
