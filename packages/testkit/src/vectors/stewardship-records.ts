// Amend, role, act, endorse and fork (spec page 13 §1): each limit of each schema at its edge and one over. All of these
// are valid records, and those over a limit are not shown.

import { ZEROS } from '@kith/protocol'
import type { Described } from './described.ts'
import { drawn, signerOf, x25519Key } from './platform.ts'
import { CHANNEL, type Sketch, TIME } from './record-vector.ts'
import { BOTH, charter, type Edges, type Fields, list, PARENT, sketches, THREAD } from './schema-limits.ts'

const AMEND = 1
const ROLE = 2
const ACT = 3
const ENDORSE = 4
const FORK = 5

const DAY = 86_400
const PREV = drawn('authority record before this one', 32)
const BOX = x25519Key(drawn('box of a steward', 32))
const WHO = signerOf('steward').key

const ids = (count: number): Uint8Array[] => list(count, (i) => drawn(`target ${i}`, 32)).toSorted(Buffer.compare)
const without = (fields: Fields, key: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key))
const lacking = (fields: Fields): Edges => ({
  shown: [],
  hidden: Object.keys(fields).map((key) => [`without its ${key}`, without(fields, key)]),
})

const amend: Fields = { prev: PREV, field: 'name', value: 'Newly bereaved, and later' }
const policy = (fields: Fields): Described => new Map(Object.entries({ days: 0, bits: 0, who: 0, ...fields }))

const amends: Edges = {
  shown: [
    ...['name', 'purpose', 'langs', 'topics', 'audience', 'rules', 'policy', 'regions'].map(
      (field) => [`of ${field}`, { field, value: charter[field] as Described }] as const,
    ),
    ['to a name of 80 bytes', { value: 'x'.repeat(80) }],
    ['to no rules', { field: 'rules', value: [] }],
    ['to 32 rules', { field: 'rules', value: list(32, (i) => [i + 1, 'r'.repeat(280)]) }],
    ['with unknown keys', { later: [1] }],
  ],
  hidden: [
    ['of box', { field: 'box', value: BOX }],
    ['of an unknown field', { field: 'colour', value: 'blue' }],
    ['of a name that every object has', { field: 'constructor', value: 'x' }],
    ['to an empty name', { value: '' }],
    ['to a name of 81 bytes', { value: 'x'.repeat(81) }],
    ['with a name for its audience', { field: 'audience', value: 'adults' }],
    ['to audience 3', { field: 'audience', value: 3 }],
    ['to 33 rules', { field: 'rules', value: list(33, (i) => [i + 1, 'r']) }],
    ['to a policy of 17 bits', { field: 'policy', value: policy({ bits: 17 }) }],
    ['with its field as bytes', { field: new Uint8Array(4) }],
    ['with prev of 31 bytes', { prev: PREV.slice(1) }],
  ],
}

const grant: Fields = { prev: PREV, who: WHO, role: 1, box: BOX, grant: false }
const removal: Fields = { prev: PREV, who: WHO, role: 0 }

const roles: Edges = {
  shown: [
    ['of a steward', grant],
    ['of a steward who may name others', { ...grant, grant: true }],
    ['of a member', removal],
    ['with unknown keys', { ...removal, later: 1 }],
  ],
  hidden: [
    ['2', { ...grant, role: 2 }],
    ['of a member with a box', { ...removal, box: BOX }],
    ['of a member who may name others', { ...removal, grant: false }],
    ['of somebody of 31 bytes', { ...removal, who: WHO.slice(1) }],
    ['with a box of 33 bytes', { ...grant, box: new Uint8Array(33) }],
    ['with grant as a number', { ...grant, grant: 1 }],
    ['with prev null', { ...removal, prev: null }],
  ],
}

const act: Fields = { prev: PREV, action: 7, targets: [PARENT], rule: 1, reason: 'It tells somebody what to do.' }
const ban: Fields = { ...act, action: 8, targets: [WHO] }
const pause: Fields = { ...act, action: 6, targets: [WHO], until: TIME + DAY }
const brake: Fields = { ...act, action: 10, targets: [], rule: 0, until: TIME + DAY }
const label: Fields = { ...act, action: 2, rule: 0, labels: [1, 8] }
const restore: Fields = { ...act, action: 9, rule: 0 }

