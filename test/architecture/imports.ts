// Reads the imports of a source file without a compiler: TypeScript 7 has no API for tools.
// Comments are blanked first, so that an import in a comment does not count; strings and line numbers stay.

export interface Import {
  /** What stands between the quotes. */
  readonly specifier: string
  /** Whether only types come in, which leave no trace at run time. */
  readonly typeOnly: boolean
}

// One alternative a token: strings and templates win over what looks like a comment inside them.
const tokens = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
const statement = /(?:^|[\n;}])\s*(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s*from\s*)?['"]([^'"\n]+)['"]/g
const call = /\b(?:import|require)\s*\(\s*['"`]([^'"`\n]+)['"`]/g

/** The text with every comment replaced by blanks of the same length. */
export function withoutComments(source: string): string {
  return source.replace(tokens, (token) => (/^\/[/*]/.test(token) ? token.replace(/[^\n]/g, ' ') : token))
}

/** The text without comments and without what strings say, for rules about names in code. */
export function codeOnly(source: string): string {
  return withoutComments(source).replace(tokens, (token) => (token.startsWith('`') ? keepExpressions(token) : "''"))
}

/** Every import, export-from, dynamic import and require of a file. */
export function importsOf(source: string): Import[] {
  const text = withoutComments(source)
  const found: Import[] = []
  for (const match of text.matchAll(statement))
    found.push({ specifier: match[2] ?? '', typeOnly: match[1] !== undefined })
  for (const match of text.matchAll(call)) found.push({ specifier: match[1] ?? '', typeOnly: false })
  return found
}

/** The package that a specifier names: `@scope/name/inner` → `@scope/name`; undefined for relative and `#` ones. */
export function packageOf(specifier: string): string | undefined {
  // A scheme is a builtin (node:) or a module that the build makes (kith:messages).
  if (/^[.#/]/.test(specifier) || /^[a-z]+:/.test(specifier)) return undefined
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function keepExpressions(template: string): string {
  return [...template.matchAll(/\$\{([^}]*)\}/g)].map((match) => `(${match[1] ?? ''})`).join(' ')
}
