// The published vectors hold in Node, they are what the generator writes, and they are able to fail.

import assert from 'node:assert/strict'
import { createPublicKey, verify as nodeVerify } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { compose, type PersonaKey, parse, type RecordId, signedBytes } from '@kith/protocol'
import { fromHex, toHex } from '@kith/testkit'
import { AUTHOR, drawnRandom, vectorFiles } from '@kith/testkit/vectors'
import { failures, messageOf, published, type Vectors } from './vectors.ts'

const none: Vectors = {
  records: [],
  messages: [],
  live: [],
  personas: [],
  invites: [],
  exports: [],
  reports: [],
  lists: [],
  topics: [],
  work: [],
}

describe('published vectors', () => {
  it('hold in Node', async () => {
    assert.deepEqual(await failures(published), [])
  })

  it('are what `npm run vectors` writes', async () => {
    for (const [name, text] of vectorFiles()) {
      const file = new URL(`../../../docs/spec/vectors/${name}`, import.meta.url)
      assert.equal(await readFile(file, 'utf8'), text, `${name} differs: run npm run vectors and read the difference`)
    }
  })

  it('have names of their own', () => {
    const { records, messages, live, personas, invites, exports, reports } = published
    for (const list of [records, messages, live, personas, invites, exports, reports]) {
      assert.equal(new Set(list.map(({ name }) => name)).size, list.length)
    }
  })

  it("are marked exactly where Node's own verifier refuses what the rule takes", () => {
    for (const vector of published.records.filter(({ valid }) => valid)) {
      const parsed = parse(messageOf(vector.envelope, vector.body))
      assert.ok(parsed.ok)
      const { author, contentBytes, signature } = parsed.record
      const key = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(author).toString('base64url') }
      const object = createPublicKey({ key, format: 'jwk' })
      const believed = nodeVerify(null, signedBytes(contentBytes), object, signature)
      assert.equal('native' in vector ? vector.native : true, believed, vector.name)
    }
  })

  it('fail where any expectation is turned', async () => {
    const turned = {
      records: published.records.flatMap((vector) => [
        { ...vector, valid: !vector.valid },
        { ...vector, shown: !vector.shown },
        vector.valid ? { ...vector, id: '00' } : { ...vector, code: 'other' },
      ]),
      messages: published.messages.map((vector) => ({ ...vector, valid: !vector.valid })),
      live: published.live.flatMap((vector) => [
        { ...vector, valid: !vector.valid },
        { ...vector, shown: !vector.shown },
        vector.valid ? { ...vector, topic: '00'.repeat(32) } : { ...vector, code: 'other' },
      ]),
      personas: published.personas.flatMap((vector) => [
        { ...vector, publicKey: vector.box },
        { ...vector, salt: vector.root.replaceAll('0', '1') },
      ]),
      invites: published.invites.map((vector) => ({ ...vector, valid: !vector.valid })),
      exports: published.exports.flatMap((vector) => [
        { ...vector, valid: !vector.valid },
        { ...vector, count: vector.count + 1 },
      ]),
      reports: published.reports.flatMap((vector) => [
        { ...vector, opens: !vector.opens },
        vector.opens ? { ...vector, said: { ...vector.said, words: 'x' } } : { ...vector, code: 'other' },
      ]),
      work: published.work.map((vector) => ({ ...vector, bits: vector.bits + 1 })),
      lists: published.lists.map((vector) => ({ ...vector, hash: `00${vector.hash.slice(2)}` })),
      topics: published.topics.map((vector) => ({ ...vector, topic: `${vector.topic}a` })),
    }
    for (const [name, list] of Object.entries(turned)) {
      const failed = await failures({ ...none, [name]: list })
      assert.equal(failed.length, list.length, `${name}: some turned expectation passed`)
    }
  })

  it('fail where one field of a decoded body or content is turned', async () => {
    const vector = published.records.find(({ name }) => name === 'reply')
    assert.ok(vector && 'fields' in vector && vector.fields)
    const { content, body } = vector.fields
    for (const key of Object.keys(content)) {
      const fields: unknown = { content: { ...content, [key]: 'x' }, body }
      assert.equal((await failures({ ...none, records: [{ ...vector, fields }] } as Vectors)).length, 1, key)
    }
  })

  it('of honest posts are the bytes that compose writes', async () => {
    let composed = 0
    for (const vector of published.records) {
      if (!('fields' in vector) || !vector.shown || vector.fields?.content.author !== toHex(AUTHOR.key)) continue
      const { body, content } = vector.fields
      // A body that is only text and numbers, so that its JSON tells the types.
      if (
        content.kind !== 16 ||
        vector.name.startsWith('signature') ||
        body === null ||
        'thread' in body ||
        'bytes' in body
      )
        continue
      const { s: _, ...unsalted } = JSON.parse(JSON.stringify(body))
      const persona = { key: AUTHOR.key as PersonaKey, seed: AUTHOR.seed, box: new Uint8Array(32) }
      const after = content.after.map((id) => fromHex(id) as RecordId)
      const draft = { kind: 16, channel: fromHex(content.channel), time: content.time, after, body: unsalted }
      const bytes = await compose(persona, draft, { bits: 0, random: drawnRandom(vector.name) })
      assert.equal(toHex(bytes), toHex(messageOf(vector.envelope, vector.body as string)), vector.name)
      composed += 1
    }
    assert.ok(composed >= 10, `only ${composed} were composed`)
  })
})
