// Help now: numbers of the chosen country, emergency first; before a choice, every country's, one tap away.
// Works offline and while nothing else does: it needs neither session nor network.

import { Heading } from '../shell/heading.tsx'
import { useTitle } from '../shell/title.ts'
import { t } from '../words.ts'
import { choose, country } from './country.ts'
import { countriesByName, type Fact, helpIn, type Row } from './facts.ts'

export function Help() {
  useTitle(t('title.help'))
  const all = countriesByName()
  const chosen = all.find(({ code }) => code === country.value)
  return (
    <>
      <header class="stack">
        <Heading>{t('help.title')}</Heading>
        <p class="lead">{t('help.lead')}</p>
        <div class="field narrow">
          <label for="country">{t('help.country')}</label>
          <select
            class="in"
            id="country"
            value={chosen?.code ?? ''}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="">{t('help.every-country')}</option>
            {all.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
          <p class="hint">{t('help.not-located')}</p>
        </div>
      </header>
      {chosen === undefined ? (
        <section class="part" aria-labelledby="h-every">
          <h2 id="h-every">{t('help.every-country')}</h2>
          <div class="lines">
            {all.map(({ code, name }) => (
              <details class="more" key={code}>
                <summary>{name}</summary>
                <div class="more__in">
                  <Lines
                    rows={[...helpIn(code, Date.now() / 1000).emergency, ...helpIn(code, Date.now() / 1000).lines]}
                  />
                </div>
              </details>
            ))}
          </div>
        </section>
      ) : (
        <InCountry code={chosen.code} />
      )}
      <section class="part" aria-labelledby="h-elsewhere">
        <h2 id="h-elsewhere">{t('help.elsewhere')}</h2>
        <p>{t('help.elsewhere-do')}</p>
      </section>
      <section class="part" aria-labelledby="h-happens">
        <h2 id="h-happens">{t('help.happens')}</h2>
        <p>{t('help.happens-say')}</p>
        <p class="under">{t('help.bill')}</p>
      </section>
    </>
  )
}

function InCountry({ code }: { code: string }) {
  const { emergency, lines } = helpIn(code, Date.now() / 1000)
  return (
    <>
      <section class="part" aria-labelledby="h-danger">
        <h2 id="h-danger">{t('help.danger')}</h2>
        {emergency.length > 0 ? <Lines rows={emergency} /> : <p>{t('help.no-emergency')}</p>}
      </section>
      <section class="part" aria-labelledby="h-talk">
        <h2 id="h-talk">{t('help.talk')}</h2>
        <Lines rows={lines} />
      </section>
    </>
  )
}

function Lines({ rows }: { rows: readonly Row[] }) {
  return (
    <ul class="lines">
      {rows.map((row) => (
        <li class="call" key={row.name + (row.acts[0]?.number ?? '')}>
          <div class="call__txt">
            <b>{row.lang === null ? row.name : <bdi lang={row.lang}>{row.name}</bdi>}</b>
            {row.facts.map((fact) => (
              <span key={fact.text}>
                <Told fact={fact} />
              </span>
            ))}
          </div>
          <div class="call__acts">
            {row.acts.map(({ href, word, number }) => (
              <a class="btn" href={href} key={href}>
                {word} <span class="num">{number}</span>
              </a>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Told({ fact }: { fact: Fact }) {
  if (fact.href === null) return <>{fact.text}</>
  return (
    <a href={fact.href} target="_blank" rel="noreferrer noopener nofollow">
      {fact.text}
    </a>
  )
}
