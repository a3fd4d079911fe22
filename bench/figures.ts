// What the delivery benchmarks print: quantiles, the machine and how busy it was.

import { writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'

export const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] as number

export const rounded = (value: number): number => Number(value.toFixed(2))

export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`

/** The load average of the last minute. */
export const load = (): number => rounded(loadavg()[0] as number)

export const print = (line: string): boolean => process.stdout.write(`${line}\n`)

/** `--json FILE` */
export async function writeJson(result: unknown): Promise<void> {
  const at = process.argv.indexOf('--json')
  const file = process.argv[at + 1]
  if (at > 0 && file !== undefined) await writeFile(file, `${JSON.stringify(result, null, 2)}\n`)
}
