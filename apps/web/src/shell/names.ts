// Names of channels that this device knows, for the way back and for the side column.

import { computed } from '@preact/signals'
import { session } from '../app.ts'
import type { Key } from '../model.ts'

export const placeNames = computed<ReadonlyMap<Key, string>>(
  () => new Map(session.value?.channels.value?.map(({ id, name }) => [id, name])),
)
