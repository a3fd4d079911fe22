// Whose decisions a reader takes: on this device alone, and nobody is told.

import { announce } from '../announce.tsx'
import type { ChannelInfo } from '../model.ts'
import { Pick } from '../parts/pick.tsx'
import { nameOf } from '../persona.tsx'
import { Rich } from '../rich.tsx'
import { t } from '../words.ts'
import { follow, followingIn } from './following.ts'

export function Whose({ info, lang }: { info: ChannelInfo; lang: string }) {
  const { list, stewards, undone } = followingIn(info.id)
  const choose = (on: boolean) => void follow(info.id, { stewards: on })
  const takeAgain = async () => {
    if (await follow(info.id, { undone: [] })) announce(t('following.all-again'))
  }
  return (
    <details class="more">
      <summary>
        {t('following.title')} <span class="soft">{t(stewards ? 'following.stewards' : 'following.nobody')}</span>
      </summary>
      <div class="more__in stack stack--3">
        <fieldset class="field">
          <legend class="vh">{t('following.title')}</legend>
          <div class="picks">
            <Pick type="radio" name="whose" word={t('following.stewards')} on={stewards} choose={() => choose(true)} />
            <Pick type="radio" name="whose" word={t('following.nobody')} on={!stewards} choose={() => choose(false)} />
          </div>
        </fieldset>
        <p class="hint">{t('following.say')}</p>
        {list !== null && (
          <p>
            <Rich id="following.list" parts={{ name: <bdi class="name">{nameOf(list, lang)}</bdi> }} />{' '}
            <button class="link" type="button" onClick={() => void follow(info.id, { list: null })}>
              {t('following.list-leave')}
            </button>
          </p>
        )}
        {undone.length > 0 && (
          <p>
            {t('following.undone', { n: undone.length })}{' '}
            <button class="link" type="button" onClick={() => void takeAgain()}>
              {t('following.take-again')}
            </button>
          </p>
        )}
      </div>
    </details>
  )
}
