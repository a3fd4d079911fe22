// Contact details in a draft, before it is sent: given ("my number is …"), asked for ("what's your insta?"), or an invitation
// to talk elsewhere. In other places most sexual and off-site approaches came in private messages (7 Cups, HearMe). The app
// shows a note beside the draft and sends all the same; nothing is stored. In doubt it is silent: numbers have other uses.

import { type FoldedText, fold, type Range, rangeIn } from '../folded-text.ts'
import { addresses } from './address.ts'
import { isHelplineMail, isPersonalPhone, PHONE } from './phone.ts'
import { asks, elsewhere, links, MAIL, NAMES, platformNames } from './words.ts'

/**
 * `phone`, `email`, `handle` (a name on another platform), `link` (to a private chat or a profile), `address`: given.
 * `asks`: somebody is asked for theirs. `elsewhere`: somebody is invited to write in another place.
 */
export type ContactKind = 'phone' | 'email' | 'handle' | 'link' | 'address' | 'asks' | 'elsewhere'

export interface ContactDetail extends Range {
  readonly kind: ContactKind
}

interface Rule {
  readonly kind: ContactKind
  readonly pattern: RegExp
  /** Looks at what the pattern cannot see: the match, and the text before it. */
  readonly holds?: (match: RegExpExecArray, folded: FoldedText) => boolean
}

// The first rule that covers a place names it.
const rules: readonly Rule[] = [
  { kind: 'email', pattern: MAIL, holds: ([mail]) => !isHelplineMail(mail) },
  { kind: 'link', pattern: links },
  { kind: 'phone', pattern: PHONE, holds: (match, { text }) => isPersonalPhone(match[0], text, match.index) },
  { kind: 'asks', pattern: asks },
  { kind: 'handle', pattern: platformNames },
  { kind: 'handle', pattern: NAMES },
  { kind: 'elsewhere', pattern: elsewhere },
]

/** Every contact detail in the draft, in its order, none over another. */
export function contactDetails(draft: string): ContactDetail[] {
  const folded = fold(draft)
  const found: ContactDetail[] = []
  const add = (kind: ContactKind, { from, to }: Range) => {
    if (found.every((other) => to <= other.from || from >= other.to)) found.push({ kind, from, to })
  }
  for (const { kind, pattern, holds } of rules) {
    for (const match of folded.text.matchAll(pattern)) {
      if (holds && !holds(match, folded)) continue
      add(kind, rangeIn(folded, match.index, match.index + match[0].length))
    }
  }
  for (const range of addresses(draft, folded)) add('address', range)
  return found.sort((a, b) => a.from - b.from)
}
