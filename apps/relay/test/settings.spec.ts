// Settings: which come first, what each may be, and what a host reads whose file has a slip in it.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'smol-toml'
import { dumped } from '../src/config-file.ts'
import { judge, SETTING_NAMES, settle, type Source } from '../src/settings.ts'

const EXAMPLE = fileURLToPath(new URL('../../../docs/relay.example.toml', import.meta.url))
const HOSTING = fileURLToPath(new URL('../../../docs/hosting.md', import.meta.url))

function source(values: Record<string, unknown>, base = '/etc/kith'): Source {
  return { values, nameOf: (name) => `\`${name}\` in relay.toml`, base }
}

/** The words of the refusal, which must be one line. */
function refusal(values: Record<string, unknown>): string {
  try {
    judge(source(values))
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    assert.equal(code, 'KITH_SETTING')
    assert.doesNotMatch(message, /\n/)
    return message
  }
  return assert.fail(`taken: ${JSON.stringify(values)}`)
}

describe('settings', () => {
  it('are all there when nobody gave any, and stay on this computer', () => {
    const { data, ...rest } = settle([])
    assert.match(data, /\.kith.relay$/)
    assert.deepEqual(rest, {
      port: 4780,
      host: '127.0.0.1',
      publicUrl: null,
      relayPort: 4781,
      peers: [],
      contact: '',
      tls: null,
      site: null,
    })
  })

  it('come from the first source that has them', () => {
    const settings = settle([{ port: 1 }, { port: 2, host: '::1', contact: 'b' }, { contact: 'c' }])
    assert.deepEqual([settings.port, settings.host, settings.contact], [1, '::1', 'b'])
  })

  it('that are misspelt are named, with what was meant', () => {
    assert.equal(refusal({ prot: 1 }), 'Unknown setting `prot` in relay.toml. Did you mean `port`?')
    assert.match(refusal({ publicurl: '' }), /Did you mean `public_url`/)
    assert.match(refusal({ peer: [] }), /Did you mean `peers`/)
    assert.match(refusal({ 'tls-key': '' }), /Did you mean `tls_key`/)
    assert.match(refusal({ zebra: 1 }), /Unknown setting `zebra` in relay\.toml\. There are: port, host/)
  })

  it('of a wrong type or value say where, and what to write', () => {
    for (const port of ['4780', 4780.5, -1, 65_536, true, null]) {
      assert.equal(refusal({ port }), '`port` in relay.toml: A port is a number from 0 to 65535.')
    }
    for (const relay_port of ['on', -1, 70_000, true]) assert.match(refusal({ relay_port }), /or "off"/)
    for (const host of ['', 'a b', 'http://a', 7]) assert.match(refusal({ host }), /like 127\.0\.0\.1/)
    for (const public_url of ['kith', 'http://a.example', 'https://a.example/b', 1])
      assert.match(refusal({ public_url }), /https:\/\/kith\.example\.org/)
    for (const contact of ['ü'.repeat(101), 'two\nlines', 'a\u2028b', 1])
      assert.match(refusal({ contact }), /200 bytes/)
    for (const path of ['data', 'tls_cert', 'tls_key']) assert.match(refusal({ [path]: '' }), /directory|file/)
  })

  it('have a relay port of their own beside the page, unless told', () => {
    assert.equal(settle([{ port: 8080 }]).relayPort, 8081)
    assert.equal(settle([{ port: 0 }]).relayPort, 0)
    assert.equal(settle([{ port: 65_535 }]).relayPort, 0)
    assert.equal(settle([{ relay_port: 'off' }]).relayPort, 'off')
    assert.throws(() => settle([{ port: 9, relay_port: 9 }]), /both 9.*--relay-port/)
    assert.equal(settle([{ port: 0, relay_port: 0 }]).relayPort, 0)
  })

  it('take a certificate with its key or not at all, and then listen for everybody', () => {
    assert.throws(() => settle([{ tls_cert: '/c' }]), /tls_key is not.*both/)
    assert.throws(() => settle([{ tls_key: '/k' }]), /tls_cert is not.*both/)
    const { host, tls } = settle([{ tls_cert: '/c' }, { tls_key: '/k' }])
    assert.deepEqual({ host, tls }, { host: '::', tls: { cert: '/c', key: '/k' } })
  })

  it('read paths from where they are written', () => {
    const given = judge(source({ data: 'here', tls_cert: '../c.pem', tls_key: '/k.pem' }))
    assert.deepEqual(given, { data: '/etc/kith/here', tls_cert: '/etc/c.pem', tls_key: '/k.pem' })
  })
})

describe('peers', () => {
  it('are multiaddrs or the addresses of pages', () => {
    const id = '12D3KooWNwKZXA1fdH49mKrs8a9yFCgAbJT3i51PgRHg8jabYQCL'
    const peers = ['https://a.example', 'http://[::1]:80', '/dns/b.example/tcp/4781', `/ip4/192.0.2.1/tcp/1/p2p/${id}`]
    assert.deepEqual(judge(source({ peers })).peers, [
      '/dns/a.example/tcp/443/tls/ws',
      '/ip6/::1/tcp/80/ws',
      '/dns/b.example/tcp/4781',
      `/ip4/192.0.2.1/tcp/1/p2p/${id}`,
    ])
  })

  it('that are none are refused with the form', () => {
    for (const peer of [
      'kith',
      '',
      'https://a.example/#/join/x',
      '/dns/a.example/udp/1/webrtc-direct',
      '/dnsaddr/a.example',
      '/ip4/1.2.3.4',
      '/ip4/1.2.3/tcp/1',
      '/dns/a.example/tcp/1/p2p/nobody',
      '/ip4/1.2.3.4/tcp/1/ws/p2p-circuit',
    ]) {
      assert.match(refusal({ peers: [peer] }), /is no address of a relay\. Write it like https:\/\/.*\/tcp\/4781$/)
    }
    assert.match(refusal({ peers: 'https://a.example' }), /It is a list/)
    assert.match(refusal({ peers: [1] }), /It is a list/)
  })

  it('given twice count once', () => assert.deepEqual(settle([{ peers: ['/a', '/b', '/a'] }]).peers, ['/a', '/b']))
})

describe('the papers', () => {
  it('have an example of every setting that is fine as it stands, and with each line taken in', async () => {
    const text = await readFile(EXAMPLE, 'utf8')
    judge(source(parse(text)))
    const whole = parse(text.replace(/^# ?(?=[a-z_]+ = )/gm, ''))
    assert.deepEqual(Object.keys(whole).sort(), SETTING_NAMES.toSorted())
    settle([judge(source(whole))])
  })

  it('say of every setting what it does', async () => {
    const text = await readFile(HOSTING, 'utf8')
    for (const name of SETTING_NAMES) {
      assert.ok(text.includes(`\`${name}\``), name)
      assert.ok(text.includes(`\`KITH_${name.toUpperCase()}\``), name)
    }
  })

  it('dumped are settings that say the same', () => {
    const whole = settle([
      {
        public_url: new URL('https://a.example:8443'),
        peers: ['/dns/b.example/tcp/1'],
        contact: 'say "hi"',
        relay_port: 'off',
        tls_cert: '/c',
        tls_key: '/k',
      },
    ])
    for (const settings of [whole, settle([])])
      assert.deepEqual(settle([judge(source(parse(dumped(settings))))]), settings)
  })
})
