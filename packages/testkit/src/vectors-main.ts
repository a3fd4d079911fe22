// `npm run vectors`: writes docs/spec/vectors anew. The test of these files fails where they differ from a new run.

import { mkdir, writeFile } from 'node:fs/promises'
import { keptVectorFiles, vectorFiles } from './vectors/files.ts'

const folder = new URL('../../../docs/spec/vectors/', import.meta.url)

await mkdir(folder, { recursive: true })
for (const [name, text] of [...vectorFiles(), ...keptVectorFiles()]) {
  await writeFile(new URL(name, folder), text)
  console.log(`docs/spec/vectors/${name}: ${text.length} bytes`)
}
