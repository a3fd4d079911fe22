// Lists of what forks take along, and the hashes by which a charter names them (spec page 15 §2).

import { concat, utf8 } from '@kith/protocol'
import { toHex } from '../hex.ts'
import { drawn, sha256 } from './platform.ts'

export interface ListVector {
  readonly ids: string
  readonly hash: string
}

export function lists(): ListVector[] {
  const ids = (count: number): Uint8Array =>
    concat(...Array.from({ length: count }, (_, i) => drawn(`listed ${i}`, 32)))
  const reversed = concat(drawn('listed 1', 32), drawn('listed 0', 32))
  return [ids(1), ids(2), reversed, ids(480)].map((list) => ({
    ids: toHex(list),
    hash: toHex(sha256(concat(utf8('kith/1/inherit'), list))),
  }))
}
