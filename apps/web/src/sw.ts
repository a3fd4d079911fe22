// The service worker: keeps every file of one build on the device, so that Kith opens and goes on where no relay is
// reached. It answers for those files alone; relay.json and the health paths always go to the network. It takes over
// only when it is told to (update.ts) or when no tab is open: what somebody is in the middle of is never changed.

import { PrecacheController } from 'workbox-precaching'

/** Every file of the build with its hash; the build writes it in (vite/worker.ts). */
declare const KITH_FILES: Parameters<PrecacheController['addToCacheList']>[0]

// The compiler knows either a page or a worker, and here it knows pages.
interface WorkerEvent extends Event {
  readonly request: Request
  readonly data: unknown
  readonly ports: readonly MessagePort[]
  waitUntil(work: Promise<unknown>): void
  respondWith(response: Promise<Response>): void
}
interface Worker {
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void
}
const worker = globalThis as unknown as Worker

const files = new PrecacheController({ cacheName: 'kith-app' })
files.addToCacheList(KITH_FILES)

let installed: Promise<unknown> = Promise.resolve()
/** Kith is being erased here: from now on nothing is kept. */
let forgets = false

worker.addEventListener('install', (event) => {
  installed = files.install(event)
})
worker.addEventListener('activate', (event) => {
  void files.activate(event)
  // The first page was loaded without a worker; from now on it needs no relay either.
  event.waitUntil(worker.clients.claim())
})
worker.addEventListener('message', (event) => {
  if (event.data === 'use-now') event.waitUntil(worker.skipWaiting())
  if (event.data !== 'forget') return
  forgets = true
  const answer = (): void => event.ports[0]?.postMessage('forgotten')
  event.waitUntil(installed.then(answer, answer))
})
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (forgets || request.method !== 'GET' || origin !== location.origin) return
  const cacheKey = files.getCacheKeyForURL(pathname === '/' ? '/index.html' : pathname)
  if (cacheKey === undefined) return
  const integrity = files.getIntegrityForCacheKey(cacheKey)
  // What the browser threw away comes from the network again, and is kept again if it still belongs to this build.
  const answer: Promise<Response> = files.strategy.handle({ event, request, params: { cacheKey, integrity } })
  event.respondWith(answer.catch(() => fetch(request)))
})
