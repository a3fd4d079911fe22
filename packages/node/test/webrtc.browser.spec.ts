// A relay without a certificate for a name: a browser reaches it by WebRTC-direct, knows it by its certificate's hash, and
// finds it again after a restart.

import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { freePort } from '@kith/testkit/free-port'
import { Crowd } from '@kith/testkit/crowd'
import { readAddress } from '../src/relay-address.ts'
import { newRelayKey } from '../src/relay-key.ts'
import { Lab, type TestRelay, until } from './harness.ts'

const PAGE = fileURLToPath(new URL('person-page.ts', import.meta.url))

describe('WebRTC-direct', function () {
  this.timeout(60_000)
  const lab = new Lab()
  let crowd: Crowd
  before(async () => {
    crowd = await Crowd.open(PAGE)
  })
  after(async () => {
    await crowd.close()
    await lab.end()
  })

  it('brings a browser to a relay, and back to it after a restart', async () => {
    const same = {
      key: await newRelayKey(),
      port: await freePort(),
      webrtcPort: await freePort(),
      certificates: await lab.directory(),
      directory: await lab.directory(),
    }
    const relay = await lab.relay(same)
    const addresses = byWebRtc(relay)
    assert.equal(addresses.length, 1)
    const person = await crowd.person()
    await person.call('start', addresses, false)
    const reached = async (): Promise<number> => (await person.call<{ reached: number }>('state')).reached
    await until('reached', async () => (await reached()) === 1)
    const channel = await person.call<string>('openChannel')
    await person.call('say', channel, 'no name, no certificate authority')
    await until('carried', () => relay.node.channels === 1)

    await relay.node.stop()
    await relay.store.close()
    await until('lost', async () => (await reached()) === 0, 40_000)
    const again = await lab.relay(same)
    assert.deepEqual(byWebRtc(again), addresses)
    await until('reached again', async () => (await reached()) === 1, 40_000)
    assert.deepEqual(crowd.faults, [])
  })
})

function byWebRtc({ node }: TestRelay): string[] {
  return node.addresses.filter((address) => readAddress(address)?.kind === 'webrtc')
}
