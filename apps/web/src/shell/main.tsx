// The place on screen, or why there is none here. Puts the page where it was when the person comes Back.

import { useEffect } from 'preact/hooks'
import { cannot } from '../app.ts'
import { Help } from '../help/help.tsx'
import { ListenLater } from '../listen/listen-later.tsx'
import { MeLater } from '../me/me-later.tsx'
import { arrival, type Place, place } from '../place.ts'
import { ThreadLater } from '../thread/thread-later.tsx'
import { Welcome } from '../welcome/welcome.tsx'
import { WriteLater } from '../write/write-later.tsx'
import { Cannot } from './doors.tsx'
import {
  AppealLater,
  ChannelLater,
  DeskLater,
  DraftsLater,
  ForkLater,
  ForksLater,
  LinkInLater,
  LogLater,
  ReportLater,
  SettingsLater,
  StartLater,
} from './later-places.ts'
import { Newer } from './newer.tsx'
import { Notes } from './notes.tsx'
import { arrive } from './arrive.ts'

export function Main() {
  const here = place.value
  const key = JSON.stringify(here)
  const came = arrival.value
  useEffect(() => (came === null ? undefined : arrive(came.scroll)), [came])
  return (
    <>
      <Newer />
      <Notes />
      <div key={key}>
        <Shown here={here} />
      </div>
    </>
  )
}

function Shown({ here }: { here: Place }) {
  // Help needs nothing, so nothing may stand before it; nor before the choice of a language.
  if (here.at === 'help') return <Help />
  if (here.at === 'settings') return <SettingsLater />
  if (cannot.value !== null) return <Cannot why={cannot.value} />
  switch (here.at) {
    case 'welcome':
      return <Welcome />
    case 'me':
      return <MeLater />
    case 'drafts':
      return <DraftsLater />
    case 'listen':
      return <ListenLater from={here.from ?? null} />
    case 'start':
      return <StartLater />
    case 'link':
      return <LinkInLater />
    case 'channel':
      return <ChannelLater id={here.channel} />
    case 'fork':
      return <ForkLater id={here.channel} />
    case 'forks':
      return <ForksLater id={here.channel} />
    case 'log':
      return <LogLater id={here.channel} />
    case 'desk':
      return <DeskLater id={here.channel} />
    case 'report':
      return <ReportLater channel={here.channel} thread={here.thread} author={here.author} post={here.post} />
    case 'appeal':
      return <AppealLater channel={here.channel} thread={here.thread} act={here.act} />
    case 'write':
      return <WriteLater channel={here.channel} need={here.need ?? null} />
    case 'thread':
      break
  }
  return <ThreadLater channel={here.channel} id={here.thread} />
}
