// What this person says live (spec page 11 §5): a machine without I/O that knows when which message is due. Keys that are
// nobody's persona are new for each voice; counters and moments are each voice's own, so that none points to another.

import {
  type ChannelId,
  composeLive,
  equal,
  HERE,
  type LiveSigner,
  liveSigner,
  type RecordId,
  REPLYING,
  SLOT,
  slotOf,
} from '@kith/protocol'
import { PERSON } from './live-shares.ts'
import { CLAIM } from './live-table.ts'

/** The first *here* comes so late at the most, in seconds: coming in shows to nobody as a moment. */
const COMES_WITHIN = 60
/** A claim is said again after so long, and up to as much later, in seconds: who has just come is to learn of it soon. */
const CLAIM_AGAIN = 90
const CLAIM_SPREAD = 60
/** Where no relay is reached it is looked for again after so long, in seconds. */
const UNHEARD = 2
/** Of a person's share, kept for claims and for what is taken back. */
const KEPT = 2
/** A persona's counter begins here in each minute of a slot: higher than before, also after the page was loaded anew. */
const COUNTS_A_MINUTE = 16
/** Own keys that are remembered, so that an echo is never taken for somebody else. */
const MAX_KEYS = 256

export interface OwnClaim {
  readonly thread: RecordId
  readonly key: LiveSigner['key']
  /** Seconds. */
  readonly since: number
}

interface Voice {
  readonly channel: ChannelId
  readonly kind: number
  readonly signer: LiveSigner
  /** A persona's key, which is not this voice's alone. */
  readonly lasting: boolean
  readonly thread: RecordId | null
  readonly since: number
  /** When it is due, seconds. */
  next: number
  sent: boolean
  ending: boolean
}

export class LiveVoices {
  readonly #random: (length: number) => Uint8Array
  #voices: Voice[] = []
  /** The latest slot and count under each own key. */
  readonly #said = new Map<string, { readonly slot: number; readonly n: number }>()
  #sent = { slot: -1, count: 0 }

  constructor(random: (length: number) => Uint8Array) {
    this.#random = random
  }

