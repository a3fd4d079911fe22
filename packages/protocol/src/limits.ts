// Every generic limit of the protocol, each with its reason (spec page 00 §5). Part of validity: they never change
// within version 1, since a record that one machine takes and another refuses would split the network.

/** Version of content, envelope and message. */
export const VERSION = 1

/** Arrays and maps, counted from 1 in each decoding: 5,000 nested arrays overflow a recursive decoder. */
export const MAX_DEPTH = 4

/** A whole message: 8 KiB of text, its map, its envelope and room for what later kinds add. */
export const MAX_MESSAGE_BYTES = 16 * 1024

/** Citations in `after`: enough for a parent and the heads of a busy minute. */
export const MAX_AFTER = 8

/** Seconds fit 32 bits until 2106; varints and indexes rely on it. */
export const MAX_TIME = 2 ** 32 - 1

/** Whole minutes: exact seconds would tie two personas of one person together. */
export const TIME_STEP = 60

/** The body's salt: 16 random bytes make its hash tell nothing about a guessable text. */
export const SALT_BYTES = 16

/** Work that a charter may ask, in leading zero bits of the id: about a second on a slow phone. */
export const MAX_WORK_BITS = 16

/** A post's text, UTF-8 bytes: some 1,400 words, and well under the message limit in every script. */
export const MAX_TEXT_BYTES = 8 * 1024

/** A profile's name, UTF-8 bytes: 40 letters in any script that takes three bytes for one, as most of Asia's do. */
export const MAX_NAME_BYTES = 120

/** Pronouns in a profile, UTF-8 bytes: a few words in any script. */
export const MAX_PRONOUNS_BYTES = 60

/** A profile's line, UTF-8 bytes: a sentence; the length of a channel's rule. */
export const MAX_LINE_BYTES = 280

/** Replies that one tend hides: with their heads under 9 KiB of a message, and more than a cruel evening brings. */
export const MAX_HIDDEN = 256

/** Replies that one tend opens: beside as many hidden ones as there may be it stays under 14 KiB of a message. */
export const MAX_OPENED = 128

/** How far ahead of a machine's clock a record may be dated before it must wait, in seconds. Policy, not validity. */
export const FUTURE_SKEW = 15 * 60

/**
 * How old a record may be that a person's app hands to a relay, in seconds: a long weekend without network, and well
 * under the week after which somebody counts as known in a channel, so that it is not had by dating back. Not for
 * charters, which make nobody known, nor for retractions, which nobody is to wait for. Policy, not validity.
 */
export const PUSH_WINDOW = 4 * 24 * 60 * 60

/** Older records travel by catch-up only, in seconds: gossip is for what is new. Policy, not validity. */
export const LIVE_WINDOW = 48 * 60 * 60

/** A slot of live messages, in seconds: long enough that renewing costs a phone little, and tells nobody's minute. */
export const SLOT = 5 * 60

/** A whole live message: 150 to 200 bytes and what later kinds add; it goes to everybody who looks at a channel. */
export const MAX_LIVE_BYTES = 512

/** A live message counts so long from the beginning of its slot, in seconds: two slots and some delay. Policy, not validity. */
export const LIVE_LIFE = 12 * 60

/** Labels of one post or act: all of today's twelve, and room for more. */
export const MAX_LABELS = 32

/** What one act is about: a raid of an hour, under 3 KiB of a message. */
export const MAX_TARGETS = 64

/** Posts of a banned persona that stay: with as many targets as there may be and a reason under 12 KiB of a message. */
export const MAX_KEEP = 256

/** An act's reason, UTF-8 bytes: a paragraph that the one whom it concerns can answer. */
export const MAX_REASON_BYTES = 1024

/** The longest brake, in seconds: a day, after which others have been awake. */
export const MAX_BRAKE = 24 * 60 * 60

/** Stewards whom a channel takes: reports are sealed to sixteen slots. */
export const MAX_STEWARDS = 16

/** Slots of a report, always all of them: one for each steward that there can be, and their number tells nothing. */
export const REPORT_SLOTS = 16

/** What a report holds, before it is encrypted: the longest words in any script, and all reports of one length. */
export const REPORT_BYTES = 4 * 1024

/** Words of a report or an appeal, UTF-8 bytes: twice an act's reason, half of what a report holds. */
export const MAX_REPORT_WORDS = 2 * 1024

/**
 * Work of a report or an appeal, in leading zero bits: it goes past bans and whoever may post, under a key that nobody
 * knows, and costs each steward sixteen tries. Some four seconds on a slow phone. Policy, not validity.
 */
export const REPORT_BITS = 18

/** Ids in one list of what a fork takes along: under 15.5 KiB of a message with its envelope. */
export const LIST_IDS = 480

/** Lists that a fork's charter names: 8.5 KiB of its message, and 122,880 records, a busy year. */
export const MAX_LISTS = 256

/** Authority heads that a fork's charter names: stewards who all wrote at once, several times over. */
export const MAX_HEADS = 64

/** Channels that a fork comes from, one behind another, that a program looks back to. Policy, not validity. */
export const MAX_LINEAGE = 8
