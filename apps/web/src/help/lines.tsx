// Helplines in rows: a name, what is known, and the numbers to press.

import type { Fact, Row } from './facts.ts'

interface Props {
  rows: readonly Row[]
  /** Only what one needs to know before calling; the rest is under Help now. */
  brief?: boolean
}

export function Lines({ rows, brief = false }: Props) {
  return (
    <ul class="lines">
      {rows.map((row) => (
        <li class="call" key={row.name + (row.acts[0]?.number ?? '')}>
          <div class="call__txt">
            <b>{row.theirs ? <bdi {...(row.lang === null ? {} : { lang: row.lang })}>{row.name}</bdi> : row.name}</b>
            {facts(row, brief).map((fact) => (
              <span key={fact.text}>
                <Told fact={fact} />
              </span>
            ))}
          </div>
          <div class="call__acts">
            {row.acts.map(({ href, word, number }) => (
              <a class="btn" href={href} key={href}>
                {word} <span class="num">{number}</span>
              </a>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

function facts(row: Row, brief: boolean): readonly Fact[] {
  return brief ? row.facts.filter((fact) => fact.brief) : row.facts
}

function Told({ fact }: { fact: Fact }) {
  const words = fact.theirs ? <bdi>{fact.text}</bdi> : fact.text
  if (fact.href === null) return <>{words}</>
  return (
    <a href={fact.href} target="_blank" rel="noreferrer noopener nofollow">
      {words}
    </a>
  )
}
