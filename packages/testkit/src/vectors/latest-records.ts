// Records of which only the latest counts: revise, profile, tend (spec page 01 §4, §7, §8). Each limit at its edge and one
// over; all of these are valid, and those over a limit are not shown.

import { ZEROS } from '@kith/protocol'
import type { Described } from './described.ts'
import { drawn, x25519Key } from './platform.ts'
import { type Sketch, TIME } from './record-vector.ts'
import { BOTH, type Edges, type Fields, list, PARENT, reply, root, sketches, THREAD } from './schema-limits.ts'

const REVISE = 17
const PROFILE = 21
const VOUCH = 22
const TEND = 23

const map = (fields: Fields): Described => new Map(Object.entries(fields))
const hiddenIds = (count: number): Uint8Array[] => list(count, (i) => drawn(`hidden ${i}`, 32)).toSorted(Buffer.compare)

const revise: Fields = { target: PARENT, n: 1, post: map(root) }
const profile: Fields = { n: 1, name: 'Sam' }
const vouch: Fields = { who: drawn('somebody new', 32), n: 1 }
const tend: Fields = { thread: THREAD, n: 1, hidden: [] }

const revises: Edges = {
  shown: [
    ['of a root', {}],
    ['of a reply', { post: map(reply) }],
    ['with every field', { post: map({ ...root, need: 2, feeling: 4, tone: 1, labels: [1, 5], lang: 'en', who: 2 }) }],
    ['of 8,192 bytes', { post: map({ text: 'ש'.repeat(4096) }) }],
    ['with counter 0', { n: 0 }],
    ['with the largest counter', { n: Number.MAX_SAFE_INTEGER }],
    ['with unknown keys', { later: [1], post: map({ ...root, later: 1 }) }],
  ],
  hidden: [
    ['without post', { post: null }],
    ['whose post is its text', { post: 'Better now.' }],
    ['whose post is a list', { post: ['Better now.'] }],
    ['whose post has no text', { post: map({ need: 1 }) }],
    ['whose post is empty', { post: map({ text: '' }) }],
    ['of 8,193 bytes', { post: map({ text: `${'ש'.repeat(4096)}.` }) }],
    ['whose post has a thread and no parent', { post: map({ ...root, thread: THREAD }) }],
    ['whose post breaks a limit of posts', { post: map({ ...root, feeling: 16 }) }],
    ['with its counter as text', { n: '1' }],
    ['with a target of 31 bytes', { target: PARENT.slice(1) }],
  ],
}

const profiles: Edges = {
  shown: [
    ['of one letter', { name: 'x' }],
    ['with a name of 40 letters in 120 bytes', { name: 'あ'.repeat(40) }],
    ['with every field', { pronouns: 'they/them', line: 'Two years sober.', box: x25519Key(drawn('box of Sam', 32)) }],
    ['with pronouns of 60 bytes', { pronouns: 'ه'.repeat(30) }],
    ['with a line of 280 bytes', { line: 'x'.repeat(280) }],
    ['with counter 0', { n: 0 }],
  ],
  hidden: [
    ['with an empty name', { name: '' }],
    ['with a name of 121 bytes', { name: 'x'.repeat(121) }],
    ['with a name of 61 letters in 122 bytes', { name: 'é'.repeat(61) }],
    ['with a name of two lines', { name: 'Sam\nsteward' }],
    ['with its name as bytes', { name: new Uint8Array(3) }],
    ['with empty pronouns', { pronouns: '' }],
    ['with pronouns of 61 bytes', { pronouns: 'x'.repeat(61) }],
    ['with pronouns of two lines', { pronouns: 'she\nher' }],
    ['with an empty line', { line: '' }],
    ['with a line of 281 bytes', { line: 'x'.repeat(281) }],
    ['with a line of two lines', { line: 'a\nb' }],
    ['with a line that is null', { line: null }],
    ['with a box of 31 bytes', { box: new Uint8Array(31) }],
    ['with its counter as text', { n: '1' }],
  ],
}

