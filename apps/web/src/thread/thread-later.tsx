// A thread, loaded after the session: without one there is none to show.

import { later } from '../parts/later.tsx'

export const ThreadLater = later(async () => (await import('./thread.tsx')).Thread, 'place.thread')
