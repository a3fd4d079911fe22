// A file that the host named in a setting; where it cannot be read, the words say why and which setting to look at.

import { readFile } from 'node:fs/promises'
import { KithError } from '@kith/protocol'

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  ENOTDIR: 'it is not there',
  EACCES: 'this user may not',
  EISDIR: 'it is a directory',
}

/** @throws KITH_FILE */
export async function readNamed(path: string, option: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException
    throw new KithError('KITH_FILE', `Cannot read ${path}: ${WHY[code] ?? code}. Check ${option}.`, { cause })
  }
}
