// Each limit of each kind's schema, at its edge and one over (spec page 01): all of these records are valid, and those
// over a limit are not shown.

import { ZEROS } from '@kith/protocol'
import type { Described } from './described.ts'
import { drawn, signerOf, x25519Key } from './platform.ts'
import { honest, type Sketch } from './record-vector.ts'

export const CHARTER = 0
export const POST = 16
export const REACT = 18
export const RETRACT = 19
const INHERIT = 6
export const THREAD = drawn('thread', 32)
export const PARENT = drawn('parent', 32)
export const BOTH = [PARENT, THREAD].toSorted(Buffer.compare)
export const founder = honest(signerOf('founder'))

export type Fields = Readonly<Record<string, Described>>
type Edge = readonly [name: string, fields: Fields]
export interface Edges {
  readonly shown: readonly Edge[]
  readonly hidden: readonly Edge[]
}

const policy = (fields: Fields = {}): Described => new Map(Object.entries({ days: 90, bits: 16, who: 0, ...fields }))
export const list = <T>(length: number, item: (i: number) => T): T[] => Array.from({ length }, (_, i) => item(i))

export const charter: Fields = {
  name: 'Newly bereaved',
  purpose: 'For the first year after a death.',
  langs: ['en', 'es'],
  topics: ['grief'],
  audience: 2,
  box: x25519Key(drawn('box of the founder', 32)),
  rules: [
    [1, 'Speak from your own experience.'],
    [3, 'No advice unless it was asked for.'],
  ],
  policy: policy(),
  regions: ['IE'],
}
export const root: Fields = { text: 'My mother died in March. How do you sleep?' }
export const reply: Fields = { text: 'Badly, then better.', thread: THREAD, parent: PARENT }

const ids = (what: string, count: number): Uint8Array[] => list(count, (i) => drawn(`${what} ${i}`, 32))
const fork = (fields: Fields = {}): { readonly fork: Described } => {
  const heads = ids('list that a fork inherits', 2)
  return { fork: new Map(Object.entries({ parent: PARENT, heads, authority: [THREAD], ...fields })) }
}
const ascending = (count: number): Uint8Array[] => ids('authority head', count).toSorted(Buffer.compare)

const forks: Edges = {
  shown: [
    ['that forks another', fork()],
    ['that forks and takes nothing along', fork({ heads: [] })],
    ['that forks with 256 lists', fork({ heads: ids('list', 256) })],
    ['that forks at 64 authority heads', fork({ authority: ascending(64) })],
    ['that forks with unknown keys', fork({ later: 1 })],
  ],
  hidden: [
    ['that forks without parent', { fork: new Map(Object.entries({ heads: [], authority: [THREAD] })) }],
    ['that forks zeros', fork({ parent: new Uint8Array(32) })],
    ['that forks a parent of 31 bytes', fork({ parent: PARENT.slice(1) })],
    ['that forks with 257 lists', fork({ heads: ids('list', 257) })],
    ['that forks with a list of 31 bytes', fork({ heads: [PARENT.slice(1)] })],
    ['that forks without authority heads', fork({ authority: [] })],
    ['that forks at 65 authority heads', fork({ authority: ascending(65) })],
    ['that forks at authority heads out of order', fork({ authority: BOTH.toReversed() })],
    ['that forks null', { fork: null }],
    ['that forks an id alone', { fork: PARENT }],
  ],
}

