// Make a fork of a channel: what differs is typed over what is there, what goes along is said, and then there is one link to
// invite others with.

import { useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { Invite } from '../channel/invite.tsx'
import { Missing } from '../channel/missing.tsx'
import { Link } from '../link.tsx'
import type { ChannelInfo, Key } from '../model.ts'
import { useOpened } from '../opened.ts'
import { Ghosts } from '../parts/ghost.tsx'
import { Rich } from '../rich.tsx'
import { Heading } from '../shell/heading.tsx'
import { useTitle } from '../shell/title.ts'
import { t } from '../words.ts'
import { ChannelForm } from '../welcome/channel-form.tsx'
import { rulesIn } from './rules.ts'

export function Fork({ id }: { id: Key }) {
  useTitle(t('title.fork'))
  const [made, setMade] = useState<Key | null>(null)
  const view = useOpened((session) => session.openChannel(made ?? id), made ?? id)
  const info = view === null || view === 'failed' ? view : view.info.value
  if (info === 'missing' || info === 'failed') return <Missing />
  if (info === null) {
    return (
      <div class="stack">
        <Heading>{t('fork.title')}</Heading>
        <Ghosts />
      </div>
    )
  }
  if (made !== null) return <Made info={info} />
  return (
    <ChannelForm
      typed={{ ...info, rules: rulesIn(info).join('\n') }}
      words={{ do: t('fork.do'), busy: t('fork.busy') }}
      make={async (session, channel) => {
        setMade(await session.fork(id, channel))
        announce(t('fork.done'))
      }}
    >
      <Heading>{t('fork.title')}</Heading>
      <p>
        <Rich id="fork.say" parts={{ name: <bdi>{info.name}</bdi> }} />
      </p>
      <ul class="bullets stack stack--2">
        <li>{t('fork.takes')}</li>
        <li>{t('fork.leaves')}</li>
        <li>{t('fork.authors')}</li>
        <li>{t('fork.you')}</li>
      </ul>
      <p class="note">{t('fork.change')}</p>
    </ChannelForm>
  )
}

function Made({ info }: { info: ChannelInfo }) {
  return (
    <div class="stack stack--3">
      <Heading>
        <bdi>{info.name}</bdi>
      </Heading>
      <p>{t('fork.made')}</p>
      <Invite info={info} />
      <p>
        <Link class="btn btn--main" to={{ at: 'channel', channel: info.id }}>
          {t('fork.open')}
        </Link>
      </p>
    </div>
  )
}
