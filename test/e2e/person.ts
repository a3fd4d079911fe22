// What a person does on a page, by the names that a screen reader says. Nothing here looks behind the screen. A tab behind
// another one paints once a second, and a press waits for that: so whoever does something looks at that tab first.

import type { Locator, Page } from 'playwright-core'

const NUMBERS = ['no', 'one', 'two', 'three']

/** The page says so once so many relays are reached. */
export async function reached(page: Page, relays = 1): Promise<void> {
  const words = relays === 1 ? 'One relay is reached.' : /^Two relays are reached/
  await page.getByText(words).first().waitFor()
}

export async function startChannel(page: Page, name: string): Promise<void> {
  await page.bringToFront()
  await page.getByRole('link', { name: 'Start a channel' }).click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('What is it for?').fill('A room for a test of kindness.')
  await page.getByRole('button', { name: 'Start this channel' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** @returns the invitation's address */
export async function invitation(page: Page): Promise<string> {
  await page.bringToFront()
  await page.getByText('Invite somebody').click()
  const link = page.getByRole('textbox', { name: 'Link' })
  while ((await link.inputValue()) === '') await page.waitForTimeout(20)
  return link.inputValue()
}

export async function joinByPaste(page: Page, link: string): Promise<void> {
  await page.bringToFront()
  await page.getByRole('link', { name: 'I have a link' }).click()
  await page.getByLabel('Invitation link').fill(link)
  await page.getByRole('button', { name: 'Go to the channel' }).click()
}

export async function write(page: Page, text: string, need?: string): Promise<void> {
  await page.bringToFront()
  await page.getByRole('link', { name: 'Write', exact: true }).click()
  await page.getByLabel('What is going on?').fill(text)
  if (need !== undefined) await page.getByRole('radio', { name: need }).check({ force: true })
  await page.getByRole('button', { name: /^Post to/ }).click()
}

export async function reply(page: Page, text: string): Promise<void> {
  await page.bringToFront()
  await page.getByRole('textbox', { name: /^(Your reply|Add to it)/ }).fill(text)
  await page.getByRole('button', { name: 'Reply', exact: true }).click()
}

export function post(page: Page, text: string): Locator {
  return page.getByRole('article').filter({ hasText: text })
}

/** Opens the thread whose first words are these, from its channel's page. */
export async function openThread(page: Page, text: string): Promise<void> {
  await page.bringToFront()
  await page.getByRole('link', { name: text }).click()
  await post(page, text).first().waitFor()
}

/** The post's journey reached so many relays' disks. */
export async function kept(page: Page, text: string, relays = 1): Promise<void> {
  const words = `Kept by ${NUMBERS[relays]} relay`
  await post(page, text).getByText(words).first().waitFor()
}

/** From now on presses are counted. */
export async function countTaps(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counted = window as unknown as { taps: number }
    counted.taps = 0
    addEventListener('pointerdown', () => counted.taps++, true)
  })
}

export function taps(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { taps: number }).taps)
}

export async function me(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Me', exact: true }).first().click()
  await page.getByRole('heading', { name: 'What you do not want to read' }).waitFor()
}

/** From now on they are who they were on another device; they stand at Me. */
export async function become(page: Page, words: string): Promise<void> {
  await me(page)
  await page.getByText('I have words from elsewhere').click()
  await page.getByLabel('The 24 words').fill(words)
  await page.getByRole('button', { name: 'Use these words' }).click()
  await page.getByText('Your names are here.').waitFor()
}
