// Help now: numbers of the chosen country, emergency first; before a choice, every country's, one tap away.
// Works offline and while nothing else does: it needs neither session nor network.

import { helplinesFor } from '@kith/care'
import { Heading } from '../shell/heading.tsx'
import { useTitle } from '../shell/title.ts'
import { t } from '../words.ts'
import { chosenFor } from '../settings/chosen.ts'
import { countriesByName, countryName } from './countries.ts'
import { CountryChoice } from './country-choice.tsx'
import { helpIn } from './facts.ts'
import { Lines } from './lines.tsx'

export function Help() {
  useTitle(t('title.help'))
  const country = chosenFor('country')
  return (
    <>
      <header class="stack">
        <Heading>{t('help.title')}</Heading>
        <p class="lead">{t('help.lead')}</p>
        <div class="field narrow">
          <label for="country">{t('help.country')}</label>
          <CountryChoice id="country" none={t('help.every-country')} />
          <p class="hint" id="country-hint">
            {t('help.not-located')}
          </p>
        </div>
      </header>
      {country !== '' && <InCountry code={country} />}
      {(country === '' || helplinesFor(country) === null) && <EveryCountry />}
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

/** Without a row it says so: never another country's number in its place. */
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
        {lines.length > 0 ? <Lines rows={lines} /> : <p>{t('help.none-here', { country: countryName(code) })}</p>}
      </section>
    </>
  )
}

function EveryCountry() {
  return (
    <section class="part" aria-labelledby="h-every">
      <h2 id="h-every">{t('help.every-country')}</h2>
      <div class="lines">
        {countriesByName().map(({ code, name }) => {
          const { emergency, lines } = helpIn(code, Date.now() / 1000)
          return (
            <details class="more" key={code}>
              <summary>
                <bdi>{name}</bdi>
              </summary>
              <div class="more__in">
                <Lines rows={[...emergency, ...lines]} />
              </div>
            </details>
          )
        })}
      </div>
    </section>
  )
}
