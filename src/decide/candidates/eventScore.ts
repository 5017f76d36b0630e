// How alike two tellings of an event are: a sum of reasons, each with its weight, so that a person can see why a pair is proposed.
import type { EventProfile, Figure, Point } from './eventProfile.ts'
import { areKin, familyOf } from './kinds.ts'

/** A reason in favour (above 0) or against; `detail` is what was found, in the words of the record. */
export interface Reason {
  readonly code: ReasonCode
  readonly weight: number
  readonly detail?: string
}

export type ReasonCode =
  | 'copy' | 'same-type' | 'kind-of' | 'same-family' | 'other-family' | 'same-days' | 'days-overlap' | 'day-beside' | 'days-apart' | 'published-near' | 'published-apart'
  | 'same-place' | 'near-place' | 'same-country' | 'other-place' | 'other-country' | 'same-actors' | 'same-figures' | 'figures-near' | 'figures-apart'
  | 'same-words' | 'same-names' | 'no-name' | 'same-context' | 'other-context' | 'many-events' | 'other-realis'

export interface Scored {
  /** 0 to 1. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** How telling a name or word is: 1 for one that a single source uses, towards 0 for one that all use. */
export type Rarity = (word: string) => number

const eventWeights: Readonly<Record<ReasonCode, number>> & { readonly start: number } = {
  start: -2.2,
  'copy': 3, 'same-type': 1.4, 'kind-of': 0.3, 'same-family': -1, 'other-family': -3,
  'same-days': 2.2, 'days-overlap': 0.9, 'day-beside': 0.2, 'days-apart': -7, 'published-near': 0.4, 'published-apart': -0.4,
  'same-place': 1.2, 'near-place': 0.6, 'same-country': 0.7, 'other-place': -0.8, 'other-country': -1.5,
  'same-actors': 0.8, 'same-figures': 1.2, 'figures-near': 0.7, 'figures-apart': -0.6,
  'same-words': 0.5, 'same-names': 2, 'no-name': -1, 'same-context': 2.2, 'other-context': -1.2, 'many-events': -1, 'other-realis': -1,
}

/** `least`: a pair that cannot reach it is not compared word by word, and scores 0. */
export function scoreEvents(a: EventProfile, b: EventProfile, rarity: Rarity, least = 0): Scored {
  const plain = weighed([ofType(a, b), ofDays(a, b), ofPublication(a, b), ofPlaces(a, b), ofActors(a, b), ofFigures(a, b), ofNumber(a, b), ofRealis(a, b)])
  if (logistic(sum(plain) + mostByWords) < least) return { score: 0, reasons: [] }
  const reasons = [...plain, ...weighed([ofCopies(a, b), ...ofWords(a, b, rarity), ...ofContext(a, b, rarity)])]
  return { score: logistic(sum(reasons)), reasons: reasons.toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight)) }
}

/** What the words of two texts can add at most. */
const mostByWords = eventWeights['copy'] + eventWeights['same-words'] + eventWeights['same-names'] + eventWeights['same-context']

function weighed(found: readonly (Found | undefined)[]): Reason[] {
  return found.flatMap((it) => it ?? []).map(({ code, strength, detail }) => ({ code, weight: strength * eventWeights[code], ...(detail === undefined ? {} : { detail }) })).filter(({ weight }) => weight !== 0)
}

const sum = (reasons: readonly Reason[]): number => reasons.reduce((total, { weight }) => total + weight, eventWeights.start)
const logistic = (total: number): number => 1 / (1 + Math.exp(-total))

interface Found {
  readonly code: ReasonCode
  /** 0 to 1: how much of the weight counts. */
  readonly strength: number
  readonly detail?: string
}

function ofCopies(a: EventProfile, b: EventProfile): Found | undefined {
  const shared = [...a.quotes].find((quote) => b.quotes.has(quote))
  return shared !== undefined ? { code: 'copy', strength: 1 } : undefined
}

