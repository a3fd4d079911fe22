// Stewards change what a channel is for, and its rules. A rule keeps its number as long as its words stay: decisions rest on it.

import { useState } from 'preact/hooks'
import { announce } from '../announce.tsx'
import { errorWords, session } from '../app.ts'
import type { Amending, ChannelInfo } from '../model.ts'
import { checked } from '../welcome/charter.ts'
import { t } from '../words.ts'
import { renumbered } from './rules.ts'

export function Amend({ info }: { info: ChannelInfo }) {
  const [purpose, setPurpose] = useState(info.purpose)
  const [rules, setRules] = useState(info.rules.map(([, rule]) => rule).join('\n'))
  const [error, setError] = useState('')
  const change = async () => {
    const result = checked({ name: info.name, purpose, langs: info.langs, audience: info.audience, rules })
    if ('wrong' in result) return setError(result.wrong.purpose ?? result.wrong.rules ?? t('error.other'))
    setError('')
    const next = renumbered(result.channel.rules, info.rules)
    const amending: Amending = {
      ...(result.channel.purpose === info.purpose ? {} : { purpose: result.channel.purpose }),
      ...(JSON.stringify(next) === JSON.stringify(info.rules) ? {} : { rules: next }),
    }
    if (Object.keys(amending).length === 0) return announce(t('amend.nothing'))
    try {
      await session.value?.amend(info.id, amending)
      announce(t(info.two ? 'stewards.waits' : 'amend.done'))
    } catch (cause) {
      setError(errorWords(cause))
    }
  }
  return (
    <details class="more">
      <summary>{t('amend.title')}</summary>
      <div class="more__in stack stack--3">
        <div class="field">
          <label for="amend-purpose">{t('start.purpose')}</label>
          <textarea
            class="in in--short"
            id="amend-purpose"
            dir="auto"
            value={purpose}
            onInput={(event) => setPurpose(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="amend-rules">{t('start.rules')}</label>
          <textarea
            class="in in--short"
            id="amend-rules"
            dir="auto"
            value={rules}
            onInput={(event) => setRules(event.currentTarget.value)}
          />
        </div>
        <p class="err" role="alert">
          {error}
        </p>
        <button class="btn" type="button" onClick={() => void change()}>
          {t('amend.do')}
        </button>
      </div>
    </details>
  )
}
