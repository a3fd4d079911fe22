// Somebody answered: a line for each channel where a thread of one's own has new answers, and the way there.

import { session } from '../app.ts'
import { Link } from '../link.tsx'
import { Window } from '../parts/icon.tsx'
import { Rich } from '../rich.tsx'
import { answered } from '../shell/answered.ts'
import { placeNames } from '../shell/names.ts'
import { t } from '../words.ts'

export function Answers() {
  const lines = answered(session.value?.unread.value ?? [])
  if (lines.length === 0) return null
  return (
    <ul class="answers">
      {lines.map(({ channel, thread }) => (
        <li key={channel}>
          <Link to={{ at: 'thread', channel, thread }} class="link">
            <Window pane={0} look="lit" />
            <span>
              <Rich
                id="answered.in"
                parts={{ channel: <bdi>{placeNames.value.get(channel) ?? t('place.channel')}</bdi> }}
              />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
