// What a person wrote becomes text and links, nothing else; a link shows where it goes.

import assert from 'node:assert/strict'
import { linkify, paragraphs } from '../src/text/linkify.ts'

const links = (text: string) => linkify(text).filter(({ href }) => href !== null)

describe('links in posts', () => {
  it('keeps every letter of the text around them', () => {
    assert.deepEqual(linkify('See https://a.example/x. Then (http://b.example).'), [
      { text: 'See ', href: null },
      { text: 'a.example/x', href: 'https://a.example/x' },
      { text: '. Then (', href: null },
      { text: 'b.example', href: 'http://b.example/' },
      { text: ').', href: null },
    ])
  })

  it('keeps brackets that belong to the address', () => {
    assert.equal(links('https://a.example/wiki/Grief_(book)')[0]?.href, 'https://a.example/wiki/Grief_(book)')
  })

  it('links http and https alone', () => {
    for (const text of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://a.example',
      'kith:room',
      'mailto:a@b.example',
    ]) {
      assert.deepEqual(links(text), [], text)
    }
  })

  it('refuses a name before the host, which is there to mislead', () => {
    assert.deepEqual(links('https://kith.example@evil.example/'), [])
  })

  it('shows a look-alike host in ASCII and whole', () => {
    assert.match(links('https://аpple.example/')[0]?.text ?? '', /^xn--/)
    const host = `${'a'.repeat(60)}.${'b'.repeat(60)}.example`
    assert.ok(links(`https://${host}/${'p'.repeat(99)}`)[0]?.text.startsWith(host))
  })

  it('never reads markup', () => {
    assert.deepEqual(linkify('<b onclick=x>hello</b>'), [{ text: '<b onclick=x>hello</b>', href: null }])
    assert.equal(links('https://a.example/"><script>x</script>')[0]?.href, 'https://a.example/')
  })

  it('takes a long hostile text in a moment', () => {
    const started = performance.now()
    linkify(`https://a.example/${'('.repeat(4000)}${')'.repeat(4100)}`)
    assert.ok(performance.now() - started < 500)
  })
})

describe('paragraphs', () => {
  it('are parted by empty lines; single breaks stay inside', () => {
    assert.deepEqual(paragraphs('a\nb\n\n\n c \n\n'), ['a\nb', 'c'])
  })
})
