// A link to a place inside. A real link, so that keyboards, screen readers and "open in a new tab" know it; its address
// is the app's own, since no address tells a place.

import type { ComponentChildren } from 'preact'
import { go, type Place } from './place.ts'
import { staticHelp } from './words.ts'

interface Props {
  to: Place
  class?: string
  current?: 'page' | 'true' | undefined
  children: ComponentChildren
}

export function Link({ to, class: classes, current, children }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(to)
  }
  return (
    <a
      href={to.at === 'help' ? staticHelp() : '/'}
      onClick={follow}
      {...(classes === undefined ? {} : { class: classes })}
      {...(current === undefined ? {} : { 'aria-current': current })}
    >
      {children}
    </a>
  )
}
