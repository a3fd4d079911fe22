// Drawings from the sprite in index.html. All are hidden from screen readers: the words beside them say everything.

import type { NeedId, Window as Panes } from '@kith/care'

type IconName =
  | 'back'
  | 'rooms'
  | 'call'
  | 'relay'
  | 'link'
  | 'pen'
  | 'tick'
  | 'turn'
  | 'cloud'
  | 'door'
  | 'key'
  | 'dots'
  | 'ring'
  | NeedId

/** @param turns mirrored where one reads from right to left */
export function Icon({ name, turns = false }: { name: IconName; turns?: boolean }) {
  return (
    <svg class={turns ? 'i i--turn' : 'i'} aria-hidden="true">
      <use href={`#${name}`} />
    </svg>
  )
}

/** A need's icon; the signpost alone points somewhere and turns. */
export function NeedIcon({ need }: { need: NeedId }) {
  return <Icon name={need} turns={need === 'advice-welcome'} />
}

interface WindowProps {
  /** 0 is the plain arch. */
  pane: Panes['pane']
  look: 'plain' | 'lit' | 'open'
}

/** Lit: somebody listens or writes. Plain: somebody is here. Open: a post waits. */
export function Window({ pane, look }: WindowProps) {
  return (
    <svg class={look === 'plain' ? 'win' : `win win--${look}`} aria-hidden="true">
      <use href={`#w${pane}`} />
    </svg>
  )
}

/** A pseudonym's own window. */
export function OwnWindow({ pane, glass }: Panes) {
  return (
    <svg class={`win win--g${glass}`} aria-hidden="true">
      <use href={`#w${pane}`} />
    </svg>
  )
}
