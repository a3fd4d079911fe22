// What a channel is made of, as somebody types it: its name, what it is for, for whom, by which rules, in which languages.
// Both who starts one and who forks one fill it in.

import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { errorWords, opened } from '../app.ts'
import { languagesByName } from '../compose/languages.ts'
import type { NewChannel, Session } from '../model.ts'
import { Pick } from '../parts/pick.tsx'
import { languageName, listed, t } from '../words.ts'
import { checked, type Typed, type Wrong } from './charter.ts'

/** Who a channel is for (protocol, charter). */
const AUDIENCES = [
  { code: 1, id: 'adults' },
  { code: 2, id: 'young' },
] as const

interface ChannelFormProps {
  /** What is typed to begin with. */
  readonly typed: Typed
  readonly words: { readonly do: string; readonly busy: string }
  readonly make: (session: Session, channel: NewChannel) => Promise<void>
  /** Above the fields. */
  readonly children: ComponentChildren
}

export function ChannelForm({ typed: first, words, make, children }: ChannelFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState(first)
  const [wrong, setWrong] = useState<Wrong>({})
  const [failed, setFailed] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const change = (part: Partial<Typed>) => setTyped((now) => ({ ...now, ...part }))

  const create = async (event: Event) => {
    event.preventDefault()
    const result = checked(typed)
    const problems = 'wrong' in result ? result.wrong : {}
    setWrong(problems)
    setFailed(null)
    const first = Object.keys(problems)[0]
    if (first !== undefined) form.current?.querySelector<HTMLElement>(`[data-field="${first}"]`)?.focus()
    if ('wrong' in result || busy) return
    setBusy(true)
    try {
      const open = await opened()
      if (open === null) return setFailed(t('error.opening'))
      await make(open, result.channel)
    } catch (cause) {
      setFailed(errorWords(cause))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form class="stack stack--5" ref={form} noValidate onSubmit={(event) => void create(event)}>
      <div class="stack stack--3">{children}</div>
      <Field id="name" label={t('start.name')} hint={t('start.name-hint')} wrong={wrong.name}>
        {(props) => (
          <input
            class="in"
            dir="auto"
            {...props}
            value={typed.name}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field id="purpose" label={t('start.purpose')} hint={t('start.purpose-hint')} wrong={wrong.purpose}>
        {(props) => (
          <textarea
            class="in in--short"
            dir="auto"
            {...props}
            value={typed.purpose}
            onInput={(event) => change({ purpose: event.currentTarget.value })}
          />
        )}
      </Field>
      <fieldset class="field">
        <legend>{t('audience.title')}</legend>
        {AUDIENCES.map(({ code, id }) => (
          <label class="check" key={id}>
            <input
              type="radio"
              name="audience"
              checked={typed.audience === code}
              onChange={() => change({ audience: code })}
            />
            <span>
              {t(`audience.${id}`)}
              <br />
              <span class="hint">{t(`audience.${id}-hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Field id="rules" label={t('start.rules')} hint={t('start.rules-hint')} wrong={wrong.rules}>
        {(props) => (
          <textarea
            class="in in--short"
            dir="auto"
            {...props}
            value={typed.rules}
            onInput={(event) => change({ rules: event.currentTarget.value })}
          />
        )}
      </Field>
      <Languages chosen={typed.langs} change={(langs) => change({ langs })} wrong={wrong.langs} />
      <div class="stack stack--3">
        <p class={failed === null ? 'vh' : 'err'} role="status">
          {failed}
        </p>
        <button class="btn btn--main" aria-busy={busy}>
          {busy ? words.busy : words.do}
        </button>
      </div>
    </form>
  )
}

interface FieldProps {
  id: string
  label: string
  hint: string
  wrong: string | undefined
  children: (props: {
    id: string
    'data-field': string
    'aria-describedby': string
    'aria-invalid': boolean
  }) => ComponentChildren
}

function Field({ id, label, hint, wrong, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {children({
        id,
        'data-field': id,
        'aria-describedby': `${id}-hint ${id}-wrong`,
        'aria-invalid': wrong !== undefined,
      })}
      <p class={wrong === undefined ? 'vh' : 'err'} id={`${id}-wrong`} role="status">
        {wrong}
      </p>
    </div>
  )
}

interface LanguagesProps {
  chosen: readonly string[]
  change: (langs: readonly string[]) => void
  wrong: string | undefined
}

function Languages({ chosen, change, wrong }: LanguagesProps) {
  const toggle = (tag: string) => {
    change(chosen.includes(tag) ? chosen.filter((each) => each !== tag) : [...chosen, tag])
  }
  return (
    <div class="field">
      <details class="more" open={wrong !== undefined}>
        <summary data-field="langs">
          {t('start.langs')} <bdi class="soft">{listed(chosen.map(languageName))}</bdi>
        </summary>
        <fieldset class="more__in stack stack--3">
          <legend class="vh">{t('start.langs')}</legend>
          <p class="hint">{t('start.langs-hint')}</p>
          <div class="picks">
            {languagesByName(...chosen).map(({ tag, name }) => (
              <Pick
                key={tag}
                type="checkbox"
                name="langs"
                word={name}
                on={chosen.includes(tag)}
                choose={() => toggle(tag)}
              />
            ))}
          </div>
        </fieldset>
      </details>
      <p class={wrong === undefined ? 'vh' : 'err'} role="status">
        {wrong}
      </p>
    </div>
  )
}
