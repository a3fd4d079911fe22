// Names of actions and fields, for ids of words.

const ACTIONS = {
  1: 'guide',
  2: 'label',
  3: 'collapse',
  4: 'rephrase',
  5: 'lock',
  6: 'pause',
  7: 'remove',
  8: 'ban',
  9: 'restore',
  10: 'brake',
} as const

export type ActionId = (typeof ACTIONS)[keyof typeof ACTIONS]

/** Null for one that this version does not know. */
export function actionId(action: number): ActionId | null {
  return ACTIONS[action as keyof typeof ACTIONS] ?? null
}
