// What tabs ask of the host about reports and appeals.

import type { Session } from '../model.ts'
import type { Reporting } from '../reported.ts'
import { channelOf } from './keys.ts'
import { keepMark } from './marks.ts'
import type { Asked } from './verbs.ts'

type ReportingVerb = Exclude<keyof Reporting, 'openDesk' | 'openSending'>
type Work<V extends ReportingVerb> = (asked: Asked, ...args: Parameters<Session[V]>) => ReturnType<Session[V]>

export const reportingVerbs: { readonly [V in ReportingVerb]: Work<V> } = {
  // Sealing is large, and most people never do.
  report: async ({ engine }, channel, telling) =>
    (await import('./telling.ts')).tell(engine, channelOf(channel), telling),

  appeal: async ({ engine }, channel, appealing) =>
    (await import('./telling.ts')).appeal(engine, channelOf(channel), appealing),

  takeBackSealed: ({ engine }, name) => engine.sealed.takeBack(name),

  mark: async ({ engine, shows }, channel, reports, mark) => {
    await keepMark(engine.store, channel, reports, mark)
    shows('desk')
  },
}
