// What can be done about a decision where it stands: a reader leaves it out for themselves, a steward undoes it for everybody,
// and whom it concerns asks for it to be looked at again.

import { announceDone } from '../announce.tsx'
import { Link } from '../link.tsx'
import type { Ruling } from '../model.ts'
import type { Here } from '../thread/here.ts'
import { t } from '../words.ts'
import { asking, RESTORE } from './asking.ts'
import { follow, followingIn } from './following.ts'

/** Decisions on people, threads and the channel are undone whole, and not for one post. */
const WHOLE: readonly Ruling['why'][] = ['banned', 'paused', 'locked', 'braked']

interface Props {
  readonly ruling: Ruling
  readonly posts: Here['thread']['replies']
  readonly here: Here
}

export function RulingActs({ ruling: { act, list, why }, posts, here }: Props) {
  const { info, nameFor, thread } = here
  const leaveOut = async () => {
    const { undone } = followingIn(info.id)
    if (await follow(info.id, { undone: [...undone, act] })) {
      announceDone(t('following.left-out'), t('tend.undo'), () => void follow(info.id, { undone }))
    }
  }
  const undo = () => {
    const whole = WHOLE.includes(why) ? act : null
    asking.value = { info, actions: [RESTORE], posts, thread: thread.root.id, act: whole, others: [], nameFor }
  }
  return (
    <>
      {posts.some(({ mine }) => !mine) && (
        <button class="link" type="button" onClick={() => void leaveOut()}>
          {t('following.leave-out')}
        </button>
      )}
      {posts.some(({ mine }) => mine) && !list && (
        <Link to={{ at: 'appeal', channel: info.id, thread: thread.root.id, act }} class="link">
          {t('appeal.open')}
        </Link>
      )}
      {info.mayAct && !list && (
        <button class="link" type="button" onClick={undo}>
          {t('decide.undo')}
        </button>
      )}
    </>
  )
}
