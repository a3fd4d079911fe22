// Whether what is being written calls for the card (design: care, Crisis), in every language that it may be in. Decided on
// this device from the words alone; nothing of it is kept or sent.

import { crisisLanguages, crisisTier, type CrisisWords, loadCrisis, type Notice, noticeFor } from '@kith/care/crisis'

/** Makes the first reading as quick as the later ones: it compiles the words, and lets the browser warm to the work. */
const REHEARSAL = 'I do not really know where to begin, and nobody said a word today. '

/** Words for those of these languages (BCP 47) that have some. */
export async function wordsFor(tags: readonly string[]): Promise<readonly CrisisWords[]> {
  const asked = new Set(tags.map((tag) => tag.split('-')[0]?.toLowerCase()))
  const found = await Promise.all(crisisLanguages.filter((lang) => asked.has(lang)).map(loadCrisis))
  const all = found.filter((words) => words !== null)
  for (const words of all) crisisTier(REHEARSAL, words)
  return all
}

/** The gravest that any of the languages reads in it. */
export function noticeIn(text: string, all: readonly CrisisWords[]): Notice | null {
  return all.map((words) => noticeFor(crisisTier(text, words), words)).reduce(graver, null)
}

export function graver(one: Notice | null, other: Notice | null): Notice | null {
  return one === 'card' || other === 'card' ? 'card' : (one ?? other)
}
