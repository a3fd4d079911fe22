// Exchanges as they travel (spec pages 03 to 06): what an asker sends to a relay, what the relay answers, in the order in
// which one relay that starts empty is asked. Its clock stands still, so that every byte is told.

import { concat, utf8 } from '@kith/protocol'
import { toHex } from '../hex.ts'
import { head, NULL } from '../raw-cbor.ts'
import { type Described, toBytes } from './described.ts'
import { CLOCK, type Exchange, exchange, frame, framed, length, refused } from './exchange.ts'
import { helloExchanges } from './hello.ts'
import { meetExchanges } from './meet.ts'
import { base32 } from './invites.ts'
import { drawn, sha256, signerOf } from './platform.ts'
import { charter as charterBody } from './schema-limits.ts'
import { bitsOf, type Written, write } from './written.ts'

/** Work that the relay asks of a charter. */
const CHARTER_BITS = 12
/** Work that the channel asks of its records. */
const BITS = 8

const PUSH = '/kith/push/1'
const CATCH_UP = '/kith/catch-up/1'

const [founder, stranger, ann, ben] = ['founder', 'stranger', 'Ann', 'Ben'].map((name) => signerOf(`wire ${name}`))
type Signer = NonNullable<typeof founder>

const map = (fields: Readonly<Record<string, Described>>) => new Map(Object.entries(fields))
const policy = (bits: number): Described => map({ days: 90, bits, who: 0 })
const enough = (id: Uint8Array): boolean => bitsOf(id) >= BITS

const charter = write({
  name: 'wire charter',
  signer: founder as Signer,
  kind: 0,
  time: CLOCK - 3600,
  body: map({ ...charterBody, policy: policy(BITS) }),
  works: (id) => bitsOf(id) >= CHARTER_BITS,
})
const idle = write({
  name: 'wire charter without work',
  signer: stranger as Signer,
  kind: 0,
  time: CLOCK - 3600,
  body: map({ ...charterBody, policy: policy(0) }),
  works: (id) => bitsOf(id) === 0,
})
const channel = charter.id

type Extra = { readonly channel?: Uint8Array; readonly forge?: (signature: Uint8Array) => Uint8Array }

function record(
  signer: Signer | undefined,
  kind: number,
  minutes: number,
  body: Readonly<Record<string, Described>>,
  after: readonly Uint8Array[] = [],
  extra: Extra = {},
): Written {
  const name = `wire record of minute ${minutes}`
  const time = CLOCK - 3600 + 60 * minutes
  return write({ name, signer: signer as Signer, kind, channel, time, after, body: map(body), works: enough, ...extra })
}

const root = record(ann, 16, 1, { text: 'My mother died in March. How do you sleep?', need: 2 })
const reply = record(ben, 16, 2, { text: 'Badly, then better.', thread: root.id, parent: root.id }, [root.id])
const react = record(ann, 18, 3, { target: reply.id, n: 1, code: 2 }, [reply.id])
const regretted = record(ben, 16, 4, { text: 'I should not have said that.' })
const retract = record(ben, 19, 5, { target: regretted.id }, [regretted.id])
const flipped = (signature: Uint8Array) => signature.map((byte, i) => (i === 40 ? byte ^ 1 : byte))
const forged = record(ann, 16, 6, { text: 'I never said this.' }, [], { forge: flipped })
const ahead = record(ann, 16, 60 + 16, { text: 'From the day after.' })
// A minute more than four days.
const late = record(ann, 16, 60 - 4 * 1440 - 1, { text: 'I was here first.' })
const astray = record(ann, 16, 7, { text: 'Is anybody here?' }, [], { channel: drawn('a channel nobody carries', 32) })

const second = write({
  name: 'wire second charter',
  signer: ben as Signer,
  kind: 0,
  time: CLOCK - 3600,
  body: map({ ...charterBody, name: 'Night shift', policy: policy(0) }),
  works: (id) => bitsOf(id) >= CHARTER_BITS,
})
const elsewhere = record(ann, 16, 8, { text: 'Hello.' }, [], { channel: second.id })
const unread = record(ann, 16, 9, { text: 'What I meant was this.' })