const charters: Edges = {
  shown: [
    [
      'of one letter, and nothing else to say',
      { name: 'x', purpose: '', langs: [], topics: [], rules: [], regions: [] },
    ],
    ['with 8 languages of 35 bytes', { langs: list(8, () => 'x'.repeat(35)) }],
    ['with 16 topics of 40 bytes', { topics: list(16, () => 'é'.repeat(20)) }],
    ['with 16 regions of 40 bytes', { regions: list(16, () => 'x'.repeat(40)) }],
    ['for adults', { audience: 1 }],
    [
      'with rule numbers 1 and 65,535',
      {
        rules: [
          [65_535, 'a'],
          [1, 'b'],
        ],
      },
    ],
    ['that keeps everything and asks no work', { policy: policy({ days: 0, bits: 0, who: 2 }) }],
    ['that keeps for 36,500 days', { policy: policy({ days: 36_500, who: 1 }) }],
    ['for who was invited', { policy: policy({ who: 2, invite: drawn('key of an invitation', 32) }) }],
    ['with unknown keys', { later: [1], policy: policy({ later: 1 }) }],
    ...forks.shown,
  ],
  hidden: [
    ['with an empty name', { name: '' }],
    ['with a name of 81 bytes', { name: 'x'.repeat(81) }],
    ['with a name of 41 letters in 82 bytes', { name: 'é'.repeat(41) }],
    ['with a purpose of 1,025 bytes', { purpose: 'x'.repeat(1025) }],
    ['with 9 languages', { langs: list(9, () => 'en') }],
    ['with an empty language', { langs: [''] }],
    ['with a language of 36 bytes', { langs: ['x'.repeat(36)] }],
    ['with 17 topics', { topics: list(17, () => 'x') }],
    ['with an empty topic', { topics: [''] }],
    ['with a topic of 41 bytes', { topics: ['x'.repeat(41)] }],
    ['with 17 regions', { regions: list(17, () => 'x') }],
    ['with an empty region', { regions: [''] }],
    ['with a region of 41 bytes', { regions: ['x'.repeat(41)] }],
    ['for audience 0', { audience: 0 }],
    ['for audience 3', { audience: 3 }],
    ['with a box of 31 bytes', { box: new Uint8Array(31) }],
    ['with a box of 33 bytes', { box: new Uint8Array(33) }],
    ['with 33 rules', { rules: list(33, (i) => [i + 1, 'r']) }],
    ['with rule number 0', { rules: [[0, 'a']] }],
    ['with rule number 65,536', { rules: [[65_536, 'a']] }],
    ['with an empty rule', { rules: [[1, '']] }],
    ['with a rule of 281 bytes', { rules: [[1, 'x'.repeat(281)]] }],
    ['with a rule of three items', { rules: [[1, 'a', 2]] }],
    [
      'with one rule number twice',
      {
        rules: [
          [1, 'a'],
          [1, 'b'],
        ],
      },
    ],
    ['that keeps for 36,501 days', { policy: policy({ days: 36_501 }) }],
    ['that asks 17 bits', { policy: policy({ bits: 17 }) }],
    ['with who may post 3', { policy: policy({ who: 3 }) }],
    ['with an invitation of 31 bytes', { policy: policy({ invite: new Uint8Array(31) }) }],
    ['with a policy that is a list', { policy: [90, 16, 0] }],
    ['with a policy without bits', { policy: new Map(Object.entries({ days: 90, who: 0 })) }],
    ...forks.hidden,
  ],
}

const posts: Edges = {
  shown: [
    ['of one letter', { text: 'x' }],
    ['of 8,191 bytes', { text: 'x'.repeat(8191) }],
    ['with the smallest numbers', { ...root, need: 1, feeling: 1, tone: 1, labels: [1], who: 0 }],
    ['with the largest numbers', { ...root, need: 255, feeling: 15, tone: 255, labels: [254, 255], who: 2 }],
    ['with 32 labels', { ...root, labels: list(32, (i) => i + 1) }],
    ['with no label in its list', { ...root, labels: [] }],
    ['with a language of 2 bytes', { ...root, lang: 'en' }],
    ['with a language of 35 bytes', { ...root, lang: 'x'.repeat(35) }],
  ],
  hidden: [
    ['whose text is bytes', { text: new Uint8Array(8) }],
    ['of 2,731 letters in 8,193 bytes', { text: 'क'.repeat(2731) }],
    ['with need 0', { ...root, need: 0 }],
    ['with need 256', { ...root, need: 256 }],
    ['with need as text', { ...root, need: '1' }],
    ['with feeling 0', { ...root, feeling: 0 }],
    ['with feeling 16', { ...root, feeling: 16 }],
    ['with tone 0', { ...root, tone: 0 }],
    ['with tone 256', { ...root, tone: 256 }],
    ['with label 0', { ...root, labels: [0] }],
    ['with label 256', { ...root, labels: [256] }],
    ['with one label twice', { ...root, labels: [3, 3] }],
    ['with 33 labels', { ...root, labels: list(33, (i) => i + 1) }],
    ['with a language of 1 byte', { ...root, lang: 'e' }],
    ['with a language of 36 bytes', { ...root, lang: 'x'.repeat(36) }],
    ['with who may reply 3', { ...root, who: 3 }],
    ['with parent and no thread', { ...root, parent: PARENT }],
    ['with a thread of 31 bytes', { ...reply, thread: THREAD.slice(1) }],
    ['with a parent of 33 bytes', { ...reply, parent: new Uint8Array(33) }],
  ],
}

