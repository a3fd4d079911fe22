// Every country that somebody can be in: ISO 3166-1 alpha-2, and XK as it is used for Kosovo. Names come from the browser,
// in the reader's language.

import { countries } from '@kith/care'
import { locale } from '../words.ts'

const ALL = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC ' +
  'CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD ' +
  'GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH ' +
  'KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW ' +
  'MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC ' +
  'SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY ' +
  'UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ')

export interface Country {
  readonly code: string
  readonly name: string
}

export function countryName(code: string): string {
  return new Intl.DisplayNames([locale()], { type: 'region' }).of(code) ?? code
}

/** Countries that have rows, sorted as the reader's language sorts. */
export function countriesByName(): Country[] {
  return byName(countries())
}

/** All the others. */
export function otherCountriesByName(): Country[] {
  const here = new Set(countries())
  return byName(ALL.filter((code) => !here.has(code)))
}

function byName(codes: readonly string[]): Country[] {
  const { compare } = new Intl.Collator(locale())
  return codes.map((code) => ({ code, name: countryName(code) })).toSorted((a, b) => compare(a.name, b.name))
}