function ofType(a: EventProfile, b: EventProfile): Found {
  if (a.type === b.type) return { code: 'same-type', strength: 1, detail: a.type }
  const detail = `${a.type} ~ ${b.type}`
  if (areKin(a.type, b.type)) return { code: 'kind-of', strength: 1, detail }
  return familyOf(a.type) === familyOf(b.type) ? { code: 'same-family', strength: 1, detail } : { code: 'other-family', strength: 1, detail }
}

function ofDays(a: EventProfile, b: EventProfile): Found | undefined {
  const [x, y] = [daysOf(a), daysOf(b)]
  if (!x || !y) return undefined
  const apart = Math.max(x.from, y.from) - Math.min(x.to, y.to)
  const longest = Math.max(x.to - x.from, y.to - y.from)
  if (apart <= 0) return longest <= 1 ? { code: 'same-days', strength: 1 } : { code: 'days-overlap', strength: longest <= 31 ? 1 : 0.3 }
  return apart === 1 ? { code: 'day-beside', strength: 1 } : { code: 'days-apart', strength: Math.min(1, apart / 10), detail: String(apart) }
}

function daysOf({ from, to }: EventProfile): { from: number; to: number } | undefined {
  return from === null && to === null ? undefined : { from: from ?? to! - 3650, to: to ?? from! + 3650 }
}

function ofPublication(a: EventProfile, b: EventProfile): Found | undefined {
  if (a.published === null || b.published === null || (daysOf(a) && daysOf(b))) return undefined
  const apart = Math.abs(a.published - b.published)
  return apart <= 3 ? { code: 'published-near', strength: 1 } : apart > 60 ? { code: 'published-apart', strength: Math.min(1, apart / 365) } : undefined
}

const settled: ReadonlySet<string> = new Set(['exact_site', 'settlement', 'near_settlement'])

function ofPlaces(a: EventProfile, b: EventProfile): Found | undefined {
  let best: Found | undefined
  const better = (found: Found | undefined): void => {
    if (found && (!best || order.indexOf(found.code) < order.indexOf(best.code))) best = found
  }
  for (const x of a.points) for (const y of b.points) better(ofPoints(x, y))
  return best && { ...best, strength: best.strength * (best.code === 'same-place' && isEveryday(a) && isEveryday(b) ? 0.4 : 1) }
}

/** A capital sees an arrest and a protest every day: being there says little. */
function isEveryday({ type }: EventProfile): boolean {
  return familyOf(type) !== 'violence' || type.startsWith('protest.')
}

const order: readonly ReasonCode[] = ['same-place', 'near-place', 'same-country', 'other-place', 'other-country']

function ofPoints(x: Point, y: Point): Found | undefined {
  if (x.id !== null && x.id === y.id) return settled.has(x.precision) || settled.has(y.precision) ? { code: 'same-place', strength: 1, detail: x.id } : { code: 'same-country', strength: 1 }
  if (x.country !== null && y.country !== null && x.country !== y.country) return { code: 'other-country', strength: 1, detail: `${x.country}, ${y.country}` }
  if (settled.has(x.precision) && settled.has(y.precision)) {
    const km = distance(x, y)
    if (km === undefined) return undefined
    return km < 15 ? { code: 'near-place', strength: 1, detail: `${Math.round(km)} km` } : { code: 'other-place', strength: Math.min(1, km / 60), detail: `${Math.round(km)} km` }
  }
  return x.country !== null && x.country === y.country ? { code: 'same-country', strength: 1, detail: x.country } : undefined
}

function distance(a: Point, b: Point): number | undefined {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return undefined
  const [p, q] = [a.lat * Math.PI / 180, b.lat * Math.PI / 180]
  const h = Math.sin((q - p) / 2) ** 2 + Math.cos(p) * Math.cos(q) * Math.sin((b.lon - a.lon) * Math.PI / 360) ** 2
  return 12_742 * Math.asin(Math.sqrt(h))
}

