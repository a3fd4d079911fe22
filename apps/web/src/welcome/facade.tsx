// The house at night. A dashed window is a post that waits, as many as this device knows; none is lit, since a lit one
// says that somebody listens, and nobody can tell that yet.

import type { ChannelCard } from '../model.ts'
import { Window } from '../parts/icon.tsx'

const PANES = [1, 7, 2, 1, 3, 6, 7, 1, 2]
/** Where waiting posts show, spread over the house. */
const WAITING_AT = [3, 6, 1, 8, 4]

export function Facade({ channels }: { channels: readonly ChannelCard[] }) {
  const waiting = channels.reduce((sum, { waiting }) => sum + (waiting ?? 0), 0)
  const open = new Set(WAITING_AT.slice(0, waiting))
  return (
    <div class="facade" aria-hidden="true">
      {PANES.map((pane, i) => (
        <Window key={i} pane={open.has(i) ? 0 : pane} look={open.has(i) ? 'open' : 'plain'} />
      ))}
    </div>
  )
}
