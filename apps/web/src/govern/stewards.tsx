// Who looks after a channel, and what so few of them cannot offer; how somebody becomes one, and ends that. Names stand here by
// the channel's own records, and by nothing that somebody says of themselves.

import { useRef, useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import type { ChannelInfo, Key, Session, Steward } from '../model.ts'
import { Confirm } from '../parts/confirm.tsx'
import { nameOf } from '../persona.tsx'
import { t } from '../words.ts'
import { HERE } from './asking.ts'

export function Stewards({ info, lang }: { info: ChannelInfo; lang: string }) {
  const { known, stewards } = info
  const n = stewards.length
  const mayName = stewards.some((each) => each.mine && each.mayName)
  return (
    <details class="more">
      <summary>
        {t('stewards.title')} <span class="soft">{known ? t('stewards.some', { n }) : t('stewards.unknown')}</span>
      </summary>
      <div class="more__in stack stack--3">
        <ul class="stack stack--2">
          {stewards.map((steward) => (
            <Row steward={steward} info={info} lang={lang} mayEnd={mayName || steward.mine} key={steward.persona} />
          ))}
        </ul>
        <p class="hint">{t(known ? `stewards.${few(n)}` : 'stewards.unknown-say')}</p>
        {info.mayAct && info.silent && <StillHere info={info} />}
        {mayName && <Name info={info} lang={lang} />}
        {!info.mayAct && !(known && n === 0) && <Offer info={info} />}
      </div>
    </details>
  )
}

/** What so many cannot offer. */
function few(n: number): 'none' | 'one' | 'two' | 'three' {
  return n === 0 ? 'none' : n === 1 ? 'one' : n === 2 ? 'two' : 'three'
}

async function run(info: ChannelInfo, words: string, act: (session: Session) => Promise<void>): Promise<void> {
  if (session.value === null) return
  try {
    await act(session.value)
    announce(info.two ? t('stewards.waits') : words)
  } catch (error) {
    announce(errorWords(error))
  }
}

interface RowProps {
  readonly steward: Steward
  readonly info: ChannelInfo
  readonly lang: string
  readonly mayEnd: boolean
}

function Row({ steward: { mayName, mine, persona }, info, lang, mayEnd }: RowProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const name = nameOf(persona, lang)
  const id = `end-${persona}`
  const say = !mine ? 'stewards.end-say' : info.stewards.length === 1 ? 'stewards.go-last' : 'stewards.go-say'
  return (
    <li>
      <bdi class="name">{name}</bdi>
      {persona === info.founder && <span class="soft"> · {t('post.host')}</span>}
      {mine && <span class="soft"> · {t('post.you')}</span>}
      {mayName && <span class="soft"> · {t('stewards.may-name')}</span>}{' '}
      {mayEnd && (
        <button class="link" type="button" onClick={() => dialog.current?.showModal()}>
          {t(mine ? 'stewards.go' : 'stewards.end')}
        </button>
      )}
      <Confirm
        dialog={dialog}
        id={id}
        title={mine ? t('stewards.go-title') : t('stewards.end-title', { name })}
        say={t(say)}
        act={t(mine ? 'stewards.go' : 'stewards.end')}
        keep={t('stewards.keep')}
        run={() => void run(info, t('stewards.ended'), (session) => session.endSteward(info.id, persona))}
      />
    </li>
  )
}

/** A steward pastes what somebody who wants to help gave them, and sees whose it is before they are named. */
function Name({ info, lang }: { info: ChannelInfo; lang: string }) {
  const [offer, setOffer] = useState('')
  const [who, setWho] = useState<Key | null>(null)
  const [mayName, setMayName] = useState(false)
  const read = async (text: string) => {
    setOffer(text)
    setWho((await session.value?.offeredBy(info.id, text)) ?? null)
  }
  const name = who === null ? '' : nameOf(who, lang)
  const done = () =>
    run(info, t('stewards.named', { name }), async (session) => {
      await session.nameSteward(info.id, offer, mayName)
      setOffer('')
      setWho(null)
    })
  return (
    <div class="field">
      <label for="offer">{t('stewards.name')}</label>
      <p class="hint" id="offer-hint">
        {t('stewards.name-hint')}
      </p>
      <textarea
        class="in in--short invite"
        id="offer"
        rows={3}
        autocomplete="off"
        aria-describedby="offer-hint"
        value={offer}
        onInput={(event) => void read(event.currentTarget.value)}
      />
      {offer !== '' && who === null && <p class="err">{t('stewards.no-offer')}</p>}
      {who !== null && (
        <>
          <label class="check">
            <input type="checkbox" checked={mayName} onChange={() => setMayName(!mayName)} />
            <span>{t('stewards.name-may')}</span>
          </label>
          <button class="btn" type="button" onClick={() => void done()}>
            {t('stewards.name-do', { name })}
          </button>
        </>
      )}
    </div>
  )
}

/** Made when it is asked for: nothing is said to anybody before one gives it to a steward. */
function Offer({ info }: { info: ChannelInfo }) {
  const [text, setText] = useState('')
  const make = async () => setText((await session.value?.offer(info.id)) ?? '')
  if (text === '') {
    return (
      <button class="btn" type="button" onClick={() => void make()}>
        {t('stewards.offer')}
      </button>
    )
  }
  return (
    <div class="field">
      <label for="my-offer">{t('stewards.offer-words')}</label>
      <p class="hint" id="my-offer-hint">
        {t('stewards.offer-hint')}
      </p>
      <textarea
        class="in in--short invite"
        id="my-offer"
        rows={3}
        readOnly
        aria-describedby="my-offer-hint"
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  )
}

/** A sign of life, for the channel's log: a channel with nothing to decide is not left alone. */
function StillHere({ info }: { info: ChannelInfo }) {
  const say = () =>
    run({ ...info, two: false }, t('stewards.here-done'), (session) =>
      session.decide(info.id, { action: HERE, targets: [], rule: 0, reason: t('done.here') }),
    )
  return (
    <button class="btn" type="button" onClick={() => void say()}>
      {t('stewards.here')}
    </button>
  )
}
