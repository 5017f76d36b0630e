// How much a member of the cast is in mind at a point of the text, and whether one stands out enough to be meant.
import type { Member } from './cast.ts'

export interface Point {
  readonly sentence: number
  readonly token: number
  readonly subject: boolean
}

/** Nearness first, then who the last sentence was about, then who the text is about. */
export function salience(member: Member, { sentence, subject }: Point, total: number, weight: number): number {
  const distance = Math.max(0, sentence - member.last.sentence)
  const near = 2.6 / (1 + 0.45 * distance)
  const role = member.last.subject ? 0.7 : 0
  const parallel = subject && member.last.subject ? 0.2 : 0
  const topic = total === 0 ? 0 : weight * (member.mentions / total)
  return near + role + parallel + topic
}

export type Choice =
  | { readonly member: Member; readonly sure: 'solid' | 'likely' | 'doubtful' }
  | { readonly open: readonly Member[] }
  | undefined

/**
 * The one that stands out; `open` with the rivals when none does, undefined when nobody fits.
 * @param bonus what speaks for a member beside its salience.
 * @param topic how much it counts who the text is about: more for "de groep" than for "ze".
 */
export function choose(fitting: readonly Member[], point: Point, bonus: (member: Member) => number = () => 0, topic = 1.6): Choice {
  const total = fitting.reduce((sum, { mentions }) => sum + mentions, 0)
  const ranked = fitting.map((member) => ({ member, score: salience(member, point, total, topic) + bonus(member) })).sort((a, b) => b.score - a.score || a.member.at - b.member.at)
  const [best, second] = ranked
  if (best === undefined) return undefined
  if (second === undefined) return { member: best.member, sure: point.sentence - best.member.last.sentence <= 2 ? 'solid' : 'likely' }
  const margin = best.score - second.score
  if (margin >= 1.2) return { member: best.member, sure: 'solid' }
  if (margin >= 0.35) return { member: best.member, sure: 'likely' }
  return { open: ranked.filter(({ score }) => best.score - score < 0.35).map(({ member }) => member) }
}
