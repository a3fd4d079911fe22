// The relay's log: JSON lines on standard error. It never holds a post's text, a key, a channel or an address; so only
// these fixed events exist, with numbers as their only values.

import { pino } from 'pino'

export type LogEvent =
  | 'started'
  | 'stopping'
  | 'stopped'
  | 'welcome written'
  | 'fault'
  | 'relays'
  | 'blocked'
  | 'blocks refused'
  | 'certificate renewed'
  | 'certificate refused'

export interface Log {
  info(event: LogEvent, numbers?: Readonly<Record<string, number>>): void
}

export function createLog(): Log {
  const logger = pino({ base: null }, pino.destination({ dest: 2, sync: true }))
  return { info: (event, numbers = {}) => logger.info(numbers, event) }
}
