// The development tools by name: the file that Node runs for each.

import { at } from './root.mjs'

export const tools = {
  biome: at('node_modules/@biomejs/biome/bin/biome'),
  c8: at('node_modules/c8/bin/c8.js'),
  knip: at('node_modules/knip/bin/knip.js'),
  mocha: at('node_modules/mocha/bin/mocha.js'),
  oxlint: at('node_modules/oxlint/bin/oxlint'),
  tsc: at('node_modules/typescript/bin/tsc'),
}
