// In place of Node's crypto, which a library looks for where the platform has none (vite.config.ts): nothing.

export const webcrypto = undefined
