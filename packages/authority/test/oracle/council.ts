// A channel with stewards, for tests of the oracle that begin where some hold power already.

import type { ParsedRecord, Persona } from '@kith/protocol'
import { type Chronicle, chronicle, person } from '../chronicle.ts'

/** A channel where the founder has named these, one after another, each endorsed by the first where that takes two. */
export async function withStewards(
  seed: string,
  ...named: Persona[]
): Promise<{ story: Chronicle; grants: ParsedRecord[] }> {
  const story = await chronicle(seed)
  const grants: ParsedRecord[] = []
  for (const who of named) {
    const grant = await story.grant(person('founder'), who)
    if (grants.length >= 2) await story.endorse(named[0] as Persona, grant)
    grants.push(grant)
  }
  return { story, grants }
}
