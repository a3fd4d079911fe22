// @kith/protocol: what a record is. Pure: no network, storage, clock or randomness; both are arguments.
// Specification: docs/spec, with vectors that run in Node and in Chromium.

export { decodeBase32, encodeBase32 } from './base32.ts'
export { type ChannelId, compare, concat, equal, type PersonaKey, type RecordId, utf8, ZEROS } from './bytes.ts'
export {
  decodeCanonical,
  encodeCanonical,
  isBytes,
  isMap,
  isPlainText,
  isText,
  isUint,
  toPlainText,
  type Value,
  type ValueMap,
} from './cbor.ts'
export { type ComposeOptions, compose, encodeMessage, headerOnly, type RecordDraft } from './compose.ts'
export { type Content, encodeContent } from './content.ts'
export { type ExportCode, type ExportVerdict, readExport, writeExport } from './export.ts'
export { Gaps } from './export-gaps.ts'
export { KithError } from './error.ts'
export { type ForkedFrom, idsIn, INHERIT, type InheritBody, listHash, listsOf } from './inherit.ts'
export { decodeInvite, encodeInvite, type Invite } from './invite.ts'
export {
  ADULTS,
  CHARTER_FIELDS,
  type CharterBody,
  type CharterField,
  INVITED,
  OPEN,
  type Policy,
  VOUCHED,
  YOUNG,
} from './charter.ts'
export {
  CHARTER,
  POST,
  type PostBody,
  PROFILE,
  type ProfileBody,
  REACT,
  type ReactBody,
  RETRACT,
  type RetractBody,
  REVISE,
  type ReviseBody,
  TEND,
  type TendBody,
  VOUCH,
  type VouchBody,
  WITHDRAWN,
} from './kinds.ts'
export * from './limits.ts'
export {
  composeLive,
  HERE,
  isLiveMessage,
  LISTENING,
  type LiveCode,
  type LiveSigner,
  liveSigner,
  type ParsedLive,
  parseLive,
  REPLYING,
  slotOf,
  type VerifiedLive,
  verifyLive,
  verifyParsedLive,
} from './live.ts'
export { decodeOffer, encodeOffer, type Offer } from './offer.ts'
export {
  boxSecret,
  channelPersona,
  derivePersona,
  founderPersona,
  founderSalt,
  guestPersona,
  type Persona,
  type Root,
  threadSalt,
} from './persona.ts'
export { APPEAL, type Appeal, REPORT, type Report, type SealedBody } from './report.ts'
export { type Case, mergeReports, type Reported } from './report-cases.ts'
export { openReport, type OpenCode, type OpenVerdict } from './report-open.ts'
export { type Hearer, hearers, SEAL_RANDOM_BYTES, type Sealed, type SealOptions, sealReport } from './report-seal.ts'
export { isSignature, isSignedBy, isUsableKey, signedBytes } from './signature.ts'
export * from './stewardship.ts'
export { sha256 } from '#native'
export { topicOf } from './topic.ts'
export {
  home,
  type InvalidCode,
  isVerified,
  type ParsedRecord,
  parse,
  type Verdict,
  type VerifiedRecord,
  verify,
  verifyParsed,
} from './verify.ts'
export { rootOfWords, wordsOfRoot } from './words.ts'
export { mine, workOf } from './work.ts'
