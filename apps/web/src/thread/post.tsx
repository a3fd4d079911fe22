// One post: who, when, their words; what it asks for; reactions, and what else can be done about it. Of one's own: its
// journey, and the ways to change it and to take it back.

import { decidingOf } from '../govern/deciding.ts'
import { listingOf } from '../govern/following.ts'
import { RulingActs } from '../govern/ruling-acts.tsx'
import type { PostView } from '../model.ts'
import { AskedFor, asksForAnything } from '../parts/asked-for.tsx'
import { Icon } from '../parts/icon.tsx'
import { tellingOf } from '../report/telling-of.ts'
import { Said } from '../text/said.tsx'
import { t } from '../words.ts'
import { OpenedLine } from './fold-line.tsx'
import { type Act, type Here, tendingOf } from './here.ts'
import { type Answer, JourneyOf } from './journey.tsx'
import { PostMenu } from './post-menu.tsx'
import { Reactions, WhoReacted } from './reactions.tsx'
import { Revise } from './revise.tsx'
import { RulingLine } from './ruling.tsx'
import { turningOf } from './turn-from.ts'
import { Who } from './who.tsx'

export interface PostActs {
  readonly takeBack: (post: PostView) => void
  readonly writeAnew: (post: PostView) => void
  /** null: none is being said anew any more. */
  readonly change: (post: PostView | null) => void
  readonly focusNext: (id: string) => void
}

interface Props {
  readonly post: PostView
  readonly here: Here
  /** Of its heading. */
  readonly level: 2 | 3
  /** What it says is being said anew, in its place. */
  readonly changing: boolean
  readonly acts: PostActs
}

export function Post({ post, here, level, changing, acts }: Props) {
  const { author, fold, id, journey, mine, text } = post
  const isRoot = id === here.thread.root.id
  const name = here.nameFor(author)
  return (
    <article
      class={isRoot ? 'post sheet sheet--first' : 'post'}
      id={`post-${id}`}
      tabIndex={-1}
      aria-label={mine ? t('post.by-you', { name }) : t('post.by', { name })}
    >
      <Who post={post} here={here} level={level} />
      {post.inherited && <p class="small soft">{t('post.before-fork')}</p>}
      {fold !== null && <OpenedLine post={post} fold={fold} here={here} focusNext={acts.focusNext} />}
      {post.causes
        .filter(({ act }) => act !== fold?.act)
        .map((ruling) => (
          <div class="fold fold--open" key={ruling.act}>
            <RulingLine ruling={ruling} author={author} nameFor={here.nameFor} />
            <RulingActs ruling={ruling} posts={[post]} here={here} />
          </div>
        ))}
      {text === null ? (
        <Gone post={post} />
      ) : changing ? (
        <Revise post={post} text={text} here={here} done={() => acts.change(null)} />
      ) : (
        <>
          <Said text={text} lang={post.lang} />
          {asksForAnything(post) && (
            <p class="said">
              <AskedFor post={post} />
            </p>
          )}
          <WhoReacted post={post} nameFor={here.nameFor} />
          {mine ? (
            <Own post={post} acts={acts} />
          ) : (
            <Reactions post={post} here={here} name={name}>
              <PostMenu id={id} name={name} acts={menuOf(here, post)} />
            </Reactions>
          )}
        </>
      )}
      {journey !== null && text !== null && (
        <JourneyOf journey={journey} answer={isRoot ? answerIn(here) : null} writeAnew={() => acts.writeAnew(post)} />
      )}
    </article>
  )
}

function menuOf(here: Here, post: PostView): Act[] {
  const { author, fold } = post
  return [
    ...decidingOf(here, [post]),
    ...tendingOf(here, [post], fold),
    ...turningOf(here, author),
    ...listingOf(here, author),
    ...tellingOf(here, post),
  ]
}

/** A folded reply may be the cruel one: it is no answer yet. */
function answerIn({ replying, thread: { replies } }: Here): Answer {
  if (replies.some(({ fold, mine, text }) => !mine && text !== null && fold === null)) return 'there'
  return replying ? 'writing' : 'none'
}

function Own({ post, acts }: { post: PostView; acts: PostActs }) {
  const at = post.journey?.at
  return (
    <div class="acts">
      {at !== 'refused' && (
        <button class="act" type="button" id={`change-${post.id}`} onClick={() => acts.change(post)}>
          <Icon name="pen" />
          {t('anew.open')}
        </button>
      )}
      <button class="act" type="button" onClick={() => acts.takeBack(post)}>
        <Icon name="turn" turns />
        {t(at === 'saved' ? 'post.do-not-send' : 'post.take-back')}
      </button>
    </div>
  )
}

/** What is left of a post: of an own one also how far the request to delete it came. */
function Gone({ post: { journey, mine, takenBack } }: { post: PostView }) {
  // It never left, so there is nobody to ask.
  if (mine && journey?.at === 'saved') return <p class="post__gone">{t('post.unsent')}</p>
  return (
    <div class="post__gone">
      <p>{t('post.gone')}</p>
      {takenBack !== null && (
        <p class="small" role="status">
          {takenBack.at === 'kept' ? t('post.asked', { n: takenBack.relays.length }) : t('post.asks-later')}
        </p>
      )}
    </div>
  )
}
