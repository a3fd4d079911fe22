// What private details were taken away from comes in by no list (spec page 15 §5), nor do revisions of it.

import assert from 'node:assert/strict'
import { encodeBase32 } from '@kith/protocol'
import { fixtureChannel } from '@kith/testkit'
import { Inheritance } from '../src/inheritance.ts'

describe('posts with private details', () => {
  it('are exposed with what says them anew, and nothing else is', async () => {
    const c = await fixtureChannel('exposed')
    const ben = c.persona('ben')
    const root = await c.post(c.persona('ana'), 'A thread.')
    const post = await c.reply(ben, root, 'She lives at 5 Elm Road.')
    const records = [post, await c.revise(ben, post, 'It is 5 Elm Road.'), root, await c.retract(ben, post)]
    const exposed = new Set([encodeBase32(post.id)])
    assert.deepEqual(
      records.map((record) => Inheritance.isExposed(record, exposed)),
      [true, true, false, false],
    )
  })
})
