// New posts never move what is being read. Before each change the element that the person reads (or types in) is noted,
// after it the page is scrolled so that it stands where it stood. Browsers do this by themselves, but not Safari.

import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Anchor {
  readonly element: Element
  readonly top: number
}

export function useKeepPlace(root: RefObject<HTMLElement | null>): void {
  const anchor = useRef<Anchor | null>(null)
  // While rendering, the page is still as the person sees it.
  anchor.current = root.current === null ? null : readNow(root.current)
  useLayoutEffect(() => {
    const { current } = anchor
    if (current === null || !current.element.isConnected) return
    const moved = current.element.getBoundingClientRect().top - current.top
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' })
  })
}

/** What is focused there, else the first post in sight. */
function readNow(root: HTMLElement): Anchor | null {
  const focused = document.activeElement
  const visible = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  }
  const candidates = [
    ...(focused?.matches('textarea') && root.contains(focused) ? [focused] : []),
    ...root.querySelectorAll('.post, .fold'),
  ]
  const element = candidates.find(visible)
  return element === undefined ? null : { element, top: element.getBoundingClientRect().top }
}
