// @kith/testkit: seeded randomness, raw CBOR and fixtures for tests; runs in Node and in browser bundles. What starts a
// browser is `@kith/testkit/chromium`, apart.

export {
  charterBody,
  FIXTURE_TIME,
  type FixtureChannel,
  fixtureChannel,
  fixtureRoot,
  type WriteOptions,
} from './fixtures.ts'
export { fromHex, toHex } from './hex.ts'
export { type SeededRandom, seededRandom } from './random.ts'
export * as rawCbor from './raw-cbor.ts'
