// One post: who, when, their words; what it asks for; reactions; of one's own, its journey and the way to take it back.

import type { Key, PostView } from '../model.ts'
import { AskedFor, asksForAnything } from '../parts/asked-for.tsx'
import { Icon } from '../parts/icon.tsx'
import { PersonaWindow } from '../persona.tsx'
import { Said } from '../text/said.tsx'
import { When } from '../text/when.tsx'
import { t } from '../words.ts'
import { JourneyOf } from './journey.tsx'
import { Reactions, WhoReacted } from './reactions.tsx'

interface Props {
  post: PostView
  root: PostView
  channel: Key
  /** Of its heading. */
  level: 2 | 3
  nameFor: (key: Key) => string
  takeBack: (post: PostView) => void
  writeAnew: (post: PostView) => void
}

export function Post({ post, root, channel, level, nameFor, takeBack, writeAnew }: Props) {
  const { id, author, text, time, mine, host, journey } = post
  const name = nameFor(author)
  const Heading = `h${level}` as const
  return (
    <article
      class={post.id === root.id ? 'post sheet sheet--first' : 'post'}
      id={`post-${id}`}
      tabIndex={-1}
      aria-label={mine ? t('post.by-you', { name }) : t('post.by', { name })}
    >
      <div class="who">
        <PersonaWindow of={author} />
        <div class="who__txt">
          <Heading class="name">{name}</Heading>
          <p>
            {mine && <>{t('post.you')} · </>}
            {host && <>{t('post.host')} · </>}
            {post.id !== root.id && author === root.author && <>{t('post.same')} · </>}
            <When time={time} />
          </p>
        </div>
      </div>
      {text === null ? (
        <Gone post={post} />
      ) : (
        <>
          <Said text={text} lang={post.lang} />
          {asksForAnything(post) && (
            <p class="said">
              <AskedFor post={post} />
            </p>
          )}
          <WhoReacted post={post} nameFor={nameFor} />
          {mine ? (
            <div class="acts">
              <button class="act" type="button" onClick={() => takeBack(post)}>
                <Icon name="turn" turns />
                {t(journey?.at === 'saved' ? 'post.do-not-send' : 'post.take-back')}
              </button>
            </div>
          ) : (
            <Reactions post={post} channel={channel} name={name} />
          )}
        </>
      )}
      {journey !== null && text !== null && <JourneyOf journey={journey} writeAnew={() => writeAnew(post)} />}
    </article>
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
