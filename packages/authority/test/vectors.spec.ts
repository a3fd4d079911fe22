// The published vectors of authority and views hold in Node, in any order of their records, and they are able to fail.

import assert from 'node:assert/strict'
import { seededRandom } from '@kith/testkit'
import { failures, folded, published } from './vectors.ts'

describe('vectors of authority and views', () => {
  it('hold in Node', async () => {
    assert.ok(published.authority.length >= 40 && published.views.length >= 30)
    assert.deepEqual(await failures(published), [])
  })

  it('have names of their own', () => {
    for (const list of Object.values(published)) {
      assert.equal(new Set(list.map(({ name }: { name: string }) => name)).size, list.length)
    }
  })

  it('give one state in every order, and twice', async () => {
    const random = seededRandom('orders of the vectors of authority')
    for (const { name, records, stateHash } of published.authority.filter((vector) => vector.state !== null)) {
      for (let round = 0; round < 3; round++) {
        const drawn = [...records, ...records].map((message) => [random.u32(), message] as const)
        const shuffled = drawn.toSorted(([a], [b]) => a - b).map(([, message]) => message)
        assert.equal((await folded(shuffled)).stateHash, stateHash, `${name}, ${random.seed}`)
      }
    }
  })

  it('fail where any expectation is turned', async () => {
    const turned = {
      authority: published.authority.flatMap((vector) => [
        { ...vector, state: vector.state === null ? {} : { ...vector.state, two: 'turned' } },
        { ...vector, stateHash: vector.stateHash === null ? '' : null },
      ]),
      views: published.views.flatMap((vector) => [
        { ...vector, decisions: vector.decisions.map((each, i) => (i === 0 ? { ...each, decision: 'turned' } : each)) },
        {
          ...vector,
          decisions: vector.decisions.map((each) => ({ ...each, causes: [...each.causes, { by: '', why: '' }] })),
        },
      ]),
    }
    assert.equal((await failures({ authority: turned.authority, views: [] })).length, turned.authority.length)
    assert.equal((await failures({ authority: [], views: turned.views })).length, turned.views.length)
  })
})
