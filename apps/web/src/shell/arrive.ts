// Scrolls a place to where it was left, as soon as it is tall enough: its posts come from the store a moment later.
// Stops at once when the person scrolls or types, and gives up after a second.

const GIVES_UP = 1_000
const TAKES_OVER = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const

/** @returns stops trying */
export function arrive(scroll: number): () => void {
  const started = performance.now()
  let frame = 0
  const stop = () => {
    cancelAnimationFrame(frame)
    for (const event of TAKES_OVER) removeEventListener(event, stop)
  }
  const attempt = () => {
    scrollTo({ top: scroll, behavior: 'instant' })
    const there = Math.abs(scrollY - scroll) < 2
    if (there || performance.now() - started > GIVES_UP) stop()
    else frame = requestAnimationFrame(attempt)
  }
  for (const event of TAKES_OVER) addEventListener(event, stop, { passive: true })
  attempt()
  return stop
}
