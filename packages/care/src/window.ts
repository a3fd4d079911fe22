// The window that stands beside a persona's name, drawn from the same public key: a pattern of panes and a tint of glass.
// It is drawn from other bytes than the name, so that of two namesakes 41 in 42 have different windows.
// It helps the eye and is hidden from screen readers; like the name, it proves nothing.

import { keyByte } from './key-bytes.ts'

// As many as are drawn: the app's symbols w1 to w7 and its glass colours 1 to 6.
const PANES = 7
const GLASSES = 6

/** A window: `pane` 1 to 7 is the pattern, `glass` 1 to 6 the tint. */
export interface Window {
  readonly pane: number
  readonly glass: number
}

/** The window of a persona's public key (32 bytes): bytes 2 and 3 draw the pane, bytes 4 and 5 the glass. */
export function windowOf(key: Uint8Array): Window {
  return { pane: 1 + (twoBytes(key, 2) % PANES), glass: 1 + (twoBytes(key, 4) % GLASSES) }
}

// Two bytes, since 256 is not a multiple of 7 or 6: with 65,536 no window is more than 0.02 % likelier than another.
function twoBytes(key: Uint8Array, at: number): number {
  return keyByte(key, at) * 256 + keyByte(key, at + 1)
}
