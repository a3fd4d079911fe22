// The root secret as 24 English words (BIP39; the entropy itself, not the PBKDF2 seed): spec page 02.

import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import type { Root } from './persona.ts'

export function wordsOfRoot(root: Root): string {
  return entropyToMnemonic(root, wordlist)
}

/** null: not 24 words of the list with a right checksum. Spaces and capitals are forgiven. */
export function rootOfWords(words: string): Root | null {
  const list = words.normalize('NFKD').toLowerCase().split(/\s+/).filter(Boolean)
  if (list.length !== 24) return null
  try {
    return mnemonicToEntropy(list.join(' '), wordlist)
  } catch {
    return null
  }
}
