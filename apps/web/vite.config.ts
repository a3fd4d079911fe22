// The web app's build: three pages (the app, the blank one that Leave goes to, Help without script), hashed files, nothing
// inline, so that it runs under `default-src 'none'; script-src 'self'; style-src 'self'`. No plugins but our own four.

import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { compressed } from './vite/compressed.ts'
import { messages, wordsOf } from './vite/messages.ts'
import { pages } from './vite/pages.ts'
import { worker } from './vite/worker.ts'

const here = dirname(fileURLToPath(import.meta.url))
const words = wordsOf(here)

export default defineConfig({
  root: here,
  // Vite would look for .env files; there is nothing to configure in an app that anyone may host.
  envDir: false,
  // @hpke/common asks for Node's only where a page has no crypto of its own: there nothing can be sealed anyway.
  resolve: { alias: [{ find: /^crypto$/, replacement: resolve(here, 'vite/no-crypto.ts') }] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [messages(words), pages(here, words), worker(here), compressed(here)],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Kept as written: light-dark() has its own fallback in tokens-srgb.css.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The polyfill would be an inline script; every browser that can run the app preloads modules.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // libp2p is one lazy chunk after the first paint; its size is known and watched, not a surprise.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      input: {
        index: resolve(here, 'index.html'),
        help: resolve(here, 'help.html'),
        blank: resolve(here, 'blank.html'),
      },
      // Our own rooms do nothing when imported, so that one small import does not bring a whole room before first paint.
      treeshake: { moduleSideEffects: [{ test: /\/packages\//, sideEffects: false }] },
    },
  },
})
