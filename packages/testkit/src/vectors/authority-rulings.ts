// Cases of authority.json about amends, acts and forks (spec page 13 §6, §7).

import { type Book, type Line, MINUTE, postOf } from './authority-book.ts'
import type { Case, Standing } from './authority-state.ts'
import type { Described } from './described.ts'
import { drawn } from './platform.ts'

const [P, Q] = [postOf('one'), postOf('two')]
const may = { may: true }
const DAY = 86_400

const founder = (book: Book): Standing => ['F', book.charter, 0]
const bySize = (lines: readonly Line[]): Line[] => lines.toSorted((a, b) => Buffer.compare(a.id, b.id))

/** F, and A named by F. */
function two(book: Book): { a: Line; as: { stewards: Standing[]; roles: Line[] } } {
  const a = book.grant('F', 'A', may)
  return { a, as: { stewards: [founder(book), ['A', a, 1, true]], roles: [a] } }
}

/** F, A and B. */
function three(book: Book): { b: Line; as: { stewards: Standing[]; roles: Line[]; two: true } } {
  const { a, as } = two(book)
  const b = book.grant('F', 'B')
  return { b, as: { stewards: [...as.stewards, ['B', b, 1]], roles: [a, b], two: true } }
}

export const rulingCases: readonly Case[] = [
  {
    name: 'every field anew',
    expect: (book) => {
      const policy = new Map(Object.entries({ days: 30, bits: 2, who: 0 }))
      const fields = {
        name: 'Bereaved',
        purpose: '',
        langs: ['en', 'es'],
        topics: [],
        audience: 2,
        rules: [[3, 'Listen.']],
        policy,
        regions: ['IE'],
      }
      for (const [field, value] of Object.entries(fields)) book.amend('F', field, value)
      return { fields }
    },
  },
  {
    name: 'a policy for who was invited, with the key of the invitation',
    expect: (book) => {
      const policy = new Map<string, Described>(Object.entries({ days: 0, bits: 4, who: 2, invite: book.key('guest') }))
      book.amend('F', 'policy', policy)
      return { fields: { policy } }
    },
  },
  {
    name: 'a policy with a key of a later version',
    expect: (book) => {
      const policy = { days: 0, bits: 4, who: 0 }
      book.amend('F', 'policy', new Map(Object.entries({ ...policy, later: 1 })))
      return { fields: { policy: new Map(Object.entries(policy)) } }
    },
  },
  {
    name: 'the later amend of a field counts',
    expect: (book) => {
      const { as } = two(book)
      book.amend('F', 'name', 'First')
      book.amend('A', 'name', 'Second')
      return { ...as, fields: { name: 'Second' } }
    },
  },
  {
    name: 'two amends of a field beside one another: the smaller id counts',
    expect: (book) => {
      const { a, as } = two(book)
      const first = book.amend('F', 'name', 'By the founder', { after: [a] })
      const second = book.amend('A', 'name', 'By A', { after: [a] })
      book.amend('A', 'purpose', 'Another field.')
      const [smaller] = bySize([first, second])
      return { ...as, fields: { name: smaller === first ? 'By the founder' : 'By A', purpose: 'Another field.' } }
    },
  },
  {
    name: 'an amend by one of three waits',
    expect: (book) => {
      const { as } = three(book)
      const amend = book.amend('A', 'name', 'By A')
      return { ...as, pending: [amend] }
    },
  },
  {
    name: 'an amend by two of three',
    expect: (book) => {
      const { as } = three(book)
      book.endorse('B', book.amend('A', 'name', 'By A and B'))
      return { ...as, fields: { name: 'By A and B' } }
    },
  },
  {
    name: 'an amend that the removed wrote beside the removal, endorsed',
    expect: (book) => {
      const { a } = two(book)
      const out = book.remove('F', 'A', { after: [a] })
      const amend = book.amend('A', 'name', 'Mine', { after: [a] })
      book.endorse('F', amend)
      return { roles: [a, out] }
    },
  },
  {
    name: 'two amends on one prev, and one of them endorsed',
    expect: (book) => {
      const { a, as } = two(book)
      const first = book.amend('F', 'name', 'First', { after: [a] })
      const second = book.amend('F', 'name', 'Second', { after: [a], prev: a })
      book.endorse('A', second)
      return { ...as, fields: { name: 'Second' }, pending: [first] }
    },
  },
  {
    name: 'milder acts on one prev stand',
    expect: (book) => {
      const first = book.act('F', 3, [P], {}, { after: [] })
      const second = book.act('F', 7, [Q], {}, { after: [], prev: book.charter })
      return {
        acts: [
          [P, [first]],
          [Q, [second]],
        ],
      }
    },
  },
  {
    name: 'a ban on one prev with another act waits',
    expect: (book) => {
      const ban = book.act('F', 8, [P], {}, { after: [] })
      const act = book.act('F', 7, [Q], {}, { after: [], prev: book.charter })
      return { pending: [ban], acts: [[Q, [act]]] }
    },
  },
  {
    name: 'a ban by one of two',
    expect: (book) => {
      const { as } = two(book)
      const ban = book.act('A', 8, [book.key('X')], { keep: [P] })
      return { ...as, acts: [[book.key('X'), [ban]]] }
    },
  },
  {
    name: 'a ban by one of three waits, a removal of a post does not',
    expect: (book) => {
      const { as } = three(book)
      const ban = book.act('B', 8, [book.key('X')])
      const act = book.act('B', 7, [P])
      return { ...as, pending: [ban], acts: [[P, [act]]] }
    },
  },
  {
    name: 'a ban by two of three',
    expect: (book) => {
      const { as } = three(book)
      const ban = book.act('B', 8, [book.key('X')])
      book.endorse('A', ban)
      return { ...as, acts: [[book.key('X'), [ban]]] }
    },
  },
  {
    name: 'a ban that cites heads from before there were three',
    expect: (book) => {
      const { a, as } = two(book)
      const b = book.grant('F', 'B', { after: [a] })
      const ban = book.act('A', 8, [P], {}, { after: [a] })
      return { two: true, stewards: [...as.stewards, ['B', b, 1]], roles: [a, b], pending: [ban] }
    },
  },
  {
    name: 'several acts on one post hold, the strictest first',
    expect: (book) => {
      const { a, as } = two(book)
      const guide = book.act('F', 1, [P], {}, { after: [a] })
      const removal = book.act('A', 7, [P], {}, { after: [a] })
      const label = book.act('A', 2, [P], { labels: [1, 8] })
      return { ...as, acts: [[P, [removal, label, guide]]] }
    },
  },
  {
    name: 'of two alike the smaller id is first',
    expect: (book) => {
      const { a, as } = two(book)
      const acts = [book.act('F', 7, [P], {}, { after: [a] }), book.act('A', 7, [P], {}, { after: [a] })]
      return { ...as, acts: [[P, bySize(acts)]] }
    },
  },
  {
    name: 'a restore ends what it knew on the post that it names',
    expect: (book) => {
      const { as } = two(book)
      const act = book.act('F', 7, [P, Q])
      book.restore('A', [P])
      return { ...as, acts: [[Q, [act]]] }
    },
  },
  {
    name: 'and not what came beside it',
    expect: (book) => {
      const { a, as } = two(book)
      book.act('F', 3, [P], {}, { after: [a] })
      const head = book.lines.at(-1) as Line
      const beside = book.act('A', 7, [P], {}, { after: [a] })
      book.restore('F', [P], { after: [head] })
      return { ...as, acts: [[P, [beside]]] }
    },
  },
  {
    name: 'nor what comes after',
    expect: (book) => {
      book.act('F', 3, [P])
      book.restore('F', [P])
      const again = book.act('F', 3, [P])
      return { acts: [[P, [again]]] }
    },
  },
  {
    name: 'a restore that names the act ends it everywhere',
    expect: (book) => {
      const act = book.act('F', 7, [P, Q])
      const other = book.act('F', 3, [P])
      book.restore('F', [act.id])
      return { acts: [[P, [other]]] }
    },
  },
  {
    name: 'one steward lifts a ban by two',
    expect: (book) => {
      const { as } = three(book)
      const ban = book.act('B', 8, [book.key('X')])
      book.endorse('A', ban)
      book.restore('F', [book.key('X')])
      return as
    },
  },
  {
    name: 'what the removed did beside the removal stands, if it is mild',
    expect: (book) => {
      const { a } = two(book)
      const out = book.remove('F', 'A', { after: [a] })
      const act = book.act('A', 7, [P], {}, { after: [a] })
      return { roles: [a, out], acts: [[P, [act]]] }
    },
  },
  {
    name: 'and yields to a restore that does not know it',
    expect: (book) => {
      const { a } = two(book)
      const out = book.remove('F', 'A', { after: [a] })
      book.restore('F', [P])
      book.act('A', 7, [P], {}, { after: [a] })
      return { roles: [a, out] }
    },
  },
  {
    name: 'a restore that the removed wrote beside the removal is void',
    expect: (book) => {
      const { a } = two(book)
      const act = book.act('F', 7, [P])
      const out = book.remove('F', 'A', { after: [act] })
      book.restore('A', [P], { after: [act] })
      return { roles: [a, out], acts: [[P, [act]]] }
    },
  },
  {
    name: 'a brake, and another that a restore ends',
    expect: (book) => {
      const until = MINUTE + DAY
      const first = book.act('F', 10, [], { rule: 0, until })
      const second = book.act('F', 10, [], { rule: 0, until: MINUTE + DAY / 2 })
      book.restore('F', [second.id])
      return { brakes: [first] }
    },
  },
  {
    name: 'a brake of more than a day is none',
    expect: (book) => {
      book.act('F', 10, [], { rule: 0, until: MINUTE + 2 * DAY })
      return {}
    },
  },
  {
    name: 'an act because somebody is worried is none, and nothing stands on it',
    expect: (book) => {
      book.act('F', 7, [P], { report: 1 })
      book.grant('F', 'A')
      return {}
    },
  },
  {
    name: 'an action of a later version holds',
    expect: (book) => {
      const act = book.act('F', 200, [P])
      return { acts: [[P, [act]]] }
    },
  },
  {
    name: 'a child, and two by one persona of which the smaller id counts',
    expect: (book) => {
      const children = [drawn('child one', 32), drawn('child two', 32)] as const
      const lines = children.map((child) => book.fork('X', child))
      book.fork('Y', children[1])
      const first = bySize(lines)[0] === lines[0] ? children[0] : children[1]
      return {
        forks: [
          ['X', first],
          ['Y', children[1]],
        ],
      }
    },
  },
  {
    name: 'a fork into the channel itself is none',
    expect: (book) => {
      book.fork('X', book.charter.id)
      return {}
    },
  },
]
