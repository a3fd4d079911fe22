// Three faults of @libp2p/websockets 10.1.21, mended from outside, each held by a test (hostile-client.spec.ts, "by push"
// in hostile.spec.ts): frames that are none end the process, messages pile up to 100 MiB, an abort closes no socket.

import { webSockets } from '@libp2p/websockets'

/** A WebSocket message: Noise writes 64 KiB at a time, Yamux some of them. */
const MAX_MESSAGE = 1024 * 1024
/** What the transport closes an aborted connection with. No WebSocket lets a program say it: `close` throws. */
const ABNORMAL = 1006
/** The transport's own step from an address to an open socket. */
const CONNECT = '_connect'

interface Socket {
  close(code?: number): void
}
interface ServerSocket extends Socket {
  on(event: 'error', listener: () => void): void
  terminate(): void
}
interface WsServer {
  readonly options: { maxPayload: number; WebSocket: new (...args: never[]) => ServerSocket }
}
/** What libp2p keeps to itself. */
interface Inside {
  readonly components: { readonly transportManager: { getListeners(): readonly { readonly wsServer?: WsServer }[] } }
}

/** The transport, whose dialled sockets are closed when their connection is aborted. */
export const dialledSockets: ReturnType<typeof webSockets> = (components) => {
  const transport = webSockets()(components)
  const inside = transport as unknown as Record<typeof CONNECT, (...args: unknown[]) => Promise<Socket>>
  const connect = inside[CONNECT].bind(transport)
  inside[CONNECT] = async (...args) => {
    const socket = await connect(...args)
    const close = socket.close.bind(socket)
    socket.close = (code) => (code === ABNORMAL ? close() : close(code))
    return socket
  }
  return transport
}

/** The same for the sockets that were accepted, and the two other faults. */
export function hardenListeners(network: object): void {
  for (const { wsServer } of (network as Inside).components.transportManager.getListeners()) {
    if (wsServer === undefined) continue
    const { options } = wsServer
    options.maxPayload = MAX_MESSAGE
    options.WebSocket = class extends options.WebSocket {
      constructor(...args: never[]) {
        super(...args)
        // `ws` closes the socket after it, and the close is what the transport hears.
        this.on('error', () => undefined)
      }

      override close(code?: number): void {
        if (code === ABNORMAL) this.terminate()
        else super.close(code)
      }
    }
  }
}
