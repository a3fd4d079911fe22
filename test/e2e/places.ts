// Every place of the app, one after another, as a person goes there in their language. What a test looks for in each is
// its own; a new place is added here once.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Of the channel that must be there, and of the one thread in it. */
export const CHANNEL = 'A bad night'
/** Of a channel that somebody looks after themselves. */
const OWN = 'Early mornings'
export const WORDS = 'It is four months today and everybody else has gone back to normal. I keep setting out two cups.'

/** The words of a language, by id, or else the English ones, as the app says them; only for messages without places. */
export type Say = (id: string) => string

export function wordsIn(language: string): Say {
  const messages = { ...catalogue('en'), ...catalogue(language) }
  return (id) => {
    const message = messages[id]
    if (message === undefined || message.includes('{')) throw new Error(`${id} has no words of its own.`)
    return message
  }
}

function catalogue(language: string): Record<string, string> {
  const file = join(import.meta.dirname, `../../apps/web/src/locales/${language}.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
}

interface Walk {
  readonly page: Page
  readonly say: Say
  /** The folder of the language's static pages, such as "ar/". */
  readonly folder: string
  /** What is written in the thread, so that several walks tell their replies apart. */
  readonly reply: string
  visit(place: string): Promise<void>
}

export async function walk({ page, say, folder, reply, visit }: Walk): Promise<void> {
  const link = (id: string) => page.getByRole('link', { name: say(id), exact: true })
  const button = (id: string) => page.getByRole('button', { name: say(id), exact: true })
  const place = (id: string) =>
    page.getByRole('navigation', { name: say('nav.places') }).getByRole('link', { name: say(id), exact: true })
  const channel = page.getByRole('link', { name: CHANNEL }).first()

  await channel.waitFor()
  await visit('welcome')
  await place('nav.help').click()
  await page.getByText(say('help.elsewhere-do')).waitFor()
  await visit('help-countries')
  await page.getByLabel(say('help.country'), { exact: true }).selectOption('NO')
  await visit('help-none')
  await page.getByLabel(say('help.country'), { exact: true }).selectOption('GB')
  await visit('help')

  await place('nav.me').click()
  await page.getByRole('heading', { name: say('secret.title') }).waitFor()
  await visit('me')
  await page.getByText(say('secret.have')).click()
  await page.getByLabel(say('secret.in')).fill('ribbon harbour tissue')
  await button('secret.use').click()
  await page.getByText('harbor').waitFor()
  await button('copy.suggest').click()
  await page.getByText(say('copy.drawn')).waitFor()
  await page.getByText(say('secret.show'), { exact: true }).click()
  await page.locator('.wordlist li').nth(23).waitFor()
  await visit('me-words')
  await button('secret.on-paper').click()
  await button('secret.check').click()
  await page.locator('#words-wrong.err').waitFor()
  await visit('me-check')
  await link('settings.title').click()
  await page.getByLabel(say('settings.theme'), { exact: true }).waitFor()
  await visit('settings')

  await place('nav.channels').click()
  await link('welcome.link').click()
  await page.getByLabel(say('link.label')).waitFor()
  await button('link.go').click()
  await page.getByText(say('link.empty')).waitFor()
  await visit('link')
  await place('nav.channels').click()
  await link('welcome.start').click()
  await button('start.do').click()
  await page.getByText(say('start.name-empty')).waitFor()
  await visit('start')
  await page.getByLabel(say('start.name'), { exact: true }).fill(OWN)
  await page.getByLabel(say('start.purpose'), { exact: true }).fill('For who cannot sleep any more.')
  await button('start.do').click()
  await link('desk.title').click()
  await page.getByText(say('desk.none')).waitFor()
  await visit('desk')

  await place('nav.channels').click()
  await channel.click()
  await page.getByRole('link', { name: WORDS }).waitFor()
  await page.getByText(say('invite.title'), { exact: true }).click()
  for (const part of ['stewards.title', 'following.title']) {
    await page.locator('summary', { hasText: say(part) }).click()
  }
  await button('stewards.offer').click()
  await page.getByLabel(say('stewards.offer-words')).waitFor()
  await visit('channel')
  await link('about.log').click()
  await page.getByText(say('log.none')).waitFor()
  await visit('log')
  await place('nav.channels').click()
  await channel.click()
  await link('lineage.make').click()
  await page.getByText(say('fork.takes')).waitFor()
  await visit('fork')
  await page.getByLabel(say('start.name'), { exact: true }).fill('Another night')
  await button('fork.do').click()
  await page.getByText(say('fork.made')).waitFor()
  await visit('fork-made')
  await link('fork.open').click()
  await link('lineage.look').click()
  await page.locator('.versus').waitFor()
  await visit('forks')
  await place('nav.channels').click()
  await channel.click()
  await page.locator('.lamp').click()
  await button('listen.begin').waitFor()
  await visit('listen')
  await button('listen.begin').click()
  await page.locator('.listen .row .link').waitFor()
  await visit('listen-sitting')
  await page.locator('.listen .row .link').click()
  await page.getByText(say('listen.done')).waitFor()
  await visit('listen-done')
  await button('listen.all-right').click()
  await channel.click()
  await link('channel.write').click()
  await page.getByLabel(say('write.what')).fill('I do not really know how to start.')
  await page.getByText(say('draft.kept')).waitFor()
  await visit('write')
  await page
    .getByLabel(say('write.what'))
    .fill('I do not really know how to start. Sometimes I wish I would not wake up.')
  await page.locator('aside.care').waitFor()
  for (const line of await page.locator('details.more > summary').all()) await line.click()
  await page.locator('.affect input').first().check({ force: true })
  await visit('write-choices')
  await place('nav.channels').click()
  // Its words count, so they cannot be asked for by their id.
  await page.locator('main a.link:has(use[href="#pen"])').click()
  await page.getByRole('link', { name: 'I do not really know' }).waitFor()
  await visit('drafts')
  await place('nav.channels').click()
  await channel.click()
  await page.getByRole('link', { name: WORDS }).click()
  await page.getByRole('article').filter({ hasText: WORDS }).first().waitFor()
  await page.locator('form textarea').fill(reply)
  await button('reply.do').click()
  await page.getByRole('article').filter({ hasText: reply }).locator('.journey').waitFor()
  await visit('thread')
  const root = page.getByRole('article').filter({ hasText: WORDS }).first()
  await root.locator('.act--more').click()
  await root.getByRole('button', { name: say('report.open'), exact: true }).click()
  await page.getByRole('radio', { name: say('reason.worried'), exact: true }).check({ force: true })
  await page.getByText(say('report.worried-first')).waitFor()
  await visit('report')

  await page.goto(new URL(`${folder}help.html`, page.url()).href)
  await visit('help-static')
}
