// Listen: for who wants to be there for others. One person at a time, with an end, breaks that are offered, and the word
// that nobody is responsible here (care.md). All of it is the session's; this shows where the sitting stands.

import { errorWords, opened, session } from '../app.ts'
import { announce } from '../announce.tsx'
import type { Key, ListenView, Session } from '../model.ts'
import { Ghosts } from '../parts/ghost.tsx'
import { Heading } from '../shell/heading.tsx'
import { ReachLine } from '../shell/reach.tsx'
import { useTitle } from '../shell/title.ts'
import { t } from '../words.ts'
import { Begin } from './begin.tsx'
import { Free } from './free.tsx'
import { InFront } from './in-front.tsx'
import { BreakOffered, Done, Enough, Resting } from './pauses.tsx'

export function Listen({ from }: { from: Key | null }) {
  useTitle(t('title.listen'))
  const current = session.value
  const view = current?.listening.value ?? null
  return (
    <>
      <header class="stack stack--2">
        <Heading>{t('nav.listen')}</Heading>
        <ReachLine />
      </header>
      <div class="listen">
        {view === null || current?.channels.value === null ? <Ghosts /> : <Sitting view={view} from={from} />}
      </div>
    </>
  )
}

function Sitting({ view, from }: { view: ListenView; from: Key | null }) {
  switch (view.at) {
    case 'off':
      return <Begin from={from} />
    case 'free':
      return <Free view={view} step={step} />
    case 'with':
      return <InFront view={view} step={step} />
    case 'break-offered':
      return <BreakOffered view={view} step={step} />
    case 'break':
      return <Resting view={view} step={step} />
    case 'enough':
      return <Enough view={view} step={step} />
    case 'done':
      break
  }
  return <Done view={view} step={step} />
}

export type Step = typeof step

async function step(next: Parameters<Session['listenOn']>[0]): Promise<void> {
  try {
    await (await opened())?.listenOn(next)
  } catch (error) {
    announce(errorWords(error))
  }
}
