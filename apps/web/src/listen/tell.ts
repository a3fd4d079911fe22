// Somebody came who waits, while one listens and does something else: said once on the page, politely, with the way there.

import { effect } from '@preact/signals'
import { announce } from '../announce.tsx'
import { session } from '../app.ts'
import type { ListenView } from '../model.ts'
import { go, place } from '../place.ts'
import { t } from '../words.ts'

/** The next one after one's own press comes sooner, and is no news. Milliseconds. */
const WAITED = 1_500

export function tellOfSomebody(): void {
  let before: ListenView['at'] = 'off'
  let nobodySince = 0
  effect(() => {
    const view = session.value?.listening.value
    if (view === undefined) return
    const came = before === 'free' && view.at === 'with' && Date.now() - nobodySince > WAITED
    if (view.at === 'free' && before !== 'free') nobodySince = Date.now()
    before = view.at
    if (!came) return
    const there = place.peek().at === 'listen'
    announce(t('listen.came'), there ? null : { words: t('listen.came-go'), run: () => go({ at: 'listen' }) })
  })
}
