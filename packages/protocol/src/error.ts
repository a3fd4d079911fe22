// The one error of Kith. Local misuse throws it; remote bytes never do: they come back as `{ ok: false, code }`.
// Codes are stable; message texts are for the person who reads them and may change at any time.

/** A failure with a stable code. Shape: `code` is `KITH_` and capitals; `cause` is what lies under it. */
export class KithError extends Error {
  readonly code: `KITH_${string}`

  constructor(code: `KITH_${string}`, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'KithError'
    this.code = code
  }
}