  /**
   * Begins to say something, and ends what was said of this kind in the channel before.
   * @param persona null: under a new key
   */
  say(channel: ChannelId, kind: number, persona: LiveSigner | null, thread: RecordId | null, now: number): void {
    const before = this.#find(channel, kind)
    if (before !== undefined && isSame(before, persona, thread)) {
      // Switched off and on again before that was said.
      if (before.ending) Object.assign(before, { ending: false, next: now })
      return
    }
    if (before !== undefined) this.#end(before, now, persona)
    this.#voices.push({
      channel,
      kind,
      signer: persona ?? liveSigner(this.#random(32)),
      lasting: persona !== null,
      thread,
      since: now,
      next: kind === HERE ? now + this.#chance(COMES_WITHIN) : now,
      sent: false,
      ending: false,
    })
  }

  /** @param thread only if that is what is claimed */
  hush(channel: ChannelId, kind: number, thread: RecordId | null, now: number): void {
    const voice = this.#find(channel, kind)
    if (voice === undefined || (thread !== null && !isThread(voice, thread))) return
    this.#end(voice, now, null)
  }

  /** Nothing more is said in a channel, not even that it ends. */
  forget(channel: ChannelId): void {
    this.#voices = this.#voices.filter((voice) => !equal(voice.channel, channel))
  }

  claims(channel: ChannelId, now: number): OwnClaim[] {
    const own = this.#voices.filter((voice) => voice.kind === REPLYING && equal(voice.channel, channel))
    return own.flatMap(({ ending, signer, since, thread }) =>
      ending || thread === null || now >= since + CLAIM ? [] : [{ thread, key: signer.key, since }],
    )
  }

  /** Whether something was said under a key by this person. */
  isOwn(key: Uint8Array): boolean {
    return this.#said.has(nameOf(key))
  }

  /** Seconds until something is due; Infinity while nothing is said. */
  wait(now: number): number {
    return Math.max(0, Math.min(...this.#voices.map(({ next }) => next)) - now)
  }

  /**
   * The messages that are due, each once.
   * @param isHeard whether anybody would hear it; it waits until then
   */
  due(
    now: number,
    isHeard: (channel: ChannelId) => boolean,
  ): { readonly channel: ChannelId; readonly bytes: Uint8Array }[] {
    const slot = slotOf(now)
    if (this.#sent.slot !== slot) this.#sent = { slot, count: 0 }
    const messages: { channel: ChannelId; bytes: Uint8Array }[] = []
    for (const voice of this.#voices) {
      // The clock was set back: by its own time this voice would be silent for long.
      if (voice.next > now + 2 * SLOT) voice.next = now + this.#chance(SLOT)
      if (voice.next > now) continue
      if (voice.kind === REPLYING && now >= voice.since + CLAIM) this.#end(voice, now, null)
      if (!this.#voices.includes(voice)) continue
      if (!isHeard(voice.channel)) {
        voice.next = now + UNHEARD
        continue
      }
      if (this.#sent.count >= PERSON.most - (isUrgent(voice) ? 0 : KEPT)) {
        voice.next = (slot + 1) * SLOT + this.#chance(SLOT)
        continue
      }
      this.#sent.count++
      messages.push({ channel: voice.channel, bytes: this.#compose(voice, slot, now) })
      this.#rest(voice, now)
    }
    return messages
  }

  #compose({ channel, ending, kind, lasting, signer, thread }: Voice, slot: number, now: number): Uint8Array {
    const name = nameOf(signer.key)
    const before = this.#said.get(name)
    const least = lasting ? COUNTS_A_MINUTE * Math.floor((now % SLOT) / 60) : 0
    const n = Math.max(least, before?.slot === slot ? before.n + 1 : 0)
    this.#said.delete(name)
    this.#said.set(name, { slot, n })
    const oldest = this.#said.keys().next().value
    if (this.#said.size > MAX_KEYS && oldest !== undefined) this.#said.delete(oldest)
    const body = {
      ...(n === 0 ? {} : { n }),
      ...(ending ? { ends: true } : {}),
      ...(thread === null ? {} : { thread }),
    }
    return composeLive(signer, { channel, kind, slot, body })
  }

  #rest(voice: Voice, now: number): void {
    voice.sent = true
    if (voice.ending) {
      this.#voices = this.#voices.filter((each) => each !== voice)
    } else if (voice.kind === REPLYING) {
      voice.next = Math.min(voice.since + CLAIM, now + CLAIM_AGAIN + this.#chance(CLAIM_SPREAD))
    } else {
      voice.next = (slotOf(now) + 1) * SLOT + this.#chance(SLOT)
    }
  }

  /** @param next who speaks instead: under the same key the new replaces the old by itself */
  #end(voice: Voice, now: number, next: LiveSigner | null): void {
    if (!voice.sent || (next !== null && equal(next.key, voice.signer.key))) {
      this.#voices = this.#voices.filter((each) => each !== voice)
      return
    }
    voice.ending = true
    // Going out shows as little as coming in.
    voice.next = voice.kind === HERE ? now + this.#chance(COMES_WITHIN) : now
  }

  /** What is being said; the voice that ends beside it is past. */
  #find(channel: ChannelId, kind: number): Voice | undefined {
    const voices = this.#voices.filter((voice) => voice.kind === kind && equal(voice.channel, channel))
    return voices.find(({ ending }) => !ending) ?? voices[0]
  }

  #chance(below: number): number {
    return (below * (this.#random(1)[0] as number)) / 256
  }
}

function isSame(voice: Voice, persona: LiveSigner | null, thread: RecordId | null): boolean {
  // A claim that ends has had its time.
  if (voice.ending && voice.kind === REPLYING) return false
  const samePerson = persona === null ? !voice.lasting : equal(voice.signer.key, persona.key)
  return samePerson && (thread === null ? voice.thread === null : isThread(voice, thread))
}

function isThread(voice: Voice, thread: RecordId): boolean {
  return voice.thread !== null && equal(voice.thread, thread)
}

/** What somebody waits for; the rest comes with the next slot. */
function isUrgent({ ending, kind, sent }: Voice): boolean {
  return ending || (!sent && kind !== HERE)
}

function nameOf(key: Uint8Array): string {
  return String.fromCharCode(...key)
}
