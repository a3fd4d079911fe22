// Start a channel: what it is called, what it is for, in which languages, for whom, by which rules.

import { announce } from '../announce.tsx'
import { replace } from '../place.ts'
import { Heading } from '../shell/heading.tsx'
import { useTitle } from '../shell/title.ts'
import { locale, t } from '../words.ts'
import { ChannelForm } from './channel-form.tsx'

export function Start() {
  useTitle(t('title.start'))
  return (
    <ChannelForm
      typed={{ name: '', purpose: '', langs: [locale()], audience: 1, rules: '' }}
      words={{ do: t('start.do'), busy: t('start.busy') }}
      make={async (session, channel) => {
        const id = await session.createChannel(channel)
        announce(t('start.done'))
        replace({ at: 'channel', channel: id })
      }}
    >
      <Heading>{t('start.title')}</Heading>
      <p>{t('start.say')}</p>
      <p class="note">{t('start.nobody')}</p>
    </ChannelForm>
  )
}
