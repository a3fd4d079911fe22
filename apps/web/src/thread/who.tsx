// Who wrote a post. The pseudonym comes first, since it alone is theirs; what they call themselves stands beside it and never
// in its place. A title that somebody gives themselves, and a name that is like another's, are said to be unchecked.

import { claimsTitle, looksLike } from '@kith/care'
import type { Key, PostView, Profile } from '../model.ts'
import { PersonaWindow } from '../persona.tsx'
import { Rich } from '../rich.tsx'
import { When } from '../text/when.tsx'
import { t } from '../words.ts'
import type { Here } from './here.ts'

export function Who({ post, here, level }: { post: PostView; here: Here; level: 2 | 3 }) {
  const { author, host, mine, profile, revised, steward, time } = post
  const { root } = here.thread
  const Heading = `h${level}` as const
  return (
    <div class="who">
      <PersonaWindow of={author} />
      <div class="who__txt">
        <Heading class="name">{here.nameFor(author)}</Heading>
        {profile !== null && <Calls profile={profile} author={author} here={here} />}
        <p>
          {mine && <>{t('post.you')} · </>}
          {host && <>{t('post.host')} · </>}
          {steward && <>{t('post.steward')} · </>}
          {post.id !== root.id && author === root.author && <>{t('post.same')} · </>}
          <When time={time} />
          {revised && <> · {t('who.changed')}</>}
        </p>
      </div>
    </div>
  )
}

function Calls({ profile, author, here }: { profile: Profile; author: Key; here: Here }) {
  const { line, name, pronouns } = profile
  const other = resembled(name, author, here)
  return (
    <>
      <p>
        <Rich id="who.calls" parts={{ name: <bdi>{name}</bdi> }} />
        {pronouns !== null && (
          <>
            {' '}
            · <bdi>{pronouns}</bdi>
          </>
        )}
      </p>
      {line !== null && <p dir="auto">{line}</p>}
      {[name, line ?? ''].some((text) => claimsTitle(text) !== null) && <p class="who__note">{t('who.unchecked')}</p>}
      {other !== null && <p class="who__note">{t('who.not', { name: here.nameFor(other) })}</p>}
    </>
  )
}

/** Somebody else here whose name this one could be taken for: any pseudonym, and what the thread's author calls themself. */
function resembled(name: string, author: Key, { founder, nameFor, thread }: Here): Key | null {
  const { persona, replies, root } = thread
  const people = new Set([root.author, founder, persona, ...replies.map((post) => post.author)])
  const found = [...people].find((key) => key !== author && looksLike(name, nameFor(key)))
  if (found !== undefined) return found
  const calls = root.profile?.name
  return calls !== undefined && author !== root.author && looksLike(name, calls) ? root.author : null
}
