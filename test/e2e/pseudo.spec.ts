// Every word on every screen comes from the catalogue: in a build whose Spanish is a pseudo-language, each place shows and
// speaks nothing else, and nothing of it is too long for a phone. This build is made here and nowhere else.

import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Lab } from '@kith/testkit/lab'
import { buildOtherApp } from '@kith/testkit/other-app'
import { kept, reached, startChannel, write } from './person.ts'
import { CHANNEL, walk, WORDS, wordsIn } from './places.ts'
import { pseudo, strangers } from './pseudo.ts'

/** The language that is replaced: written from left to right, so that nothing else changes. */
const LANGUAGE = 'es'

describe('words from the catalogue alone', function () {
  this.timeout(90_000)
  let lab: Lab
  let site: string

  before(async () => {
    site = await mkdtemp(join(tmpdir(), 'kith-pseudo-'))
    await buildOtherApp(site, (message, language) => (language === LANGUAGE ? pseudo(message) : message))
    lab = await Lab.open()
    await lab.relay.stop()
    await lab.relay.start('--site', site)
    const host = await lab.person()
    await reached(host)
    await startChannel(host, CHANNEL)
    await write(host, WORDS, 'Just listen, no advice')
    await kept(host, WORDS)
  })
  after(async () => {
    await lab.close()
    await rm(site, { recursive: true, force: true })
  })

  it('finds what did not come from there', async () => {
    const page = await lab.person({ locale: 'en' })
    await page.getByRole('link', { name: CHANNEL }).first().waitFor()
    const found = await strangers(page)
    assert.ok(
      found.some((line) => line.includes('Leave')) && found.some((line) => line.includes('aria-label="Places"')),
    )
  })

  it('every place says and shows nothing else', async () => {
    const page = await lab.person({ locale: LANGUAGE })
    const words = wordsIn(LANGUAGE)
    const found: string[] = []
    const visit = async (place: string) => {
      found.push(...(await strangers(page)).map((line) => `${place}: ${line}`))
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (wide > 0) found.push(`${place}: scrolls sideways`)
    }
    const reply = 'I am awake. Two cups sounds like love.'
    await walk({ page, say: (id) => pseudo(words(id)), folder: `${LANGUAGE}/`, reply, visit })
    assert.deepEqual(found, [])
  })
})
