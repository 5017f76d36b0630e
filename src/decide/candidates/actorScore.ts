// How alike two actors are by their names, kind, country and ties: reasons with weights. Letters alone never suffice.
import { distance } from 'fastest-levenshtein'
import { spellingKey } from '../../ground/fold.ts'
import { nameKey } from '../../record/identity-key.ts'
import type { ActorAnchor } from '../../record/claim.ts'

export interface ActorProfile {
  readonly node: string
  readonly name: string
  readonly kind: ActorKind
  /** Folded full names. */
  readonly names: ReadonlySet<string>
  /** Abbreviations as written, folded. */
  readonly letters: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  /** `rival_of reg:isis`: what is said to tie it to others. */
  readonly ties: ReadonlySet<string>
}

export type ActorKind = 'group' | 'person' | 'force' | 'other'

export type ActorReasonCode =
  | 'expanded' | 'initials' | 'same-letters' | 'same-name' | 'one-name' | 'same-spelling' | 'like-name' | 'longer-name' | 'same-kind' | 'other-kind' | 'same-country' | 'other-country' | 'same-ties' | 'together'

export interface ActorReason {
  readonly code: ActorReasonCode
  readonly weight: number
  readonly detail?: string
}

export const actorWeights: Readonly<Record<ActorReasonCode, number>> & { readonly start: number } = {
  start: -2,
  'expanded': 3, 'initials': 1.2, 'same-letters': 1, 'same-name': 3, 'one-name': 0.8, 'same-spelling': 2.2, 'like-name': 2, 'longer-name': 0.6,
  'same-kind': 0.2, 'other-kind': -2, 'same-country': 0.6, 'other-country': -2, 'same-ties': 1.2, 'together': -2,
}

const lettersOnly = /^[\p{Lu}\p{N}.&/-]{2,7}$/u

export function actorProfile(node: string, anchors: readonly ActorAnchor[], ties: ReadonlySet<string> = new Set()): ActorProfile {
  const all = anchors.flatMap(({ name, names }) => [name, ...names.filter(({ kind }) => kind !== 'description').map(({ text }) => text)])
  const abbreviations = anchors.flatMap(({ names }) => names.filter(({ kind }) => kind === 'abbreviation').map(({ text }) => text))
  const isLetters = (text: string): boolean => lettersOnly.test(text) || abbreviations.includes(text)
  return {
    node, name: anchors[0]?.name ?? node, kind: kindOf(anchors[0]?.type),
    names: new Set(all.filter((text) => !isLetters(text)).map(nameKey)),
    letters: new Set(all.filter(isLetters).map(nameKey)),
    countries: new Set(anchors.flatMap(({ country }) => country ?? [])),
    sources: new Set(anchors.map(({ source }) => source)),
    ties,
  }
}

function kindOf(type: ActorAnchor['type'] | undefined): ActorKind {
  if (type === 'person' || type === 'person_perpetrator') return 'person'
  if (type === 'state_military' || type === 'police_security' || type === 'intelligence') return 'force'
  return type === 'state' || type === 'government' || type === 'identity_group' ? 'other' : 'group'
}

export function scoreActors(a: ActorProfile, b: ActorProfile): { readonly score: number; readonly reasons: readonly ActorReason[] } {
  const named = ofNames(a, b)
  const reasons = [...named, ofKind(a, b), ofCountry(a, b), ofTies(a, b), ofTexts(a, b)].flatMap((it) => it ?? [])
    .map(({ code, detail, strength = 1 }) => ({ code, weight: actorWeights[code] * strength, ...(detail === undefined ? {} : { detail }) }))
  const sum = reasons.reduce((total, { weight }) => total + weight, actorWeights.start)
  return { score: 1 / (1 + Math.exp(-sum)), reasons: reasons.toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight)) }
}

interface Found {
  readonly code: ActorReasonCode
  readonly strength?: number
  readonly detail?: string
}

/** The best reason that the names give, and what stands against it. */
function ofNames(a: ActorProfile, b: ActorProfile): Found[] {
  const same = first(a.names, (name) => b.names.has(name))
  // A family name alone is borne by many.
  if (same !== undefined) return [a.kind === 'person' && !same.includes(' ') ? { code: 'one-name', detail: same } : { code: 'same-name', detail: same }]
  const letters = first(a.letters, (it) => b.letters.has(it))
  if (letters !== undefined) return [a.names.size > 0 !== b.names.size > 0 ? { code: 'expanded', detail: letters.toUpperCase() } : { code: 'same-letters', detail: letters.toUpperCase() }]
  const initials = first(a.letters, (it) => initialsIn(b, it)) ?? first(b.letters, (it) => initialsIn(a, it))
  if (initials !== undefined && (a.names.size === 0 || b.names.size === 0)) return [{ code: 'initials', detail: initials.toUpperCase() }]
  return ofSpelling(a, b)
}

