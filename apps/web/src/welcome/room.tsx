// A channel in the list: its name and why it is there, who waits, in which languages.

import { Link } from '../link.tsx'
import type { ChannelCard } from '../model.ts'
import { Window } from '../parts/icon.tsx'
import { Presence } from '../parts/presence.tsx'
import { languageName, listed, t } from '../words.ts'

/** 2 is open to under-18s (protocol, charter). */
const YOUNG = 2

export function Room({ channel }: { channel: ChannelCard }) {
  const { id, name, purpose, langs, audience, joined, waiting } = channel
  return (
    <li class="room">
      <h3 dir="auto">
        <Link to={{ at: 'channel', channel: id }}>{name}</Link>
      </h3>
      <p class="room__why" dir="auto">
        {purpose}
      </p>
      <p class="presence">
        <Presence {...channel} />
        {waiting !== null && waiting > 0 && (
          <>
            <Window pane={0} look="open" />
            <strong>{t('room.waiting', { n: waiting })}</strong>
          </>
        )}
        {joined && <span>{t('room.joined')}</span>}
        {langs.length > 0 && <bdi>{listed(langs.map(languageName))}</bdi>}
        {audience === YOUNG && <span>{t('audience.young')}</span>}
      </p>
    </li>
  )
}
