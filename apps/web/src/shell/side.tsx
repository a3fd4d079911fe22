// The places, always with their names; on a desk also the channels that this device belongs to.

import { session } from '../app.ts'
import { Link } from '../link.tsx'
import { Icon, Window } from '../parts/icon.tsx'
import type { ChannelCard } from '../model.ts'
import type { Unread } from '../own.ts'
import { place } from '../place.ts'
import { t } from '../words.ts'
import { answered } from './answered.ts'

export function Side() {
  const here = place.value
  const inHelp = here.at === 'help'
  const inListen = here.at === 'listen'
  const inMe = here.at === 'me' || here.at === 'settings'
  return (
    <>
      <nav class="nav" aria-label={t('nav.places')}>
        <ul>
          <li>
            <Link to={{ at: 'welcome' }} current={inHelp || inMe || inListen ? undefined : 'page'}>
              <Icon name="rooms" />
              {t('nav.channels')}
            </Link>
          </li>
          <li>
            <Link to={{ at: 'listen' }} current={inListen ? 'page' : undefined}>
              <Icon name="just-listen" />
              {t('nav.listen')}
            </Link>
          </li>
          <li>
            <Link to={{ at: 'help' }} current={inHelp ? 'page' : undefined}>
              <Icon name="call" />
              {t('nav.help')}
            </Link>
          </li>
          <li>
            <Link to={{ at: 'me' }} current={inMe ? 'page' : undefined}>
              <Icon name="key" />
              {t('nav.me')}
            </Link>
          </li>
        </ul>
      </nav>
      <YourChannels current={'channel' in here ? here.channel : null} />
    </>
  )
}

function Answer({ answer, name }: { answer: Unread | undefined; name: string }) {
  if (answer === undefined) return null
  const { channel, thread } = answer
  return (
    <Link to={{ at: 'thread', channel, thread }} class="side__answer">
      <Window pane={0} look="lit" />
      <span aria-hidden="true">{t('answered.you')}</span>
      <span class="vh">{t('answered.in', { channel: name })}</span>
    </Link>
  )
}

function YourChannels({ current }: { current: string | null }) {
  const joined = session.value?.channels.value?.filter((channel) => channel.joined) ?? []
  if (joined.length === 0) return null
  const answers = answered(session.value?.unread.value ?? [])
  return (
    <div class="side__rooms">
      <nav aria-labelledby="h-yours">
        <h2 id="h-yours">{t('nav.yours')}</h2>
        <ul>
          {joined.map(({ id, listening, name, waiting }) => (
            <li key={id}>
              <Link to={{ at: 'channel', channel: id }} current={id === current ? 'true' : undefined}>
                <Window pane={0} look={lookOf(waiting, listening)} />
                <span dir="auto">
                  {name}
                  {listening !== 'nobody' && <span class="vh"> {t(`presence.${listening}`)}</span>}
                  {waiting !== null && waiting > 0 && <span class="vh"> {t('room.waiting', { n: waiting })}</span>}
                </span>
              </Link>
              <Answer answer={answers.find(({ channel }) => channel === id)} name={name} />
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

/** Who waits before who listens: that is where somebody is needed. */
function lookOf(waiting: number | null, listening: ChannelCard['listening']): 'open' | 'lit' | 'plain' {
  if (waiting !== null && waiting > 0) return 'open'
  return listening === 'nobody' ? 'plain' : 'lit'
}
