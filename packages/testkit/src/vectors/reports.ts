// Reports and appeals as stewards meet them (spec page 14): sealed by hand, honest ones and every way to seal one wrongly.

import { concat } from '@kith/protocol'
import { encrypt, wrapByHand, wrapWith } from '../hpke.ts'
import { toBytes } from './described.ts'
import { drawn, sha256, x25519Key } from './platform.ts'
import { CHANNEL, type Sketch } from './record-vector.ts'
import {
  ACT,
  ANN,
  APPEAL,
  APPELLANT,
  appeal,
  ascending,
  BEN,
  type Fields,
  flipped,
  map,
  NONCE,
  ofPersona,
  padded,
  proven,
  REPORT,
  report,
  type ReportVector,
  type Sealing,
  SOMEBODY,
  TARGET,
  vector,
} from './report-vector.ts'

const CEM = drawn('box of steward Cem', 32)
const REVISION = drawn('revision that was seen', 32)

function withoutProof({ proof: _, ...fields }: Fields): Fields {
  return fields
}

/** The length in the sealed bytes that leaves no padding. */
const filling = 4092 - toBytes(map({ ...ofPersona, later: new Uint8Array(0) })).length
const full: Fields = { ...ofPersona, later: new Uint8Array(filling - 2) }
const longest: Fields = { reason: 2, target: TARGET, seen: REVISION, words: 'é'.repeat(1024) }

function opening(): ReportVector[] {
  const same = 'report of a post'
  const withTarget = 'appeal by its persona, for one target'
  const signed = proven({ ...appeal, target: TARGET }, withTarget)
  return [
    vector({ name: same }, ANN, report),
    { ...vector({ name: same }, BEN, report), name: `${same}, another steward` },
    vector({ name: 'report of a persona', inside: ofPersona }, ANN, ofPersona),
    vector({ name: 'report by somebody who is worried', inside: { reason: 1, target: TARGET } }, ANN, {
      reason: 1,
      target: TARGET,
    }),
    vector({ name: 'report for a later reason', inside: { ...report, reason: 255 } }, ANN, { ...report, reason: 255 }),
    vector({ name: 'report of a revision, with 2,048 bytes of words', inside: longest }, ANN, longest),
    vector({ name: 'report with later keys', inside: { ...report, later: [1] } }, ANN, report),
    vector({ name: 'report that fills its data', inside: full }, ANN, ofPersona),
    vector({ name: 'report to one', to: [CEM] }, CEM, report),
    vector(
      { name: 'report to sixteen', to: Array.from({ length: 16 }, (_, i) => drawn(`steward ${i}`, 32)) },
      drawn('steward 15', 32),
      report,
    ),
    vector({ name: 'report with two slots for one box', to: [ANN, ANN] }, ANN, report),
    vector({ name: 'report with a slot of zeros', slots: () => [new Uint8Array(80)] }, BEN, report),
    vector({ name: 'report with a slot for another key', slots: wrongKeyFor(BEN) }, BEN, report),
    vector({ name: 'appeal', kind: APPEAL }, ANN, appeal),
    vector({ name: withTarget, kind: APPEAL, inside: signed }, ANN, withoutProof(signed)),
  ]
}

/** A slot that opens, and holds no key that was committed to. */
function wrongKeyFor(secret: Uint8Array): NonNullable<Sealing['slots']> {
  return (key, info, aad) => [wrapByHand(flipped(key, 0), x25519Key(secret), drawn('wrong key', 32), { info, aad })]
}

/** Points of small order: whoever's secret it is, the shared one is zeros. */
const SMALL: readonly (readonly [string, Uint8Array])[] = [
  ['0', new Uint8Array(32)],
  ['1', Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 1 : 0))],
  ['p − 1', Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 0xec : i === 31 ? 0x7f : 0xff))],
]

