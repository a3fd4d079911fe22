// The relay's own certificate, over real sockets: https and wss on one port, renewal without a restart, and no bad pair
// taken. The certificates are in fixtures/.

import assert from 'node:assert/strict'
import { copyFile, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { request } from 'node:https'
import { connect as connectPlain, createServer, type Server, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type TLSSocket } from 'node:tls'
import { fileURLToPath } from 'node:url'
import type { Log } from '../src/log.ts'
import type { Site } from '../src/site.ts'
import { Certificate, readPair } from '../src/tls.ts'
import { WebServer } from '../src/web-server.ts'

const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url))
const SITE: Site = new Map()

function fixture(cert: string, key = cert): { readonly cert: string; readonly key: string } {
  return { cert: join(FIXTURES, `localhost-${cert}.cert.pem`), key: join(FIXTURES, `localhost-${key}.key.pem`) }
}

describe('a certificate', () => {
  let directory: string
  let logged: string[]
  const log: Log = { info: (event, numbers) => logged.push(`${event} ${JSON.stringify(numbers ?? {})}`) }
  const ends: (() => unknown)[] = []

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-tls-'))
    logged = []
  })
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end()
    await rm(directory, { recursive: true, force: true })
  })

  /** A pair of files in the directory, as a host has them. */
  async function files(): Promise<{ readonly cert: string; readonly key: string }> {
    const own = { cert: join(directory, 'cert.pem'), key: join(directory, 'key.pem') }
    await put(own, fixture('first'))
    return own
  }

  async function put(to: { cert: string; key: string }, from: { cert: string; key: string }): Promise<void> {
    await copyFile(from.cert, to.cert)
    await copyFile(from.key, to.key)
  }

  async function serve(certificate: Certificate): Promise<{ readonly server: WebServer; readonly port: number }> {
    const server = new WebServer(SITE, certificate.pair)
    const port = await server.listen('127.0.0.1', 0)
    ends.push(() => server.close())
    return { server, port }
  }

  /** The name in the certificate that a new connection is shown. */
  function shown(port: number): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket: TLSSocket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
        resolve(String(socket.getPeerX509Certificate()?.subject))
        socket.destroy()
      })
      socket.once('error', reject)
    })
  }

  it('makes the one port speak https', async () => {
    const { port } = await serve(await Certificate.open(await files(), log))
    const answer = await new Promise<string>((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: '/livez', rejectUnauthorized: false }, (response) => {
        response.setEncoding('utf8').once('data', resolve)
      })
        .once('error', reject)
        .end()
    })
    assert.equal(answer, 'ok\n')
  })

  it('lets WebSocket upgrades through, byte for byte', async () => {
    const { server, port } = await serve(await Certificate.open(await files(), log))
    const inner: Server = createServer((socket) => {
      socket.once('data', (head) => {
        assert.match(String(head), /^GET \/ HTTP\/1\.1\r\n/)
        socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n')
        socket.pipe(socket)
      })
      socket.on('error', () => socket.destroy())
    })
    await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve))
    ends.push(() => inner.close())
    server.open({ inner: (inner.address() as AddressInfo).port, addresses: () => [], contact: '', blocked: () => [] })
    const headers = { connection: 'Upgrade', upgrade: 'websocket' }
    const echoed = await new Promise<string>((resolve, reject) => {
      const upgrade = request({ port, host: '127.0.0.1', headers, rejectUnauthorized: false })
      upgrade.once('upgrade', (_response, socket) => {
        socket.once('data', (bytes) => {
          resolve(String(bytes))
          socket.destroy()
        })
        socket.write('there and back')
      })
      upgrade.once('error', reject).end()
    })
    assert.equal(echoed, 'there and back')
  })

  it('that is renewed is taken without a restart', async () => {
    const own = await files()
    const certificate = await Certificate.open(own, log)
    const { server, port } = await serve(certificate)
    assert.match(await shown(port), /first/)
    await put(own, fixture('second'))
    await certificate.check((pair) => server.renew(pair))
    assert.match(await shown(port), /second/)
    assert.match(logged.join(), /^certificate renewed \{"days":3\d{4}\}$/)
    await certificate.check(() => assert.fail('nothing is new'))
  })

  it("is found anew behind a symlink, as certbot's are", async () => {
    const own = { cert: join(directory, 'live.pem'), key: join(directory, 'live.key') }
    const link = async (from: { cert: string; key: string }): Promise<void> => {
      await rm(own.cert, { force: true })
      await rm(own.key, { force: true })
      await symlink(from.cert, own.cert)
      await symlink(from.key, own.key)
    }
    await link(fixture('first'))
    const certificate = await Certificate.open(own, log)
    await link(fixture('second'))
    const renewed: string[] = []
    await certificate.check((pair) => renewed.push(String(pair.cert)))
    assert.equal(renewed.length, 1)
  })

  it('that is renewed badly is refused whole and the old one kept; mended, it is taken', async () => {
    const own = await files()
    const certificate = await Certificate.open(own, log)
    const { server, port } = await serve(certificate)
    const check = (): Promise<void> => certificate.check((pair) => server.renew(pair))
    // Half of a renewal: the key is still the old one's.
    await copyFile(fixture('second').cert, own.cert)
    await check()
    await truncate(own.cert, 40)
    await check()
    await rm(own.key)
    await check()
    assert.match(await shown(port), /first/)
    assert.deepEqual(logged, ['certificate refused {}'])
    await put(own, fixture('second'))
    await check()
    assert.match(await shown(port), /second/)
    assert.match(logged[1] ?? '', /^certificate renewed/)
  })

  it('that cannot be used is told at the start', async () => {
    const refused = async (cert: string, key: string, words: RegExp): Promise<void> => {
      await assert.rejects(readPair({ cert, key }), (error: Error) => {
        assert.match(error.message, words)
        assert.doesNotMatch(error.message, /\n/)
        return true
      })
    }
    const { cert, key } = fixture('first')
    const none = join(directory, 'none.pem')
    const empty = join(directory, 'empty.pem')
    await writeFile(empty, '')
    await refused(none, key, /Cannot read .*none\.pem: it is not there\. Check --tls-cert/)
    await refused(cert, none, /Cannot read .*none\.pem: it is not there\. Check --tls-key/)
    await refused(directory, key, /it is a directory/)
    await refused(empty, key, /no PEM certificate in .*empty\.pem/)
    await refused(key, key, /no PEM certificate/)
    await refused(cert, cert, /no PEM key/)
    await refused(cert, fixture('second').key, /does not belong to the certificate/)
    await refused(fixture('ended').cert, key, /ended on Jan {2}1 .*2021.*Renew it/)
    const broken = join(directory, 'chain.pem')
    await writeFile(broken, `${String((await readPair({ cert, key })).cert)}-----BEGIN CERTIFICATE-----\nAAAA\n`)
    await refused(broken, key, /cannot be used/)
  })

  it('says a name that it is for', async () => {
    assert.equal((await Certificate.open(fixture('first'), log)).name, 'localhost')
  })

  it('does not let a half-open handshake hold up the end', async () => {
    const { server, port } = await serve(await Certificate.open(await files(), log))
    const silent = connectPlain(port, '127.0.0.1')
    silent.on('error', () => undefined)
    const closed = new Promise((resolve) => silent.once('close', resolve))
    await new Promise((resolve) => silent.once('connect', resolve))
    // The server has it once it answers another.
    await shown(port)
    await server.close()
    await closed
  })
})
