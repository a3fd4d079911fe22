// A person without a screen: a real store, a real node at a real relay, and what of the session needs no browser. Time can
// be skipped for all of them.

import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ClientNode } from '@kith/node'
import { type ChannelId, encodeBase32, type RecordId } from '@kith/protocol'
import { openStore } from '@kith/store'
import { fixtureRoot } from '@kith/testkit'
import { RelayProcess } from '@kith/testkit/lab'
import type { Draft, ListenOptions } from '../src/model.ts'
import { writePost } from '../src/session/actions.ts'
import { Choices } from '../src/session/choices.ts'
import { Device } from '../src/session/device.ts'
import type { Engine } from '../src/session/engine.ts'
import { Listening } from '../src/session/listening.ts'
import { Memory } from '../src/session/memory.ts'

/** Longer than anything on loopback takes. Milliseconds. */
const PATIENCE = 10_000
export const DRAFT: Draft = {
  text: 'I am awake, and I read you.',
  need: null,
  feeling: null,
  tone: null,
  labels: [],
  lang: null,
  fresh: false,
  who: 0,
}

/** Seconds by which the time of every person here is ahead. */
export const clock = { skipped: 0 }
const now = (): number => Math.floor(Date.now() / 1000) + clock.skipped

export async function until(what: string, check: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`not within ${PATIENCE} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** A relay whose page nobody opens, so that the web app need not be built. */
export async function relayIn(directory: string): Promise<RelayProcess> {
  const site = join(directory, 'site')
  await mkdir(site)
  await writeFile(join(site, 'index.html'), '<!doctype html><title>Nobody opens this</title>')
  return RelayProcess.besideOthers(join(directory, 'relay'), ['--site', site])
}

export class Person {
  readonly engine: Pick<Engine, 'choices' | 'device' | 'memory' | 'node' | 'store'>
  listening!: Listening
  readonly #channel: ChannelId

  static async of(name: string, directory: string, relays: readonly string[], channel: ChannelId): Promise<Person> {
    const store = await openStore(join(directory, name))
    await store.local.put('root', fixtureRoot(name))
    const device = await Device.open(store)
    await device.join(channel, relays)
    const memory = new Memory(store)
    const there: { person?: Person } = {}
    const node = await ClientNode.start({
      store,
      now,
      random: (length) => new Uint8Array(randomBytes(length)),
      relays,
      events: {
        stored: (record) => {
          memory.forget(record)
          there.person?.listening.look()
        },
        live: () => there.person?.listening.look(),
        relays: () => undefined,
        journey: () => undefined,
      },
    })
    await until('a relay', () => node.fetchCharter(channel))
    await node.follow(channel)
    const engine = { store, device, memory, node, choices: await Choices.open(store) }
    const person = new Person(engine, channel)
    await person.sitDown('visit')
    there.person = person
    return person
  }

  private constructor(engine: Person['engine'], channel: ChannelId) {
    this.engine = engine
    this.#channel = channel
  }

  /** As the tab does that comes to lead. */
  async sitDown(visit: string): Promise<void> {
    this.listening?.end()
    this.listening = await Listening.open(this.engine, visit, () => undefined)
  }

  begin(options: Partial<ListenOptions> = {}): void {
    this.listening.begin({
      minutes: 30,
      avoidLabels: [],
      langs: [],
      channels: [encodeBase32(this.#channel)],
      ...options,
    })
  }

  /** The words in front of them. */
  get words(): string | null {
    return this.listening.view.thread?.root.text ?? null
  }

  hasBefore(words: string | null): Promise<void> {
    return until(`in front: ${words}`, () => this.words === words && !this.listening.view.looking)
  }

  write(text: string, thread: RecordId | null): Promise<RecordId> {
    const { device } = this.engine
    return writePost(
      this.engine as Engine,
      device.persona(this.#channel),
      this.#channel,
      thread,
      { ...DRAFT, text },
      () => ({}),
    )
  }

  async stop(): Promise<void> {
    this.listening.end()
    await this.engine.node.stop()
    await this.engine.store.close()
  }
}
