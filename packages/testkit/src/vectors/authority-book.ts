// A channel's authority records for vectors (spec page 13), written line by line: signed by node:crypto, by the raw writer.
// A line cites all heads so far, and its author's last line as `prev`, unless it is told otherwise.

import { concat, utf8, ZEROS } from '@kith/protocol'
import { toHex } from '../hex.ts'
import { type Described, toBytes } from './described.ts'
import { drawn, type Signer, sha256, signBytes, signerOf, x25519Key } from './platform.ts'

export const MINUTE = 1_790_000_040

export interface Line {
  readonly id: Uint8Array
  readonly message: string
  readonly by: string
  readonly time: number
}

export interface Options {
  /** What it cites, instead of all heads. */
  readonly after?: readonly Line[]
  readonly prev?: Line
  readonly time?: number
  /** Of a grant: whether its steward may write role records. */
  readonly may?: boolean
  readonly channel?: Uint8Array
}

type Fields = Readonly<Record<string, Described>>

export const postOf = (name: string): Uint8Array => drawn(`post ${name}`, 32)

export class Book {
  readonly name: string
  readonly lines: Line[] = []
  readonly charter: Line
  readonly fields: Fields = {
    name: 'Newly bereaved',
    purpose: 'For the first year after a death.',
    langs: ['en'],
    topics: ['grief'],
    audience: 1,
    rules: [[1, 'Speak from your own experience.']],
    policy: new Map(Object.entries({ days: 0, bits: 0, who: 0 })),
    regions: [],
  }
  readonly #cited = new Set<string>()
  readonly #last = new Map<string, Line>()
  #heads: Line[] = []
  #count = 0

  constructor(name: string) {
    this.name = name
    this.charter = this.write('F', 0, { ...this.fields, box: this.box('F') }, { channel: ZEROS, after: [] })
  }

  /** What nothing cites so far. */
  get heads(): readonly Line[] {
    return this.#heads
  }

  /** F is the founder. */
  signer(person: string): Signer {
    return signerOf(`${person} of ${this.name}`)
  }

  key(person: string): Uint8Array {
    return this.signer(person).key
  }

  box(person: string): Uint8Array {
    return x25519Key(drawn(`box of ${person} of ${this.name}`, 32))
  }

  grant(by: string, who: string, options: Options = {}): Line {
    return this.#rule(by, 2, { who: this.key(who), role: 1, box: this.box(who), grant: options.may ?? false }, options)
  }

  remove(by: string, who: string, options: Options = {}): Line {
    return this.#rule(by, 2, { who: this.key(who), role: 0 }, options)
  }

  endorse(by: string, target: Line, options: Options = {}): Line {
    return this.#rule(by, 4, { target: target.id }, options)
  }

  amend(by: string, field: string, value: Described, options: Options = {}): Line {
    return this.#rule(by, 1, { field, value }, options)
  }

  act(by: string, action: number, targets: readonly Uint8Array[], more: Fields = {}, options: Options = {}): Line {
    const sorted = targets.toSorted(Buffer.compare)
    return this.#rule(by, 3, { action, targets: sorted, rule: 1, reason: 'It is a rule here.', ...more }, options)
  }

  restore(by: string, targets: readonly Uint8Array[], options: Options = {}): Line {
    return this.act(by, 9, targets, { rule: 0 }, options)
  }

  fork(by: string, child: Uint8Array): Line {
    return this.write(by, 5, { child }, { after: [] }, false)
  }

  /** A record of any kind; `counts`: it may become a head. */
  write(by: string, kind: number, body: Fields, options: Options, counts = true): Line {
    const label = `${this.name}, line ${this.#count++}`
    const { after = this.#heads, channel = this.charter.id, time = MINUTE + 60 * this.#count } = options
    const signer = this.signer(by)
    const bodyBytes = toBytes(
      new Map<string, Described>([...Object.entries(body), ['s', drawn(`salt of ${label}`, 16)]]),
    )
    const cited = after.map(({ id }) => id).toSorted(Buffer.compare)
    const nonce = drawn(`nonce of ${label}`, 8)
    const content = toBytes([1, kind, channel, signer.key, time, cited, sha256(bodyBytes), nonce])
    const envelope = toBytes([content, signBytes(signer, concat(utf8('kith/1/record'), content))])
    const line = { id: sha256(content), message: toHex(toBytes([0, envelope, bodyBytes])), by, time }
    this.lines.push(line)
    if (!counts) return line
    for (const { id } of after) this.#cited.add(toHex(id))
    this.#heads = [...this.#heads.filter(({ id }) => !this.#cited.has(toHex(id))), line]
    this.#last.set(by, line)
    return line
  }

  #rule(by: string, kind: number, body: Fields, options: Options): Line {
    const prev = options.prev ?? this.#last.get(by) ?? this.charter
    this.#cited.add(toHex(prev.id))
    return this.write(by, kind, { prev: prev.id, ...body }, options)
  }
}
