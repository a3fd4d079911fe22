// axe-core in the page: the WCAG 2.2 AA rules and axe's best practices. Injected through the driver, so the page's own
// content security policy stays as it is.

import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules that colours alone can break. */
export const COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block']

/**
 * One line for each broken rule, with the first place.
 * @param rules those to look for; none: all
 */
export async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  await page.evaluate(await source)
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }
    interface Violation {
      id: string
      help: string
      nodes: { target: unknown[]; failureSummary?: string }[]
    }
    const found = await axe.run(rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {})
    return found.violations.map(
      ({ id, help, nodes }) => `${id}: ${help} at ${String(nodes[0]?.target)} ${nodes[0]?.failureSummary ?? ''}`,
    )
  }, rules)
}
