// `channel list|add|remove|log`: what a host is told of a stopped relay's channels and what they decide of them; the words of
// others stay on their line; and nothing is opened that a running relay has, or that is not there.

import assert from 'node:assert/strict'
import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readChosen } from '@kith/node'
import {
  ACT,
  AMEND,
  BAN,
  encodeBase32,
  encodeInvite,
  ENDORSE,
  PAUSE,
  type Persona,
  REMOVE,
  RESTORE,
  ROLE,
  STEWARD,
  type Value,
} from '@kith/protocol'
import { openStore } from '@kith/store'
import { fixtureChannel } from '@kith/testkit'
import { Command } from 'commander'
import { addChannelCommands } from '../src/channel-commands.ts'
import { moderationLog } from '../src/moderation-log.ts'

describe('the channels of a relay', () => {
  let directory: string
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'kith-channels-'))
  })
  afterEach(() => rm(directory, { recursive: true, force: true }))

  const run = async (...args: readonly string[]): Promise<string> => {
    let out = ''
    const program = new Command().exitOverride().configureOutput({ writeOut: (text) => void (out += text) })
    addChannelCommands(program)
    const [name = '', ...rest] = args
    await program.parseAsync(['channel', name, '--data', directory, ...rest], { from: 'user' })
    return out
  }
  const fails = (message: RegExp, ...args: readonly string[]) => assert.rejects(run(...args), { message })

  it('are listed, added by link or id, and given up', async () => {
    const [evil, other] = [await fixtureChannel('two\nlines \u202etxt'), await fixtureChannel('A quiet room')]
    const store = await openStore(directory)
    await store.put([evil.charter, other.charter, await other.post(other.persona('ana'), 'Good evening.')])
    await fails(/^A relay is running with .* Stop it/, 'list')
    await store.close()

    const [id, gone] = [encodeBase32(other.id), encodeBase32(evil.id)]
    const rows = (await run('list')).trim().split('\n')
    assert.match(rows[0] ?? '', new RegExp(`^${id}  “A quiet room”  2 records, 0.0 MB, 1 steward$`))
    assert.match(rows[1] ?? '', new RegExp(`^${gone}  “two lines txt”  1 record,`))
    assert.equal(rows.length, 2)

    await fails(/^Nobody is there to be asked\. Add --yes/, 'remove', gone)
    assert.match(await run('remove', gone, '--yes'), /^Given up\./)
    assert.equal((await run('list')).trim().split('\n').length, 1)
    await fails(/no channel’s id/, 'remove', 'x', '--yes')
    await fails(/does not carry that channel/, 'log', gone)

    const [relays, mine] = [['/dns/relay.example/tcp/443/tls/ws'], new Uint8Array(32).fill(7)]
    assert.match(await run('add', id), /carried already/)
    const link = `https://x.example/#/join/${encodeInvite({ channel: mine as typeof other.id, relays })}`
    assert.match(await run('add', link), new RegExp(`looks for ${encodeBase32(mine)}`))
    await run('add', gone)
    await fails(/no whole link/, 'add', link.slice(0, -1))
    const again = await openStore(directory)
    const chosen = await readChosen(again)
    await again.close()
    assert.deepEqual(chosen.givenUp, [])
    const wanted = new Map(chosen.wanted.map((each) => [encodeBase32(each.channel), each.relays]))
    assert.deepEqual([wanted.size, wanted.get(encodeBase32(mine)), wanted.get(gone)], [2, relays, []])
  })

  it('are not looked for where there is no relay’s data', async () => {
    await rm(directory, { recursive: true })
    await fails(/^There is no relay’s data in .* Is --data right\?/, 'list')
    await assert.rejects(access(directory))
  })

  it('are searched for the words that a host is told of', async () => {
    const c = await fixtureChannel('found')
    const ana = c.persona('ana')
    const store = await openStore(directory)
    const post = await c.post(ana, 'She lives at\n12 Elm Street \u202e.')
    const revision = await c.revise(ana, post, 'She lives near ELM street.')
    const profile = await c.profile(ana, 'From Elm Street')
    const many = await Promise.all(Array.from({ length: 51 }, (_, n) => c.post(ana, `Good night, ${n}.`)))
    await store.put([c.charter, post, revision, profile, ...many])
    await store.close()
    const id = encodeBase32(c.id)
    const lines = (await run('find', id, 'elm street')).trim().split('\n')
    const by = `by ${encodeBase32(ana.key)}`
    assert.match(
      lines[0] ?? '',
      new RegExp(`^${encodeBase32(post.id)}  ${by}  \\S{10}  “She lives at 12 Elm Street .”$`),
    )
    assert.deepEqual(
      lines.map((line) => line.split(' ')[0]),
      [post, revision, profile].map((record) => encodeBase32(record.id)),
    )
    assert.match(await run('find', id, 'nobody said this'), /^Nothing here/)
    const all = (await run('find', id, 'GOOD NIGHT')).trim().split('\n')
    assert.deepEqual([all.length, all.at(-1)], [51, 'There is more: give more words.'])
    await fails(/Which words/, 'find', id, ' ')
  })

  it('tell what their stewards decided, and what holds of it', async () => {
    const c = await fixtureChannel('log')
    const [ana, ben, cora] = [c.persona('ana'), c.persona('ben'), c.persona('cora')]
    const store = await openStore(directory)
    const post = await c.post(ana, 'Unkind.')
    await store.put([c.charter, post])
    const last = new Map<Persona, Uint8Array>()
    let heads: Uint8Array[] = []
    const says = async (by: Persona, kind: number, body: { readonly [key: string]: Value }) => {
      const record = await c.record(by, kind, { prev: last.get(by) ?? c.id, ...body }, { after: heads as never })
      last.set(by, record.id)
      heads = [record.id]
      await store.put([record])
      return record
    }
    const act = (by: Persona, action: number, target: Uint8Array, more: { readonly [key: string]: Value } = {}) =>
      says(by, ACT, { action, targets: [target], rule: action === RESTORE ? 0 : 1, reason: 'Because.', ...more })
    await says(c.founder, ROLE, { who: ben.key, role: STEWARD, box: ben.box, grant: true })
    await says(c.founder, ROLE, { who: cora.key, role: STEWARD, box: cora.box, grant: false })
    await act(ben, REMOVE, post.id, { reason: 'Not\nkind.' })
    await act(c.founder, RESTORE, post.id)
    const ban = await act(ben, BAN, ana.key)
    await act(cora, PAUSE, ana.key, { until: c.charter.time + 600 * 60 })
    // Of nobody who may: not told.
    const before = heads
    await act(ana, BAN, ben.key)
    heads = before
    const now = c.charter.time + 300 * 60
    const states = async (at: number) => (await moderationLog(store, c.id, at)).map((line) => line.split('  ').at(-1))
    const by = encodeBase32(ben.key)
    const lines = await moderationLog(store, c.id, now)
    assert.match(
      lines[2] ?? '',
      new RegExp(`^\\S{16}Z  remove  ${encodeBase32(post.id)}  rule 1  “Not kind.”  by ${by}  does not hold$`),
    )
    assert.deepEqual(await states(now), [
      'holds',
      'holds',
      'does not hold',
      `by ${encodeBase32(c.founder.key)}`,
      'waits for a second signature',
      'holds',
    ])
    assert.equal((await states(now + 400 * 60)).at(-1), 'over')
    await says(c.founder, ENDORSE, { target: ban.id })
    await says(c.founder, AMEND, { field: 'name', value: 'Anew' })
    const later = await states(now)
    const signed = `by ${encodeBase32(c.founder.key)}`
    assert.deepEqual(later.slice(4), ['holds', 'holds', signed, 'waits for a second signature'])
    await store.close()
  })
})
