#!/usr/bin/env node
// The command's first step, in plain JavaScript so that an old Node can read it and say what is missing.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `kith-relay needs Node 22.18 or later; this is ${process.versions.node}. Install a newer one, or use npm start, which brings one on Linux.\n`,
  )
  process.exit(1)
}
await import('../src/main.ts')