const ban = record(
  ben,
  3,
  10,
  { prev: second.id, action: 8, targets: [(ann as Signer).key], rule: 1, reason: 'Three warnings.' },
  [],
  { channel: second.id },
)
const unwelcome = record(ann, 16, 11, { text: 'Hello again.' }, [], { channel: second.id })
const apology = record(ann, 19, 12, { target: elsewhere.id }, [elsewhere.id], { channel: second.id })
const usurped = record(
  ann,
  3,
  13,
  { prev: second.id, action: 9, targets: [ban.id], rule: 0, reason: 'I am back.' },
  [ban.id],
  { channel: second.id },
)

const pushed = (...records: readonly Written[]): Described => [0, records.map(({ message }) => message), null]
type Row = readonly [id: Uint8Array | null, status: number, retry: number, why?: number]
const answered = (...rows: readonly Row[]): Described => [1, rows as readonly Described[], CLOCK, CHARTER_BITS]
const another = toBytes([1, new Uint8Array(8)])

const pushes: readonly Exchange[] = [
  exchange('a charter asks the relay to carry its channel', PUSH, pushed(charter), answered([charter.id, 0, 0])),
  exchange(
    'one record of each status',
    PUSH,
    pushed(root, charter, forged, idle, ahead),
    answered([root.id, 0, 0], [charter.id, 1, 0], [forged.id, 2, 0], [idle.id, 3, 0, 3], [ahead.id, 4, 30]),
  ),
  exchange('a record of a channel that is not carried', PUSH, pushed(astray), answered([astray.id, 4, 30])),
  exchange(
    'bytes that are no message, and a message of another version',
    PUSH,
    [0, [Uint8Array.of(0xff), another], null],
    answered([null, 2, 0], [null, 3, 0, 1]),
  ),
  exchange(
    'two requests on one stream',
    PUSH,
    pushed(reply, react),
    answered([reply.id, 0, 0], [react.id, 0, 0]),
    pushed(regretted, retract),
    answered([regretted.id, 0, 0], [retract.id, 0, 0]),
  ),
  exchange(
    'a second charter, and a post of its channel, once and once more',
    PUSH,
    pushed(second, elsewhere, elsewhere),
    answered([second.id, 0, 0], [elsewhere.id, 0, 0], [elsewhere.id, 1, 0]),
  ),
  exchange(
    'a ban, and a post by whom it names',
    PUSH,
    pushed(ban, unwelcome, apology),
    answered([ban.id, 0, 0], [unwelcome.id, 3, 0, 5], [apology.id, 0, 0]),
  ),
  exchange('an act by somebody whom no grant names', PUSH, pushed(usurped), answered([usurped.id, 4, 30])),
  exchange('a post dated too far back', PUSH, pushed(late), answered([late.id, 3, 0, 2])),
  exchange(
    'a header alone, whose retraction is not held',
    PUSH,
    [0, [unread.header], null],
    answered([unread.id, 4, 30]),
  ),
  exchange(
    'asking only how much work a charter needs here',
    PUSH,
    [0, [Uint8Array.of(0x81, 1)], null],
    answered([null, 3, 0, 1]),
  ),
  refused('a push of no message', PUSH, [0, [], null]),
  refused('a push of 17 messages', PUSH, [0, Array.from({ length: 17 }, () => new Uint8Array(0)), null]),
  refused('a push of a message that is not bytes', PUSH, [0, ['x'], null]),
  refused('a push without the place of the token', PUSH, [0, [root.message]]),
  refused('a push with a token', PUSH, [0, [root.message], new Uint8Array(16)]),
  refused('a push of another number', PUSH, [1, [root.message], null]),
]

const rows = [charter, root, reply, react, regretted, retract].toReversed().map(({ time, id }): Described => [time, id])
const unknown = drawn('a record nobody has', 32)
const ids = (count: number): Uint8Array[] => Array.from({ length: count }, (_, i) => drawn(`unknown id ${i}`, 32))

