// axe-core in the page: the WCAG 2.2 AA rules and axe's best practices. Injected through the driver, so the page's own
// content security policy stays as it is.

import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** One line for each broken rule, with the first place. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await source)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
    interface Violation {
      id: string
      help: string
      nodes: { target: unknown[]; failureSummary?: string }[]
    }
    const found = await axe.run()
    return found.violations.map(
      ({ id, help, nodes }) => `${id}: ${help} at ${String(nodes[0]?.target)} ${nodes[0]?.failureSummary ?? ''}`,
    )
  })
}
