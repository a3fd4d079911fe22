// The bar beside Leave: the mark, and on a phone the way back to the place above. Leave itself is in index.html and is
// never drawn by script, so that nothing here can break it.

import { Icon, Window } from '../parts/icon.tsx'
import { Link } from '../link.tsx'
import { type Place, place } from '../place.ts'
import { t } from '../words.ts'
import { placeNames } from './names.ts'

export function Bar() {
  const above = placeAbove(place.value)
  return (
    <>
      <Link to={{ at: 'welcome' }} class="mark">
        <Window pane={0} look="lit" />
        Kith
      </Link>
      {above !== null && (
        <Link to={above} class="back">
          <Icon name="back" turns />
          <span dir="auto">{nameOf(above)}</span>
        </Link>
      )}
    </>
  )
}

function nameOf(above: Place): string {
  if (above.at === 'channel') return placeNames.value.get(above.channel) ?? t('place.channel')
  return t(above.at === 'me' ? 'nav.me' : 'nav.channels')
}

function placeAbove(here: Place): Place | null {
  if ('channel' in here && here.at !== 'channel') return { at: 'channel', channel: here.channel }
  if (here.at === 'channel' || here.at === 'drafts' || here.at === 'start' || here.at === 'link')
    return { at: 'welcome' }
  if (here.at === 'settings') return { at: 'me' }
  return null
}
