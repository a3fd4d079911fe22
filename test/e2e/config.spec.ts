// Relays as their hosts set them up: by a file, with a certificate of their own, and several side by side.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { get, request } from 'node:https'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { freePort } from '@kith/testkit/free-port'
import { RelayProcess } from '@kith/testkit/lab'

const RELAY = fileURLToPath(new URL('../../apps/relay/bin/kith-relay.mjs', import.meta.url))
const FIXTURES = fileURLToPath(new URL('../../apps/relay/test/fixtures/', import.meta.url))
const CERTIFICATE = ['--tls-cert', join(FIXTURES, 'localhost-first.cert.pem')]
const TLS = [...CERTIFICATE, '--tls-key', join(FIXTURES, 'localhost-first.key.pem'), '--host', '127.0.0.1']

async function addressesOf(relay: RelayProcess): Promise<string[]> {
  const answer = (await (await fetch(`${relay.url}relay.json`)).json()) as { addresses: string[] }
  return answer.addresses
}

describe('kith-relay as it is set up', function () {
  // Relays are started and ended, one after the other, on a machine that may be busy.
  this.timeout(60_000)
  let directory: string
  const relays: RelayProcess[] = []
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-config-'))
  })
  afterEach(async () => {
    for (const relay of relays.splice(0)) await relay.stop()
  })
  after(() => rm(directory, { recursive: true, force: true }))

  async function started(relay: RelayProcess): Promise<RelayProcess> {
    relays.push(relay)
    await relay.start()
    return relay
  }

  it('checks and prints settings without starting anything', async () => {
    const run = async (...args: string[]): Promise<string> =>
      (await promisify(execFile)(process.execPath, [RELAY, 'config', ...args], { cwd: directory })).stdout
    assert.equal(await run('check', ...TLS), 'The settings are fine.\n')
    assert.match(await run('dump', '--contact', 'a "word"'), /^port = 4780\n[^]*\ncontact = "a \\"word\\""\n$/)
    assert.deepEqual(await readdir(directory), [])
  })

  it('by its file: under its public name for browsers, relays, and browsers without a certificate', async () => {
    const file = join(directory, 'relay.toml')
    await writeFile(file, 'public_url = "https://kith.example.org"\ncontact = "mail: host@kith.example.org"\n')
    const relayPort = await freePort()
    const args = ['--config', file]
    const relay = await started(new RelayProcess(await freePort(), join(directory, 'public'), { relayPort, args }))
    const [first, second, third] = await addressesOf(relay)
    assert.match(first ?? '', /^\/dns\/kith\.example\.org\/tcp\/443\/tls\/ws\/p2p\/\w+$/)
    assert.match(second ?? '', new RegExp(`^/dns/kith\\.example\\.org/tcp/${relayPort}/p2p/\\w+$`))
    assert.match(third ?? '', new RegExp(`^/dns/kith\\.example\\.org/udp/${relayPort}/webrtc-direct/.*p2p/\\w+$`))
  })

  it('with its own certificate: the page by https, the WebSocket by wss, nothing by http', async () => {
    const relay = await started(new RelayProcess(await freePort(), join(directory, 'tls'), { args: TLS }))
    const { port } = relay
    const [body, status] = await new Promise<[string, number | undefined]>((resolve, reject) => {
      get({ port, host: '127.0.0.1', path: '/relay.json', rejectUnauthorized: false }, (response) => {
        response.setEncoding('utf8').once('data', (text: string) => resolve([text, response.statusCode]))
      }).once('error', reject)
    })
    assert.equal(status, 200)
    assert.match(
      body,
      new RegExp(
        `^\\{"addresses":\\["/dns/localhost/tcp/${port}/tls/ws/p2p/\\w+"\\],"contact":"","blocked":\\[\\]\\}$`,
      ),
    )
    const upgraded = await new Promise<number | undefined>((resolve, reject) => {
      const headers = {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      }
      request({ port, host: '127.0.0.1', headers, rejectUnauthorized: false })
        .once('upgrade', (response, socket) => {
          socket.destroy()
          resolve(response.statusCode)
        })
        .once('response', (response) => resolve(response.statusCode))
        .once('error', reject)
        .end()
    })
    assert.equal(upgraded, 101)
    await assert.rejects(fetch(relay.url))
  })

  it('side by side: each on ports of its own, and a newcomer with peers writes no Welcome', async () => {
    const one = await started(await RelayProcess.besideOthers(join(directory, 'one')))
    const args = ['--peer', one.address, '--peer', one.url]
    const two = await started(await RelayProcess.besideOthers(join(directory, 'two'), args))
    assert.match(one.log, /"channels":1,"peers":0,"msg":"started"/)
    assert.match(two.log, /"peers":2,"msg":"started"/)
    assert.match(one.log, /welcome written/)
    assert.doesNotMatch(two.log, /welcome written/)
    for (const relay of [one, two]) {
      assert.ok((await addressesOf(relay)).some((address) => address.startsWith(`${relay.address}/p2p/`)))
      await new Promise<void>((resolve, reject) => {
        const socket = connect(relay.relayPort ?? 0, '127.0.0.1', () => {
          socket.destroy()
          resolve()
        }).once('error', reject)
      })
    }
  })

  it('the Welcome stays the only one over restarts, with and without peers', async () => {
    const relay = await started(await RelayProcess.besideOthers(join(directory, 'again')))
    await relay.stop()
    relay.args = ['--peer', 'http://127.0.0.1:1']
    await relay.start()
    await relay.stop()
    relay.args = []
    await relay.start()
    assert.equal(relay.log.match(/welcome written/g)?.length, 1)
    assert.equal(relay.log.match(/"channels":1,/g)?.length, 3)
  })
})
