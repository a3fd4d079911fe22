// The place Me, loaded after the session.

import { later } from '../parts/later.tsx'

export const MeLater = later(async () => (await import('./me.tsx')).Me, 'me.title')
