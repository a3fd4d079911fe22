// A task between two slices of work, which lets the page paint and answer. By message: a hidden tab's timers wait for up
// to a minute, and the one that has the node may be hidden while the person waits in another.

export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
