// What the specification's pages write in hexadecimal is in the vectors beside them, so that no example grows old.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'

const spec = new URL('../../../docs/spec/', import.meta.url)
const vectors = readdirSync(new URL('vectors/', spec))
  .map((name) => readFileSync(new URL(`vectors/${name}`, spec), 'utf8'))
  .join('\n')
const pages = readdirSync(spec).filter((name) => name.endsWith('.md'))

/** A line's bytes, which its comment follows after two spaces. */
const LINE = /^((?:[0-9a-f]{2})+(?: (?:[0-9a-f]{2})+)*)(?: {2}|$)/
/** A shorter run may be a word or a number. */
const RUN = /(?<![0-9a-z])[0-9a-f]{16,}(?![0-9a-z])/g
const SPAN = /`((?:[0-9a-f]{2} ?){4,})`/g

/** Hexadecimal that a page shows: blocks of bytes as a whole, every long run, and bytes inside a sentence. */
function shown(page: string): string[] {
  const blocks = [...page.matchAll(/^```\n([^`]+?)\n```$/gm)].map(([, block]) => (block as string).split('\n'))
  const whole = blocks.map((lines) => lines.map((line) => LINE.exec(line)?.[1]))
  return [
    ...whole.filter((lines) => lines.every((line) => line !== undefined)).map((lines) => lines.join('')),
    ...(page.match(RUN) ?? []),
    ...[...page.matchAll(SPAN)].map(([, bytes]) => bytes as string),
  ].map((hex) => hex.replaceAll(' ', ''))
}

describe('pages of the specification', () => {
  for (const name of pages) {
    it(`${name} shows bytes that are in the vectors`, () => {
      const page = readFileSync(new URL(name, spec), 'utf8')
      assert.deepEqual(
        shown(page).filter((hex) => !vectors.includes(hex)),
        [],
      )
    })
  }

  it('show whole frames', () => {
    const all = pages.flatMap((name) => shown(readFileSync(new URL(name, spec), 'utf8')))
    assert.ok(all.length > 40 && all.some((hex) => hex.length > 500), `${all.length}`)
  })
})
