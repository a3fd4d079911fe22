// About a channel: rules, for whom, who began it and who looks after it, whose decisions one takes, how to invite, how to let it
// go. What is not known is not claimed.

import { useRef } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import { Amend } from '../govern/amend.tsx'
import { Stewards } from '../govern/stewards.tsx'
import { Whose } from '../govern/whose.tsx'
import { Link } from '../link.tsx'
import type { ChannelInfo, LiveView } from '../model.ts'
import { LineageLines } from '../fork/lineage.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { nameOf } from '../persona.tsx'
import { replace } from '../place.ts'
import { Rich } from '../rich.tsx'
import { languageName, listed, t } from '../words.ts'
import { Invite } from './invite.tsx'
import { BeHere } from './who-is-here.tsx'

/** Who may post (protocol, policy). */
const WHO = ['anyone', 'vouched', 'invited'] as const

export function About({ info, live, lang }: { info: ChannelInfo; live: LiveView | null; lang: string }) {
  const { rules } = info
  const langs = listed(info.langs.map(languageName))
  // 2 is open to under-18s (protocol, charter).
  const audience = info.audience === 2 ? 'young' : 'adults'
  return (
    <section class="part" aria-labelledby="h-about">
      <h2 id="h-about">{t('about.title')}</h2>
      <div class="lines">
        <details class="more">
          <summary>{t('about.rules', { n: rules.length })}</summary>
          <div class="more__in stack stack--3">
            {rules.length > 0 && (
              <ol class="stack stack--2 words words--tool">
                {rules.map(([number, rule]) => (
                  <li key={number} dir="auto" lang={lang}>
                    {number}. {rule}
                  </li>
                ))}
              </ol>
            )}
          </div>
        </details>
        <details class="more">
          <summary>
            {t('about.whom')}{' '}
            <span class="soft">
              {t(`audience.${audience}`)} · <bdi>{langs}</bdi>
            </span>
          </summary>
          <div class="more__in stack stack--2">
            <p>{t('about.langs', { langs })}</p>
            <p>{t(`audience.${audience}-hint`)}</p>
            <p>{t(`about.who-${WHO[info.who] ?? 'anyone'}`)}</p>
          </div>
        </details>
        <details class="more">
          <summary>
            {t('about.founder')}{' '}
            <span class="soft">{info.mine ? t('about.founder-you') : <bdi>{nameOf(info.founder, lang)}</bdi>}</span>
          </summary>
          <p class="more__in">
            <Rich id="about.founder-say" parts={{ name: <span class="name">{nameOf(info.founder, lang)}</span> }} />
          </p>
        </details>
        <Stewards info={info} lang={lang} />
        <Whose info={info} lang={lang} />
        {info.mayAct && <Amend info={info} />}
        <Invite info={info} />
      </div>
      <LineageLines info={info} />
      <p class="row under">
        <Link class="link" to={{ at: 'log', channel: info.id }}>
          {t('about.log')}
        </Link>
        {info.mayAct && (
          <Link class="link" to={{ at: 'desk', channel: info.id }}>
            {t('desk.title')}
          </Link>
        )}
      </p>
      <div class="under">
        <BeHere channel={info.id} live={live} />
      </div>
      {info.joined && <Forget info={info} />}
    </section>
  )
}

function Forget({ info }: { info: ChannelInfo }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const forget = async () => {
    try {
      await session.value?.leaveChannel(info.id)
      announce(t('forget.done'))
      replace({ at: 'welcome' })
    } catch (error) {
      announce(errorWords(error))
    }
  }
  return (
    <>
      <button class="link under" type="button" onClick={() => dialog.current?.showModal()}>
        {t('forget.open')}
      </button>
      <Confirm
        dialog={dialog}
        id="forget"
        title={t('forget.title')}
        say={t('forget.say')}
        act={t('forget.do')}
        keep={t('forget.keep')}
        run={() => void forget()}
      />
    </>
  )
}
