// Where a channel comes from and how many went on elsewhere, on its page: neutral lines that are always there. Nobody who
// looks after a channel can take them away; a fork's name and words are its founder's, and shown to who asks.

import { Link } from '../link.tsx'
import type { ChannelInfo } from '../model.ts'
import { dayWords } from '../text/clock-time.ts'
import { Rich } from '../rich.tsx'
import { t } from '../words.ts'

export function LineageLines({ info }: { info: ChannelInfo }) {
  const { forks, from, since, whole } = info.lineage
  return (
    <div class="stack stack--2 under">
      {from !== null && (
        <p>
          <Rich
            id={from.name === null ? 'lineage.from-unknown' : 'lineage.from'}
            parts={{ name: <bdi>{from.name}</bdi>, day: dayWords(since) }}
          />
        </p>
      )}
      {from !== null && !whole && <p class="note">{t('lineage.coming')}</p>}
      {(forks.length > 0 || from !== null) && (
        <p>
          {forks.length > 0 && <>{t('lineage.forks', { n: forks.length })} </>}
          <Link class="link" to={{ at: 'forks', channel: info.id }}>
            {t('lineage.look')}
          </Link>
        </p>
      )}
      <p>
        <Link class="link" to={{ at: 'fork', channel: info.id }}>
          {t('lineage.make')}
        </Link>
      </p>
    </div>
  )
}
