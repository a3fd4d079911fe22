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
  out.write('Preview: not for a crisis. Ctrl+C stops it.\n\n')
}

/** A host who chose other relays is told once when some of them do not answer: an address may be mistyped. */
export function printSilent(silent: number, chosen: number, out: { write(text: string): unknown }): void {
  if (silent === 0) return
  const which =
    chosen === 1
      ? 'The relay that you chose with --peer does'
      : `${silent} of ${chosen} relays that you chose with --peer do`
  out.write(`${which} not answer yet. Is the address right, and does it run? It is tried again and again.\n\n`)
}
