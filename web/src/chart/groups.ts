// Colours of the chronology: event types in six groups, so that eyes can keep them apart; each group is named beside it.

export const groups = ['attack', 'clash', 'captives', 'law', 'talk', 'other'] as const
export type Group = (typeof groups)[number]

const of: Readonly<Record<string, Group>> = { attack: 'attack', clash: 'clash', abduction: 'captives', release: 'captives', force: 'law', law: 'law', diplo: 'talk', speech: 'talk' }

export function groupOf(type: string): Group {
  return of[type.split('.')[0]!] ?? 'other'
}
