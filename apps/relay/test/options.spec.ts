// The command line's settings: which source comes first, and that each is named as it was written.

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { addOptions, settingsOf } from '../src/options.ts'
import type { Settings } from '../src/settings.ts'

describe('the options of kith-relay', () => {
  let directory: string
  let file: string
  const env = { ...process.env }
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-options-'))
    file = join(directory, 'relay.toml')
  })
  afterEach(() => {
    process.env = { ...env }
  })
  after(() => rm(directory, { recursive: true, force: true }))

  async function settings(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Settings> {
    Object.assign(process.env, more)
    return settingsOf(await addOptions(new Command()).exitOverride().parseAsync(args, { from: 'user' }))
  }

  it('come before the environment, that before the file, that before defaults', async () => {
    await writeFile(file, 'port = 1\nhost = "::1"\ndata = "kept"\ncontact = "file"\npeers = ["https://a.example"]\n')
    const more = { KITH_CONFIG: file, KITH_HOST: '0.0.0.0', KITH_CONTACT: 'environment', KITH_PORT: '', KITH_PEERS: '' }
    assert.deepEqual(await settings(['--contact', 'flag', '--relay-port', 'off'], more), {
      port: 1,
      host: '0.0.0.0',
      data: join(directory, 'kept'),
      publicUrl: null,
      relayPort: 'off',
      peers: ['/dns/a.example/tcp/443/tls/ws'],
      contact: 'flag',
      tls: null,
      site: null,
    })
  })

  it('take a path from here', async () =>
    assert.equal((await settings(['--data', 'there'], { KITH_DATA: '/else' })).data, resolve('there')))

  it('take several relays, by flag and by environment', async () => {
    const both = ['/dns/a.example/tcp/1', '/dns/b.example/tcp/80/ws']
    const flags = await settings(['--peer', '/dns/a.example/tcp/1', '--peer', 'http://b.example'])
    assert.deepEqual(flags.peers, both)
    assert.deepEqual((await settings([], { KITH_PEERS: ' /dns/a.example/tcp/1, http://b.example ' })).peers, both)
    const { peers } = await settings(['--peer', 'https://c.example'], { KITH_PEERS: 'http://b.example' })
    assert.deepEqual(peers, ['/dns/c.example/tcp/443/tls/ws'])
  })

  it('are named as they were written', async () => {
    await assert.rejects(
      settings(['--peer', 'foo']),
      /^KithError: --peer: "foo" is no address of a relay\. Write it like/,
    )
    await assert.rejects(settings(['--public-url', '']), /--public-url: .*https:\/\/kith\.example\.org/)
    await assert.rejects(settings([], { KITH_RELAY_PORT: 'on' }), /KITH_RELAY_PORT: It is a number/)
    process.env = { ...env }
    await writeFile(file, 'prot = 1\n')
    await assert.rejects(settings(['--config', file]), {
      code: 'KITH_SETTING',
      message: `Unknown setting \`prot\` in ${file}. Did you mean \`port\`?`,
    })
  })

  it('tell of a file that is not there, or is no TOML, and where', async () => {
    const none = join(directory, 'none.toml')
    const message = `Cannot read ${none}: it is not there. Check --config.`
    await assert.rejects(settings(['--config', none]), { code: 'KITH_FILE', message })
    await writeFile(file, 'port = 1\nhost = \n')
    await assert.rejects(settings(['--config', file]), (error: Error) => {
      assert.match(error.message, /relay\.toml, line 2, column \d+: [^\n]+\.$/)
      return true
    })
  })
})
