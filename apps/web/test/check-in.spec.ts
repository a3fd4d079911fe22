// The private question on the day after: once for a thread, never too soon or too late, never about what was taken back.

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeBase32 } from '@kith/protocol'
import { fixtureRoot } from '@kith/testkit'
import type { RelayProcess } from '@kith/testkit/lab'
import { DAY, Past } from '@kith/testkit/past'
import { writeRetraction } from '../src/session/actions.ts'
import { checkedIn, checkIn } from '../src/session/check-in.ts'
import type { Engine } from '../src/session/engine.ts'
import { clock, Person, relayIn } from './person-here.ts'

const HOUR = 3_600

describe('the question on the day after', function () {
  this.timeout(20_000)
  let directory: string
  let relay: RelayProcess
  let past: Past
  let eve: Person

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-check-in-'))
    relay = await relayIn(directory)
    past = await Past.of('a room of some weeks', 20 * DAY)
    await past.post(past.persona(fixtureRoot('ann')), 'Not hers.', 21 * HOUR)
    await past.into(relay)
    await relay.start()
    eve = await Person.of('eve', directory, await relay.addresses(), past.channel)
  })
  after(async () => {
    clock.skipped = 0
    await eve.stop()
    await relay.stop()
    await rm(directory, { recursive: true, force: true })
  })

  const asked = async (): Promise<string | null> => (await checkIn(eve.engine))?.root.text ?? null

  it('comes about the latest thread, after a night and within three days, and not after an answer', async () => {
    const first = await eve.write('I cannot sleep.', null)
    const second = await eve.write('Still awake.', null)
    await eve.write('Only added to it.', first)
    assert.equal(await asked(), null)
    clock.skipped = 20 * HOUR - 120
    assert.equal(await asked(), null)
    clock.skipped = 21 * HOUR
    assert.notEqual(await asked(), null)
    await writeRetraction(eve.engine as Engine, second, () => ({}))
    assert.equal(await asked(), 'I cannot sleep.')
    clock.skipped = 73 * HOUR
    assert.equal(await asked(), null)
    clock.skipped = 21 * HOUR
    await checkedIn(eve.engine, encodeBase32(first))
    assert.equal(await asked(), null)
  })

  it('is one question for all that was written that day, and the next day has its own', async () => {
    await eve.write('One.', null)
    const two = await eve.write('Two.', null)
    clock.skipped = 43 * HOUR
    assert.notEqual(await asked(), null)
    await checkedIn(eve.engine, encodeBase32(two))
    assert.equal(await asked(), null)
    await eve.write('The day after.', null)
    clock.skipped = 65 * HOUR
    assert.equal(await asked(), 'The day after.')
    const kept = await eve.engine.store.local.get('checked-in')
    assert.doesNotMatch(new TextDecoder().decode(kept ?? undefined), /One|Two|better|worse/)
  })
})
