// Who is there, told by Web Locks: each tab holds one of its own name for its life, and the one that leads holds another.
// The browser gives a lock back when its page is gone, however it went; a frozen page keeps its locks.

import { PROTOCOL, type TabId } from './messages.ts'

/** Of one tab in the whole browser, whatever its version: two nodes on one store would be wrong in any. */
export const LEADER = 'kith-node'
const TAB = 'kith-tab-'

const nameOf = (tab: TabId): string => `${TAB}${PROTOCOL}/${tab}`

/** Says that this tab is there. @returns says that it is not, once it was said */
export function appear(tab: TabId): Promise<() => void> {
  return new Promise((resolve, reject) => {
    navigator.locks.request(nameOf(tab), () => new Promise<void>((leave) => resolve(leave))).catch(reject)
  })
}

/** Calls once the tab, which must have appeared, is gone. */
export function whenGone(tab: TabId, signal: AbortSignal, gone: () => void): void {
  navigator.locks.request(nameOf(tab), { signal }, gone).catch(() => {
    // Nobody wants to know any more.
  })
}

/** This tab, which has appeared, leads. After a freeze it may not, and not have been told yet. */
export async function leads(tab: TabId): Promise<boolean> {
  const { held = [] } = await navigator.locks.query()
  const me = held.find(({ name }) => name === nameOf(tab))?.clientId
  return me !== undefined && held.some(({ name, clientId }) => name === LEADER && clientId === me)
}

/** A tab with a later version of the app is there. */
export async function isOutdated(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name = '' }) => name.startsWith(TAB) && Number.parseInt(name.slice(TAB.length), 10) > PROTOCOL)
}
