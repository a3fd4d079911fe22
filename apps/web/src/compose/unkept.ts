// What is typed and not yet on the device, over all boxes on the page, and what was asked for and is not there yet: whoever
// is about to end the page asks here first.

/** Keeps one box now; false where the device refused. */
type Keep = () => Promise<boolean>

const boxes = new Set<Keep>()

/** @returns stops minding the box */
export function mind(keep: Keep): () => void {
  boxes.add(keep)
  return () => boxes.delete(keep)
}

/** Whoever is about to end the page waits for this as well, however it ends. */
export function holdFor<T>(work: Promise<T>): Promise<T> {
  const ended = (): boolean => true
  const forget = mind(() => work.then(ended, ended))
  return work.finally(forget)
}

/** True once everything that is typed is kept. */
export async function keepWords(): Promise<boolean> {
  const kept = await Promise.all([...boxes].map((keep) => keep()))
  return !kept.includes(false)
}
