// The place to write in, loaded after the session.

import { later } from '../parts/later.tsx'

export const WriteLater = later(async () => (await import('./write.tsx')).Write, 'compose.title')
