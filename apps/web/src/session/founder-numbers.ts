// Which number a founder persona, or a name for one thread, gets (spec pages 02, 08 §5). Two with one number would be tied
// together, and whoever has the same root elsewhere counts as well: so after a restore this device counts on from a random
// number, in a block that it has for itself, whatever numbers came with a copy.

/** Channels that a device starts between two restores, at the most. */
const BLOCK = 1000
const BLOCKS_BITS = 20

/** The number before a block of this device's own. */
export function newFloor(): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1))
  return BLOCK * (1 + (random >>> (32 - BLOCKS_BITS)))
}

/** @param floor 0 for a device that never restored: then all are its own. @param used all that are known here */
export function nextNumber(floor: number, used: readonly number[]): number {
  const own = floor === 0 ? used : used.filter((n) => n > floor && n < floor + BLOCK)
  return 1 + Math.max(floor, ...own)
}
