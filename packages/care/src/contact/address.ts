// Where somebody lives, as people write it in English, Spanish and Arabic. Careful: a street's name with a number, in capitals
// where a language has them, or words that announce an address. "Twenty years down this road" is none.

import { type FoldedText, type Range, rangeIn } from '../folded-text.ts'
import { phrases } from '../phrases.ts'

// In the text as it was typed, since capitals tell a name from a way of speaking.
const typed: readonly RegExp[] = [
  /\b\d{1,5}[a-zA-Z]?,? (?:\p{Lu}[\p{L}'’.-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Boulevard|Blvd|Crescent|Terrace|Gardens|Grove|Place|Square)\b/gu,
  /\b(?:[Cc]alle|C\/|[Aa]venida|[Aa]v\.|[Aa]vda\.?|[Pp]asaje|[Pp]aseo|[Pp]laza|[Jj]ir[oó]n|[Cc]amino) (?:(?:de|del|la|las|los|el|San|Santa) )*(?:\p{Lu}[\p{L}.]+ ?){1,4}(?:de (?:la |los )?\p{Lu}\p{L}+ ?)?,? ?(?:[Nn][º°o.]{0,2} ?|# ?|n[uú]mero )?\d{1,5}\b/gu,
  /\b(?:[Cc]alle|[Cc]arrera|[Cc]ra\.?|[Kk]ra\.?|[Cc]l\.?|[Dd]iagonal|[Tt]ransversal) \d{1,3}\p{L}? ?(?:#|[Nn][º°o]\.?) ?\d{1,3}\p{L}?(?: ?- ?\d{1,3})?/gu,
  // A British postcode.
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g,
]

const announced = phrases(`
my (home |house |postal )?address( is|:|=) ?\\p{N}+
i live (at|on) (number )?\\p{N}{1,5},? (?!\\p{N})\\p{L}{3,} (street|st|road|rd|avenue|ave|lane|drive|close|court)
mi (direccion|domicilio) es
شارع (\\p{L}+ ){1,4}(رقم|عماره|بنايه|مبني|بيت|منزل|فيلا|شقه|عماره رقم|بنايه رقم) ?\\p{N}{1,4}
عنواني (هو|:)
عنوان (بيتي|منزلي|البيت هو)
`)

export function addresses(original: string, folded: FoldedText): Range[] {
  return [
    ...typed.flatMap((pattern) =>
      [...original.matchAll(pattern)].map(({ index, 0: match }) => ({ from: index, to: index + match.length })),
    ),
    ...[...folded.text.matchAll(announced)].map(({ index, 0: match }) => rangeIn(folded, index, index + match.length)),
  ]
}
