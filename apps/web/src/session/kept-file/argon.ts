// Argon2id by hash-wasm: half a second for 64 MiB, where a script takes one and more. It blocks whoever calls it.

import { argon2id } from 'hash-wasm'
import type { Stretch } from './stretch.ts'

export const argon: Stretch = (passphrase, { m, t, p, salt }) =>
  argon2id({
    password: passphrase,
    salt,
    memorySize: m,
    iterations: t,
    parallelism: p,
    hashLength: 32,
    outputType: 'binary',
  })
