// Every country's helplines as HTML, for the page that works without script. The facts are those that the app shows
// (src/help/facts.ts); only the markup is written twice.

import { countriesByName } from '../src/help/countries.ts'
import { type Fact, type Row, helpIn } from '../src/help/facts.ts'
import { t } from '../src/words.ts'

export function helplinesHtml(now: number): string {
  const all = countriesByName()
  const jumps = all.map(
    ({ code, name }) => `<li><a class="link" href="#c-${code}"><bdi>${escapeHtml(name)}</bdi></a></li>`,
  )
  const sections = all.map(({ code, name }) => {
    const { emergency, lines } = helpIn(code, now)
    return `<section class="part" aria-labelledby="c-${code}">
  <h2 id="c-${code}"><bdi>${escapeHtml(name)}</bdi></h2>
  <h3 class="small soft">${escapeHtml(t('help.danger'))}</h3>
  ${emergency.length > 0 ? list(emergency) : `<p class="small under">${escapeHtml(t('help.no-emergency'))}</p>`}
  <h3 class="small soft under">${escapeHtml(t('help.talk'))}</h3>
  ${list(lines)}
</section>`
  })
  return `<nav class="under" aria-label="${escapeHtml(t('help.country'))}"><ul class="row">${jumps.join('')}</ul></nav>
${sections.join('\n')}`
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

function list(rows: readonly Row[]): string {
  return `<ul class="lines">${rows.map(rowHtml).join('')}</ul>`
}

function rowHtml(row: Row): string {
  const facts = row.facts.map((fact) => `<span>${factHtml(fact)}</span>`).join('')
  const acts = row.acts
    .map(({ href, word, number }) => {
      return `<a class="btn" href="${escapeHtml(href)}">${escapeHtml(word)} <span class="num">${escapeHtml(number)}</span></a>`
    })
    .join('')
  const lang = row.lang === null ? '' : ` lang="${escapeHtml(row.lang)}"`
  const name = row.theirs ? `<bdi${lang}>${escapeHtml(row.name)}</bdi>` : escapeHtml(row.name)
  return `<li class="call"><div class="call__txt"><b>${name}</b>${facts}</div><div class="call__acts">${acts}</div></li>`
}

function factHtml({ text, href, theirs }: Fact): string {
  const words = theirs ? `<bdi>${escapeHtml(text)}</bdi>` : escapeHtml(text)
  return href === null ? words : `<a href="${escapeHtml(href)}" rel="noreferrer noopener nofollow">${words}</a>`
}
