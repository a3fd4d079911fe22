// A channel and another one of the same history, side by side. What differs is said and marked, by a sign and a word, never by
// colour alone.

import type { ComponentChildren } from 'preact'
import type { Key, Side } from '../model.ts'
import { nameOf } from '../persona.tsx'
import { dayWords } from '../text/clock-time.ts'
import { languageName, listed, locale, t } from '../words.ts'
import { rulesIn } from './rules.ts'

const WHO = ['open', 'vouched', 'invited'] as const

interface Row {
  readonly title: string
  readonly here: ComponentChildren
  readonly there: ComponentChildren
  readonly differs: boolean
}

export function Versus({ here, there }: { here: Side; there: Side }) {
  // Laid out as a grid on a phone, where browsers forget that it is a table.
  return (
    <table class="versus" role="table">
      <caption class="vh">{t('versus.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          {[here, there].map((side) => (
            <th scope="col" role="columnheader" key={side.id}>
              <bdi>{side.name}</bdi>
              <small>{side.id === here.id ? t('versus.here') : relation(here, there)}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rowsOf(here, there).map(({ title, here: left, there: right, differs }) => (
          <tr role="row" key={title}>
            <th scope="row" role="rowheader">
              {title}
            </th>
            <td role="cell">{left}</td>
            <td role="cell" class={differs ? 'differs' : undefined}>
              {differs && <span class="vh">{t('versus.differs')} </span>}
              {right}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function relation(here: Side, there: Side): string {
  if (there.lineage.from?.channel !== here.id) return t('versus.parent')
  return t('versus.forked', { day: dayWords(there.lineage.since) })
}

function rowsOf(here: Side, there: Side): Row[] {
  const row = (title: string, said: (side: Side) => ComponentChildren, key: (side: Side) => unknown): Row => {
    const differs = JSON.stringify(key(here)) !== JSON.stringify(key(there))
    return { title, here: said(here), there: said(there), differs }
  }
  const words = (text: string) => (
    <span class="words words--tool" dir="auto">
      {text}
    </span>
  )
  return [
    row(
      t('versus.purpose'),
      ({ purpose }) => words(purpose),
      (side) => side.purpose,
    ),
    row(t('versus.rules'), (side) => <Rules side={side} beside={side === here ? there : here} />, rulesIn),
    row(
      t('versus.stewards'),
      ({ known, stewards, langs }) => (known ? <Names keys={stewards} lang={langs[0]} /> : t('versus.unknown')),
      // Founders and stewards sign by another name in each channel: how many they are can be told, not who.
      ({ stewards }) => here.known && there.known && stewards.length,
    ),
    row(
      t('versus.who'),
      ({ who }) => t(`versus.who-${WHO[who] ?? 'open'}`),
      ({ who }) => who,
    ),
    row(
      t('versus.langs'),
      ({ langs }) => <bdi>{listed(langs.map(languageName))}</bdi>,
      ({ langs }) => langs,
    ),
    row(
      t('versus.posts'),
      (side) =>
        side.lineage.from === null
          ? t('versus.posts-own')
          : t('versus.posts-since', { day: dayWords(side.lineage.since) }),
      (side) => side.lineage.from === null,
    ),
    row(
      t('versus.log'),
      ({ decided }) => t('versus.decided', { n: decided }),
      () => null,
    ),
  ]
}

function Names({ keys, lang }: { keys: readonly Key[]; lang: string | undefined }) {
  if (keys.length === 0) return <>{t('versus.nobody')}</>
  return <bdi>{listed(keys.map((key) => nameOf(key, lang ?? locale())))}</bdi>
}

function Rules({ side, beside }: { side: Side; beside: Side }) {
  const others = rulesIn(beside)
  const rules = rulesIn(side)
  const added = rules.filter((rule) => !others.includes(rule))
  return (
    <>
      {t('versus.rules-n', { n: rules.length })}
      {added.length > 0 && (
        <ul class="stack stack--2 words words--tool">
          {added.map((rule) => (
            <li key={rule} dir="auto">
              {rule}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
