// Histories for rules of page 13 that hardly any seed comes upon, so that these too are seen to matter.

import { type ChannelId, REMOVE } from '@kith/protocol'
import { seededRandom } from '@kith/testkit'
import { person } from './chronicle.ts'
import type { History } from './histories.ts'
import { withStewards } from './oracle/council.ts'
import { published, recordsOf } from './vectors.ts'

const founder = person('founder')
const [ada, ben, cleo, dan] = [person('ada'), person('ben'), person('cleo'), person('dan')]

export const BY_HAND = {
  /** Ada lets a post be, is removed by who knows that, and removes the post as if not. */
  'the last word': async (seed: string): Promise<History> => {
    const { story } = await withStewards(seed, ada)
    const post = seededRandom(seed).bytes(32)
    const earlier = await story.restore(ada, [post])
    await story.remove(founder, ada, { after: [earlier] })
    await story.act(ada, REMOVE, [post], { after: [earlier] })
    return { seed, channel: story.channel, records: story.records }
  },
  /**
   * The founder has named Ada, and Ben as the third; when Ada goes, they name Cleo, which takes two. Ada, as if she had
   * known none of it, names Dan: so Ben's grant lacked a second signature, and there never were three. Then hers for
   * Ben comes to light, and Ben's for her removal, so that Ben was a steward, and Dan's grant is none.
   */
  'what two should have signed': async (seed: string): Promise<History> => {
    const { story, grants } = await withStewards(seed, ada)
    const gone = await story.remove(ada, ada, { after: grants })
    const third = await story.grant(founder, ben, { after: grants })
    const removal = await story.remove(founder, ada, { after: [third] })
    const unsigned = await story.grant(founder, cleo, { after: [removal, gone] })
    const beside = await story.grant(ada, dan, { after: grants, prev: null })
    await story.name(founder, 'By one', { after: [unsigned, beside] })
    await story.endorse(ada, third, { after: [third], prev: null })
    await story.endorse(ben, removal, { after: [removal] })
    return { seed, channel: story.channel, records: story.records }
  },
  /** Sixteen stewards, and one more named. */
  'sixteen stewards are all': vector,
  // No program of ours writes these two.
  'an act because somebody is worried is none, and nothing stands on it': vector,
  'a brake of more than a day is none': vector,
} as const satisfies Readonly<Record<string, (seed: string) => Promise<History>>>

/** One of docs/spec/vectors/authority.json. */
async function vector(name: string): Promise<History> {
  const { records } = published.authority.find((each) => each.name === name) as { records: readonly string[] }
  const parsed = await recordsOf(records)
  return { seed: name, channel: parsed[0]?.id as Uint8Array as ChannelId, records: parsed }
}