function ofSpelling(a: ActorProfile, b: ActorProfile): Found[] {
  let best: Found | undefined
  for (const x of a.names) for (const y of b.names) {
    const [p, q] = [spellingKey(x), spellingKey(y)]
    const detail = `${x} ~ ${y}`
    if (p === q) return [a.kind === 'person' && !x.includes(' ') ? { code: 'one-name', detail } : { code: 'same-spelling', detail }]
    const likeness = 1 - distance(p, q) / Math.max(p.length, q.length)
    if (likeness >= 0.8 && Math.min(p.length, q.length) >= 6 && sameNumbers(x, y) && wordByWord(p, q)) best = { code: 'like-name', strength: Math.min(1, (likeness - 0.7) * 5) * (rarelyWritten(a, b) ? 1 : 0.5), detail }
    else if (best === undefined && within(p, q)) best = { code: 'longer-name', detail, strength: a.kind === 'person' ? 2 : 1 }
  }
  return best === undefined ? [] : [best]
}

/** "Kim Jong-un" is not "Kim Jong-nam": every word must resemble its own, but for a letter, or two in a long one. */
function wordByWord(x: string, y: string): boolean {
  const [a, b] = [x.split(' '), y.split(' ')]
  return a.length === b.length && a.every((word, at) => word[0] === b[at]![0] && (distance(word, b[at]!) <= (Math.min(word.length, b[at]!.length) >= 9 ? 2 : 1) || isInflected(word, b[at]!)))
}

/** "Rivier" and "rivieren". */
function isInflected(x: string, y: string): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return short.length >= 5 && long.length - short.length <= 2 && long.startsWith(short)
}

/** Another spelling is what one or two texts have; what many write is a name of its own. */
function rarelyWritten(a: ActorProfile, b: ActorProfile): boolean {
  return Math.min(a.sources.size, b.sources.size) <= 2
}

/** "Brigade 17" is not "Brigade 18". */
function sameNumbers(x: string, y: string): boolean {
  const numbers = (name: string): string => (name.match(/\d+/g) ?? []).join(' ')
  return numbers(x) === numbers(y)
}

/** All words of the one stand in the other: for people a fuller name, for groups as often a branch. */
function within(x: string, y: string): boolean {
  const [short, long] = x.length <= y.length ? [x.split(' '), y.split(' ')] : [y.split(' '), x.split(' ')]
  return short.every((word) => word.length > 2 && long.includes(word))
}

function initialsIn({ names }: ActorProfile, letters: string): boolean {
  return letters.length >= 3 && [...names].some((name) => {
    const words = name.split(' ')
    return [words, words.filter((word) => !small.has(word))].some((list) => list.length >= 3 && list.map((word) => word[0]).join('') === letters)
  })
}

const small: ReadonlySet<string> = new Set(['van', 'de', 'het', 'der', 'voor', 'en', 'in', 'of', 'the', 'for', 'and', 'al', 'el', 'la', 'le', 'du', 'des'])

function ofKind(a: ActorProfile, b: ActorProfile): Found {
  return a.kind === b.kind ? { code: 'same-kind' } : { code: 'other-kind', detail: `${a.kind} ~ ${b.kind}` }
}

function ofCountry(a: ActorProfile, b: ActorProfile): Found | undefined {
  if (a.countries.size === 0 || b.countries.size === 0) return undefined
  const shared = first(a.countries, (it) => b.countries.has(it))
  return shared === undefined ? { code: 'other-country', detail: [...a.countries, ...b.countries].join(', ') } : { code: 'same-country', detail: shared }
}

function ofTies(a: ActorProfile, b: ActorProfile): Found | undefined {
  const shared = [...a.ties].filter((tie) => b.ties.has(tie))
  return shared.length === 0 ? undefined : { code: 'same-ties', detail: shared.slice(0, 3).join(', ') }
}

/** A text that speaks of both tells them apart. */
function ofTexts(a: ActorProfile, b: ActorProfile): Found | undefined {
  const shared = [...a.sources].filter((source) => b.sources.has(source)).length
  return shared === 0 ? undefined : { code: 'together', detail: String(shared) }
}

function first<T>(set: ReadonlySet<T>, fits: (it: T) => boolean): T | undefined {
  for (const it of set) if (fits(it)) return it
  return undefined
}
