// Helplines: every row is complete, dialled as it stands, and honest about where and when it was seen.

import assert from 'node:assert/strict'
import { countries, type Helpline, helplinesFor, isStale } from '../src/index.ts'
import { emergencies, lines } from '../src/helplines-data.ts'

// Digits, with the spaces and hyphens that a person reads; no plus sign, since short codes have no country code.
const dial = /^\d+(?:[ -]\d+)*$/
const knownKeys = 'call chat country hours languages name source text unverified url verifiedOn'.split(' ')
const at = (date: string) => Date.parse(date) / 1000

describe('helplines', () => {
  for (const line of lines) {
    it(`${line.country} ${line.name} is complete`, () => {
      assert.match(line.country, /^[A-Z]{2}$/)
      assert.ok(line.name.length > 0)
      assert.ok(line.source.length > 0)
      assert.match(line.verifiedOn, /^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/)
      assert.ok(line.call.length > 0 || line.text || line.chat, 'there is no way to reach it')
      for (const number of numbersOf(line)) assert.match(number, dial)
      for (const page of [line.chat, line.url]) assert.ok(page === undefined || /^https:\/\/[^\s]+$/.test(page), page)
      for (const language of line.languages) assert.deepEqual(Intl.getCanonicalLocales(language), [language])
      assert.notEqual(line.hours, '')
      for (const name of Object.keys(line)) assert.ok(knownKeys.includes(name), name)
    })
  }

  it('lists no row twice', () => {
    assert.equal(new Set(lines.map((line) => `${line.country} ${line.name}`)).size, lines.length)
    assert.equal(new Set(emergencies.map((row) => `${row.country} ${row.call}`)).size, emergencies.length)
  })

  it('marks the rows that nobody has confirmed', () => {
    const open = lines.filter((line) => line.unverified).map((line) => line.country)
    assert.deepEqual(open, ['NZ', 'LB', 'EG'])
    for (const row of emergencies) assert.equal(row.unverified, true)
  })

  it('gives every country an emergency number and a line', () => {
    assert.deepEqual(countries().join(' '), 'US CA GB IE AU NZ DE FR IN BR ES MX LB EG')
    for (const country of countries()) {
      const help = helplinesFor(country)
      assert.ok(help)
      assert.ok(help.lines.length > 0)
      assert.ok(help.emergency.length > 0)
      for (const row of help.emergency) assert.match(row.call, dial)
      for (const row of [...help.lines, ...help.emergency]) assert.equal(row.country, country)
    }
    assert.deepEqual(countries().toSorted(), [...new Set(emergencies.map((row) => row.country))].toSorted())
  })

  it('answers null for a country without a row, never another country’s number', () => {
    for (const country of ['', 'XX', 'UK', 'gb', '__proto__']) assert.equal(helplinesFor(country), null)
  })

  it('keeps a short code a short code', () => {
    assert.deepEqual(helplinesFor('FR')?.lines[0]?.call, ['3114'])
    assert.deepEqual(helplinesFor('ES')?.lines[0]?.call, ['024'])
    assert.deepEqual(helplinesFor('AU')?.emergency[0]?.call, '000')
  })

  it('calls a row stale 12 months after it was seen, a bare year from its first day', () => {
    assert.equal(isStale({ verifiedOn: '2026-11' }, at('2026-11-23T00:00Z')), false)
    assert.equal(isStale({ verifiedOn: '2026-11' }, at('2027-10-31T23:59:59Z')), false)
    assert.equal(isStale({ verifiedOn: '2026-11' }, at('2027-11-01T00:00Z')), true)
    assert.equal(isStale({ verifiedOn: '2025' }, at('2025-12-31T23:59:59Z')), false)
    assert.equal(isStale({ verifiedOn: '2025' }, at('2026-01-01T00:00Z')), true)
  })
})

function numbersOf(line: Helpline): string[] {
  return [...line.call, ...(line.text ? [line.text.to] : [])]
}
