// Cases of views.json about a list that the reader chose (spec page 12 §7).

import { at, type ViewCase } from './view-book.ts'

export const listCases: readonly ViewCase[] = [
  {
    name: 'a list collapses what the stewards let be',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      const act = book.act('L', 3, [post.id])
      return { choices: { list: 'L' }, decisions: [[post, 'collapse', ['list', 'collapsed', act]]] }
    },
  },
  {
    name: 'a list opens what the stewards removed',
    expect: (talk, book) => {
      const [a, b] = [talk.reply('old', 1), talk.reply('old', 2)]
      const act = book.act('F', 7, [a.id, b.id])
      book.restore('L', [a.id], { after: [] })
      return {
        choices: { list: 'L' },
        decisions: [
          [a, 'show'],
          [b, 'hide', ['stewards', 'removed', act]],
        ],
      }
    },
  },
  {
    name: 'a list opens one act of the stewards',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      const act = book.act('F', 7, [post.id])
      const other = book.act('F', 3, [post.id])
      book.restore('L', [act.id], { after: [] })
      return { choices: { list: 'L' }, decisions: [[post, 'collapse', ['stewards', 'collapsed', other]]] }
    },
  },
  {
    name: 'an exception from a list',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      const act = book.act('F', 7, [post.id])
      const restore = book.restore('L', [post.id], { after: [] })
      return {
        choices: { list: 'L', undone: [restore] },
        decisions: [[post, 'hide', ['stewards', 'removed', act]]],
      }
    },
  },
  {
    name: 'a list that restored, and then removed again',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      book.act('L', 3, [post.id], {}, { after: [] })
      book.restore('L', [post.id], { after: [] })
      const again = book.act('L', 7, [post.id], {}, { after: [] })
      const act = book.act('F', 3, [post.id], {}, { after: [] })
      return {
        choices: { list: 'L' },
        decisions: [[post, 'hide', ['list', 'removed', again], ['stewards', 'collapsed', act]]],
      }
    },
  },
  {
    name: 'a list and nobody else',
    expect: (talk, book) => {
      const post = talk.reply('old', 1)
      book.act('F', 7, [post.id])
      const guide = book.act('L', 1, [post.id], {}, { after: [] })
      return { choices: { list: 'L', follow: false }, decisions: [[post, 'note', ['list', 'guided', guide]]] }
    },
  },
  {
    name: 'on everybody’s word at once',
    expect: (talk, book) => {
      const post = talk.reply('new', 9)
      const list = book.act('L', 3, [post.id], {}, { after: [] })
      talk.tend({ hidden: [post.id], closed: true, since: at(5) })
      const act = book.act('F', 7, [post.id], {}, { after: [] })
      return {
        choices: { list: 'L', muted: ['new'] },
        decisions: [
          [
            post,
            'hide',
            ['me', 'muted'],
            ['list', 'collapsed', list],
            ['author', 'hidden'],
            ['author', 'closed'],
            ['stewards', 'removed', act],
            ['channel', 'new'],
          ],
        ],
      }
    },
  },
]