const acts: Edges = {
  shown: [
    ['that removes', act],
    ['that guides by no rule', { ...act, action: 1, rule: 0 }],
    ['that labels', label],
    ['that collapses', { ...act, action: 3 }],
    ['that asks to rephrase what it saw', { ...act, action: 4, seen: THREAD }],
    ['that locks', { ...act, action: 5 }],
    ['that pauses for a day', pause],
    ['that pauses for a minute', { ...pause, until: TIME + 60 }],
    ['that pauses until the last minute', { ...pause, until: 4_294_967_280 }],
    ['that bans', ban],
    ['that bans and keeps 256, with 64 targets', { ...ban, targets: ids(64), keep: ids(256) }],
    ['that restores', restore],
    ['that brakes for a day', brake],
    ['after a report', { ...act, report: 2 }],
    ['after a report of a later reason', { ...act, report: 255 }],
    ['of 64 targets', { ...act, targets: ids(64) }],
    ['with a reason of 1,024 bytes', { ...act, reason: 'é'.repeat(512) }],
    ['with rule 65,535', { ...act, rule: 65_535 }],
    ['of a later action, without target', { ...act, action: 11, targets: [], rule: 0 }],
    ['of action 255, with everything', { ...act, action: 255, keep: [PARENT], labels: [1], until: TIME + 60 }],
  ],
  hidden: [
    ['0', { ...act, action: 0 }],
    ['256', { ...act, action: 256 }],
    ['of no target', { ...act, targets: [] }],
    ['of 65 targets', { ...act, targets: ids(65) }],
    ['of targets out of order', { ...act, targets: BOTH.toReversed() }],
    ['of one target twice', { ...act, targets: [PARENT, PARENT] }],
    ['of a target of 31 bytes', { ...act, targets: [PARENT.slice(1)] }],
    ['that removes by no rule', { ...act, rule: 0 }],
    ['with rule 65,536', { ...act, rule: 65_536 }],
    ['without a word of reason', { ...act, reason: '' }],
    ['with a reason of 1,025 bytes', { ...act, reason: 'x'.repeat(1025) }],
    ['that pauses for good', without(pause, 'until')],
    ['until the minute in which it was written', { ...act, until: TIME }],
    ['until between two minutes', { ...act, until: TIME + 61 }],
    ['until null', { ...act, until: null }],
    ['that restores for a day', { ...restore, until: TIME + DAY }],
    ['that brakes for a day and a minute', { ...brake, until: TIME + DAY + 60 }],
    ['that brakes for good', without(brake, 'until')],
    ['that brakes one post', { ...brake, targets: [PARENT] }],
    ['that removes and keeps', { ...act, keep: [PARENT] }],
    ['that bans and keeps 257', { ...ban, keep: ids(257) }],
    ['that bans and keeps out of order', { ...ban, keep: BOTH.toReversed() }],
    ['that labels with nothing', { ...label, labels: [] }],
    ['that labels without labels', without(label, 'labels')],
    ['that labels out of order', { ...label, labels: [8, 1] }],
    ['that removes and labels', { ...act, labels: [1] }],
    ['because somebody is worried', { ...act, report: 1 }],
    ['after report 256', { ...act, report: 256 }],
    ['that saw 31 bytes', { ...act, seen: PARENT.slice(1) }],
  ],
}

const endorse: Fields = { prev: PREV, target: PARENT }
const fork: Fields = { child: drawn('child', 32) }

const outside = (kind: number, what: string, body: Fields): Sketch => {
  return { name: `${what} outside a channel`, kind, channel: ZEROS, body: new Map(Object.entries(body)), shown: false }
}

export const stewardshipRecords: readonly Sketch[] = [
  ...sketches('amend', { kind: AMEND }, amend, amends),
  ...sketches('amend', { kind: AMEND }, {}, lacking(amend)),
  ...sketches('role', { kind: ROLE, after: [PARENT] }, {}, roles),
  ...sketches('role of a steward', { kind: ROLE }, {}, lacking(grant)),
  ...sketches('role of a member', { kind: ROLE }, {}, lacking(removal)),
  ...sketches('act', { kind: ACT, after: [THREAD] }, {}, acts),
  ...sketches('act', { kind: ACT }, {}, lacking(act)),
  ...sketches('endorse', { kind: ENDORSE, after: BOTH }, endorse, {
    shown: [['of what it cites', {}]],
    hidden: [['of 33 bytes', { target: new Uint8Array(33) }]],
  }),
  ...sketches('endorse', { kind: ENDORSE }, {}, lacking(endorse)),
  ...sketches('fork', { kind: FORK }, fork, {
    shown: [['into another channel', {}]],
    hidden: [
      ['into this channel', { child: CHANNEL }],
      ['into 31 bytes', { child: PARENT.slice(1) }],
    ],
  }),
  ...sketches('fork', { kind: FORK }, {}, lacking(fork)),
  outside(AMEND, 'amend', amend),
  outside(ROLE, 'role', removal),
  outside(ACT, 'act', act),
  outside(ENDORSE, 'endorse', endorse),
  outside(FORK, 'fork', fork),
]
