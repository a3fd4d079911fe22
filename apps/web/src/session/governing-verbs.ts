// What tabs ask of the host about how a channel is looked after.

import { decodeOffer, encodeBase32, encodeOffer } from '@kith/protocol'
import type { Governing, Session } from '../model.ts'
import { writeAmends, writeDecision, writeEndorsement, writeGrant, writeRemoval } from './governing.ts'
import { channelOf } from './keys.ts'
import type { Asked } from './verbs.ts'

type GoverningVerb = Exclude<keyof Governing, 'openLog'>
type Work<V extends GoverningVerb> = (asked: Asked, ...args: Parameters<Session[V]>) => ReturnType<Session[V]>

export const governingVerbs: { readonly [V in GoverningVerb]: Work<V> } = {
  decide: ({ engine, mark }, channel, deciding) => writeDecision(engine, channelOf(channel), deciding, mark),

  amend: ({ engine, mark }, channel, amending) => writeAmends(engine, channelOf(channel), amending, mark),

  endorse: ({ engine, mark }, channel, target) => writeEndorsement(engine, channelOf(channel), target, mark),

  offer: async ({ engine: { device } }, id) => {
    const channel = channelOf(id)
    return encodeOffer(device.persona(channel), channel)
  },

  offeredBy: async (_, channel, text) => {
    const offer = await decodeOffer(text, channelOf(channel))
    return offer === null ? null : encodeBase32(offer.key)
  },

  nameSteward: ({ engine, mark }, channel, text, mayName) =>
    writeGrant(engine, channelOf(channel), text, mayName, mark),

  endSteward: ({ engine, mark }, channel, persona) => writeRemoval(engine, channelOf(channel), persona, mark),

  follow: async ({ chose, engine }, channel, following) => {
    await engine.choices.follow(channel, following)
    chose()
  },
}
