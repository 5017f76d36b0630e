// What two tellings of an event are compared by: type, days, places, actors, figures, and the names around it.
import { fold } from '../../ground/fold.ts'
import { dayOfIso } from '../../model/day.ts'
import type { LanguageId } from '../../model/source.ts'
import type { Casualty, PlaceRecord } from '../../reading/reading.ts'
import type { Claim, EventAnchor } from '../../record/claim.ts'
import { stemOf } from '../../search/tokens.ts'

export interface Point {
  readonly id: string | null
  readonly country: string | null
  readonly precision: string
  readonly lat: number | null
  readonly lon: number | null
}

export interface Figure {
  readonly kind: string
  readonly low: number | null
  readonly high: number | null
}

export interface EventProfile {
  readonly id: string
  readonly source: string
  /** Source of which its text is a copy. */
  readonly origin: string
  readonly type: string
  readonly number: EventAnchor['number']
  readonly realis: EventAnchor['realis']
  /** Day numbers; null where the text gives none. */
  readonly from: number | null
  readonly to: number | null
  /** Day of publication. */
  readonly published: number | null
  readonly points: readonly Point[]
  /** Clusters of the actors in it, with their part. */
  readonly actors: ReadonlyMap<string, string>
  /** Totals only: parts of a toll say nothing about another toll. */
  readonly figures: readonly Figure[]
  /** Stems of the words that name it. */
  readonly heads: ReadonlySet<string>
  /** Folded names in the sentences that tell of it. */
  readonly names: ReadonlySet<string>
  /** Stems of the other words there. */
  readonly words: ReadonlySet<string>
  /** Names of actors and places anywhere in its text. */
  readonly around: ReadonlySet<string>
  /** Folded quotes of its evidence, for copies. */
  readonly quotes: ReadonlySet<string>
}

export interface ProfileGround {
  readonly origin: string
  readonly language: LanguageId
  readonly published: string | null
  readonly around: ReadonlySet<string>
  /** The sentence, or what stands for it, around a place in the text. */
  readonly sentenceAt: (start: number, end: number) => string
  readonly clusterOf: (node: string) => string
}

/** `claims`: those about this event that count. */
export function eventProfile(event: EventAnchor, claims: readonly Claim[], { origin, language, published, around, sentenceAt, clusterOf }: ProfileGround): EventProfile {
  const tellings = claims.filter(({ field }) => field === 'event').flatMap(({ evidence }) => evidence)
  const sentences = [...new Set([event, ...tellings].map(({ start, end }) => sentenceAt(start, end)))]
  const stems = (words: string): string[] => fold(words).split(' ').filter((word) => word.length > 2).map((word) => stemOf(word, language))
  return {
    id: event.id, source: event.source, origin, type: event.type, number: event.number, realis: event.realis,
    from: dayOrNull(event.from), to: dayOrNull(event.to), published: dayOrNull(published),
    points: claims.filter(({ field }) => field === 'event.place').map(({ value }) => pointOf(value as unknown as PlaceRecord)),
    actors: new Map(claims.flatMap(({ parties }) => parties.flatMap(({ as, key }) => (key === null ? [] : [[clusterOf(key), as] as const])))),
    figures: claims.flatMap(({ field, value, low, high }) => (field.startsWith('event.casualty.') && isTotal(value as unknown as Casualty) ? [{ kind: field.slice('event.casualty.'.length), low, high }] : [])),
    heads: new Set(stems(event.trigger).filter((stem) => stem.length > 3)),
    names: new Set(sentences.flatMap(namesIn)),
    words: new Set(sentences.flatMap((sentence) => stems(sentence)).filter((stem) => stem.length > 3)),
    around,
    // The word that names it belongs to it: one sentence may tell of two events.
    quotes: new Set([fold(sentenceAt(event.start, event.end))].filter((words) => words.split(' ').length >= 6).map((words) => `${words} | ${fold(event.trigger)}`)),
  }
}

/** Capitalised words; the first of a sentence only where another capital follows. Days of the week name nobody. */
export function namesIn(sentence: string): string[] {
  return [...sentence.matchAll(/(?<=[^\s.!?:"“]["'’)]?,?\s+["'“‘(]?)\p{Lu}[\p{L}\p{N}'’-]+|^\p{Lu}[\p{L}\p{N}'’-]+(?=\s+\p{Lu})|\p{Lu}{2,}\d*/gu)].map(([word]) => fold(word)).filter((word) => word.length > 2 && !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word))
}

function pointOf({ place, country, precision, lat, lon }: PlaceRecord): Point {
  return { id: place, country, precision, lat, lon }
}

function isTotal({ group, scope, superseded }: Pick<Casualty, 'group' | 'scope' | 'superseded'>): boolean {
  return group === 'total' && scope === 'total' && !superseded
}

function dayOrNull(iso: string | null): number | null {
  return iso === null ? null : dayOfIso(iso) ?? null
}
