// The command line with bad input: one clear line that says what to do, and an exit code other than 0.

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@kith/testkit/free-port'
import { RelayProcess } from '@kith/testkit/lab'

const RELAY = fileURLToPath(new URL('../../apps/relay/bin/kith-relay.mjs', import.meta.url))

/** A start on a busy machine, in milliseconds. */
const PATIENCE = 20_000

interface Ended {
  readonly code: number
  readonly lines: readonly string[]
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env }, timeout: PATIENCE }
    execFile(process.execPath, [RELAY, ...args], options, (error, out, err) => {
      const lines = `${out}${err}`.split('\n').filter((line) => line !== '')
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, lines })
    })
  })
}

describe('kith-relay with bad input', function () {
  // A process that refuses ends by itself; one that does not is ended (below) before this runs out.
  this.timeout(60_000)
  let directory: string
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-command-'))
  })
  after(() => rm(directory, { recursive: true, force: true }))

  async function refuses(
    args: readonly string[],
    words: RegExp,
    env: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const { code, lines } = await run(args, env)
    assert.notEqual(code, 0)
    assert.equal(lines.length, 1, lines.join('\n'))
    assert.match(lines[0] ?? '', words)
  }

  it('a port that is taken', async () => {
    const server: Server = createServer()
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
    })
    try {
      await refuses(['start', '--port', String(port), '--data', join(directory, 'a')], /Port \d+ is taken.*--port/)
      const args = ['start', '--port', '0', '--relay-port', String(port), '--data', join(directory, 'a')]
      await refuses(args, /Port \d+ is taken.*--relay-port/)
    } finally {
      server.close()
    }
  })

  it('a directory that cannot be written', async function () {
    if (process.getuid?.() === 0) {
      // Root may write everywhere; a file in the directory's place fails alike.
      await writeFile(join(directory, 'file'), '')
      return refuses(['start', '--port', '0', '--data', join(directory, 'file', 'relay')], /--data/)
    }
    const locked = join(directory, 'locked')
    await chmod(await mkdtemp(locked), 0o500)
    return refuses(['start', '--port', '0', '--data', join(locked, 'relay')], /--data/)
  })

  it('an option that does not exist, with the nearest one', () =>
    refuses(['start', '--prot', '1'], /unknown option.*--port/i))
  it('an option that does not exist on its own line of help', () => refuses(['begin'], /unknown command/i))
  it('a port that is none', () => refuses(['start', '--port', 'nine'], /A port is a number/))
  it('a port that is none, in the environment', () => refuses(['start'], /A port is a number/, { KITH_PORT: '70000' }))
  it('an address that is not of this computer', () =>
    refuses(['start', '--port', '0', '--host', '192.0.2.1'], /Cannot listen on 192\.0\.2\.1.*--host/))
  it('a peer that is none', () => refuses(['start', '--peer', 'foo'], /"foo" is no address of a relay.*\/tcp\/4781/))
  it('a certificate that is not there', () =>
    refuses(['start', '--tls-cert', 'none.pem', '--tls-key', 'none.pem'], /none\.pem: it is not there.*--tls-cert/))
  it('a slip in the file, started or only checked', async () => {
    const file = join(directory, 'relay.toml')
    await writeFile(file, 'prot = 1\n')
    const words = /^Unknown setting `prot` in .*relay\.toml\. Did you mean `port`\?$/
    await refuses(['start', '--config', file], words)
    await refuses(['config', 'check', '--config', file], words)
  })
  it('a public address that is none', () => refuses(['start', '--public-url', 'kith'], /https:\/\/kith\.example\.org/))

  it('a web app that is not there', () =>
    refuses(['start', '--port', '0', '--data', join(directory, 'b'), '--site', directory], /no built web app.*--site/))

  it('a damaged store', async () => {
    const relay = new RelayProcess(await freePort(), join(directory, 'damaged'))
    await relay.start()
    await relay.stop()
    for (const name of await readdir(relay.data))
      if (name.startsWith('MANIFEST')) await truncate(join(relay.data, name), 7)
    await refuses(['start', '--port', '0', '--data', relay.data], /damaged/i)
  })

  it('a store that another relay has open', async () => {
    const relay = new RelayProcess(await freePort(), join(directory, 'open'))
    await relay.start()
    try {
      await refuses(['start', '--port', '0', '--data', relay.data], /another|in use|running/i)
    } finally {
      await relay.stop()
    }
  })
})
