// The contract as cases that every backend runs, in Node and in Chromium: `{ name, run }`, no runner, no node:assert.
// A case gets `open(place)`: the same place is the same database, and places of different cases are apart.

import type { Store } from '../src/contract.ts'
import { authorityCases } from './conformance-authority.ts'
import { blockCases } from './conformance-block.ts'
import { inheritCases } from './conformance-inherit.ts'
import { latestCases } from './conformance-latest.ts'
import { localCases } from './conformance-local.ts'
import { orderCases } from './conformance-order.ts'
import { putCases } from './conformance-put.ts'
import { removeCases } from './conformance-remove.ts'
import { retractCases } from './conformance-retract.ts'
import { viewCases } from './conformance-views.ts'

export type Open = (place?: string) => Promise<Store>

export interface Case {
  readonly name: string
  run(open: Open): Promise<void>
}

export const conformance: readonly Case[] = [
  ...putCases,
  ...viewCases,
  ...retractCases,
  ...latestCases,
  ...authorityCases,
  ...inheritCases,
  ...blockCases,
  ...removeCases,
  ...orderCases,
  ...localCases,
]
