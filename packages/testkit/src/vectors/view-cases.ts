// Cases of views.json (spec page 12): what a reader sees of posts, and on whose word.

import type { Line } from './authority-book.ts'
import { at, BEGINS, type ViewCase } from './view-book.ts'

const HOUR = 3_600
export const viewCases: readonly ViewCase[] = [
  {
    name: 'somebody settled, somebody new, and the author',
    expect: (talk) => ({
      decisions: [
        [talk.root, 'show'],
        [talk.reply('old', 1), 'show'],
        [talk.reply('new', 2), 'collapse', ['channel', 'new']],
        [talk.reply('asks', 3), 'show'],
        [talk.reply('F', 4), 'show'],
      ],
    }),
  },
  {
    name: 'muted and dropped',
    expect: (talk) => ({
      choices: { muted: ['old', 'F'], dropped: ['F'] },
      decisions: [
        [talk.reply('old', 1), 'collapse', ['me', 'muted']],
        [talk.reply('F', 2), 'hide', ['me', 'dropped'], ['me', 'muted']],
      ],
    }),
  },
  {
    name: 'a label that the reader filters',
    expect: (talk) => ({
      choices: { labels: [1, 8] },
      decisions: [
        [talk.reply('old', 1, { labels: [3, 8] }), 'collapse', ['me', 'label', [8]]],
        [talk.reply('old', 2, { labels: [3] }), 'show'],
      ],
    }),
  },
  {
    name: 'what the author hides and opens',
    expect: (talk) => {
      const [a, b, c] = [talk.reply('old', 1), talk.reply('new', 2), talk.reply('newer', 3)]
      talk.tend({ hidden: [a.id, c.id].toSorted(Buffer.compare), opened: [b.id, c.id].toSorted(Buffer.compare) })
      return {
        decisions: [
          [a, 'collapse', ['author', 'hidden']],
          [b, 'show'],
          [c, 'collapse', ['author', 'hidden'], ['channel', 'new']],
        ],
      }
    },
  },
  {
    name: 'a closed thread',
    expect: (talk) => {
      const [a, b, c] = [talk.reply('old', 1), talk.reply('old', 9), talk.reply('asks', 10)]
      talk.tend({ closed: true, since: at(5) })
      return {
        decisions: [
          [a, 'show'],
          [b, 'collapse', ['author', 'closed']],
          [c, 'show'],
        ],
      }
    },
  },
  {
    name: 'a post that a steward removed',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      const act = book.act('F', 7, [post.id])
      return {
        decisions: [
          [post, 'hide', ['stewards', 'removed', act]],
          [talk.root, 'show'],
        ],
      }
    },
  },
  {
    name: 'who follows nobody sees it',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      book.act('F', 7, [post.id])
      const young = talk.reply('new', 2)
      return {
        choices: { follow: false },
        decisions: [
          [post, 'show'],
          [young, 'collapse', ['channel', 'new']],
        ],
      }
    },
  },
  {
    name: 'an act that the reader has undone',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      const act = book.act('F', 7, [post.id])
      const other = book.act('F', 3, [post.id])
      return { choices: { undone: [act] }, decisions: [[post, 'collapse', ['stewards', 'collapsed', other]]] }
    },
  },
  {
    name: 'a post that was restored',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      book.act('F', 7, [post.id])
      book.restore('F', [post.id])
      return { decisions: [[post, 'show']] }
    },
  },
  {
    name: 'an act by who is no steward',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      book.act('X', 7, [post.id])
      return { decisions: [[post, 'show']] }
    },
  },
  {
    name: 'one’s own post that was removed: shown, and told',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      const act = book.act('F', 7, [post.id])
      return { choices: { own: ['old'] }, decisions: [[post, 'note', ['stewards', 'removed', act]]] }
    },
  },
  {
    name: 'one’s own post that the author hid',
    expect: (talk) => {
      const post = talk.reply('new', 1)
      talk.tend({ hidden: [post.id] })
      return { choices: { own: ['new'], muted: ['new'] }, decisions: [[post, 'show']] }
    },
  },
  {
    name: 'a ban hides all, whatever its date, but what is kept',
    expect: (talk, book) => {
      const [a, b] = [talk.reply('old', 1), talk.reply('old', 500)]
      const ban = book.act('F', 8, [book.key('old')], { keep: [a.id] }, { time: at(60) })
      return {
        decisions: [
          [a, 'show'],
          [b, 'hide', ['stewards', 'banned', ban]],
        ],
      }
    },
  },
  {
    name: 'a ban by one of three does not hold yet',
    expect: (talk, book) => {
      book.grant('F', 'A')
      book.grant('F', 'B')
      const post = talk.reply('old', 1)
      book.act('A', 8, [book.key('old')])
      return { decisions: [[post, 'show']] }
    },
  },
  {
    name: 'a ban for a week, while it lasts',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      const ban = book.act('F', 8, [book.key('old')], { until: at(60) })
      return { choices: { now: at(60) - 1 }, decisions: [[post, 'hide', ['stewards', 'banned', ban]]] }
    },
  },
  {
    name: 'a ban for a week, over',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      book.act('F', 8, [book.key('old')], { until: at(60) })
      return { choices: { now: at(60) }, decisions: [[post, 'show']] }
    },
  },
  {
    name: 'a persona is paused from then to then, whatever the hour',
    expect: (talk, book) => {
      const posts = [1, 10, 11, 59, 60].map((minute) => talk.reply('old', minute))
      const pause = book.act('F', 6, [book.key('old')], { until: at(60) }, { time: at(10) })
      const [before, begins, during, last, over] = posts as [Line, Line, Line, Line, Line]
      return {
        choices: { now: at(1000) },
        decisions: [
          [before, 'show'],
          [begins, 'show'],
          [during, 'collapse', ['stewards', 'paused', pause]],
          [last, 'collapse', ['stewards', 'paused', pause]],
          [over, 'show'],
        ],
      }
    },
  },
  {
    name: 'a locked thread: later replies, the author’s too',
    expect: (talk, book) => {
      const [a, b, c] = [talk.reply('old', 1), talk.reply('old', 20), talk.reply('asks', 21)]
      const lock = book.act('F', 5, [talk.root.id], {}, { time: at(10) })
      return {
        decisions: [
          [talk.root, 'show'],
          [a, 'show'],
          [b, 'collapse', ['stewards', 'locked', lock]],
          [c, 'collapse', ['stewards', 'locked', lock]],
        ],
      }
    },
  },
  {
    name: 'a lock that names a reply does nothing',
    expect: (talk, book) => {
      const [a, b] = [talk.reply('old', 1), talk.reply('old', 20)]
      book.act('F', 5, [a.id], {}, { time: at(10) })
      return {
        decisions: [
          [a, 'show'],
          [b, 'show'],
        ],
      }
    },
  },
  {
    name: 'asked to rephrase',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      const act = book.act('F', 4, [post.id])
      return { decisions: [[post, 'collapse', ['stewards', 'rephrase', act]]] }
    },
  },
  {
    name: 'asked to rephrase, and said anew',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      const act = book.act('F', 4, [post.id])
      talk.revise(post, 30)
      return { decisions: [[post, 'note', ['stewards', 'rephrased', act]]] }
    },
  },
  {
    name: 'asked to rephrase what was said anew',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      const revision = talk.revise(post, 30)
      const act = book.act('F', 4, [post.id], { seen: revision.id })
      return { decisions: [[post, 'collapse', ['stewards', 'rephrase', act]]] }
    },
  },
  {
    name: 'a steward’s label: a note, and a fold for who filters it',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      const act = book.act('F', 2, [post.id], { rule: 0, labels: [1] })
      return { decisions: [[post, 'note', ['stewards', 'labelled', act]]] }
    },
  },
  {
    name: 'the same, filtered',
    expect: (talk, book) => {
      const post = talk.reply('old', 1, { labels: [8] })
      const act = book.act('F', 2, [post.id], { rule: 0, labels: [1] })
      return {
        choices: { labels: [1, 8] },
        decisions: [[post, 'collapse', ['me', 'label', [8, 1]], ['stewards', 'labelled', act]]],
      }
    },
  },
  {
    name: 'several acts, in the order in which they are named',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      const guide = book.act('F', 1, [post.id])
      const collapse = book.act('F', 3, [post.id])
      const ban = book.act('F', 8, [book.key('old')])
      const removal = book.act('F', 7, [post.id])
      return {
        choices: { muted: ['old'] },
        decisions: [
          [
            post,
            'hide',
            ['me', 'muted'],
            ['stewards', 'banned', ban],
            ['stewards', 'removed', removal],
            ['stewards', 'collapsed', collapse],
            ['stewards', 'guided', guide],
          ],
        ],
      }
    },
  },
  {
    name: 'a brake hides what people new here answer meanwhile, not their own threads',
    expect: (talk, book) => {
      const [before, during, old] = [talk.reply('new', 1), talk.reply('new', 20), talk.reply('old', 21)]
      const own = talk.elsewhere('new', 22)
      const after = talk.reply('new', 60)
      const brake = book.act('F', 10, [], { rule: 0, until: at(60) }, { time: at(10) })
      return {
        choices: { now: at(1000) },
        decisions: [
          [before, 'collapse', ['channel', 'new']],
          [during, 'hide', ['stewards', 'braked', brake], ['channel', 'new']],
          [old, 'show'],
          [own, 'show'],
          [after, 'collapse', ['channel', 'new']],
        ],
      }
    },
  },
  {
    name: 'a brake does not hide what the author opened',
    expect: (talk, book) => {
      const reply = talk.reply('new', 20)
      talk.tend({ opened: [reply.id] })
      book.act('F', 10, [], { rule: 0, until: BEGINS + HOUR }, { time: at(10) })
      return { decisions: [[reply, 'show']] }
    },
  },
]
