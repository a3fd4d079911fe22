// A relay without a certificate for a name: a browser reaches it by WebRTC-direct, knows it by its certificate's hash, and
// finds it again after a restart.

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Crowd } from '@kith/testkit/crowd'
import { RelayProcess } from '@kith/testkit/lab'
import { readAddress } from '../src/relay-address.ts'
import { until } from './harness.ts'

const PAGE = fileURLToPath(new URL('person-page.ts', import.meta.url))

describe('WebRTC-direct', function () {
  this.timeout(90_000)
  let crowd: Crowd
  let relay: RelayProcess
  let directory: string

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-webrtc-'))
    relay = await RelayProcess.besideOthers(join(directory, 'relay'))
    await relay.start()
    crowd = await Crowd.open(PAGE)
  })
  after(async () => {
    await crowd.close()
    await relay.stop()
    await rm(directory, { recursive: true, force: true })
  })

  it('brings a browser to a relay, and back to it after a restart', async () => {
    const addresses = await byWebRtc()
    assert.equal(addresses.length, 1)
    const person = await crowd.person()
    await person.call('start', addresses, false)
    const reached = async (): Promise<number> => (await person.call<{ reached: number }>('state')).reached
    await until('reached', async () => (await reached()) === 1)
    const channel = await person.call<string>('openChannel')
    await person.call('say', channel, 'no name, no certificate authority')
    const other = await crowd.person()
    await other.call('start', addresses, false)
    await until('another follows', () => other.call<boolean>('follow', channel))
    await until('it was kept', async () => (await other.call<unknown[]>('texts')).length === 1)

    await relay.kill()
    await until('lost', async () => (await reached()) === 0, 40_000)
    await relay.start()
    assert.deepEqual(await byWebRtc(), addresses)
    await until('reached again', async () => (await reached()) === 1, 40_000)
    assert.deepEqual(crowd.faults, [])
  })

  async function byWebRtc(): Promise<string[]> {
    return (await relay.addresses()).filter((address) => readAddress(address)?.kind === 'webrtc')
  }
})
