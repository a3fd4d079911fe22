// Where a relay is: what it announces and where it listens, on loopback, behind a proxy, and with its own certificate.

import assert from 'node:assert/strict'
import { addressOf, announced, isLoopback, listened, pageAddress, pageOf, relayHosts } from '../src/addresses.ts'
import { type Given, settle } from '../src/settings.ts'

const TLS = { tls_cert: '/cert.pem', tls_key: '/key.pem' }

function page(given: Given, port: number, certified: string | null = null): string {
  return pageOf(settle([given]), port, certified).href
}

describe('the address of a page', () => {
  it('is the public one where there is one', () => {
    assert.equal(page({ public_url: new URL('https://kith.example.org') }, 4780), 'https://kith.example.org/')
    assert.equal(page({ public_url: new URL('https://a.example'), ...TLS }, 443, 'b.example'), 'https://a.example/')
  })

  it('is else one of this computer', () => {
    assert.equal(page({}, 4780), 'http://127.0.0.1:4780/')
    assert.equal(page({ host: '0.0.0.0' }, 1), 'http://127.0.0.1:1/')
    assert.equal(page({ host: '::' }, 1), 'http://[::1]:1/')
    assert.equal(page({ host: 'fd00::5' }, 1), 'http://[fd00::5]:1/')
    assert.equal(page({ host: 'localhost' }, 1), 'http://localhost:1/')
  })

  it('with its own certificate is a name that this is for', () => {
    assert.equal(page(TLS, 443, 'kith.example.org'), 'https://kith.example.org/')
    assert.equal(page(TLS, 8443, 'kith.example.org'), 'https://kith.example.org:8443/')
    assert.equal(page(TLS, 8443, '2001:DB8:0:0:0:0:0:5'), 'https://[2001:db8::5]:8443/')
    assert.equal(page(TLS, 8443, null), 'https://localhost:8443/')
    assert.equal(page({ ...TLS, host: '127.0.0.1' }, 8443, 'kith.example.org'), 'https://localhost:8443/')
  })

  it('has no path, no words after it, and no password', () => {
    assert.equal(pageAddress('https://kith.example.org')?.href, 'https://kith.example.org/')
    for (const text of ['kith', 'ftp://a.example', 'https://a/b', 'https://a/?b', 'https://a/#b', 'https://me:it@a/'])
      assert.equal(pageAddress(text), null, text)
  })
})

describe('the multiaddr of a relay behind a page', () => {
  it('is a WebSocket, secure where the page is', () => {
    assert.equal(addressOf(new URL('https://kith.example.org/')), '/dns/kith.example.org/tcp/443/tls/ws')
    assert.equal(addressOf(new URL('http://127.0.0.1:4780/')), '/ip4/127.0.0.1/tcp/4780/ws')
    assert.equal(addressOf(new URL('https://[::1]:8443/')), '/ip6/::1/tcp/8443/tls/ws')
  })
})

describe('the addresses of a relay', () => {
  it('that it announces are under the name of its page, that for browsers first', () => {
    assert.deepEqual(announced(new URL('https://kith.example.org/'), 4781), [
      '/dns/kith.example.org/tcp/443/tls/ws',
      '/dns/kith.example.org/tcp/4781',
      '/dns/kith.example.org/udp/4781/webrtc-direct',
    ])
    assert.deepEqual(announced(new URL('http://[::1]:4780/'), 2), [
      '/ip6/::1/tcp/4780/ws',
      '/ip6/::1/tcp/2',
      '/ip6/::1/udp/2/webrtc-direct',
    ])
  })

  it('are the WebSocket alone where the relay port is off', () => {
    assert.deepEqual(announced(new URL('http://127.0.0.1:4780/'), null), ['/ip4/127.0.0.1/tcp/4780/ws'])
    assert.deepEqual(listened(9, ['127.0.0.1'], null), ['/ip4/127.0.0.1/tcp/9/ws'])
  })

  it('that it listens on stay on loopback while the page does', () => {
    const hosts = relayHosts('127.0.0.1', new URL('http://127.0.0.1:4780/'))
    assert.deepEqual(listened(9, hosts, 5), [
      '/ip4/127.0.0.1/tcp/9/ws',
      '/ip4/127.0.0.1/tcp/5',
      '/ip4/127.0.0.1/udp/5/webrtc-direct',
    ])
    assert.deepEqual(relayHosts('::1', new URL('http://[::1]:4780/')), ['::1'])
  })

  it('are open behind a proxy, which passes on no TCP; else where the host said', () => {
    const page = new URL('https://kith.example.org/')
    assert.deepEqual(relayHosts('127.0.0.1', page), ['0.0.0.0', '::'])
    assert.deepEqual(relayHosts('192.0.2.7', page), ['192.0.2.7'])
    assert.deepEqual(relayHosts('0.0.0.0', page), ['0.0.0.0'])
    assert.deepEqual(relayHosts('::', new URL('http://[::1]:4780/')), ['0.0.0.0', '::'])
    assert.ok(listened(9, ['::'], 5).includes('/ip6/::/udp/5/webrtc-direct'))
  })
})

describe('loopback', () => {
  it('is known by each of its names, and by no other', () => {
    for (const host of ['localhost', '127.0.0.1', '127.9.9.9', '::1', '[::1]']) assert.ok(isLoopback(host), host)
    for (const host of ['127.kith.example', '0.0.0.0', '::', 'localhost.example', '1.127.0.0'])
      assert.ok(!isLoopback(host), host)
  })
})
