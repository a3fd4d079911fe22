// Compiled catalogues, made by vite/messages.ts.

declare module 'kith:messages/*' {
  import type { Messages } from '@lingui/core'

  const messages: Messages
  export default messages
}
