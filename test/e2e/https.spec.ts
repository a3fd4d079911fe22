// Https in a real browser, both ways that a host may have it: the relay's own certificate, and a proxy that ends TLS before
// it. The page and its secure WebSocket come through, and what is written is kept.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { createServer, type Server } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Lab } from '@kith/testkit/lab'
import { kept, reached, startChannel, write } from './person.ts'

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../apps/relay/test/fixtures/${name}`, import.meta.url))
const CERT = fixture('localhost-first.cert.pem')
const KEY = fixture('localhost-first.key.pem')

describe('https', function () {
  this.timeout(60_000)
  let lab: Lab
  before(async () => {
    lab = await Lab.open()
  })
  after(() => lab.close())

  /** Somebody who comes to an https address, starts a channel and writes. */
  async function visits(url: string): Promise<void> {
    const before = lab.requests.length
    const page = await lab.person({ ignoreHTTPSErrors: true }, { url })
    await reached(page)
    await startChannel(page, 'Behind a lock')
    await write(page, 'It closes well.')
    await kept(page, 'It closes well.')
    const seen = lab.requests.slice(before).map((address) => new URL(address))
    assert(seen.some(({ protocol }) => protocol === 'wss:'))
    assert(seen.every(({ host, protocol }) => host === new URL(url).host && /^(https|wss):$/.test(protocol)))
    await page.context().close()
  }

  it("by the relay's own certificate", async () => {
    await lab.relay.stop()
    const url = `https://localhost:${lab.relay.port}/`
    await lab.relay.start('--tls-cert', CERT, '--tls-key', KEY, '--host', '127.0.0.1', '--public-url', url)
    await visits(url)
  })

  it('by a proxy before it', async () => {
    await lab.relay.stop()
    const proxy = await startProxy(lab.relay.port)
    try {
      const url = `https://localhost:${(proxy.address() as AddressInfo).port}/`
      await lab.relay.start('--public-url', url)
      await visits(url)
    } finally {
      proxy.closeAllConnections()
      proxy.close()
    }
  })
})

/** Ends TLS and passes on requests and WebSocket upgrades, as Caddy or nginx do. */
async function startProxy(port: number): Promise<Server> {
  const proxy = createServer({ cert: await readFile(CERT), key: await readFile(KEY) }, (asked, answer) => {
    const { headers, method, url } = asked
    const on = request({ host: '127.0.0.1', port, path: url, method, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers)
      answered.pipe(answer)
    })
    on.on('error', () => answer.destroy())
    asked.pipe(on)
  })
  proxy.on('upgrade', (asked, socket, head) => {
    const on = connect(port, '127.0.0.1', () => {
      const lines = Object.entries(asked.headers).map(([name, value]) => `${name}: ${String(value)}`)
      on.write(`GET ${asked.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
      on.write(head)
      on.pipe(socket).pipe(on)
    })
    for (const each of [on, socket]) each.on('error', () => each.destroy())
    on.on('close', () => socket.destroy())
    socket.on('close', () => on.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, 'localhost', resolve))
  return proxy
}