const reacts: Edges = {
  shown: [
    ['with counter 0', { target: PARENT, n: 0, code: 1 }],
    ['with the largest counter', { target: PARENT, n: Number.MAX_SAFE_INTEGER, code: 3 }],
  ],
  hidden: [
    ['without counter', { target: PARENT, code: 1 }],
    ['without code', { target: PARENT, n: 1 }],
    ['without target', { n: 1, code: 1 }],
    ['with a target of 31 bytes', { target: PARENT.slice(1), n: 1, code: 1 }],
  ],
}

/** A charter lacks nothing, and a null is not nothing. */
const lacking: Edge[] = Object.keys(charter).flatMap((key): Edge[] => [
  [`without ${key}`, Object.fromEntries(Object.entries(charter).filter(([name]) => name !== key))],
  [`with ${key} null`, { ...charter, [key]: null }],
])

const outOfPlace: readonly Sketch[] = [
  { name: 'react outside a channel', kind: REACT, channel: ZEROS, after: [PARENT], shown: false },
  { name: 'react that cites its target and another', kind: REACT, after: BOTH, shown: false },
  { name: 'react without citation', kind: REACT, shown: false },
].map((sketch) => ({ ...sketch, body: new Map(Object.entries({ target: PARENT, n: 1, code: 1 })) }))

const retracts: readonly Sketch[] = [
  { name: 'retract outside a channel', kind: RETRACT, channel: ZEROS, after: [PARENT], body: { target: PARENT } },
  { name: 'retract that cites another', kind: RETRACT, after: [THREAD], body: { target: PARENT } },
  {
    name: 'retract that cites its target and another',
    kind: RETRACT,
    after: BOTH,
    body: { target: PARENT },
  },
  { name: 'retract without target', kind: RETRACT, after: [PARENT], body: {} },
  { name: 'retract with its target as text', kind: RETRACT, after: [PARENT], body: { target: 'parent' } },
].map((sketch) => ({
  ...sketch,
  body: new Map(Object.entries(sketch.body as Fields)),
  shown: false,
}))

export function sketches(
  what: string,
  fixed: Omit<Sketch, 'name' | 'body' | 'shown'>,
  base: Fields,
  of: Edges,
): Sketch[] {
  const each = (edges: readonly Edge[], shown: boolean): Sketch[] =>
    edges.map(([name, fields]) => {
      return { ...fixed, name: `${what} ${name}`, body: new Map(Object.entries({ ...base, ...fields })), shown }
    })
  return [...each(of.shown, true), ...each(of.hidden, false)]
}

const inherits: readonly Sketch[] = [
  ...sketches(
    'inherit',
    { kind: INHERIT },
    {},
    {
      shown: [
        ['of one record', { ids: PARENT }],
        ['of 480 records', { ids: Buffer.concat(ids('inherited', 480)) }],
        ['in any order, and twice', { ids: Buffer.concat([THREAD, PARENT, PARENT]) }],
      ],
      hidden: [
        ['of nothing', { ids: new Uint8Array() }],
        ['of 31 bytes', { ids: PARENT.slice(1) }],
        ['of 481 records', { ids: Buffer.concat(ids('inherited', 481)) }],
        ['as a list', { ids: [PARENT] }],
        ['without ids', {}],
      ],
    },
  ),
  { name: 'inherit outside a channel', kind: INHERIT, channel: ZEROS, body: new Map([['ids', PARENT]]), shown: false },
  { name: 'inherit that cites', kind: INHERIT, after: [PARENT], body: new Map([['ids', PARENT]]), shown: false },
]

const asCharter = { kind: CHARTER, channel: ZEROS, signing: founder }

export const schemaLimits: readonly Sketch[] = [
  ...sketches('charter', asCharter, charter, charters),
  ...sketches('charter', asCharter, {}, { shown: [], hidden: lacking }),
  ...sketches('post', { kind: POST }, {}, posts),
  ...sketches('react', { kind: REACT, after: [PARENT] }, {}, reacts),
  ...inherits,
  ...outOfPlace,
  ...retracts,
]
