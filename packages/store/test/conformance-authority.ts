// Contract: what says who looks after a channel is read in a line of its own, in the order of its times.

import { ACT, FORK, GUIDE, STEWARD, ROLE } from '@kith/protocol'
import { fixtureChannel } from '@kith/testkit'
import { same } from './check.ts'
import type { Case } from './conformance.ts'

export const authorityCases: readonly Case[] = [
  {
    name: 'reads the records of kinds 0 to 5 of a channel, whoever wrote them, oldest first and by pages from the newest',
    run: async (open) => {
      const store = await open()
      const c = await fixtureChannel('authority')
      const other = await fixtureChannel('another authority')
      const ana = c.persona('ana')
      const post = await c.post(ana, 'A post.')
      const grant = { prev: c.id, who: ana.key, role: STEWARD, box: ana.box, grant: false }
      const role = await c.record(c.founder, ROLE, grant)
      const act = await c.record(
        ana,
        ACT,
        { prev: c.id, action: GUIDE, targets: [post.id], rule: 0, reason: 'Be kind.' },
        { after: [role.id] },
      )
      const fork = await c.record(c.persona('ben'), FORK, { child: other.id })
      const line = [c.charter, role, act, fork]
      same(await store.authority(c.id), [], 'nothing yet')
      await store.put([fork, act, post, other.charter, role, c.charter])
      same(
        (await store.authority(c.id)).map(({ record }) => record.id),
        line.map(({ id }) => id),
        'in order',
      )
      const places = line.map(({ id, time }) => ({ time, id })).toReversed()
      const first = await store.authorityIds(c.id, { limit: 3 })
      same(first, places.slice(0, 3), 'first page')
      const below = first[2]
      same(
        await store.authorityIds(c.id, below === undefined ? { limit: 3 } : { limit: 3, below }),
        places.slice(3),
        'rest',
      )
      same((await store.authority(other.id)).length, 1, "another channel's charter is its own")
      await store.close()
    },
  },
]
