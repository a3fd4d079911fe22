// That somebody else is replying: a lit window and a sentence under the thread's first words. Its region is always there, so
// that it is spoken once, when somebody begins.

import { Window } from '../parts/icon.tsx'
import { Rich } from '../rich.tsx'
import { t } from '../words.ts'
import type { Here } from './here.ts'

export function Replying({ here: { nameFor, replying, thread } }: { here: Here }) {
  const { root } = thread
  return (
    <p class={replying ? 'replying' : 'vh'} role="status">
      {replying && (
        <>
          <Window pane={0} look="lit" />
          <span>
            {root.mine ? (
              t('replying.to-you')
            ) : (
              <Rich id="replying.to" parts={{ name: <bdi>{nameFor(root.author)}</bdi> }} />
            )}
          </span>
        </>
      )}
    </p>
  )
}
