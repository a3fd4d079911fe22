// The worker in which a passphrase is stretched: one request, one answer.

import { argon } from './argon.ts'
import type { Stretching } from './stretch.ts'

addEventListener('message', ({ data }: MessageEvent<{ passphrase: Uint8Array; stretching: Stretching }>) => {
  argon(data.passphrase, data.stretching).then(
    (stretched) => postMessage(stretched),
    // Told as no bytes: 256 MiB may be more than this device has.
    () => postMessage(null),
  )
})
