// A place's heading. It takes the focus when the person went there, also when it arrives later than the place (a channel
// whose name is read first), so that keyboards and screen readers stand where the new content begins.

import { effect } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { arrival } from '../place.ts'

/** Focus is owed to the heading until the person does something there. */
let owed = false

effect(() => {
  owed = arrival.value?.byPerson ?? false
})
for (const event of ['pointerdown', 'keydown', 'wheel'] as const) {
  addEventListener(event, () => {
    owed = false
  })
}

interface Props {
  class?: string
  lang?: string
  dir?: 'auto'
  children: ComponentChildren
}

export function Heading({ children, ...rest }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (owed) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 tabIndex={-1} ref={heading} {...rest}>
      {children}
    </h1>
  )
}
