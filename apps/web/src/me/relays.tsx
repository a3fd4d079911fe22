// Who carries what is written: the relays that this device uses, by the names of their hosts, and what those can see.

import { session } from '../app.ts'
import type { Carrier } from '../model.ts'
import { Icon } from '../parts/icon.tsx'
import { t } from '../words.ts'

export function Relays() {
  const carriers = session.value?.carriers.value ?? []
  const reached = session.value?.relays.value ?? 0
  return (
    <section class="part stack stack--3" aria-labelledby="h-relays">
      <h2 id="h-relays">{t('relays.title')}</h2>
      <p>{t('relays.say')}</p>
      {carriers.length === 0 ? (
        <p class="soft">{t('relays.none')}</p>
      ) : (
        <ul class="carriers">
          {carriers.map((carrier, i) => (
            <OneRelay key={i} carrier={carrier} />
          ))}
        </ul>
      )}
      <p role="status">{reached < 2 && t(reached === 1 ? 'relays.only-one' : 'relays.no-one')}</p>
      <p class="small soft">{t('relays.see')}</p>
    </section>
  )
}

function OneRelay({ carrier: { contact, place, reached } }: { carrier: Carrier }) {
  return (
    <li>
      <Icon name={reached ? 'relay' : 'cloud'} />
      <span>
        <bdi class="carriers__place">{place}</bdi>
        <span class="small soft">{t(reached ? 'relays.reached' : 'relays.away')}</span>
        {contact !== '' && (
          <span class="small">
            {t('relays.contact')} <bdi>{contact}</bdi>
          </span>
        )}
      </span>
    </li>
  )
}
