// What a reply that is being written holds, and whether it gives advice to somebody who asked only to be heard. It says what
// it found and where, never a score and never a sentence to send: feedback on empathy helped those who struggled with it
// (HAILEY, N = 300), persuading harms and autonomy helps (arXiv 2312.10775). It reads on this device and keeps nothing.
//
// Word lists find words and not meaning. So they are narrow: a nudge that is wrong nags somebody who is being kind.

import { type FoldedText, fold, type Range, rangeIn } from '../folded-text.ts'
import { needs } from '../taxonomies.ts'

/** One language's words, as expressions over folded text with the flags g and u. */
export interface GuidanceWords {
  /** A feeling, by its name. */
  readonly feelings: RegExp
  /** What shows that the writer took in what was said, or knows it from their own life. */
  readonly understanding: RegExp
  /** How a question begins that cannot be answered by yes or no. */
  readonly open: RegExp
  /** Questions that look open and are advice or reproach. */
  readonly closed: RegExp
  /** Advice, wherever it stands. */
  readonly advice: RegExp
  /** Advice as an order, at the beginning of a clause. */
  readonly orders: RegExp
  /** What makes advice that follows in the same sentence somebody else's: "they told me you should". */
  readonly reported: RegExp
}

/** What the draft holds, as the first place of each; null: not found, which does not mean that it is missing. */
export interface ReplyGuidance {
  readonly feeling: Range | null
  readonly understanding: Range | null
  readonly question: Range | null
}

const JUST_LISTEN: number = needs[0].code
const COMFORT: number = needs[1].code

/**
 * True for a need that advice does not meet: to be heard, and comfort. Who looks for people who have been there asks what
 * helped them, and hears what it was.
 */
export function asksForNoAdvice(need: number | null): boolean {
  return need === JUST_LISTEN || need === COMFORT
}

export function guideReply(draft: string, words: GuidanceWords): ReplyGuidance {
  const folded = fold(draft)
  return {
    feeling: first(folded, words.feelings),
    understanding: first(folded, words.understanding),
    question: question(folded, words),
  }
}

/** The first place where the draft tells its reader what to do, or null. For a need that `asksForNoAdvice`. */
export function adviceIn(draft: string, words: GuidanceWords): Range | null {
  const folded = fold(draft)
  const found = [words.advice, words.orders]
    .flatMap((pattern) => [...folded.text.matchAll(pattern)])
    .filter((match) => !isReported(folded.text, match.index, words.reported))
    .sort((a, b) => a.index - b.index)[0]
  return found === undefined ? null : rangeIn(folded, found.index, found.index + found[0].length)
}

function first(folded: FoldedText, pattern: RegExp): Range | null {
  for (const match of folded.text.matchAll(pattern)) {
    return rangeIn(folded, match.index, match.index + match[0].length)
  }
  return null
}

// A sentence with the sign that ends it, if it is a question's.
const SENTENCES = /[^.!?؟\n¿]+[?؟]?/gu

function question(folded: FoldedText, words: GuidanceWords): Range | null {
  for (const { 0: sentence, index } of folded.text.matchAll(SENTENCES)) {
    const isOpen = /[?؟]$/u.test(sentence) && sentence.search(words.open) >= 0 && sentence.search(words.closed) < 0
    if (isOpen) return rangeIn(folded, index + sentence.search(/\S/), index + sentence.length)
  }
  return null
}

function isReported(text: string, at: number, reported: RegExp): boolean {
  const begin = Math.max(...['.', '!', '?', '؟', '\n'].map((end) => text.lastIndexOf(end, at - 1)))
  return at > 0 && text.slice(begin + 1, at).search(reported) >= 0
}
