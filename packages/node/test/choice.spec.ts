// Which relays a node stays connected to: different hosts first, the named ones always, the hopeless not waited for.

import assert from 'node:assert/strict'
import { type Candidate, choose } from '../src/choice.ts'
import { operatorOf, placeOf, readAddress, type RelayAddress } from '../src/relay-address.ts'

const relay = (id: string, more: Partial<Candidate> = {}): Candidate => {
  return { id, named: false, reached: false, operator: id, tries: 0, day: 0, ...more }
}
const chosen = (candidates: readonly Candidate[], wanted = 2, most = 8): string[] =>
  [...choose(candidates, wanted, most)].sort()

describe('the choice of relays', () => {
  it('takes what was named, and learned ones until two hosts are hoped for', () => {
    assert.deepEqual(chosen([relay('a', { named: true }), relay('b'), relay('c')]), ['a', 'b'])
    assert.deepEqual(chosen([relay('a', { named: true }), relay('b', { named: true }), relay('c')]), ['a', 'b'])
    assert.deepEqual(chosen([relay('a')]), ['a'])
    assert.deepEqual(chosen([]), [])
  })

  it('prefers another host to a second machine of the same one', () => {
    const near = relay('near', { operator: 'a', day: 9 })
    assert.deepEqual(chosen([relay('a', { named: true }), near, relay('far')]), ['a', 'far'])
    assert.deepEqual(chosen([relay('a', { named: true }), near]), ['a', 'near'])
  })

  it('takes another one beside two of the same host that are reached', () => {
    const a = relay('a', { reached: true, operator: 'x' })
    const b = relay('b', { reached: true, operator: 'x' })
    assert.deepEqual(chosen([a, b, relay('c')]), ['a', 'b', 'c'])
    assert.deepEqual(chosen([a, b, relay('c', { operator: 'x' })]), ['a', 'b'])
  })

  it('does not wait for one that does not answer, and tries the others before it', () => {
    const dead = relay('dead', { named: true, tries: 2 })
    assert.deepEqual(chosen([dead, relay('b'), relay('c')]), ['b', 'c', 'dead'])
    assert.deepEqual(chosen([relay('a', { reached: true }), relay('b', { tries: 3 }), relay('c')]), ['a', 'c'])
  })

  it('keeps within the most, what is reached before what was only named', () => {
    const many = Array.from({ length: 10 }, (_, i) => relay(`n${i}`, { named: true }))
    assert.equal(chosen([...many, relay('up', { reached: true })], 2, 4).length, 4)
    assert(chosen([...many, relay('up', { reached: true })], 2, 4).includes('up'))
  })
})

describe("a relay's address", () => {
  const read = (text: string): RelayAddress => {
    const address = readAddress(text)
    assert(address, text)
    return address
  }

  it('says how it is reached, what it is called and who probably runs it', () => {
    const rows = [
      ['/dns/kith.example.org/tcp/443/tls/ws', 'ws', 'kith.example.org', 'example.org'],
      ['/dns4/kith.example.org/tcp/8443/wss', 'ws', 'kith.example.org:8443', 'example.org'],
      ['/ip4/203.0.113.9/tcp/4781', 'tcp', '203.0.113.9:4781', '203.0.113'],
      ['/ip4/127.0.0.1/tcp/4780/ws', 'ws', '127.0.0.1:4780', '127.0.0.1:4780'],
    ] as const
    for (const [text, kind, place, operator] of rows) {
      const address = read(text)
      assert.deepEqual([address.kind, placeOf(address), operatorOf(address)], [kind, place, operator])
    }
  })

  it('two neighbours in one IPv6 network have one operator', () => {
    assert.equal(operatorOf(read('/ip6/2001:db8:1::1/tcp/1')), operatorOf(read('/ip6/2001:db8:1::2/tcp/1')))
    assert.notEqual(operatorOf(read('/ip6/2001:db8:1::1/tcp/1')), operatorOf(read('/ip6/2001:db8:2::1/tcp/1')))
  })

  it('is nothing else: no look-up elsewhere, no circuit, no other transport, nothing long', () => {
    const peer = '12D3KooWGQpqxaJfZ2Ks4ZNBmGdTtFvZXjGqmGRQzg9sUxUQKVAM'
    for (const text of [
      '',
      'kith.example',
      '/dnsaddr/kith.example',
      `/dns/kith.example/tcp/443/tls/ws/p2p/${peer}/p2p-circuit`,
      '/ip4/1.2.3.4/udp/1/quic-v1',
      '/ip4/1.2.3.4/udp/1/webrtc-direct',
      '/unix/tmp/socket',
      '/ip4/1.2.3.4/tcp/1/ws/p2p/x',
      `/dns/${'a'.repeat(200)}/tcp/1/ws`,
    ]) {
      assert.equal(readAddress(text), null, text)
    }
  })
})
