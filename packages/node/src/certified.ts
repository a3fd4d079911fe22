// A WebRTC-direct certificate that outlives a restart: browsers know a relay by its hash. Key and certificate have a
// small database of their own, so that libp2p keeps nothing else on the disk, peers' addresses above all.

import { type Keychain, keychain } from '@libp2p/keychain'
import { LevelDatastore } from 'datastore-level'
import type { Libp2pOptions } from 'libp2p'

type Transport = NonNullable<Libp2pOptions['transports']>[number]

export interface Certified {
  /** The same transport, which finds its certificate in the database. */
  transport(inner: Transport): Transport
  close(): Promise<void>
}

/** @param directory is made where it is missing; only its owner may read what lies above it */
export async function certified(directory: string): Promise<Certified> {
  const datastore = new LevelDatastore(directory)
  await datastore.open()
  return {
    transport: (inner) => (components) => {
      // Without a passphrase, as the relay's own key: both lie beside each other in the host's directory.
      const keys: Keychain = keychain()({ datastore, logger: components.logger })
      const own: Record<PropertyKey, unknown> = { datastore, keychain: keys }
      return inner(new Proxy(components, { get: (all, name) => own[name] ?? Reflect.get(all, name) }))
    },
    close: () => datastore.close(),
  }
}