function unopened(): ReportVector[] {
  const others = [BEN, CEM]
  return [
    vector({ name: 'report to others', to: others }, ANN, 'slots'),
    vector({ name: 'report under the slots of another author', boundTo: { author: SOMEBODY.key } }, ANN, 'slots'),
    vector({ name: 'report under the slots of another channel', boundTo: { channel: TARGET } }, ANN, 'slots'),
    vector({ name: 'report under the slots of an appeal', boundTo: { kind: APPEAL } }, ANN, 'slots'),
    vector({ name: 'appeal under the slots of a report', kind: APPEAL, boundTo: { kind: REPORT } }, ANN, 'slots'),
    vector(
      {
        name: 'report with its slots damaged',
        change: (body) => ({
          ...body,
          slots: ascending((body['slots'] as Uint8Array[]).map((slot) => flipped(slot, 79))),
        }),
      },
      ANN,
      'slots',
    ),
    ...SMALL.map(([point, enc]) =>
      vector(
        {
          name: `report to others, and to everybody by the point ${point}`,
          to: others,
          slots: (key, info, aad) => [wrapWith(key, x25519Key(ANN), enc, new Uint8Array(32), { info, aad })],
        },
        ANN,
        'slots',
      ),
    ),
    vector({ name: 'report committed to another key', commit: () => TARGET }, ANN, 'commit'),
    vector({ name: 'report committed without domain', commit: sha256 }, ANN, 'commit'),
    vector(
      {
        name: 'report with its data changed',
        change: (body) => ({ ...body, data: flipped(body['data'] as Uint8Array, 0) }),
      },
      ANN,
      'data',
    ),
    vector(
      {
        name: 'report under another nonce',
        data: (key, plain) =>
          encrypt(
            key,
            Uint8Array.from(NONCE, () => 1),
            plain,
          ),
      },
      ANN,
      'data',
    ),
    vector(
      { name: 'report whose data is bound to more', data: (key, plain) => encrypt(key, NONCE, plain, CHANNEL) },
      ANN,
      'data',
    ),
    vector({ name: 'report longer by one than there is', plain: (inside) => padded(inside, 4093) }, ANN, 'padding'),
    vector({ name: 'report of 4 GiB', plain: (inside) => padded(inside, 0xffff_ffff) }, ANN, 'padding'),
    vector(
      { name: 'report with something behind it', plain: (inside) => flipped(padded(inside), 4095) },
      ANN,
      'padding',
    ),
  ]
}

function misshapen(): ReportVector[] {
  const inside: readonly (readonly [string, Fields | Uint8Array])[] = [
    ['of nothing', new Uint8Array(0)],
    ['with its keys out of order', Uint8Array.of(0xa2, 0x62, 0x61, 0x61, 0x01, 0x61, 0x7a, 0x01)],
    ['that is an array', Uint8Array.of(0x80)],
    ['of neither record nor persona', { reason: 3 }],
    ['of a record and a persona', { ...report, who: SOMEBODY.key }],
    ['without reason', { target: TARGET }],
    ['for reason 0', { ...report, reason: 0 }],
    ['for reason 256', { ...report, reason: 256 }],
    ['with empty words', { ...report, words: '' }],
    ['with 2,049 bytes of words', { ...report, words: 'x'.repeat(2049) }],
    ['of a persona, with a revision', { ...ofPersona, seen: REVISION }],
    ['of 31 bytes', { ...report, target: TARGET.slice(1) }],
    ['that is an appeal', appeal],
  ]
  const named = (fields: Fields) => ({ ...fields, by: APPELLANT.key })
  const appeals: readonly (readonly [string, Fields])[] = [
    ['that is a report', report],
    ['without words', { act: ACT }],
    ['without act', { words: appeal['words'] as string }],
    ['of a target of 33 bytes', { ...appeal, target: new Uint8Array(33) }],
    ['by a persona that does not show it', named(appeal)],
    ['with a proof of nobody', { ...appeal, proof: new Uint8Array(64) }],
  ]
  return [
    ...inside.map(([what, inside]) => vector({ name: `report ${what}`, inside }, ANN, 'inside')),
    ...appeals.map(([what, inside]) => vector({ name: `appeal ${what}`, kind: APPEAL, inside }, ANN, 'inside')),
  ]
}

function unproven(): ReportVector[] {
  const of = (name: string, inside: Fields) => vector({ name, kind: APPEAL, inside }, ANN, 'proof')
  const [other, changed, elsewhere, small] = [
    'signed by another',
    'changed after it was signed',
    'signed for another record',
    'by a key of small order',
  ].map((what) => `appeal ${what}`) as [string, string, string, string]
  const identity = Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 1 : 0))
  return [
    of(other, proven({ ...appeal, by: APPELLANT.key }, other, SOMEBODY)),
    of(changed, { ...proven(appeal, changed), words: 'Something else.' }),
    of(elsewhere, proven(appeal, 'appeal')),
    of(small, { ...appeal, by: identity, proof: concat(identity, new Uint8Array(32)) }),
  ]
}

function unshown(): ReportVector[] {
  const of = (name: string, change: (body: Fields) => Fields, sketch: Partial<Sketch> = {}) =>
    vector({ name, change, sketch }, ANN, 'shape')
  return [
    of('report without its body', (body) => body, { headerOnly: true }),
    of('report of another kind', (body) => body, { kind: 34 }),
    of('report that cites what it is about', (body) => body, { after: [TARGET] }),
    of('report of 15 slots', (body) => ({ ...body, slots: (body['slots'] as Uint8Array[]).slice(1) })),
    of('report with its slots out of order', (body) => ({
      ...body,
      slots: (body['slots'] as Uint8Array[]).toReversed(),
    })),
  ]
}

export function reports(): ReportVector[] {
  return [...opening(), ...unopened(), ...misshapen(), ...unproven(), ...unshown()]
}
