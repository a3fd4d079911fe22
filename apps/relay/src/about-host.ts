// What anybody can read of a relay's host without opening the app, at `/host.txt`: how to reach them, what they block and why,
// and what they can do. Plain text, so that nothing in a contact or a reason is ever more than words.

import type { BlockedCount } from './blocks.ts'

export interface Host {
  /** '' where the host says nothing. */
  readonly contact: string
  readonly blocked: readonly BlockedCount[]
}

export function aboutHost({ blocked, contact }: Host): string {
  const counts = blocked.map(({ personas, reason, records }) => `  ${records + personas} × ${reason}`)
  return `This relay carries Kith channels, so that posts wait for whoever comes later.

How to reach its host: ${contact === '' ? 'they have not said.' : contact}

What its host does not have on their disk, and why (posts, and people with all that they write):
${counts.length === 0 ? '  nothing' : counts.join('\n')}

The host can take a post, or a channel, off this disk, for good. They decide what this disk holds and nothing
else: other relays and people's own devices keep copies of their own. They did not write what is here, and
cannot change it. To ask for something to be taken off, name the channel, the pseudonym, the day and the first words.`
}
