// What the specs of leaving share: a thread to leave from, and the steps afterwards.

import type { Locator, Page } from 'playwright-core'
import { openThread, post, reached, startChannel, write } from './person.ts'

export const ROOM = 'A door'
export const WORDS = 'Knock, knock.'
/** Where Leave goes. */
export const BLANK = /\/blank\.html$/

/** A thread of one's own, on screen. */
export async function begin(page: Page): Promise<void> {
  await reached(page)
  await startChannel(page, ROOM)
  await write(page, WORDS)
  await post(page, WORDS).waitFor()
}

/** The same thread, from the blank page. */
export async function comeBack(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('link', { name: ROOM }).first().click()
  await openThread(page, WORDS)
}

export function leaveLink(page: Page): Locator {
  return page.getByRole('link', { name: 'Leave', exact: true })
}

export function replyBox(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Add to it' })
}

/** The page that Back meets may be replaced at once, by which the step counts as interrupted. */
export async function goBack(page: Page): Promise<void> {
  await page.goBack({ waitUntil: 'commit' }).catch(() => null)
}
