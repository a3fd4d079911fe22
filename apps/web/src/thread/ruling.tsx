// What stewards decided about a post: what, on whose word, by which rule, why, and until when. The one whom it concerns
// reads the same line as everybody.

import { labelId } from '@kith/care'
import type { Key, Ruling } from '../model.ts'
import { Rich } from '../rich.tsx'
import { untilWords } from '../text/clock-time.ts'
import { listed, t } from '../words.ts'

interface Props {
  readonly ruling: Ruling
  /** Whose post it is. */
  readonly author: Key
  readonly nameFor: (key: Key) => string
  /** In words, where one decision is about several posts. */
  readonly answers?: string | null
  readonly id?: string | undefined
  /** Said to the reader, who cannot write on account of it. */
  readonly toYou?: boolean
}

/** Decisions that keep somebody from writing. */
type Stopping = 'banned' | 'paused' | 'locked'

export function RulingLine({ ruling, author, nameFor, answers = null, id, toYou = false }: Props) {
  const { labels, reason, rule, signed, until, why } = ruling
  const parts = {
    by: <bdi>{listed(signed.map(nameFor))}</bdi>,
    name: <bdi>{nameFor(author)}</bdi>,
    answers,
    labels: listed(labels.flatMap((code) => labelId(code) ?? []).map((each) => t(`label.${each}`))),
  }
  const told = toYou && isStopping(why) ? (`maynot.${why}` as const) : (`ruled.${why}` as const)
  return (
    <div class="ruling" id={id}>
      <p>
        <Rich id={answers === null ? told : 'ruled.many'} parts={parts} />
        {until !== null && ` ${t('ruled.until', { when: untilWords(until) })}`}
      </p>
      {rule !== null && <p class="signed">{ruleWords(rule)}</p>}
      <p class="words" dir="auto">
        {reason}
      </p>
    </div>
  )
}

function isStopping(why: Ruling['why']): why is Stopping {
  return why === 'banned' || why === 'paused' || why === 'locked'
}

export function ruleWords([n, text]: NonNullable<Ruling['rule']>): string {
  return text === null ? t('ruled.rule-gone', { n }) : t('ruled.rule', { n, rule: text })
}
