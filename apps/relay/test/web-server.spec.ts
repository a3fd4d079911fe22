// The web server towards one computer that wants every place: others still get theirs.

import assert from 'node:assert/strict'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { WebServer } from '../src/web-server.ts'

describe('the web server', () => {
  const ends: (() => unknown)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end()
  })

  it('lets one network address open 256 WebSockets, also behind a proxy, and another one its own', async () => {
    const inner = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n'))
    })
    await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve))
    ends.push(() => inner.close())
    const server = new WebServer(new Map(), null)
    const port = await server.listen('127.0.0.1', 0)
    ends.push(() => server.close())
    server.open({ inner: (inner.address() as AddressInfo).port, addresses: () => [], contact: '', blocked: () => [] })

    /** The status that somebody's upgrade is answered with. */
    async function upgrade(forwarded: string): Promise<string> {
      const socket: Socket = connect(port, '127.0.0.1')
      ends.push(() => socket.destroy())
      socket.on('error', () => undefined)
      socket.write(`GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${forwarded}\r\n\r\n`)
      const [, status = ''] = String(await new Promise((resolve) => socket.once('data', resolve))).split(' ')
      return status
    }
    const from = (address: string): string => `X-Forwarded-For: 198.51.100.1, ${address}`

    for (let i = 0; i < 256; i++) assert.equal(await upgrade(from(`2001:db8:0:7::${i.toString(16)}`)), '101')
    assert.equal(await upgrade(from('2001:db8::7:0:0:0:1')), '503')
    assert.equal(await upgrade(from('2001:db8:0:8::1')), '101')
    assert.equal(await upgrade(from('203.0.113.9')), '101')
    assert.equal(await upgrade('X-Other: x'), '101')
  })
})
