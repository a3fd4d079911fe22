// Welcome: reading first, no account, no form. It is whole before any relay is reached, and says what it is doing.

import { Heading } from '../shell/heading.tsx'
import { session } from '../app.ts'
import { Link } from '../link.tsx'
import { Light } from '../listen/light.tsx'
import { CheckInLater } from '../listen/listen-later.tsx'
import type { ChannelCard } from '../model.ts'
import { Ghosts } from '../parts/ghost.tsx'
import { Begun } from '../drafts/begun.tsx'
import { Icon, Window } from '../parts/icon.tsx'
import { ReachLine } from '../shell/reach.tsx'
import { useTitle } from '../shell/title.ts'
import { Languages } from '../settings/languages.tsx'
import { t } from '../words.ts'
import { Answers } from './answers.tsx'
import { Before } from './before.tsx'
import { Facade } from './facade.tsx'
import { steadyOrder } from './order.ts'
import { Room } from './room.tsx'
import { Tonight } from './tonight.tsx'

const ordered = steadyOrder(Math.random)

export function Welcome() {
  useTitle(t('title.kith'))
  const channels = session.value?.channels.value ?? null
  return (
    <>
      <div class="stack stack--5">
        <div>
          <Facade channels={channels ?? []} />
          <ReachLine />
          <Tonight channels={channels ?? []} />
          <Answers />
          <Begun />
          <CheckInLater />
        </div>
        <Heading class="greet">{t('welcome.greet')}</Heading>
        <p class="lead">{t('welcome.lead')}</p>
        <div class="stack stack--2">
          <p>{t('welcome.read')}</p>
          <p>
            <Link to={{ at: 'help' }}>{t('welcome.help')}</Link>
          </p>
        </div>
        <Light title="light.half-hour" />
        <p class="note">
          {t('welcome.preview')} <Link to={{ at: 'help' }}>{t('welcome.preview-help')}</Link>
        </p>
      </div>
      <section class="part" aria-labelledby="h-channels">
        <h2 id="h-channels">{t('nav.channels')}</h2>
        <Channels channels={channels} />
      </section>
      <section class="part" aria-labelledby="h-ways">
        <h2 id="h-ways">{t('welcome.ways')}</h2>
        <div class="row">
          <Link to={{ at: 'link' }} class="btn">
            <Icon name="link" />
            {t('welcome.link')}
          </Link>
          <Link to={{ at: 'start' }} class="btn">
            <Icon name="pen" />
            {t('welcome.start')}
          </Link>
        </div>
      </section>
      <Before />
      <Languages />
    </>
  )
}

function Channels({ channels }: { channels: readonly ChannelCard[] | null }) {
  const reach = session.value?.reach.value ?? 'starting'
  if (channels === null && session.value?.broken.value) return <p>{t('welcome.broken')}</p>
  if (channels === null || (channels.length === 0 && (reach === 'starting' || reach === 'looking'))) return <Ghosts />
  if (channels.length === 0) {
    return (
      <div class="empty">
        <Window pane={0} look="open" />
        <p>
          <strong>{t('welcome.none')}</strong>
          <br />
          {t(reach === 'offline' ? 'welcome.none-offline' : 'welcome.none-do')}
        </p>
      </div>
    )
  }
  return (
    <>
      <ul class="lines">
        {ordered(channels).map((channel) => (
          <Room channel={channel} key={channel.id} />
        ))}
      </ul>
      {channels.length > 1 && <p class="hint under">{t('welcome.shuffled')}</p>}
    </>
  )
}
