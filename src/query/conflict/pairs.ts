// Which values of one field exclude each other, a rule a kind of value. When in doubt they do not: two tellings may both be right.
import { publishedOn } from '../shown.ts'
import { counts } from '../status.ts'
import { isWholeFigure } from '../policies.ts'
import { lastPart, quantityOf, valueOf, type PlaceValueOf, type Values } from '../value.ts'
import type { ValueGroup } from '../groups.ts'
import { apart, daysOf, numbersOf } from './intervals.ts'

export type Excludes = (a: ValueGroup, b: ValueGroup) => boolean

const first = (group: ValueGroup) => standing(group)[0]!

export function standing({ claims }: ValueGroup): readonly ValueGroup['claims'][number][] {
  return claims.filter(({ status }) => counts(status))
}

/** Who speaks in which article. */
export function voiceOf({ claim, source }: ValueGroup['claims'][number]): string {
  return `${source.id} ${claim.said.chain.map(({ kind, text }) => `${kind}:${text ?? ''}`).join('>')}`
}

/** Figures of the same people that no number fits both. One voice of one article does not contradict itself: it counts a part, or goes on counting. */
export const figures: Excludes = (a, b) => {
  const [one, other] = [first(a), first(b)]
  if (!isWholeFigure(one) || !isWholeFigure(other) || !standing(a).some((x) => standing(b).some((y) => voiceOf(x) !== voiceOf(y)))) return false
  const [x, y] = [valueOf(one.claim), valueOf(other.claim)]
  if (x.kind === 'casualty' && y.kind === 'casualty' && (x.of.group !== y.of.group || (x.of.includesAttackers === 'yes') !== (y.of.includesAttackers === 'yes'))) return false
  const [m, n] = [numbersOf(quantityOf(one.claim)!), numbersOf(quantityOf(other.claim)!)]
  return m !== null && n !== null && apart(m, n)
}

/** Sizes change: only figures that speak of the same time exclude each other. */
export const figuresAtOneTime: Excludes = (a, b) => figures(a, b) && standing(a).some((x) => standing(b).some((y) => sameTime(x, y)))

/** The days each claim speaks of meet; without such days, the articles are at most a year apart. */
function sameTime(a: ValueGroup['claims'][number], b: ValueGroup['claims'][number]): boolean {
  const [from, to] = [a.claim.from ?? a.claim.to, b.claim.from ?? b.claim.to]
  if (from !== null && to !== null) return (a.claim.from ?? from) <= (b.claim.to ?? to) && (b.claim.from ?? to) <= (a.claim.to ?? from)
  if (from !== null || to !== null) return false
  const [x, y] = [publishedOn(a.source), publishedOn(b.source)]
  return x !== '' && y !== '' && Math.abs(Date.parse(x) - Date.parse(y)) <= 366 * 86_400_000
}

/** Dates without a day in common. */
export const dates: Excludes = (a, b) => {
  const [x, y] = [dateOf(a), dateOf(b)]
  return x !== null && y !== null && apart(x, y)
}

function dateOf(group: ValueGroup) {
  const value = valueOf(first(group).claim)
  const date = value.kind === 'date' ? value.of : value.kind === 'fact' ? value.of.date : null
  return date === null ? null : daysOf(date)
}

const precise: ReadonlySet<string> = new Set(['exact_site', 'settlement'])
/** Farther apart than this, two towns are not one place under two names. */
const kilometres = 60

/** Towns far from each other, told by different articles of which neither names the other's. */
export const places: Excludes = (a, b) => {
  const [x, y] = [placeOf(a), placeOf(b)]
  if (x === null || y === null || !precise.has(x.precision) || !precise.has(y.precision) || x.relation !== 'in' || y.relation !== 'in') return false
  const sources = new Set(a.claims.map(({ source }) => source.id))
  return distance(x, y) > kilometres && !b.claims.some(({ source }) => sources.has(source.id))
}

function placeOf(group: ValueGroup): PlaceValueOf | null {
  const value = valueOf(first(group).claim)
  return value.kind === 'place' ? value.of : null
}

function distance(a: PlaceValueOf, b: PlaceValueOf): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return 0
  const radians = (degrees: number): number => degrees * Math.PI / 180
  const [dLat, dLon] = [radians(b.lat - a.lat), radians(b.lon - a.lon)]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(h))
}

/** It happened, and it was prevented or denied that it happened. */
export const happened: Excludes = (a, b) => {
  const [x, y] = [realis(a), realis(b)]
  const did = (it: string): boolean => it === 'accomplished' || it === 'ongoing'
  const did_not = (it: string): boolean => it === 'foiled' || it === 'denied'
  return did(x) && did_not(y) || did(y) && did_not(x)
}

function realis(group: ValueGroup): string {
  const value = valueOf(first(group).claim)
  return value.kind === 'event' ? value.of.realis : ''
}

/** The basis of a responsibility and its actor's part of the key. */
export function responsibilityOf(group: ValueGroup): Values['responsibility'] & { readonly key: string; readonly denied: boolean } {
  const value = valueOf(first(group).claim)
  const of = value.kind === 'responsibility' ? value.of : { basis: 'unclaimed' as const, level: 'organisation' as const, actor: null }
  return { ...of, key: group.key.split('|')[1] ?? '', denied: first(group).claim.said.polarity === 'NEG' || ['denied', 'claim_denied', 'acquitted'].includes(of.basis) }
}

/** Friend and enemy at once. */
const opposed: readonly (readonly [string, string])[] = [
  ['enemy_of', 'allied_with'], ['enemy_of', 'cooperates_with'], ['enemy_of', 'supported_by'], ['enemy_of', 'part_of'], ['rival_of', 'allied_with'],
]

export function relationsOppose(a: { readonly field: string; readonly group: ValueGroup }, b: { readonly field: string; readonly group: ValueGroup }): boolean {
  const [x, y] = [lastPart(a.field), lastPart(b.field)]
  if (!opposed.some(([one, other]) => one === x && other === y || one === y && other === x)) return false
  const [p, q] = [a.group.key.split('|'), b.group.key.split('|')]
  const samePair = p[0] === q[0] && p[1] === q[1] || p[0] === q[1] && p[1] === q[0]
  return samePair && p[2] === 'false' && q[2] === 'false' && standing(a.group).some((c) => standing(b.group).some((d) => sameTime(c, d)))
}
