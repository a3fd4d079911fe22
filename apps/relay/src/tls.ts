// The relay's own certificate: two PEM files, read and checked whole, and read again every minute, so that a renewed one
// is taken without a restart. Read rather than watched: certbot swaps symlinks, containers swap whole directories, and
// a terminal that closes sends SIGHUP. A bad pair is never taken; the one in use stays.

import { createPrivateKey, X509Certificate } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import { KithError } from '@kith/protocol'
import type { Log } from './log.ts'
import { readNamed } from './named-file.ts'
import type { TlsFiles } from './settings.ts'

export interface TlsPair {
  readonly cert: Buffer
  readonly key: Buffer
}

/** Certificates are renewed weeks before they end, in milliseconds. */
const READ_EVERY = 60_000
const DAY = 86_400_000

export class Certificate {
  readonly #files: TlsFiles
  readonly #log: Log
  #pair: TlsPair
  #faulty = false
  #timer: ReturnType<typeof setInterval> | null = null

  /** @throws KITH_FILE, KITH_TLS */
  static async open(files: TlsFiles, log: Log): Promise<Certificate> {
    return new Certificate(files, log, await readPair(files))
  }

  private constructor(files: TlsFiles, log: Log, pair: TlsPair) {
    this.#files = files
    this.#log = log
    this.#pair = pair
  }

  get pair(): TlsPair {
    return this.#pair
  }

  /** The first name or address that it is for; null where there is none but wildcards. */
  get name(): string | null {
    const names = new X509Certificate(this.#pair.cert).subjectAltName?.split(', ') ?? []
    const plain = names.map((name) => /^(?:DNS|IP Address):([\w.:-]+)$/.exec(name)?.[1])
    return plain.find((name) => name !== undefined) ?? null
  }

  /** From now on a renewed pair is handed over. */
  watch(renewed: (pair: TlsPair) => void): void {
    this.#timer = setInterval(() => void this.check(renewed), READ_EVERY)
    this.#timer.unref()
  }

  /** Reads the files once; a fault is logged once, until it is mended. */
  async check(renewed: (pair: TlsPair) => void): Promise<void> {
    try {
      const pair = await readPair(this.#files)
      this.#faulty = false
      if (pair.cert.equals(this.#pair.cert) && pair.key.equals(this.#pair.key)) return
      renewed(pair)
      this.#pair = pair
      this.#log.info('certificate renewed', { days: daysLeft(new X509Certificate(pair.cert)) })
    } catch {
      if (!this.#faulty) this.#log.info('certificate refused')
      this.#faulty = true
    }
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
  }
}

/** @throws KITH_FILE, KITH_TLS */
export async function readPair(files: TlsFiles): Promise<TlsPair> {
  const cert = await readNamed(files.cert, '--tls-cert')
  const key = await readNamed(files.key, '--tls-key')
  const leaf = attempt(() => new X509Certificate(cert), `There is no PEM certificate in ${files.cert}.`)
  const secret = attempt(() => createPrivateKey(key), `There is no PEM key without a passphrase in ${files.key}.`)
  if (!leaf.checkPrivateKey(secret)) {
    throw new KithError('KITH_TLS', `The key in ${files.key} does not belong to the certificate in ${files.cert}.`)
  }
  if (daysLeft(leaf) < 0) {
    throw new KithError('KITH_TLS', `The certificate in ${files.cert} ended on ${leaf.validTo}. Renew it.`)
  }
  // What only OpenSSL itself refuses: a broken chain after the first certificate, a key too short for it.
  attempt(() => createSecureContext({ cert, key }), `The certificate in ${files.cert} cannot be used.`)
  return { cert, key }
}

function daysLeft(certificate: X509Certificate): number {
  return Math.floor((Date.parse(certificate.validTo) - Date.now()) / DAY)
}

function attempt<T>(make: () => T, words: string): T {
  try {
    return make()
  } catch (cause) {
    throw new KithError('KITH_TLS', words, { cause })
  }
}
