// The house at night. A lit window is somebody who listens, a dashed one somebody who waits, as far as this device has heard
// of them; the sentence beside it says so in words.

import type { ChannelCard } from '../model.ts'
import { Window } from '../parts/icon.tsx'

const PANES = [1, 7, 2, 1, 3, 6, 7, 1, 2]
/** Where those who wait show, and those who listen, spread over the house. */
const WAITING_AT = [6, 1, 8, 4]
const LIT_AT = [0, 3, 7, 5]
const LIT = { nobody: 0, one: 1, several: 2 } as const

export function Facade({ channels }: { channels: readonly ChannelCard[] }) {
  const waiting = channels.reduce((sum, { waiting }) => sum + (waiting ?? 0), 0)
  const lights = channels.reduce((sum, { listening }) => sum + LIT[listening], 0)
  const open = new Set(WAITING_AT.slice(0, waiting))
  const lit = new Set(LIT_AT.slice(0, lights))
  return (
    <div class="facade" aria-hidden="true">
      {PANES.map((pane, i) => (
        <Window key={i} pane={open.has(i) ? 0 : pane} look={open.has(i) ? 'open' : lit.has(i) ? 'lit' : 'plain'} />
      ))}
    </div>
  )
}
