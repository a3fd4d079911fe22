// Titles and namesakes: what a profile cannot claim unseen, in whatever letters.

import assert from 'node:assert/strict'
import { claimsTitle, looksLike, namesakeMarks, pseudonym, pseudonymIn } from '../src/index.ts'

describe('a profile claims', () => {
  const profession = [
    'Dr Ana',
    'dr. ana',
    'DrAna',
    'Ana, MD',
    'Ana M.D.',
    'D0ctor Ana',
    'Dосtоr Ana',
    'd.o.c.t.o.r',
    'counsellor_99',
    'Ｔherapist',
    'I am a nurse in Leeds',
    'friendly psychologist here',
    'Dra. Ruiz',
    'psicóloga clínica',
    'Lic. Gómez',
    'د. سمير',
    'الدكتورة ليلى',
    'أخصائية نفسية',
    'Ana ⚕',
  ]
  const authority = [
    'Moderator',
    'm0d',
    'Stewаrd',
    'Kith Team',
    'KithSupport',
    'Official helper',
    'ADM1N',
    'Dr Mod',
    'moderadora',
    'equipo de Kith',
    'مشرفة القناة',
    'Ana ✓',
  ]
  const nothing = [
    'Ana',
    'Quiet Heron',
    'Md Rahman',
    'modest',
    'Doctorow reader',
    'my therapist says hi',
    'not a doctor',
    'mi psicóloga es un sol',
    'sad and drained',
    'mother of two',
    'hija de un médico',
    'لست طبيبا',
    'learning to be kind',
    'Amd',
    '',
  ]
  for (const text of profession) it(`a profession: ${text}`, () => assert.equal(claimsTitle(text), 'profession'))
  for (const text of authority) it(`an authority: ${text}`, () => assert.equal(claimsTitle(text), 'authority'))
  for (const text of nothing) it(`nothing: ${text}`, () => assert.equal(claimsTitle(text), null))

  it('nothing with any pseudonym', () => {
    for (let first = 0; first < 128; first++) {
      for (let second = 0; second < 256; second++) {
        const key = new Uint8Array(32).fill(first, 0, 1).fill(second, 1, 2)
        assert.equal(claimsTitle(pseudonymIn('en', key)), null)
      }
    }
  })
})

describe('a name looks like another', () => {
  const alike = [
    'quiet heron',
    'QuietHeron',
    'quiet_her0n',
    'Quіet Нeron',
    'Quiet Herron',
    'Qu1et Heron (2)',
    'Quıet Hérоn',
  ]
  for (const name of alike) it(`${name} like Quiet Heron`, () => assert.ok(looksLike(name, 'Quiet Heron')))

  it('in Arabic and Spanish too', () => {
    assert.ok(looksLike('نورس هادئ', 'نَوْرَسٌ هادئ'))
    assert.ok(looksLike('Garza tranquila', 'gаrza tranqu1la'))
  })

  it('and not like a third', () => {
    assert.ok(!looksLike('Quiet Heron', 'Quiet Wren'))
    assert.ok(!looksLike('Maria', 'Marta'))
    assert.ok(!looksLike('', ''))
    assert.ok(!looksLike('!!', '__'))
  })
})

describe('namesakes', () => {
  const name = pseudonym(new Uint8Array(32))
  const other = pseudonym(new Uint8Array(32).fill(1))

  it('bear a number, all but the one that was known first', () => {
    const marks = namesakeMarks([
      { key: 'late', name, seen: 30 },
      { key: 'first', name, seen: 10 },
      { key: 'else', name: other, seen: 20 },
      { key: 'second', name, seen: 20 },
    ])
    assert.deepEqual(Object.fromEntries(marks), { first: null, second: 2, late: 3, else: null })
  })

  it('keep their numbers when another comes, in whatever order they are given', () => {
    const known = ['b', 'a', 'c'].map((key, i) => ({ key, name, seen: Math.min(i, 1) }))
    const before = namesakeMarks(known)
    const after = namesakeMarks([{ key: '0', name, seen: 9 }, ...known.toReversed(), known[0]!])
    assert.deepEqual(Object.fromEntries(before), { b: null, a: 2, c: 3 })
    assert.deepEqual(Object.fromEntries(after), { b: null, a: 2, c: 3, '0': 4 })
  })
})
