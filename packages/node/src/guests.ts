// Who may post in a channel that asks for a word or an invitation, and how many threads people new to it begin (spec page 05
// §4). Judged at the push alone, like all of admission: around it, records reach everybody's set.

import { isEstablished, isSettled } from '@kith/authority'
import {
  BAN,
  type CharterBody,
  encodeBase32,
  equal,
  OPEN,
  type ParsedRecord,
  type PersonaKey,
  type Policy,
  POST,
  VOUCHED,
} from '@kith/protocol'
import type { Store } from '@kith/store'
import { isPersonal, isUnder, type PushVerdict, TAKES, WHY_UNINVITED, WHY_UNVOUCHED } from './admission.ts'
import { Budget } from './budget.ts'
import type { Fold } from './folds.ts'

/**
 * A fresh name for each thread makes its author new every time, so names are not counted: connections are. Nobody needs
 * company in a dozen ways at once; who fills a channel with threads under ever new names does.
 */
const THREADS_AT_ONCE = 12
const THREADS_A_SECOND = 1 / 300
/** Words for one persona that are looked at: one of them is enough. */
const MAX_VOUCHERS = 64

export class Guests {
  readonly #store: Store
  readonly #now: () => number
  readonly #threads: Budget

  /** @param now seconds, the relay's clock */
  constructor(store: Store, now: () => number) {
    this.#store = store
    this.#now = now
    this.#threads = new Budget(now, THREADS_AT_ONCE, THREADS_A_SECOND)
  }

  /** @param sender whose connection it came by @throws what the store throws */
  async admit(record: ParsedRecord, fold: Fold, sender: string): Promise<PushVerdict> {
    const { charter } = fold.authority
    if (!isPersonal(record) || charter === null) return TAKES
    const policy = policyOf(fold)
    if (policy.who === OPEN && !isThread(record)) return TAKES
    const first = await this.#store.firstBy(record.channel, record.author)
    const standing = { founder: charter.author, opened: charter.time, firstBy: () => first }
    const author = encodeBase32(record.author)
    const isKnown = fold.authority.stewards.by.has(author) || isSettled(author, this.#now(), standing)
    if (policy.who !== OPEN && !isKnown && !(await this.#isGuest(record, fold, policy))) {
      return { takes: false, why: policy.who === VOUCHED ? WHY_UNVOUCHED : WHY_UNINVITED }
    }
    if (isKnown || !isThread(record) || isEstablished(author, this.#now(), standing)) return TAKES
    return this.#threads.take(sender) === 0 ? TAKES : { takes: false, why: 'later' }
  }

  async #isGuest({ author, channel }: ParsedRecord, fold: Fold, policy: Policy): Promise<boolean> {
    // The invitation's own key says words for its guests, and could say anything else: it is in the link.
    if (isInvitation(author, policy)) return true
    for (const voucher of await this.#store.vouchers(channel, author, MAX_VOUCHERS)) {
      if (await this.#speaks(voucher, fold, policy)) return true
    }
    return false
  }

  async #speaks(voucher: PersonaKey, { authority }: Fold, policy: Policy): Promise<boolean> {
    if (isInvitation(voucher, policy)) return true
    const name = encodeBase32(voucher)
    if (isUnder(BAN, authority, name, this.#now())) return false
    if (authority.stewards.by.has(name)) return true
    if (policy.who !== VOUCHED) return false
    const first = await this.#store.firstBy(authority.channel, voucher)
    return isSettled(name, this.#now(), { founder: authority.charter?.author ?? '', firstBy: () => first })
  }
}

/** The policy that counts: as it was amended last. */
function policyOf({ authority }: Fold): Policy {
  const amended = authority.rulings.amendOf('policy')?.word.value
  const charter = authority.charter?.record.body as unknown as CharterBody | undefined
  return (amended ?? charter?.policy) as unknown as Policy
}

function isInvitation(key: PersonaKey, { invite }: Policy): boolean {
  return invite !== undefined && equal(key, invite)
}

function isThread({ body, kind, shown }: ParsedRecord): boolean {
  return kind === POST && shown && body?.['thread'] === undefined
}
