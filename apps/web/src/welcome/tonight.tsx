// One sentence on who is there: whether somebody listens, how many wait. What was not heard is not said.

import type { ChannelCard } from '../model.ts'
import { t } from '../words.ts'

export function Tonight({ channels }: { channels: readonly ChannelCard[] }) {
  const listening = channels.map((channel) => channel.listening).filter((many) => many !== 'nobody')
  const waiting = channels.reduce((sum, channel) => sum + (channel.waiting ?? 0), 0)
  return (
    <p class="presence" role="status">
      {listening.length > 0 && (
        <b>{t(listening.length === 1 && listening[0] === 'one' ? 'presence.one' : 'presence.several')}</b>
      )}
      {waiting > 0 && <strong>{t('room.waiting', { n: waiting })}</strong>}
    </p>
  )
}
