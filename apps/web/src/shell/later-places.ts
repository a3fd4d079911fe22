// Places that nobody needs for the first paint: each is loaded as soon as there is a session, or somebody goes there.

import { later } from '../parts/later.tsx'

export const AppealLater = later(async () => (await import('../report/appeal.tsx')).Appeal, null)
export const ChannelLater = later(async () => (await import('../channel/channel.tsx')).Channel, 'place.channel')
export const DeskLater = later(async () => (await import('../desk/desk.tsx')).Desk, null)
export const DraftsLater = later(async () => (await import('../drafts/drafts.tsx')).Drafts, null)
export const ForkLater = later(async () => (await import('../fork/fork.tsx')).Fork, null)
export const ForksLater = later(async () => (await import('../fork/forks.tsx')).Forks, null)
export const LinkInLater = later(async () => (await import('../welcome/link-in.tsx')).LinkIn, null)
export const LogLater = later(async () => (await import('../govern/log.tsx')).Log, null)
export const ReportLater = later(async () => (await import('../report/report.tsx')).Report, null)
export const SettingsLater = later(async () => (await import('../settings/settings.tsx')).Settings, null)
export const StartLater = later(async () => (await import('../welcome/start.tsx')).Start, null)
