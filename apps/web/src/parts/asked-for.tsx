// What a post asks for and how it is meant, in words: need, feeling, tone, labels. Codes of later versions are not shown.

import { feelingId, labelId, needId, toneId } from '@kith/care'
import type { Post } from '../model.ts'
import { listed, t } from '../words.ts'
import { NeedIcon } from './icon.tsx'

export function AskedFor({ post }: { post: Post }) {
  const need = post.need === null ? null : needId(post.need)
  const feeling = post.feeling === null ? null : feelingWords(post.feeling)
  const tone = post.tone === null ? null : toneId(post.tone)
  const labels = post.labels.flatMap((code) => {
    const id = labelId(code)
    return id === null ? [] : [t(`label.${id}`)]
  })
  return (
    <>
      {need !== null && (
        <span class="chip">
          <NeedIcon need={need} />
          {t(`need.${need}`)}
        </span>
      )}
      {feeling !== null && <span>{t('post.feeling', { feeling })}</span>}
      {tone !== null && <span>{t('post.tone', { tone: t(`tone.${tone}`) })}</span>}
      {labels.length > 0 && <span>{t('post.labels', { labels: listed(labels) })}</span>}
    </>
  )
}

export function asksForAnything(post: Post): boolean {
  return post.need !== null || post.feeling !== null || post.tone !== null || post.labels.length > 0
}

/** "unpleasant, low energy"; null for a number that is no feeling. */
export function feelingWords(code: number): string | null {
  const id = feelingId(code)
  if (id === null) return null
  return t('feeling.both', { pleasant: t(`feeling.${id.pleasantness}`), energy: t(`feeling.${id.energy}`) })
}