const tends: Edges = {
  shown: [
    ['that hides nothing', {}],
    ['with every field', { hidden: [PARENT], closed: true, who: 1, since: TIME, opened: [THREAD], asks: TIME }],
    ['that opens again', { n: 2, closed: false }],
    ['that hides 256', { hidden: hiddenIds(256) }],
    ['with who may reply 0', { who: 0 }],
    ['with who may reply 2', { who: 2 }],
    ['that asks in minute 0', { asks: 0 }],
    ['that opens 128 and hides 256', { hidden: hiddenIds(256), opened: hiddenIds(128) }],
    ['with the largest counter', { n: Number.MAX_SAFE_INTEGER }],
    ['that hides the thread itself', { hidden: [THREAD] }],
  ],
  hidden: [
    ['that hides 257', { hidden: hiddenIds(257) }],
    ['that hides one twice', { hidden: [PARENT, PARENT] }],
    ['with its hidden ones out of order', { hidden: BOTH.toReversed() }],
    ['that hides an id of 31 bytes', { hidden: [PARENT.slice(1)] }],
    ['with hidden null', { hidden: null }],
    ['with closed as a number', { closed: 1 }],
    ['with closed null', { closed: null }],
    ['with who may reply 3', { who: 3 }],
    ['that opens 129', { opened: hiddenIds(129) }],
    ['that opens one twice', { opened: [PARENT, PARENT] }],
    ['with opened null', { opened: null }],
    ['since after it was written', { since: TIME + 60 }],
    ['since between two minutes', { since: TIME - 1 }],
    ['that asks between two minutes', { asks: TIME - 1 }],
    ['that asks after it was written', { asks: TIME + 60 }],
    ['with its counter as text', { n: '1' }],
    ['with a thread of 33 bytes', { thread: new Uint8Array(33) }],
  ],
}

const vouches: Edges = {
  shown: [
    ['of somebody', {}],
    ['with the largest counter', { n: Number.MAX_SAFE_INTEGER }],
    ['with unknown keys', { later: [1] }],
  ],
  hidden: [
    ['of 31 bytes', { who: new Uint8Array(31) }],
    ['of several', { who: [drawn('somebody new', 32)] }],
    ['with its counter as text', { n: '1' }],
  ],
}

const without = (fields: Fields, key: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key))

const lacking = (fields: Fields): Edges => ({
  shown: [],
  hidden: Object.keys(fields).map((key) => [`without its ${key}`, without(fields, key)]),
})

interface Place {
  readonly name: string
  readonly channel?: Uint8Array
  readonly after?: readonly Uint8Array[]
}

const places = (kind: number, body: Fields, list: readonly Place[]): Sketch[] =>
  list.map((place) => ({ ...place, kind, body: new Map(Object.entries(body)), shown: false }))

const asRevise = { kind: REVISE, after: [PARENT] }
const asProfile = { kind: PROFILE }
const asVouch = { kind: VOUCH }
const asTend = { kind: TEND, after: [THREAD] }

export const latestRecords: readonly Sketch[] = [
  ...sketches('revise', asRevise, revise, revises),
  ...sketches('revise', asRevise, {}, lacking(revise)),
  ...places(REVISE, revise, [
    { name: 'revise outside a channel', channel: ZEROS, after: [PARENT] },
    { name: 'revise without citation' },
    { name: 'revise that cites another', after: [THREAD] },
    { name: 'revise that cites its target and another', after: BOTH },
  ]),
  ...sketches('profile', asProfile, profile, profiles),
  ...sketches('profile', asProfile, {}, lacking(profile)),
  ...places(PROFILE, profile, [
    { name: 'profile outside a channel', channel: ZEROS },
    { name: 'profile with a citation', after: [PARENT] },
  ]),
  ...sketches('vouch', asVouch, vouch, vouches),
  ...sketches('vouch', asVouch, {}, lacking(vouch)),
  ...places(VOUCH, vouch, [
    { name: 'vouch outside a channel', channel: ZEROS },
    { name: 'vouch with a citation', after: [PARENT] },
  ]),
  ...sketches('tend', asTend, tend, tends),
  ...sketches('tend', asTend, {}, lacking(tend)),
  ...places(TEND, tend, [
    { name: 'tend outside a channel', channel: ZEROS, after: [THREAD] },
    { name: 'tend without citation' },
    { name: 'tend that cites another', after: [PARENT] },
    { name: 'tend that cites its thread and another', after: BOTH },
  ]),
]
