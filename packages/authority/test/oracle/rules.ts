// The rules of page 13, each by what it says, so that a test can ask of each whether anything would be different without it.
// The oracle asks them all unless a test takes one away.

export const RULES = [
  // §1, §2
  'that somebody is worried leads to no act',
  'a brake lasts a day at the most',
  'a record belongs to its channel',
  'a record waits for what it cites',
  'prev is the author’s own, or the channel',
  'who writes was named in the past',
  // §3
  'who writes is a steward in the past',
  'who writes role records may grant',
  'anybody may go',
  'who is named is no steward',
  'sixteen are all',
  'who is removed is a steward',
  'a removal hits what it did not know',
  'a removal leaves what it knew',
  'a removal leaves what rests on a grant that knew it',
  'a self-removal hits nothing',
  'two on one prev are doubtful',
  'what is built upon is sealed',
  'an author seals nothing of their own',
  'only what is sound seals',
  'whom the author named beside the twin seals nothing',
  'whom the record itself names seals it',
  'whom the author named before both seals',
  // §4
  'what is hit does not come into force',
  'who goes needs nobody',
  'an endorsement is a second signature',
  'an endorsement knows its target',
  'nobody endorses their own',
  'nobody endorses what is about them',
  'an endorsement is sound',
  'an endorsement rests on what is in force',
  'an endorsement is not hit',
  'an endorsement is never doubtful',
  'a role rests on what is in force',
  'removals come before grants',
  'removals come after those that they knew',
  'the senior of removals comes first',
  'the smaller id of removals comes first',
  'grants of a round see the same',
  'what came into force stays',
  'a removal ends grants',
  'a grant that knew the removal lives',
  'a steward rests on the senior grant',
  // §5
  'three take two signatures',
  'two before a record is two for it',
  'stewards in the past count',
  'grants beside count',
  'own grants beside do not count',
  'own grants beside count if endorsed',
  'what is barred does not count',
  'what is in force is not barred',
  'a removal bars what it hits',
  'removals in force bar what they hit',
  'what rests on the hit is barred',
  'grants in the past are reckoned with',
  'the founder is reckoned with',
  'grants not in force are reckoned with',
  'what is barred is not reckoned with',
  'what is endorsed is reckoned with',
  'what may be in force is reckoned with',
  'what is doubtful is not reckoned with',
  'what two should have signed is not reckoned with',
  'what three stood beside is not reckoned with',
  'what bars beside a grant in the past is that grant',
  'who is known to be gone is not reckoned with',
  'only what the record knew tells who is gone',
  'who was named again is not gone',
  'once two, always two',
  'what two stood before makes it two',
  'the third’s grant makes it two',
  // §6
  'an act rests on what is in force',
  'an amend that is hit is void',
  'a restore that is hit is void',
  'a ban that is hit stands',
  'other acts that are hit stand',
  'an amend on one prev with another waits',
  'a ban on one prev with another waits',
  'other acts on one prev stand',
  'an amend takes two of three',
  'a ban takes two of three',
  'other acts take one',
  'amends are told by field',
  'the later amend counts',
  'of two amends the smaller id counts',
  'a restore ends what it names',
  'a restore ends the act that it names',
  'a restore ends only what it knew',
  'the removed have no last word',
  'nobody ends their own by what they wrote before',
  'restores do not hold',
  'a brake ends by its own id',
  'all acts on a target hold',
  'the strictest is first',
  'of two alike the smaller id is first',
  // §7
  'what is hit does not wait',
  'a ban that is hit waits',
  'a policy is what page 01 names',
  'of each author one fork counts',
  'of two forks the smaller id counts',
] as const

/** Those of page 12 §3 and §7 on what stewards say. */
export const READING_RULES = [
  'who follows nobody sees all',
  'an act that the reader has undone says nothing',
  'one’s own posts are shown',
  'a ban hides what its persona says',
  'what a ban keeps stays',
  'a ban hides what was said before',
  'an act has an end',
  'a removed post is hidden',
  'a brake hides what people new here reply',
  'a brake hides nothing of others',
  'a brake hides nothing in one’s own thread',
  'a brake hides nothing that the author opened',
  'a brake hides what comes after it',
  'a brake has an end',
  'a pause folds what comes after it',
  'a lock folds the replies to a thread that it names',
  'a lock folds no first post',
  'what was said anew is shown',
  'a steward’s label is the post’s own for a filter',
  'labels and guidance are notes',
  'the strictest is done',
] as const

export type Rule = (typeof RULES)[number] | (typeof READING_RULES)[number]

let away: Rule | null = null

/** Whether the rule is asked. */
export const holds = (rule: Rule): boolean => rule !== away

/** Runs something as if the page did not have the rule. */
export function without<T>(rule: Rule, run: () => T): T {
  away = rule
  try {
    return run()
  } finally {
    away = null
  }
}
