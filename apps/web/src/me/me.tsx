// Me: what a person holds of themselves, and how it outlives this browser. Each section is a component of its own.

import { Begun } from '../drafts/begun.tsx'
import { Heading } from '../shell/heading.tsx'
import { useTitle } from '../shell/title.ts'
import { t } from '../words.ts'
import { BringCopy } from './bring-copy.tsx'
import { Direct } from './direct.tsx'
import { Erase } from './erase.tsx'
import { Looks } from './looks.tsx'
import { Relays } from './relays.tsx'
import { SaveCopy } from './save-copy.tsx'
import { Stays } from './stays.tsx'
import { TurnedFrom } from './turned-from.tsx'
import { YourWords } from './your-words.tsx'

/** In the order in which they are shown. */
const SECTIONS = [YourWords, SaveCopy, BringCopy, Stays, TurnedFrom, Relays, Direct, Looks, Erase]

export function Me() {
  useTitle(t('title.me'))
  return (
    <>
      <header class="stack stack--2">
        <Heading>{t('me.title')}</Heading>
        <p class="soft">{t('me.lead')}</p>
        <Begun />
      </header>
      {SECTIONS.map((Section, i) => (
        <Section key={i} />
      ))}
    </>
  )
}
