// Whole messages whose outermost array is wrong; records.json cannot hold them, since its messages are built around an
// envelope and a body.

import { concat } from '@kith/protocol'
import { fromHex, toHex } from '../hex.ts'
import { array, bytes, head, indefinite, map, NULL, tag, text, UNDEFINED, uint } from '../raw-cbor.ts'
import type { RecordVector } from './record-vector.ts'

export interface MessageVector {
  readonly name: string
  readonly message: string
  readonly valid: boolean
  readonly code?: string
}

/** @param good a valid record, whose parts the broken messages hold */
export function messages(good: RecordVector): MessageVector[] {
  const envelope = bytes(fromHex(good.envelope))
  const body = bytes(fromHex(good.body as string))
  const whole = array(uint(0), envelope, body)
  const invalid: [name: string, code: string, message: Uint8Array][] = [
    ['no bytes', 'message', new Uint8Array(0)],
    ['null', 'message', NULL],
    ['an array of nothing', 'message', array()],
    ['a map', 'message', map(['0', envelope])],
    ['no body item', 'message', array(uint(0), envelope)],
    ['four items', 'message', array(uint(0), envelope, body, NULL)],
    ['envelope as text', 'message', array(uint(0), text('x'), body)],
    ['envelope null', 'message', array(uint(0), NULL, body)],
    ['body undefined', 'message', array(uint(0), envelope, UNDEFINED)],
    ['body as a map, not its bytes', 'message', array(uint(0), envelope, fromHex(good.body as string))],
    ['a byte after it', 'message', concat(whole, uint(0))],
    ['cut by a byte', 'message', whole.slice(0, -1)],
    ['indefinite length', 'message', indefinite(4, uint(0), envelope, body)],
    ['in a tag', 'message', tag(55799, whole)],
    ['its number in a longer form', 'message', array(uint(0, 1), envelope, body)],
    ['its count in a longer form', 'message', concat(head(4, 3, 1), uint(0), envelope, body)],
    ['number as text', 'message', array(text('0'), envelope, body)],
    ['message 1', 'version', array(uint(1), bytes(new Uint8Array(8)))],
    ['message 2 in the shape of a record', 'version', array(uint(2), envelope, body)],
    ['16,385 bytes', 'size', array(uint(0), bytes(new Uint8Array(16_380)), NULL)],
    ['16,385 bytes of nested arrays', 'size', new Uint8Array(16_385).fill(0x81)],
    ['16,384 bytes of nested arrays', 'message', new Uint8Array(16_384).fill(0x81)],
  ]
  return [
    { name: 'a record', message: toHex(whole), valid: true },
    ...invalid.map(([name, code, message]) => ({ name, message: toHex(message), valid: false, code })),
  ]
}