const catchUps: readonly Exchange[] = [
  exchange('the newest page', CATCH_UP, [0, channel, null], [1, rows]),
  exchange('what is strictly below a place', CATCH_UP, [0, channel, rows[3] as Described], [1, rows.slice(4)]),
  exchange(
    'below the oldest record: the empty page, which is the end',
    CATCH_UP,
    [0, channel, rows[5] as Described],
    [1, []],
  ),
  exchange(
    'below a place that no record has',
    CATCH_UP,
    [0, channel, [root.time, new Uint8Array(32)]],
    [1, rows.slice(5)],
  ),
  exchange('a channel that is not carried', CATCH_UP, [0, unknown, null], [1, []]),
  exchange(
    'wanted records in the order asked, one unknown and one retracted',
    CATCH_UP,
    [2, [reply.id, unknown, regretted.id, root.id]],
    [3, [reply.message, regretted.header, root.message]],
  ),
  exchange('none wanted', CATCH_UP, [2, []], [3, []]),
  exchange('64 wanted, none held', CATCH_UP, [2, ids(64)], [3, []]),
  exchange(
    'the authority of a channel, newest first',
    CATCH_UP,
    [0, second.id, null, 1],
    [1, [ban, second].map(({ time, id }): Described => [time, id])],
  ),
  exchange(
    'authority strictly below a place',
    CATCH_UP,
    [0, second.id, [ban.time, ban.id], 1],
    [1, [[second.time, second.id]]],
  ),
  exchange(
    'authority, page, records and the last page on one stream',
    CATCH_UP,
    [0, channel, null, 1],
    [1, rows.slice(5)],
    [0, channel, null],
    [1, rows],
    [2, [retract.id, regretted.id, react.id, reply.id, root.id]],
    [3, [retract.message, regretted.header, react.message, reply.message, root.message]],
    [0, channel, rows[5] as Described],
    [1, []],
  ),
  exchange(
    'what authors said of what they had written, newest first',
    CATCH_UP,
    [0, channel, null, 2],
    [1, [[retract.time, retract.id]]],
  ),
  refused('65 wanted', CATCH_UP, [2, ids(65)]),
  refused('a wanted id of 31 bytes', CATCH_UP, [2, [unknown.slice(1)]]),
  refused('a channel of 31 bytes', CATCH_UP, [0, unknown.slice(1), null]),
  refused('a place without its id', CATCH_UP, [0, channel, [root.time]]),
  refused('a page of a class that is none', CATCH_UP, [0, channel, null, 3]),
  refused('a page with a fifth place', CATCH_UP, [0, channel, null, 1, 0]),
  refused('a page of another number', CATCH_UP, [4, channel, null]),
]

/** Bytes that are a frame and not canonical, or no frame: on any protocol. */
const broken: readonly Exchange[] = (
  [
    ['a frame of no bytes', '00'],
    ['a byte after the request', framed(concat(toBytes([2, []]), Uint8Array.of(0)))],
    ['a request with a long head', framed(Uint8Array.of(0x82, 0x18, 2, 0x80))],
    ['a length without end', '808080808080'],
    ['a length of four bytes', '80808001'],
  ] as const
).map(([name, hex]) => ({ name, protocol: CATCH_UP, frames: [{ from: 'asker', hex }], ends: true }))

/** A push of one message of zeros whose frame has just this length: `start`, so many zeros, `end`. */
function pushOf(size: number): { length: number; start: string; zeros: number; end: string } {
  const around = 4
  const width = [1, 2, 3, 5].find((width) => head(2, size - around - width).length === width) as number
  const zeros = size - around - width
  const start = concat(length(size), Uint8Array.of(0x83, 0, 0x81), head(2, zeros))
  return { length: size, start: toHex(start), zeros, end: toHex(NULL) }
}

const lengths = {
  frames: [5, 127, 128, 16_383, 16_384, 307_200].map(pushOf),
  tooLong: [307_201, 2_097_151].map(pushOf),
  answer: frame('answerer', answered([null, 2, 0])),
}

const gossip = [root, react].map(({ message }) => ({
  channel: toHex(channel),
  topic: base32(sha256(concat(utf8('kith/1/topic'), channel))),
  data: toHex(message),
  messageId: toHex(sha256(message)),
}))

export function wire(): unknown {
  return {
    relay: { clock: CLOCK, charterBits: CHARTER_BITS },
    hello: helloExchanges(),
    meet: meetExchanges(),
    exchanges: [...pushes, ...catchUps, ...broken],
    lengths,
    gossip,
  }
}
