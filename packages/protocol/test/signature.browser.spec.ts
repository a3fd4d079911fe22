// The crafted signatures of signature.spec.ts in Chromium, with its Ed25519 and with Ed25519 taken out of WebCrypto: the
// same verdicts as in Node, on every case. KITH_SEED replays.

import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toHex } from '@kith/testkit'
import { runInChromium } from '@kith/testkit/chromium'
import { parse } from '@kith/protocol'
import { type Case, craftedCases, disagreements, EACH, SEED } from './crafted.ts'
import type { HexCase, Verdicts } from './fixtures/crafted-verdicts.ts'
import { messageOf, published } from './vectors.ts'

const PAGE = fileURLToPath(new URL('./fixtures/crafted-verdicts.ts', import.meta.url))

describe('signature rule in a browser', function () {
  // Bundling, a browser and a thousand slow verifications on a busy machine.
  this.timeout(120_000)
  let cases: Case[]
  let hex: HexCase[]
  let directory: string

  before(async () => {
    cases = craftedCases(SEED, EACH)
    hex = cases.map(({ key, content, signature }) => [toHex(key), toHex(content), toHex(signature)])
    directory = await mkdtemp(join(tmpdir(), 'kith-crafted-'))
  })
  after(() => rm(directory, { recursive: true, force: true }))

  /** An entry takes no arguments, so the cases are written into one. */
  async function inPage(hex: readonly HexCase[], ed25519: 'native' | 'removed'): Promise<Verdicts> {
    const entry = join(directory, `${ed25519}.ts`)
    await writeFile(
      entry,
      `import { verdictsOf } from ${JSON.stringify(PAGE)}\n` +
        `export default () => verdictsOf(${JSON.stringify(hex)}, ${JSON.stringify(ed25519)})\n`,
    )
    return (await runInChromium(entry)) as Verdicts
  }

  it("gives the second opinion's verdicts where the browser has Ed25519", async () => {
    const { verdicts, nativelyTrue } = await inPage(hex, 'native')
    assert.deepEqual(disagreements(cases, verdicts), [], `KITH_SEED=${SEED}`)
    assert.ok(nativelyTrue > 0, 'this Chromium has no Ed25519')
  })

  it('gives them where it has not', async () => {
    const { verdicts, nativelyTrue } = await inPage(hex, 'removed')
    assert.deepEqual(disagreements(cases, verdicts), [], `KITH_SEED=${SEED}`)
    assert.equal(nativelyTrue, 0)
  })

  it("takes the vectors that are marked as refused by native verifiers, and the browser's refuses them", async () => {
    const marked = published.records.filter((vector) => 'native' in vector)
    const records = marked.flatMap(({ envelope, body }) => {
      const parsed = parse(messageOf(envelope, body))
      return parsed.ok ? [parsed.record] : []
    })
    const { verdicts, nativelyTrue } = await inPage(
      records.map(({ author, contentBytes, signature }) => [toHex(author), toHex(contentBytes), toHex(signature)]),
      'native',
    )
    assert.equal(verdicts, '1'.repeat(marked.length))
    // Chromium takes R that is the identity, canonically written; Node does not. On all others they agree.
    assert.ok(nativelyTrue <= 1, String(nativelyTrue))
  })
})
