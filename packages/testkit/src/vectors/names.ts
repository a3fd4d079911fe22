// Names and windows of keys (spec page 10), with the word lists that they are drawn from. The lists are care's, since an
// index is a person's name and no second copy may differ; what a key draws is worked out here, on one whole number.

import * as ar from '@kith/care/pseudonym-ar'
import { likes, things } from '@kith/care/pseudonym-en'
import * as es from '@kith/care/pseudonym-es'
import { concat, utf8, ZEROS } from '@kith/protocol'
import { fromHex, toHex } from '../hex.ts'
import { personas } from './personas.ts'
import { drawn, ed25519Key, sha256 } from './platform.ts'

interface NameVector {
  readonly name: string
  readonly key: string
  /** The channel's first language. */
  readonly lang: string
  readonly first: number
  readonly second: number
  readonly words: string
  readonly pane: number
  readonly glass: number
}

interface EnglishWords {
  readonly sha256: string
  readonly first: readonly string[]
  readonly second: readonly string[]
}

/** First words with their feminine, second words with their gender. */
interface AgreeingWords {
  readonly sha256: string
  readonly first: readonly (readonly [masculine: string, feminine: string])[]
  readonly second: readonly (readonly [word: string, gender: 'm' | 'f'])[]
}

export interface NameVectors {
  readonly words: { readonly en: EnglishWords; readonly es: AgreeingWords; readonly ar: AgreeingWords }
  readonly names: NameVector[]
}

/** A key that begins as given; the rest draws nothing. */
const begins = (...start: readonly number[]) =>
  concat(Uint8Array.from(start), drawn('rest of a key', 32 - start.length))

// The first of these seeds with this name, after 21,201 others: what page 10 §3 warns of.
const BRONZE_THIMBLE = ed25519Key(drawn('seed 21201 of Bronze Thimble', 32))

/** The bytes from `from` to before `to` as one number, the first byte the highest. */
function number(key: Uint8Array, from: number, to: number): bigint {
  return BigInt(`0x${toHex(key).slice(2 * from, 2 * to)}`)
}

const agreeing = {
  es: agreeingWords(es.likes, es.nouns),
  ar: agreeingWords(ar.likes, ar.nouns),
}

function wordsOf(key: Uint8Array, lang: string): string {
  const first = Number(number(key, 0, 1) % 128n)
  const second = Number(number(key, 1, 2))
  const primary = lang.slice(0, 2).toLowerCase()
  if (primary !== 'es' && primary !== 'ar') return `${likes[first]} ${things[second]}`
  const [word, gender] = agreeing[primary].second[second] ?? ['', 'm']
  return `${word} ${agreeing[primary].first[first]?.[gender === 'm' ? 0 : 1]}`
}

function agreeingWords(first: AgreeingWords['first'], second: AgreeingWords['second']): AgreeingWords {
  return { sha256: digestOf([...first, ...second].flat()), first, second }
}

function digestOf(words: readonly string[]): string {
  return toHex(sha256(utf8(words.join(' '))))
}

function vector(name: string, key: Uint8Array, lang: string): NameVector {
  return {
    name,
    key: toHex(key),
    lang,
    first: Number(number(key, 0, 1) % 128n),
    second: Number(number(key, 1, 2)),
    words: wordsOf(key, lang),
    pane: Number(number(key, 2, 4) % 7n) + 1,
    glass: Number(number(key, 4, 6) % 6n) + 1,
  }
}

export function names(): NameVectors {
  const own = personas().map(({ name, publicKey }) => [name, fromHex(publicKey)] as const)
  const keys: readonly (readonly [name: string, key: Uint8Array, lang?: string])[] = [
    ...own,
    ['Bronze Thimble', BRONZE_THIMBLE],
    ['all zeros, no honest key', ZEROS],
    ['all ones, no point', new Uint8Array(32).fill(0xff)],
    ['the last words', begins(0x7f, 0xff, 0, 0, 0, 0)],
    ['the top bit of the first byte draws nothing', begins(0x80, 0, 0, 0, 0, 0)],
    ['the last pane', begins(0, 0, 0, 6, 0, 0)],
    ['past the last pane', begins(0, 0, 0, 7, 0, 0)],
    ['the last glass', begins(0, 0, 0, 0, 0, 5)],
    ['past the last glass', begins(0, 0, 0, 0, 0, 6)],
    ['two bytes draw the pane, the first the higher', begins(0, 0, 1, 0, 0, 0)],
    ['two bytes draw the glass, the first the higher', begins(0, 0, 0, 0, 1, 0)],
    ['a region is no other language', begins(1, 2, 3, 4, 5, 6), 'en-GB'],
    ['capitals in a language', begins(1, 2, 3, 4, 5, 6), 'EN'],
    ['Spanish, masculine', begins(0, 11, 3, 4, 5, 6), 'es'],
    ['Spanish, feminine', begins(0, 0, 3, 4, 5, 6), 'es-MX'],
    ['Spanish, of more than two words', begins(0x33, 64, 3, 4, 5, 6), 'es'],
    ['Arabic, masculine', begins(0, 0, 3, 4, 5, 6), 'ar'],
    ['Arabic, feminine', begins(0x2a, 1, 3, 4, 5, 6), 'AR-eg'],
    ['Arabic, a first word that does not agree', begins(0x33, 1, 3, 4, 5, 6), 'ar'],
    ['a language without words', begins(1, 2, 3, 4, 5, 6), 'zxx'],
  ]
  return {
    words: { en: { sha256: digestOf([...likes, ...things]), first: likes, second: things }, ...agreeing },
    names: keys.map(([name, key, lang = 'en']) => vector(name, key, lang)),
  }
}
