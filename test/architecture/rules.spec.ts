// The architecture's rules can fail: each is shown a small file that breaks it, and one that does not.

import assert from 'node:assert/strict'
import { codeOnly, importsOf, packageOf } from './imports.ts'
import { breaches, formBreaches, maxLines } from './rules.ts'

const doors = new Set(['@kith/protocol', '@kith/store', '@kith/sync', '@kith/node', '@kith/testkit/vectors'])
const dependencies = { '@kith/protocol': '1', level: '1', libp2p: '1' }

function check(name: string, text: string, path = `packages/${name}/src/sample.ts`): string[] {
  const room = { name, folder: `packages/${name}`, manifest: { name: `@kith/${name}`, dependencies } }
  return breaches({ path, text }, room, doors)
}

describe('the import scanner', () => {
  it('sees every way to import', () => {
    const text = [
      "import 'a'",
      "import b from 'b'",
      "import { c1,\n  type c2 } from 'c'",
      "import * as d from 'd'",
      "export { e } from 'e'",
      "export * from 'f'",
      "import type { G } from 'g'",
      "const h = await import('h')",
      "export type { I } from 'i'",
      "import J, { j } from 'j'",
    ].join('\n')
    assert.equal(
      importsOf(text)
        .map(({ specifier }) => specifier)
        .sort()
        .join(''),
      'abcdefghij',
    )
    assert.deepEqual(
      importsOf(text)
        .filter(({ typeOnly }) => typeOnly)
        .map(({ specifier }) => specifier),
      ['g', 'i'],
    )
  })

  it('sees none in comments, and is not misled by a comment in a string', () => {
    assert.deepEqual(importsOf("// import 'a'\n/* import 'b'\nimport 'c' */\nconst url = 'x://y' // import 'd'"), [])
    assert.equal(importsOf("const glob = '/*'\nimport 'a'\nconst end = '*/'").length, 1)
  })

  it('knows which package a specifier names', () => {
    assert.equal(packageOf('@libp2p/interface/inner'), '@libp2p/interface')
    assert.equal(packageOf('level/x'), 'level')
    assert.deepEqual(['./a.ts', '#native', 'node:fs'].map(packageOf), [undefined, undefined, undefined])
  })

  it('drops what strings say and keeps what templates compute', () => {
    assert.doesNotMatch(codeOnly("const s = 'Date.now()' // Date.now()"), /Date/)
    assert.match(codeOnly('const s = `${Date.now()}`'), /Date/)
  })
})

describe('the rules', () => {
  const broken: readonly (readonly [string, string, string, RegExp])[] = [
    [
      'an arrow against the stream',
      'protocol',
      "import { Store } from '@kith/store'",
      /protocol must not import @kith\/store/,
    ],
    ['middle rooms that meet', 'store', "import { x } from '@kith/sync'", /store must not import @kith\/sync/],
    ['care that knows the network', 'care', "import { x } from '@kith/node'", /care must not import/],
    ['libp2p outside node', 'store', "import { createLibp2p } from 'libp2p'", /only packages\/node/],
    ['types of libp2p outside node', 'store', "import type { PeerId } from '@libp2p/interface'", /only packages\/node/],
    ['the inside of another package', 'store', "import { x } from '@kith/protocol/src/x.ts'", /reaches inside/],
    [
      'a relative path out of the package',
      'store',
      "import { x } from '../../protocol/src/x.ts'",
      /leaves the package/,
    ],
    ['an undeclared package', 'store', "import x from 'left-pad'", /left-pad is not declared/],
    ['a builtin in a pure room', 'sync', "import { readFileSync } from 'node:fs'", /pure room must not import node:fs/],
    ['storage in a pure room', 'protocol', "import { Level } from 'level'", /pure room must not import level/],
    ['a timer in a pure room', 'sync', 'setTimeout(() => {}, 1)', /a timer/],
    ['the clock in a pure room', 'protocol', 'const now = new Date()', /the clock/],
    ['the clock in a template', 'protocol', 'const now = `${Date.now()}`', /the clock/],
    ['randomness in a pure room', 'authority', 'crypto.getRandomValues(bytes)', /randomness/],
    ['console in a pure room', 'care', "console.log('x')", /console/],
    ['the DOM in a pure room', 'care', 'document.title', /the DOM/],
  ]
  for (const [what, room, text, expected] of broken) {
    it(`see ${what}`, () => assert.match(check(room, text).join('\n'), expected))
  }

  it('leave honest files alone', () => {
    assert.deepEqual(check('store', "import { Level } from 'level'\nimport { verify } from '@kith/protocol'"), [])
    assert.deepEqual(check('node', "import { createLibp2p } from 'libp2p'\nsetTimeout(f, 1)"), [])
    assert.deepEqual(check('protocol', "import { x } from './x.ts'\nconst d = new Date(seconds * 1000)"), [])
    assert.deepEqual(check('protocol', "import { verify } from 'node:crypto'", 'packages/protocol/src/native.ts'), [])
    assert.deepEqual(check('store', "import { x } from '../src/x.ts'", 'packages/store/test/x.spec.ts'), [])
    assert.deepEqual(check('store', "import { x } from '@kith/testkit/vectors'", 'packages/store/test/x.spec.ts'), [])
  })

  it('see a file without its opening comment, too long, or named for nothing', () => {
    assert.match(formBreaches({ path: 'packages/a/src/b.ts', text: 'export {}\n' }).join(), /open with a comment/)
    assert.match(formBreaches({ path: 'packages/a/src/utils.ts', text: '// x\n' }).join(), /name says nothing/)
    assert.match(
      formBreaches({ path: 'packages/a/src/b.ts', text: `// x${'\n'.repeat(maxLines + 1)}` }).join(),
      /is the limit/,
    )
    assert.deepEqual(formBreaches({ path: 'packages/a/src/misconduct.ts', text: '// What it is.\n' }), [])
  })
})
