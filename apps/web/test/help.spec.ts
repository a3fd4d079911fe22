// Helplines as the screens show them (design: the country that was chosen and no other, emergency first, honest about age
// and source), in every language, in the app and on the page without script.

import assert from 'node:assert/strict'
import { countries, helplinesFor, isStale } from '@kith/care'
import { countriesByName, otherCountriesByName } from '../src/help/countries.ts'
import { helpIn, type Row } from '../src/help/facts.ts'
import { type Language, LANGUAGES } from '../src/settings/kept.ts'
import { t } from '../src/words.ts'
import { helplinesHtml } from '../vite/helplines-html.ts'
import { speakHere } from './speak-here.ts'

const NOW = Date.UTC(2026, 10) / 1000
const said = (row: Row) => row.facts.map(({ text }) => text)

for (const language of Object.keys(LANGUAGES) as Language[]) {
  describe(`helplines in ${language}`, () => {
    before(() => speakHere(language))

    it('show every number of a country, each to be dialled as it stands, and none of another', () => {
      for (const code of countries()) {
        const { emergency, lines } = helpIn(code, NOW)
        const help = helplinesFor(code)
        assert.deepEqual(
          emergency.flatMap(({ acts }) => acts.map(({ number }) => number)).toSorted(),
          help?.emergency.map(({ call }) => call).toSorted(),
          code,
        )
        assert.deepEqual(
          lines.map(({ acts }) => acts.map(({ number }) => number)),
          help?.lines.map(({ call, text }) => [...call, ...(text === undefined ? [] : [text.to])]),
          code,
        )
        for (const { acts } of [...emergency, ...lines]) {
          for (const { href, number } of acts) {
            assert.equal(href.replace(/\?body=.*/, ''), `${href.slice(0, 4)}${number.replace(/[ -]/g, '')}`)
          }
        }
      }
    })

    it('keep the names that the lines have, with their language where it is known', () => {
      for (const code of countries()) {
        const { lines } = helpIn(code, NOW)
        assert.deepEqual(
          lines.map(({ name, theirs }) => [name, theirs]),
          helplinesFor(code)?.lines.map(({ name }) => [name, true]),
        )
      }
    })

    it('say what is old and what nobody confirmed, beside its number', () => {
      const flagged = { stale: 0, unverified: 0 }
      for (const code of countries()) {
        for (const [i, line] of (helplinesFor(code)?.lines ?? []).entries()) {
          const row = helpIn(code, NOW).lines[i]
          assert.ok(row !== undefined)
          assert.equal(said(row).includes(t('help.stale')), isStale(line, NOW), line.name)
          assert.equal(said(row).includes(t('help.unverified')), line.unverified === true, line.name)
          if (isStale(line, NOW)) flagged.stale++
          if (line.unverified) flagged.unverified++
          assert.ok(
            said(row).some((text) => text.includes(line.source)),
            line.name,
          )
        }
        for (const row of helpIn(code, NOW).emergency) assert.deepEqual(said(row), [t('help.unverified-emergency')])
      }
      assert.ok(flagged.stale > 0 && flagged.unverified > 0)
    })

    it('have nothing to show for a country without rows', () => {
      for (const { code } of otherCountriesByName()) {
        assert.deepEqual(helpIn(code, NOW), { emergency: [], lines: [] })
      }
    })

    it('offer every country once, by its name in the reader’s language', () => {
      const all = [...countriesByName(), ...otherCountriesByName()]
      assert.equal(new Set(all.map(({ code }) => code)).size, all.length)
      assert.ok(all.length >= 249)
      for (const { code, name } of all) assert.notEqual(name, code)
    })

    it('stand on the page without script, emergency first', () => {
      const html = helplinesHtml(NOW)
      for (const { code } of countriesByName()) {
        const section = html.slice(html.indexOf(`<h2 id="c-${code}">`)).split('</section>')[0] ?? ''
        const { emergency, lines } = helpIn(code, NOW)
        const found = [...section.matchAll(/href="((?:tel|sms):[^"]*)"/g)].map(([, href]) => href)
        assert.deepEqual(
          found,
          [...emergency, ...lines].flatMap(({ acts }) => acts.map(({ href }) => href)),
        )
      }
      assert.doesNotMatch(html, /undefined|\[object/)
    })
  })
}
