// Templates compared with templates: paired one to one so that the most fillers agree, then counted a role at a time.
import type { Score } from './score.ts'

export const roles = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const
export type Role = typeof roles[number]

/** Who or what fills a role, by each of the mentions the text has of it. */
export interface Entity { readonly role: Role; readonly mentions: readonly string[]; readonly optional: boolean }
export interface Template { readonly type: string; readonly optional: boolean; readonly entities: readonly Entity[] }
export type Same = (found: string, gold: string) => boolean

export type Pair = readonly [found: Template | null, gold: Template | null]

/** The pairing with the most fillers right; among equals, the one where more types agree. */
export function aligned(found: readonly Template[], gold: readonly Template[], same: Same): Pair[] {
  const worth = found.map((one) => gold.map((other) => roles.reduce((sum, role) => sum + scoreOf(one, other, role, same).right, 0) * 100 + (one.type === other.type ? 1 : 0)))
  let best = new Map<number, { sum: number; picks: readonly (number | null)[] }>([[0, { sum: 0, picks: [] }]])
  for (const row of worth) {
    const next: typeof best = new Map()
    for (const [used, { sum, picks }] of best) {
      const offer = (set: number, total: number, pick: number | null): void => { if ((next.get(set)?.sum ?? -1) < total) next.set(set, { sum: total, picks: [...picks, pick] }) }
      offer(used, sum, null)
      row.forEach((value, at) => { if (value > 0 && (used & (1 << at)) === 0) offer(used | (1 << at), sum + value, at) })
    }
    best = next
  }
  const { picks } = [...best.values()].reduce((a, b) => (b.sum > a.sum ? b : a))
  return [...found.map((one, at): Pair => [one, picks[at] === null ? null : gold[picks[at]!]!]), ...gold.filter((_, at) => !picks.includes(at)).map((other): Pair => [null, other])]
}

export function scoreOf(found: Template | null, gold: Template | null, role: Role, same: Same): Score {
  const ours = found?.entities.filter((it) => it.role === role) ?? []
  const theirs = gold?.entities.filter((it) => it.role === role) ?? []
  const taken = pairedGold(ours, theirs, same)
  return { right: taken.size, found: ours.length, gold: theirs.filter((it) => taken.has(it) || !(it.optional || gold!.optional)).length }
}

/** The gold fillers that one of ours names, each by one of ours. */
export function pairedGold(ours: readonly Entity[], theirs: readonly Entity[], same: Same): Set<Entity> {
  const taken = new Set<Entity>()
  for (const one of ours) {
    const other = theirs.find((it) => !taken.has(it) && it.mentions.some((mention) => same(one.mentions[0]!, mention)))
    if (other) taken.add(other)
  }
  return taken
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, ' ').replace(/\s+/g, ' ').trim().replace(/^(?:the|a|an|some|his|her|their|its) /, '')
}

/** The same words, whatever the case and without an article. */
export function sameWords(found: string, gold: string): boolean {
  return bare(found) === bare(gold)
}

/** The same head noun. */
export function sameHead(found: string, gold: string): boolean {
  return sameWords(found, gold) || headOf(found) === headOf(gold)
}

/** The last word before what hangs behind it, without a plural's s. */
function headOf(text: string): string {
  const phrase = text.split(/,| \(/)[0]!
  return bare(bare(phrase).replace(/(?<=\S) (?:of|from|in|at|on|near|for|with|who|which|that|to|by|belonging|working|headed|wearing|identified)\b.*$/, '')).split(' ').at(-1)!.replace(/(?<=\w{3})s$/, '')
}
