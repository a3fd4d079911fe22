// The country that the person chose for helplines. Never guessed: a wrong guess would show another country's number in
// its place, and asking the network would tell where somebody is.

import { useMemo } from 'preact/hooks'
import { choose, chosenFor } from '../settings/chosen.ts'
import { locale, t } from '../words.ts'
import { countriesByName, type Country, otherCountriesByName } from './countries.ts'

/** @param none what the choice of no country is called here */
export function CountryChoice({ id, none }: { id: string; none: string }) {
  const language = locale()
  const [here, others] = useMemo(() => [countriesByName(), otherCountriesByName()], [language])
  return (
    <select
      class="in"
      id={id}
      aria-describedby={`${id}-hint`}
      value={chosenFor('country')}
      onChange={(event) => choose('country', event.currentTarget.value)}
    >
      <option value="">{none}</option>
      <optgroup label={t('help.with-lines')}>{here.map(option)}</optgroup>
      <optgroup label={t('help.without-lines')}>{others.map(option)}</optgroup>
    </select>
  )
}

function option({ code, name }: Country) {
  return (
    <option key={code} value={code} dir="auto">
      {name}
    </option>
  )
}
