// Everything that Kith keeps in this browser goes: databases, cached files, the service worker, small marks. A mark that is
// set first and cleared last lets the next start finish what was interrupted.

import { stop } from './app.ts'
import { leaveElsewhere } from './leave.ts'

const MARK = 'kith.erase'
/** Other tabs close the database as they leave; one that is frozen does not. Milliseconds. */
const PATIENCE = 10_000
/** The node ends well within this; then the database is deleted under it. Milliseconds. */
const STOPS_WITHIN = 2_000

/** @returns false where another tab still holds the database: the rest is done at the next start */
export async function erase(): Promise<boolean> {
  localStorage.setItem(MARK, '1')
  leaveElsewhere()
  await Promise.race([stop().catch(() => undefined), after(STOPS_WITHIN)])
  return finishErasing()
}

export function isErasing(): boolean {
  try {
    return localStorage.getItem(MARK) !== null
  } catch {
    return false
  }
}

/** @returns false where something is still held by another tab */
export async function finishErasing(): Promise<boolean> {
  // The worker first, since it fills its cache again for whoever it serves.
  for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? []) {
    const { installing, waiting, active } = registration
    await Promise.all([installing, waiting, active].filter((worker) => worker !== null).map(forget))
    await registration.unregister()
  }
  const databases = await indexedDB.databases()
  const deleted = await Promise.all(databases.map(async ({ name }) => name === undefined || deleteDatabase(name)))
  for (const name of await caches.keys()) await caches.delete(name)
  if (!deleted.every(Boolean)) return false
  sessionStorage.clear()
  localStorage.clear()
  return true
}

/** A worker goes on serving the tabs that it has, and would keep for them what they load. */
function forget(worker: ServiceWorker): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  const forgotten = new Promise<void>((resolve) => {
    port1.addEventListener('message', () => resolve(), { once: true })
  })
  port1.start()
  worker.postMessage('forget', [port2])
  return Promise.race([forgotten, after(PATIENCE)]).finally(() => port1.close())
}

function deleteDatabase(name: string): Promise<boolean> {
  const deletion = new Promise<boolean>((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('success', () => resolve(true))
    request.addEventListener('error', () => resolve(false))
  })
  return Promise.race([deletion, after(PATIENCE).then(() => false)])
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
