// The note about contact details: what it sees, in three languages and the ways people hide numbers, and what it leaves alone:
// helplines first, then all the other numbers and names of a life.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { type ContactKind, contactDetails } from '../src/contact/contact.ts'
import { lines } from '../src/helplines-data.ts'

/** Each draft, with what is found in it between brackets. */
const found: readonly (readonly [kind: ContactKind, draft: string])[] = [
  ['email', 'write to [maria.92@example.org] if you like'],
  ['email', 'its [sam_d at gmail dot com]'],
  ['email', 'mi correo: [ana arroba hotmail punto com]'],
  ['phone', 'call me, [555-2671]'],
  ['phone', 'I am at [+44 7700 900123] all night'],
  ['phone', '[(415) 555-2671]'],
  ['phone', 'my number is [0 7 7 0 0 9 0 0 1 2 3]'],
  ['phone', 'it is [0.6.1.2.3.4.5.6.7.8]'],
  ['phone', 'llámame al [612 345 678]'],
  ['phone', 'جوالي [٠٥٥ ١٢٣ ٤٥٦٧]'],
  ['phone', 'fullwidth [０７７００９００１２３]'],
  ['phone', 'رقمي [03 123 456]'],
  ['handle', '[my insta is maria_lpz]'],
  ['handle', '[mi snap es mariita22]'],
  ['handle', 'find [@maria_92] there'],
  ['handle', '[my kik username]'],
  ['handle', '[snap: mari92]'],
  ['handle', '[سنابي mari92]'],
  ['link', 'join [https://t.me/oursmallgroup]'],
  ['link', '[wa.me/447700900123]'],
  ['link', 'here: [discord.gg/abc123]'],
  ['link', '[https://www.instagram.com/maria]'],
  ['address', 'I am at [14 Orchard Road], the blue door'],
  ['address', 'vivo en la [Calle de la Rosa 14]'],
  ['address', 'estoy en la [Carrera 7 # 45-20]'],
  ['address', 'mine is [LS6 3AB]'],
  ['address', 'ساكنة في [شارع الحمرا عمارة 12]'],
  ['asks', '[what’s your number]?'],
  ['asks', 'hey [whats ur snap]'],
  ['asks', '[can I have your phone number]'],
  ['asks', '¿[cuál es tu número]?'],
  ['asks', '[pásame tu whats] porfa'],
  ['asks', '[كم رقمك]؟'],
  ['asks', '[ابعتيلي رقمك]'],
  ['asks', '[do you have whatsapp]?'],
  ['elsewhere', 'just [dm me]'],
  ['elsewhere', '[add me on snap]'],
  ['elsewhere', '[lets talk on discord]'],
  ['elsewhere', '[escríbeme por privado]'],
  ['elsewhere', '[mándame un md]'],
  ['elsewhere', '[راسلني على الخاص]'],
  ['elsewhere', '[تعالي خاص]'],
  ['elsewhere', 'يلا [نكمل عالخاص]'],
]

const silent: readonly string[] = [
  'Call 988, or text HOME to 741741. Samaritans are on 116 123.',
  'The child line is 0800 1111, and the old one was 1-800-273-8255.',
  'call 13 11 14, they are kind',
  'En España es el 024, y para niños 900 20 20 10.',
  'اتصل على 16328',
  'write to jo@samaritans.org, they answer within a day',
  'She died on 12.11.2026, at 03:40.',
  'call the surgery on 12-11-2026 at 9',
  'from 2019 to 2023, then 2024 2025 2026',
  'count with me: 1 2 3 4 5 6 7 8 9 10',
  '10 9 8 7 6 5 4 3 2 1 and breathe out',
  'they owe us 1.000.000.000 pesos',
  'pi is 3.14159265358',
  'case #123456789, nobody calls back',
  'my reference number is 1234567',
  'aaaa 0000000000000',
  'I got to 100000000 points in that game',
  '12/24 and 7/10, some days 3/10',
  'card 4111 1111 1111 1111 was stolen',
  'my insta is full of dogs now',
  'my signal is bad here',
  'I met him on instagram and he was kind at first',
  'he asked for my snap and I said no',
  'see you @home, @ 3am or @work',
  '@Marigold thank you, that helped',
  'I read it on https://en.wikipedia.org/wiki/Grief',
  'https://www.instagram.com/p/abc is the picture that broke me',
  'I have been 20 years down this road',
  'it was never a 2 way street with her',
  'vivo en la calle desde enero',
  'What is your number one fear?',
  'What’s your name for this feeling?',
  'do you have a minute',
  'where do you live that it rains so much',
  '¿cuál es tu número favorito?',
  'كم عمرك؟',
  'عندي موعد خاص بكرا',
  'message me here any time',
  'I wanted to text him and did not',
]

function marked(draft: string): string {
  return contactDetails(draft).reduceRight(
    (text, { from, to }) => `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`,
    draft,
  )
}

describe('contact details', () => {
  for (const [kind, draft] of found) {
    it(`${kind}: ${draft}`, () => {
      const plain = draft.replaceAll(/[[\]]/g, '')
      assert.equal(marked(plain), draft)
      assert.deepEqual(
        contactDetails(plain).map((detail) => detail.kind),
        [kind],
      )
    })
  }

  it('are all found in one draft, in its order', () => {
    const kinds = contactDetails('dm me or mail me@example.org, or call +44 7700 900123').map(({ kind }) => kind)
    assert.deepEqual(kinds, ['elsewhere', 'email', 'phone'])
  })

  for (const draft of silent) it(`none in: ${draft}`, () => assert.equal(marked(draft), draft))

  it('are never a helpline, however it is written', () => {
    for (const { country, call, text } of lines) {
      for (const number of [...call, text?.to ?? '']) {
        const joined = number.replaceAll(/\D/g, '')
        for (const way of [number, joined, joined.split('').join(' '), joined.split('').join('.')]) {
          assert.deepEqual(contactDetails(`call ${way} now`), [], `${country} ${way}`)
        }
      }
    }
  })

  it('hardly ever seen in posts that people write here: at most 2 in 1,000', () => {
    for (const language of ['en', 'es', 'ar']) {
      const folder = new URL(`../eval/${language}/held-out/`, import.meta.url)
      const posts = readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
      const taken = posts.filter((line) => contactDetails((JSON.parse(line) as { text: string }).text).length > 0)
      assert.ok(taken.length <= 0.002 * posts.length, `${language}: ${taken.length} of ${posts.length}`)
    }
  })

  it('found between two keystrokes, however long and odd the draft', () => {
    for (const odd of [
      '0',
      '0 ',
      'a',
      '@',
      'a@',
      'a.',
      'my insta is ',
      '. ',
      'Calle A ',
      '12 Aa ',
      'http://',
      'شارع ',
    ]) {
      const draft = odd.repeat(Math.floor(8192 / odd.length))
      const began = performance.now()
      contactDetails(draft)
      assert.ok(performance.now() - began < 200, odd)
    }
  })
})
