// Whether this browser keeps it: its promise, or the lack of one and what to do.

import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../parts/icon.tsx'
import { t } from '../words.ts'
import { askForPromise, promised, readPromise } from './persistence.ts'

export function Stays() {
  const [refused, setRefused] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => void readPromise(), [])
  const ask = async () => {
    setRefused(false)
    const given = await askForPromise()
    setRefused(!given)
    // The button that was pressed is gone.
    if (given) heading.current?.focus()
  }
  return (
    <section class="part stack stack--3" aria-labelledby="h-stays">
      <h2 id="h-stays" tabIndex={-1} ref={heading}>
        {t('stays.title')}
      </h2>
      {promised.value === true ? (
        <p class="kept">
          <Icon name="tick" />
          {t('stays.yes')}
        </p>
      ) : (
        <>
          <p>{t('stays.no')}</p>
          <button class="btn" type="button" onClick={() => void ask()}>
            {t('stays.ask')}
          </button>
        </>
      )}
      <p class={refused ? 'note' : 'vh'} role="status">
        {refused && t('stays.refused')}
      </p>
    </section>
  )
}
