// A folded post, or several neighbours that are folded for one reason: one calm line of who and why, on whose word, and the
// way to open it. Nothing of what they say is on the page before (care.md).

import { labelId } from '@kith/care'
import { decidingOf } from '../govern/deciding.ts'
import { RulingActs } from '../govern/ruling-acts.tsx'
import type { Fold, PostView, RuledBy, Ruling } from '../model.ts'
import { listed, t } from '../words.ts'
import { RulingLine } from './ruling.tsx'
import { apart, foldAgain, open, setApart } from './folds.ts'
import { type Here, tendingOf } from './here.ts'

interface Props {
  readonly fold: Fold
  readonly here: Here
  /** Gives the focus to what comes in place of the button that was pressed. */
  readonly focusNext: (id: string) => void
}

export function FoldLine({ posts, fold, here, focusNext }: Props & { readonly posts: readonly PostView[] }) {
  const [first] = posts
  if (first === undefined) return null
  const several = posts.length > 1
  const why = `why-${first.id}`
  const show = () => {
    focusNext(several ? `open-${first.id}` : `post-${first.id}`)
    if (several) setApart(posts)
    else open(first.id)
  }
  return (
    <div class="fold">
      {/* Where the posts are: a line that was seen is read (reading.ts), and can be gone to. */}
      {posts.map(({ id }) => (
        <span id={`post-${id}`} tabIndex={-1} key={id} />
      ))}
      <Why posts={posts} fold={fold} here={here} id={why} />
      <p class="row">
        <button class="link" type="button" id={`open-${first.id}`} aria-describedby={why} onClick={show}>
          {t(several ? 'fold.one-by-one' : 'fold.show')}
        </button>
        {[...tendingOf(here, posts, fold), ...decidingOf(here, posts)].map(({ run, words }) => (
          <button class="link" type="button" key={words} aria-describedby={why} onClick={run}>
            {t(words)}
          </button>
        ))}
        <RulingOf posts={posts} fold={fold} here={here} />
      </p>
    </div>
  )
}

/** Under the name of one that was opened: why it was folded, and the way back. */
export function OpenedLine({ post, fold, here, focusNext }: Props & { readonly post: PostView }) {
  const close = () => {
    focusNext(`open-${post.id}`)
    // In a line with its neighbours it would not be found again.
    if (!apart.value.has(post.id)) setApart([post])
    foldAgain(post.id)
  }
  return (
    <div class="fold fold--open">
      <Why posts={[post]} fold={fold} here={here} />{' '}
      <button class="link" type="button" onClick={close}>
        {t('fold.again')}
      </button>
      <RulingOf posts={[post]} fold={fold} here={here} />
    </div>
  )
}

interface WhyProps {
  readonly posts: readonly PostView[]
  readonly fold: Fold
  readonly here: Here
  readonly id?: string | undefined
}

/** What can be done about the decision that folds them. */
function RulingOf({ posts, fold, here }: Omit<WhyProps, 'id'>) {
  const ruling = rulingOf(posts, fold)
  return ruling === undefined ? null : <RulingActs ruling={ruling} posts={posts} here={here} />
}

function rulingOf([first]: readonly PostView[], fold: Fold): Ruling | undefined {
  return first?.causes.find(({ act }) => act === fold.act)
}

/** On whose word, and why. */
function Why({ posts, fold, here, id }: WhyProps) {
  const [first] = posts as readonly [PostView]
  const several = posts.length > 1
  const ruling = rulingOf(posts, fold)
  if (ruling !== undefined) {
    const byOne = posts.every(({ author }) => author === first.author)
    const answers = byOne ? null : t('fold.answers', { n: posts.length })
    return <RulingLine ruling={ruling} author={first.author} nameFor={here.nameFor} answers={answers} id={id} />
  }
  const why = fold.why as OwnWhy
  return <p id={id}>{several ? wordsForMany(posts, fold, why, here) : wordsFor(first, fold, why, here)}</p>
}

/** On anybody's word but that of stewards and lists. */
type OwnWhy = Exclude<Fold['why'], RuledBy>

function wordsFor(post: PostView, fold: Fold, why: OwnWhy, { nameFor, thread: { root } }: Here): string {
  const name = nameFor(post.author)
  if (why === 'muted') return t('fold.muted', { name })
  if (why === 'label') return t('fold.label', { name, labels: labelsOf(fold) })
  return root.mine ? t(`fold.${why}-mine`, { name }) : t(`fold.${why}`, { name, author: nameFor(root.author) })
}

function wordsForMany(
  posts: readonly PostView[],
  fold: Fold,
  why: OwnWhy,
  { nameFor, thread: { root } }: Here,
): string {
  const answers = t('fold.answers', { n: posts.length })
  if (why === 'muted' || why === 'new') return t(`fold.many-${why}`, { answers })
  if (why === 'label') return t('fold.many-label', { answers, labels: labelsOf(fold) })
  return root.mine
    ? t(`fold.many-${why}-mine`, { answers })
    : t(`fold.many-${why}`, { answers, author: nameFor(root.author) })
}

function labelsOf({ labels }: Fold): string {
  return listed(labels.flatMap((code) => labelId(code) ?? []).map((id) => t(`label.${id}`)))
}
