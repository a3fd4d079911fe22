// What the terminal shows once the relay runs: the link, and a QR code where a phone could use it (https only: without
// it a phone's browser refuses keys and storage).

import encodeQR from 'qr'
import { isLoopback } from './addresses.ts'

export function printLink(url: URL, out: { write(text: string): unknown }): void {
  out.write(`\nKith is running. Open this link:\n\n  ${url.href}\n\n`)
  if (url.protocol === 'https:' && !isLoopback(url.hostname)) {
    out.write(`${encodeQR(url.href, 'ascii')}\n`)
  } else {
    out.write('This link works on this computer only. For others it needs an https address: docs/hosting.md.\n')
  }
  out.write('Preview: nobody moderates this yet; not for a crisis. Ctrl+C stops it.\n\n')
}