/** States and bodies of the whole world are in everything: only groups and people tell. */
function ofActors(a: EventProfile, b: EventProfile): Found | undefined {
  const shared = [...a.actors.keys()].filter((key) => b.actors.has(key) && !/^(?:state|gov|reg:(?:state|government)):/.test(key))
  return shared.length === 0 ? undefined : { code: 'same-actors', strength: Math.min(1, 0.6 + 0.4 * (shared.length - 1)), detail: shared.join(', ') }
}

function ofFigures(a: EventProfile, b: EventProfile): Found | undefined {
  let found: Found | undefined
  for (const x of a.figures) for (const y of b.figures) {
    if (x.kind !== y.kind) continue
    const [m, n] = [middle(x), middle(y)]
    if (m === null || n === null) continue
    const detail = `${x.kind} ${m} ~ ${n}`
    // One or two dead is what most attacks have.
    if (m === n) return { code: 'same-figures', strength: m <= 2 ? 0.25 : m < 5 ? 0.6 : 1, detail }
    const part = Math.min(m, n) / Math.max(m, n)
    found = part >= 0.6 ? { code: 'figures-near', strength: 1, detail } : found ?? (part < 0.3 ? { code: 'figures-apart', strength: 1, detail } : undefined)
  }
  return found
}

function middle({ low, high }: Figure): number | null {
  return low === null ? high : high === null ? low : (low + high) / 2
}

function ofWords(a: EventProfile, b: EventProfile, rarity: Rarity): Found[] {
  const heads = [...a.heads].some((head) => b.heads.has(head))
  const found: Found[] = heads ? [{ code: 'same-words', strength: 1, detail: [...a.heads].filter((head) => b.heads.has(head)).join(' ') }] : []
  if (a.names.size > 0 && b.names.size > 0) {
    const alike = cosine(a.names, b.names, rarity)
    found.push(alike.value > 0 ? { code: 'same-names', strength: Math.min(1, alike.value * 1.5), detail: alike.shared.slice(0, 5).join(', ') } : { code: 'no-name', strength: 1 })
  }
  return found
}

function ofContext(a: EventProfile, b: EventProfile, rarity: Rarity): Found[] {
  if (a.around.size < 3 || b.around.size < 3) return []
  const { value, shared } = cosine(a.around, b.around, rarity)
  if (value >= 0.1) return [{ code: 'same-context', strength: Math.min(1, value * 2), detail: shared.slice(0, 5).join(', ') }]
  // A text of long after names the event beside other things.
  const looksBack = a.published !== null && b.published !== null && Math.abs(a.published - b.published) > 60
  return [{ code: 'other-context', strength: (1 - value * 10) * (looksBack ? 0.4 : 1) }]
}

function ofNumber(a: EventProfile, b: EventProfile): Found | undefined {
  return (a.number === 'single') === (b.number === 'single') ? undefined : { code: 'many-events', strength: 1 }
}

function ofRealis(a: EventProfile, b: EventProfile): Found | undefined {
  // What goes on in one text has happened in a later one.
  const held = (realis: EventProfile['realis']): string => (realis === 'ongoing' ? 'accomplished' : realis)
  return held(a.realis) === held(b.realis) ? undefined : { code: 'other-realis', strength: 1, detail: `${a.realis} ~ ${b.realis}` }
}

/** Cosine of two sets, each word weighed by how rare it is; the shared words, rarest first. */
export function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): { readonly value: number; readonly shared: readonly string[] } {
  const size = (set: ReadonlySet<string>): number => Math.sqrt([...set].reduce((total, word) => total + rarity(word) ** 2, 0))
  const shared = [...a].filter((word) => b.has(word)).toSorted((x, y) => rarity(y) - rarity(x))
  const dot = shared.reduce((total, word) => total + rarity(word) ** 2, 0)
  const norm = size(a) * size(b)
  return { value: norm === 0 ? 0 : dot / norm, shared }
}
