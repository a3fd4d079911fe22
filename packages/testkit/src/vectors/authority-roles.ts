// Cases of authority.json about who holds power (spec page 13 §2 to §5).

import { type Book, type Line, MINUTE, postOf } from './authority-book.ts'
import type { Case, Standing } from './authority-state.ts'
import { drawn } from './platform.ts'

const P = postOf('one')
const may = { may: true }

/** F, and A and B named by F one after another: three stewards. */
function three(book: Book, options = may): { a: Line; b: Line; stewards: Standing[] } {
  const a = book.grant('F', 'A', options)
  const b = book.grant('F', 'B', options)
  return { a, b, stewards: [founder(book), ['A', a, 1, options.may], ['B', b, 1, options.may]] }
}
const founder = (book: Book): Standing => ['F', book.charter, 0]
const smaller = (a: Line, b: Line): readonly [Line, Line] => (Buffer.compare(a.id, b.id) < 0 ? [a, b] : [b, a])

export const roleCases: readonly Case[] = [
  { name: 'a charter alone', expect: () => ({}) },
  {
    name: 'no charter',
    expect: (book) => {
      book.grant('F', 'A')
      return null
    },
    order: (lines) => lines.slice(1),
  },
  {
    name: 'a grant',
    expect: (book) => {
      const a = book.grant('F', 'A')
      return { stewards: [founder(book), ['A', a, 1]], roles: [a] }
    },
  },
  {
    name: 'each line twice, the last first',
    expect: (book) => {
      const a = book.grant('F', 'A', may)
      const b = book.grant('A', 'B')
      const act = book.act('B', 7, [P])
      return { stewards: [founder(book), ['A', a, 1, true], ['B', b, 2]], two: true, roles: [a, b], acts: [[P, [act]]] }
    },
    order: (lines) => [...lines.toReversed(), ...lines],
  },
  {
    name: 'a steward who may not name others',
    expect: (book) => {
      const a = book.grant('F', 'A')
      book.grant('A', 'B')
      book.remove('A', 'F')
      return { stewards: [founder(book), ['A', a, 1]], roles: [a] }
    },
  },
  {
    name: 'somebody whom nobody named',
    expect: (book) => {
      book.grant('X', 'X', may)
      book.act('X', 7, [P])
      book.endorse('X', book.charter)
      return {}
    },
  },
  {
    name: 'a steward is named again: nothing comes of it',
    expect: (book) => {
      const a = book.grant('F', 'A')
      book.grant('F', 'A', may)
      return { stewards: [founder(book), ['A', a, 1]], roles: [a] }
    },
  },
  {
    name: 'the removal of who is no steward',
    expect: (book) => {
      book.remove('F', 'X')
      return {}
    },
  },
  {
    name: 'a fourth steward waits for a second signature',
    expect: (book) => {
      const { a, b, stewards } = three(book)
      const c = book.grant('F', 'C')
      return { stewards, two: true, roles: [a, b], pending: [c] }
    },
  },
  {
    name: 'and has it: as deep as the junior of the two',
    expect: (book) => {
      const { a, b, stewards } = three(book)
      const c = book.grant('F', 'C')
      book.endorse('A', c)
      return { stewards: [...stewards, ['C', c, 2]], two: true, roles: [a, b, c] }
    },
  },
  {
    name: 'endorsed by its own author, by whom it concerns, and by a stranger',
    expect: (book) => {
      const { a, b, stewards } = three(book)
      const c = book.grant('F', 'C')
      const out = book.remove('F', 'A')
      book.endorse('F', c)
      book.endorse('A', out)
      book.endorse('X', c, { after: [c] })
      return { stewards, two: true, roles: [a, b], pending: [c, out] }
    },
  },
  {
    name: 'an endorsement that does not know what it endorses',
    expect: (book) => {
      const { a, b, stewards } = three(book)
      const c = book.grant('F', 'C')
      book.endorse('A', c, { after: [b] })
      return { stewards, two: true, roles: [a, b], pending: [c] }
    },
  },
  {
    name: 'an endorsement of an endorsement',
    expect: (book) => {
      const { a, b, stewards } = three(book)
      const c = book.grant('F', 'C')
      const self = book.endorse('F', c)
      book.endorse('A', self)
      return { stewards, two: true, roles: [a, b], pending: [c] }
    },
  },
  {
    name: 'an endorsement of what is not sound',
    expect: (book) => {
      const { a, b, stewards } = three(book, { may: false })
      const c = book.grant('A', 'C')
      book.endorse('F', c)
      return { stewards, two: true, roles: [a, b] }
    },
  },
  {
    name: 'two grants beside one another need a second signature each',
    expect: (book) => {
      const a = book.grant('F', 'A', may)
      const b = book.grant('F', 'B', { after: [a] })
      const c = book.grant('A', 'C', { after: [a] })
      return { stewards: [founder(book), ['A', a, 1, true]], roles: [a], pending: [b, c] }
    },
  },
  {
    name: 'a grant beside old heads needs it too',
    expect: (book) => {
      const a = book.grant('F', 'A', may)
      const b = book.grant('F', 'B')
      book.act('B', 3, [P])
      const c = book.grant('A', 'C', { after: [a] })
      return {
        stewards: [founder(book), ['A', a, 1, true]],
        roles: [a],
        pending: [b, c],
      }
    },
  },
  {
    name: 'once two, always two',
    expect: (book) => {
      const { a, b } = three(book)
      const outB = book.remove('B', 'B')
      const outA = book.remove('A', 'A')
      const c = book.grant('F', 'C')
      return { stewards: [founder(book)], two: true, roles: [a, b, outA, outB], pending: [c] }
    },
  },
  {
    name: 'three one after another are not three',
    expect: (book) => {
      const a = book.grant('F', 'A')
      const outA = book.remove('F', 'A')
      const b = book.grant('F', 'B')
      const outB = book.remove('F', 'B')
      const c = book.grant('F', 'C')
      return { stewards: [founder(book), ['C', c, 1]], roles: [a, outA, b, outB, c] }
    },
  },
  {
    name: 'the last steward goes',
    expect: (book) => {
      const out = book.remove('F', 'F')
      book.grant('F', 'F', may)
      book.amend('F', 'name', 'Mine')
      return { stewards: [], roles: [out] }
    },
  },
  {
    name: 'somebody is removed, and does not stop',
    expect: (book) => {
      const a = book.grant('F', 'A', may)
      const out = book.remove('F', 'A')
      book.grant('A', 'B')
      book.act('A', 7, [P])
      return { roles: [a, out] }
    },
  },
  {
    name: 'what the removed wrote beside the removal is void, and what rests on it',
    expect: (book) => {
      const a = book.grant('F', 'A', may)
      const out = book.remove('F', 'A')
      const b = book.grant('A', 'B', { after: [a], ...may })
      book.grant('B', 'C', { after: [b] })
      book.act('B', 7, [P], {}, { after: [b] })
      return { roles: [a, out] }
    },
  },
  {
    name: 'who is removed cannot name others beside it to stay',
    expect: (book) => {
      const a = book.grant('F', 'A', may)
      const out = book.remove('F', 'A')
      const b = book.grant('A', 'B', { after: [a], ...may })
      const c = book.grant('A', 'C', { after: [b], ...may })
      book.endorse('B', c, { after: [c] })
      return { roles: [a, out] }
    },
    order: (lines) => lines.toReversed(),
  },
  {
    name: 'somebody is removed, and named again',
    expect: (book) => {
      const a = book.grant('F', 'A')
      const out = book.remove('F', 'A')
      const again = book.grant('F', 'A', may)
      const act = book.act('A', 7, [P])
      return { stewards: [founder(book), ['A', again, 1, true]], roles: [a, out, again], acts: [[P, [act]]] }
    },
  },
  {
    name: 'two remove one another: the founder’s word stands',
    expect: (book) => {
      const a = book.grant('F', 'A', may)
      const out = book.remove('F', 'A', { after: [a] })
      book.remove('A', 'F', { after: [a] })
      return { roles: [a, out] }
    },
    order: (lines) => [...lines.slice(0, 2), ...lines.slice(2).toReversed()],
  },
  {
    name: 'two remove one another, of one depth: the smaller id stands',
    expect: (book) => {
      const { a, b, stewards } = three(book)
      const ab = book.remove('A', 'B', { after: [b] })
      const ba = book.remove('B', 'A', { after: [b] })
      const e = book.endorse('F', ab, { after: [ab] })
      book.endorse('F', ba, { after: [ba, e] })
      const [first] = smaller(ab, ba)
      return {
        stewards: stewards.filter(([who]) => who !== (first === ab ? 'B' : 'A')),
        two: true,
        roles: [a, b, first],
      }
    },
  },
  {
    name: 'a founder with a junior against two of the first depth',
    expect: (book) => {
      const { a, b } = three(book)
      const c = book.grant('A', 'C')
      const e = book.endorse('B', c)
      const outA = book.remove('F', 'A', { after: [e] })
      book.endorse('C', outA, { after: [outA] })
      const outF = book.remove('A', 'F', { after: [e] })
      book.endorse('B', outF, { after: [outF] })
      return {
        stewards: [
          ['A', a, 1, true],
          ['B', b, 1, true],
          ['C', c, 2],
        ],
        two: true,
        roles: [a, b, c, outF],
      }
    },
  },
  {
    name: 'two on one prev are doubtful, and their author goes on',
    expect: (book) => {
      const a = book.grant('F', 'A', { after: [book.charter] })
      const b = book.grant('F', 'B', { after: [book.charter], prev: book.charter })
      const c = book.grant('F', 'C')
      return { stewards: [founder(book), ['C', c, 1]], roles: [c], pending: [a, b] }
    },
  },
  {
    name: 'a twin that comes to light after somebody built on the first',
    expect: (book) => {
      const a = book.grant('F', 'A')
      const act = book.act('A', 3, [P])
      const b = book.grant('F', 'B', { after: [], prev: book.charter })
      return { stewards: [founder(book), ['A', a, 1]], roles: [a], pending: [b], acts: [[P, [act]]] }
    },
  },
  {
    name: 'whom the author names beside a twin seals nothing, and who is taken for removed still counts',
    expect: (book) => {
      const a = book.grant('F', 'A', may)
      const b = book.grant('A', 'B')
      book.endorse('F', b)
      const act = book.act('B', 3, [P])
      const out = book.remove('F', 'A', { after: [a], prev: a })
      const s = book.grant('F', 'S', { after: [out], ...may })
      book.act('S', 7, [P], {}, { after: [s] })
      book.endorse('S', out, { after: [s] })
      return {
        stewards: [founder(book), ['A', a, 1, true], ['B', b, 2]],
        two: true,
        roles: [a, b],
        pending: [out, s],
        acts: [[P, [act]]],
      }
    },
  },
  {
    name: 'an endorsement is not taken back by a twin',
    expect: (book) => {
      const { a, b, stewards } = three(book)
      const c = book.grant('F', 'C')
      book.endorse('A', c, { after: [c] })
      const act = book.act('A', 3, [P], {}, { after: [c], prev: book.charter })
      return { stewards: [...stewards, ['C', c, 2]], two: true, roles: [a, b, c], acts: [[P, [act]]] }
    },
  },
  {
    name: 'who goes with old citations undoes nobody',
    expect: (book) => {
      const { a, b } = three(book)
      book.act('B', 3, [P])
      book.restore('A', [P])
      const out = book.remove('F', 'F', { after: [], prev: book.charter })
      const stewards: Standing[] = [
        ['A', a, 1, true],
        ['B', b, 1, true],
      ]
      return { stewards, two: true, roles: [a, b, out] }
    },
  },
  {
    name: 'dates decide nothing',
    expect: (book) => {
      const a = book.grant('F', 'A', { ...may, time: MINUTE + 86_400 })
      const out = book.remove('F', 'A', { time: MINUTE - 86_400 })
      book.grant('A', 'B', { time: MINUTE })
      return { roles: [a, out] }
    },
  },
  {
    name: 'a record that cites what is missing waits',
    expect: (book) => {
      const a = book.grant('F', 'A', may)
      book.grant('A', 'B')
      book.act('A', 7, [P])
      return { stewards: [founder(book), ['A', a, 1, true]], roles: [a] }
    },
    order: (lines) => lines.toSpliced(2, 1),
  },
  {
    name: 'a record that cites a post waits for ever',
    expect: (book) => {
      const post = book.write('F', 16, { text: 'Hello.' }, { after: [] }, false)
      book.grant('F', 'A', { after: [post] })
      return {}
    },
  },
  {
    name: 'a record whose prev is somebody else’s',
    expect: (book) => {
      const a = book.grant('F', 'A', may)
      book.grant('A', 'B', { prev: a })
      return { stewards: [founder(book), ['A', a, 1, true]], roles: [a] }
    },
  },
  {
    name: 'a record of another channel',
    expect: (book) => {
      const a = book.grant('F', 'A')
      book.act('A', 8, [book.key('X')], {}, { channel: drawn('another channel', 32) })
      return { stewards: [founder(book), ['A', a, 1]], roles: [a] }
    },
  },
  {
    name: 'sixteen stewards are all',
    expect: (book) => {
      const { a, b, stewards } = three(book)
      const all = [...stewards]
      const roles = [a, b]
      for (let i = 0; i < 14; i++) {
        const more = book.grant('F', `S${i}`)
        book.endorse('A', more)
        if (i < 13) all.push([`S${i}`, more, 2])
        if (i < 13) roles.push(more)
      }
      return { stewards: all, two: true, roles }
    },
  },
]
