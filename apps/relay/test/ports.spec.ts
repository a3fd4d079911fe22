// The ports that libp2p will listen on: whatever is taken is told before, TCP and UDP alike.

import assert from 'node:assert/strict'
import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'
import { choosePorts } from '../src/ports.ts'

const LOOPBACK = ['127.0.0.1']

describe('ports', () => {
  it('are two, and free', async () => {
    const { inner, relay } = await choosePorts(LOOPBACK, 0)
    assert.ok(relay !== null && inner > 0 && relay > 0 && inner !== relay)
    // They were let go.
    assert.equal((await choosePorts(LOOPBACK, relay)).relay, relay)
  })

  it('are one where the relay port is off', async () => assert.equal((await choosePorts(LOOPBACK, 'off')).relay, null))

  it('are looked for on IPv4 and IPv6, as far as the computer has them', async () => {
    assert.notEqual((await choosePorts(['0.0.0.0', '::'], 0)).relay, 0)
  })

  it('that TCP has taken are told, with the option for another', async () => {
    const { relay } = await choosePorts(LOOPBACK, 0)
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(relay ?? 0, '127.0.0.1', resolve))
    try {
      await assert.rejects(choosePorts(LOOPBACK, relay ?? 0), {
        code: 'KITH_PORT_TAKEN',
        message: `Port ${relay} is taken by another program. Stop it, or choose another with --relay-port.`,
      })
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  })

  it('that UDP has taken are told alike', async () => {
    const { relay } = await choosePorts(LOOPBACK, 0)
    const socket = createSocket('udp4')
    await new Promise<void>((resolve) => socket.bind(relay ?? 0, '127.0.0.1', resolve))
    try {
      await assert.rejects(choosePorts(LOOPBACK, relay ?? 0), { code: 'KITH_PORT_TAKEN', message: /--relay-port/ })
    } finally {
      await new Promise<void>((resolve) => socket.close(resolve))
    }
  })

  it('of an address that is not of this computer are told', () =>
    // An address for documentation, which nobody has (RFC 5737).
    assert.rejects(choosePorts(['192.0.2.1'], 0), { code: 'KITH_ADDRESS', message: /192\.0\.2\.1.*--host/ }))
})
