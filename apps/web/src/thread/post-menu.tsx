// What else can be done about a post, behind three dots. A native popover: Escape and a press beside it close it, and the
// focus goes back to the button.

import type { Key } from '../model.ts'
import { Icon } from '../parts/icon.tsx'
import { t } from '../words.ts'
import type { Act } from './here.ts'

export function PostMenu({ id, name, acts }: { id: Key; name: string; acts: readonly Act[] }) {
  const menu = `more-${id}`
  const choose = (run: () => void) => {
    document.getElementById(menu)?.hidePopover()
    run()
  }
  return (
    <>
      <button class="act act--more" type="button" popovertarget={menu} aria-label={t('post.more', { name })}>
        <Icon name="dots" />
      </button>
      <div class="menu" id={menu} popover="auto">
        {acts.map(({ run, words }) => (
          <button type="button" key={words} onClick={() => choose(run)}>
            {t(words)}
          </button>
        ))}
      </div>
    </>
  )
}
