// Leave, in a dialog: while one is open the page's own is out of reach. It stands where that one stands.

import { useEffect, useRef } from 'preact/hooks'
import { leave } from '../leave.ts'
import { keepInSight } from '../shell/in-sight.ts'
import { t } from '../words.ts'
import { Icon } from './icon.tsx'

export function LeaveHere() {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => (button.current === null ? undefined : keepInSight(button.current)), [])
  return (
    <button class="leave" type="button" ref={button} onClick={leave}>
      <Icon name="door" turns />
      {t('leave.word')}
    </button>
  )
}
