// What often helps somebody feel heard, and what of it a reply holds: noted under the box, never a score, never words to send
// (care.md: feedback on empathy helped, HAILEY, N = 300; advice to who asked to be heard did not). Only this device looks.

import { adviceIn, asksForNoAdvice, type GuidanceWords, guideReply } from '@kith/care/guidance'
import { useMemo } from 'preact/hooks'
import { useAtPause, useWanted } from '../compose/notes.tsx'
import { Icon } from '../parts/icon.tsx'
import { t } from '../words.ts'

const WORDS: Readonly<Record<string, () => Promise<GuidanceWords>>> = {
  en: async () => (await import('@kith/care/guidance/en')).english,
  es: async () => (await import('@kith/care/guidance/es')).spanish,
  ar: async () => (await import('@kith/care/guidance/ar')).arabic,
}
/** Who asks for information, advice or practical help is less satisfied with comfort in its place: codes of needs. */
const WANTS_FACTS = new Set([4, 5, 6])

interface Props {
  readonly text: string
  /** What the thread's author asks for. */
  readonly need: number | null
  /** That the reply is probably in; BCP 47. */
  readonly lang: string
  /** From when on the text is read: once somebody is in the box. */
  readonly wanted: boolean
}

export function Heard({ text, need, lang, wanted }: Props) {
  const primary = lang.toLowerCase().split('-')[0] ?? ''
  const bring = WORDS[primary]
  const words = useWanted(bring ?? nothing, wanted && bring !== undefined, primary)
  const read = useMemo(() => (words === null ? null : reading(words, need)), [words, need])
  const found = useAtPause(text, read)
  if (bring === undefined || (need !== null && WANTS_FACTS.has(need))) return null
  const { advice = null, guidance = null } = found ?? {}
  return (
    <>
      <p class={advice === null ? 'vh' : 'nudge'} role="status">
        {advice !== null && t('heard.advice', { words: advice })}
      </p>
      <div>
        <p class="hint">{t('heard.say')}</p>
        <ul class="heard">
          {(['feeling', 'understanding', 'question'] as const).map((what) => {
            const is = guidance !== null && guidance[what] !== null
            return (
              <li class={is ? 'yes' : ''} key={what}>
                <Icon name={is ? 'tick' : 'ring'} />
                <span>
                  {t(`heard.${what}`)}
                  {is && <span class="vh">, {t('heard.is')}</span>}
                </span>
              </li>
            )
          })}
        </ul>
      </div>
    </>
  )
}

function reading(words: GuidanceWords, need: number | null) {
  return (text: string) => {
    const at = asksForNoAdvice(need) ? adviceIn(text, words) : null
    return { guidance: guideReply(text, words), advice: at === null ? null : text.slice(at.from, at.to) }
  }
}

function nothing(): Promise<GuidanceWords> {
  return Promise.reject(new Error('no words in this language'))
}
