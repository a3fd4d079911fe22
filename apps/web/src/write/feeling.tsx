// How it feels, on the Affect Grid (Russell 1989): nothing is said unless somebody chooses, and a choice is theirs alone
// until they show it (spec page 09: what is noted for oneself is never written into a post).

import { energies, feelingCode, pleasantness } from '@kith/care'
import { useRef } from 'preact/hooks'
import type { Draft } from '../model.ts'
import { feelingWords } from '../parts/asked-for.tsx'
import { Pick } from '../parts/pick.tsx'
import { locale, t } from '../words.ts'
import { LANGUAGES, isLanguage } from '../settings/kept.ts'

const STEPS = pleasantness.length
/** The most energy stands on top. */
const CELLS = energies
  .map((_, energy) => pleasantness.map((_, pleasant) => feelingCode(pleasant, energy)))
  .reverse()
  .flat()

interface Props {
  draft: Draft
  change: (part: Partial<Draft>) => void
}

export function Feeling({ draft, change }: Props) {
  const { feeling, showFeeling = false } = draft
  const said = feeling === null ? null : feelingWords(feeling)
  return (
    <details class="more">
      <summary>
        {t('write.feeling')}
        <span class="soft">
          {said === null ? t('write.unsaid') : t(showFeeling ? 'write.feeling-shown' : 'write.feeling-own', { said })}
        </span>
      </summary>
      <fieldset class="more__in">
        <legend class="vh">{t('write.feeling')}</legend>
        <Grid draft={draft} change={change} />
        {said !== null && (
          <>
            <p class="hint under">
              {t('write.feeling-chosen', { said })} {!showFeeling && t('write.feeling-private')}
            </p>
            <label class="switch">
              <input
                type="checkbox"
                role="switch"
                checked={showFeeling}
                onChange={() => change({ showFeeling: !showFeeling })}
              />
              {t('write.feeling-show')}
            </label>
          </>
        )}
      </fieldset>
    </details>
  )
}

function Grid({ draft, change }: Props) {
  const grid = useRef<HTMLDivElement>(null)
  const choose = (code: number) => change({ feeling: code })

  /** The arrows move in two directions, as the eye does; beyond an edge nothing happens, but up from the top is unsaid. */
  const move = (event: KeyboardEvent) => {
    const cells = Array.from(grid.current?.querySelectorAll('input') ?? [])
    const at = cells.indexOf(event.target as HTMLInputElement)
    const language = locale()
    const forward = isLanguage(language) && LANGUAGES[language].dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
    const column = at % STEPS
    const to =
      event.key === forward
        ? at + Number(column < STEPS - 1)
        : event.key === back
          ? at - Number(column > 0)
          : event.key === 'ArrowDown'
            ? Math.min(at + STEPS, cells.length - STEPS + column)
            : event.key === 'ArrowUp' && at >= STEPS
              ? at - STEPS
              : null
    if (to === null) return
    event.preventDefault()
    cells[to]?.focus()
    choose(CELLS[to] as number)
  }
  return (
    <>
      <Pick
        type="radio"
        name="feeling"
        word={t('write.feeling-none')}
        on={draft.feeling === null}
        choose={() => change({ feeling: null, showFeeling: false })}
      />
      <p class="affect__x affect__x--top" aria-hidden="true">
        {t('write.energy-most')}
      </p>
      <div class="affect" ref={grid} onKeyDown={move}>
        {CELLS.map((code) => (
          <label key={code}>
            <input
              type="radio"
              name="feeling"
              checked={draft.feeling === code}
              aria-label={feelingWords(code) ?? ''}
              onChange={() => choose(code)}
            />
            <i />
          </label>
        ))}
      </div>
      <p class="affect__x" aria-hidden="true">
        <span>{t('write.pleasant-least')}</span>
        <span>{t('write.energy-least')}</span>
        <span>{t('write.pleasant-most')}</span>
      </p>
    </>
  )
}
