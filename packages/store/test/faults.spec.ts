// Faults around the store: another process, no permission, a full disk, a kill in the middle of writing.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openStore } from '@kith/store'
import { fixtureChannel } from '@kith/testkit'
import { openWith } from '../src/level-store.ts'
import { openLevel } from '../src/open.ts'
import { rejects, same } from './check.ts'
import { inTemporary } from './places.ts'

const CHILD = fileURLToPath(new URL('./fixtures/faults-child.ts', import.meta.url))

function start(job: string, location: string, shell = ':'): ChildProcess {
  const call = ['-c', `${shell}; exec "$@"`, 'sh', process.execPath, CHILD, job, location]
  return spawn('sh', call, { stdio: ['ignore', 'pipe', 'inherit'] })
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [line] = await once(createInterface(child.stdout as NodeJS.ReadableStream), 'line')
  return line as string
}

describe('store faults', function () {
  this.timeout(30_000)

  it('is locked while another process has it', () =>
    inTemporary(async (place) => {
      const child = start('hold', place('store'))
      await firstLine(child)
      await rejects(openStore(place('store')), 'KITH_STORE_LOCKED')
      child.kill('SIGKILL')
      await once(child, 'exit')
      await (await openStore(place('store'))).close()
    }))

  it('says so when it may not write', () =>
    inTemporary(async (place) => {
      await writeFile(place('file'), '')
      await rejects(openStore(place('file/store')), 'KITH_STORE_DENIED')
      await (await openStore(place('store'))).close()
      await mkdir(place('empty'))
      // Else it would be the temporary directory that refuses.
      await chmod(place('.'), 0o755)
      for (const part of ['store', 'empty']) {
        await chmod(place(part), 0o555)
        // Permissions do not hold root back: the child gives the rights up first.
        same(await firstLine(start('open as nobody', place(part))), 'KITH_STORE_DENIED', part)
      }
    }))

  it('keeps every acknowledged record through kill -9', () =>
    inTemporary(async (place) => {
      for (const kills of [25, 60]) {
        const child = start('write', place(`store ${kills}`))
        const acknowledged: string[] = []
        for await (const line of createInterface(child.stdout as NodeJS.ReadableStream)) {
          acknowledged.push(line)
          if (acknowledged.length === kills) child.kill('SIGKILL')
        }
        const store = await openStore(place(`store ${kills}`))
        const [charter] = await store.charters()
        const channel = charter?.record.id as never
        const ids = await store.ids(channel, { limit: 10_000 })
        const held = new Set(ids.map(({ id }) => Buffer.from(id).toString('hex')))
        same(
          acknowledged.filter((id) => !held.has(id)),
          [],
          'none is lost',
        )
        same(await store.count(channel), ids.length, 'indexes agree')
        const [thread] = await store.threads(channel, { limit: 1 })
        same(thread?.replies, ids.length - 2, 'also the thread')
        await store.close()
      }
    }))

  it('goes on after a real write failure, losing nothing that it acknowledged', () =>
    inTemporary(async (place) => {
      // No file may grow beyond 128 KiB (dash counts 512 bytes): the log hits it, as a full disk would stop it.
      const child = start('fill', place('store'), 'trap "" XFSZ; ulimit -f 256')
      same(await firstLine(child), 'KITH_STORE_FULL then new, all there', 'told by the child')
    }))

  for (const [error, code] of [
    [new Error('IO error: 000005.log: No space left on device'), 'KITH_STORE_FULL'],
    [new DOMException('quota', 'QuotaExceededError'), 'KITH_STORE_FULL'],
    [new Error('IO error: 000005.log: Input/output error'), 'KITH_STORE_FAILED'],
  ] as const) {
    it(`rejects with ${code} when a write fails with ${error.message}, and goes on`, () =>
      inTemporary(async (place) => {
        let opened = 0
        let failing = false
        const store = await openWith(place('store'), async (location) => {
          opened++
          const one = await openLevel(location)
          const batch = one.level.batch.bind(one.level) as () => ReturnType<typeof one.level.batch>
          const breakable = () => (failing ? Object.assign(batch(), { write: () => Promise.reject(error) }) : batch())
          Object.assign(one.level, { batch: breakable })
          return one
        })
        const c = await fixtureChannel('failing')
        failing = true
        const puts = [store.put([c.charter]), store.local.put('draft', new Uint8Array(1))]
        for (const put of puts) await rejects(put, code)
        failing = false
        same(await store.has(c.charter.id), 'none', 'nothing written')
        same(await store.local.get('draft'), null, 'nor the draft')
        same(await store.put([c.charter]), ['new'], 'later puts go on')
        same(opened, 2, 'over a database opened anew')
        await store.close()
      }))
  }
})
