// Keeps a fixed control within what is to be seen. A keyboard on the screen and pinching leave the page's own size as it is,
// and browsers then put what is fixed behind the keyboard or beside the screen.

/** @returns stops that */
export function keepInSight(control: HTMLElement): () => void {
  const view = visualViewport
  if (view === null) return () => undefined
  let [x, y] = [0, 0]
  const follow = (): void => {
    const box = control.getBoundingClientRect()
    x = within(box.left - x, box.width, view.offsetLeft, view.width)
    y = within(box.top - y, box.height, view.offsetTop, view.height)
    control.style.translate = x === 0 && y === 0 ? '' : `${x}px ${y}px`
  }
  for (const event of ['resize', 'scroll'] as const) view.addEventListener(event, follow)
  follow()
  return () => {
    for (const event of ['resize', 'scroll'] as const) view.removeEventListener(event, follow)
  }
}

/** How far to move what begins at `start` so that it lies between `from` and `from + room`. */
function within(start: number, size: number, from: number, room: number): number {
  return Math.max(from, Math.min(start, from + room - size)) - start
}
