// A person of bench/delivery.ts in a page, driven by name (@kith/testkit/crowd).

import { openStore } from '@kith/store'
import { type Heard, Person, type Said } from './person.ts'

let person: Person | null = null

export async function start(relays: readonly string[]): Promise<void> {
  person = await Person.start(await openStore('bench'), relays)
}

export function ready(): boolean {
  return here().reached > 0
}

export function openChannel(): Promise<string> {
  return here().openChannel()
}

export function follow(channel: string): Promise<boolean> {
  return here().follow(channel)
}

export function say(channel: string, text: string): Promise<Said> {
  return here().say(channel, text)
}

export function count(): number {
  return here().heard.length
}

export function heard(): readonly Heard[] {
  return here().heard
}

function here(): Person {
  if (person === null) throw new Error('not started')
  return person
}
