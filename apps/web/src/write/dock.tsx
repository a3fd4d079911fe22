// The post button, always within reach: at the end of what is to be seen, also over a keyboard on the screen, which leaves
// the page's own size as it is. It stays where it is whatever comes and goes above it.

import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export function Dock({ children }: { children: ComponentChildren }) {
  const dock = useRef<HTMLDivElement>(null)
  useEffect(() => (dock.current === null ? undefined : keepOverKeyboard(dock.current)), [])
  return (
    <div class="dock" ref={dock}>
      {children}
    </div>
  )
}

/** @returns stops that */
function keepOverKeyboard(dock: HTMLElement): () => void {
  const view = visualViewport
  if (view === null) return () => undefined
  const follow = (): void => {
    const covered = Math.max(0, Math.round(innerHeight - view.offsetTop - view.height))
    dock.style.setProperty('--covered', `${covered}px`)
    dock.classList.toggle('dock--over', covered > 0)
  }
  for (const event of ['resize', 'scroll'] as const) view.addEventListener(event, follow)
  follow()
  return () => {
    for (const event of ['resize', 'scroll'] as const) view.removeEventListener(event, follow)
  }
}
