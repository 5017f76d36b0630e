// From the words a person types to a filter over events: a place by its name, a type by its label or id, days as precise as they are given.
import type { Gazetteer } from '../ground/gazetteer.ts'
import { fold } from '../ground/fold.ts'
import { eventTypes } from '../scheme/events/index.ts'
import type { EventFilter } from '../store/store.ts'
import { boundOf } from './searchQuery.ts'

export interface EventWords {
  readonly place?: string
  readonly type?: string
  readonly from?: string
  readonly to?: string
}

export type WordsProblem = { readonly code: 'no-type' | 'bad-date'; readonly words: string; readonly near: readonly string[] }

/** The filter, or the word that means nothing here. */
export function eventFilter({ place, type, from, to }: EventWords, gazetteer: Pick<Gazetteer, 'named'>): EventFilter | WordsProblem {
  const types = type === undefined ? undefined : typesNamed(type)
  if (types === null) return { code: 'no-type', words: type!, near: typesLike(type!) }
  const [first, last] = [from === undefined ? undefined : boundOf(from, 'from'), to === undefined ? undefined : boundOf(to, 'to')]
  for (const [words, day] of [[from, first], [to, last]] as const) if (words !== undefined && day === undefined) return { code: 'bad-date', words, near: [] }
  return {
    ...(place === undefined ? {} : placeFilter(place, gazetteer)), ...(types === undefined ? {} : { type: types }),
    ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }),
  }
}

/** A country by its name is the whole country; other places are looked for under every id that bears the name, and as the record calls them. */
function placeFilter(words: string, gazetteer: Pick<Gazetteer, 'named'>): Pick<EventFilter, 'country' | 'places'> {
  const named = gazetteer.named(words)
  const country = named.find(({ place }) => place.kind === 'country')?.place.country
  return country ? { country } : { places: [...new Set([...named.map(({ place }) => place.id), ...named.map(({ place }) => place.name), words])] }
}

/** A family by its id; a type by id or label, with the types that are a kind of it ("bomaanslag" has suicide bombings too); null when there is none. */
function typesNamed(words: string): string | readonly string[] | null {
  const wanted = fold(words)
  if (eventTypes.some(({ id }) => id.startsWith(`${words}.`))) return words
  const named = eventTypes.filter(({ id, labels }) => id === words || Object.values(labels).some((label) => fold(label) === wanted)).map(({ id }) => id)
  return named.length === 0 ? null : withKinds(named)
}

function withKinds(ids: readonly string[]): readonly string[] {
  const more = eventTypes.filter((type) => 'kindOf' in type && ids.includes(type.kindOf) && !ids.includes(type.id)).map(({ id }) => id)
  return more.length === 0 ? ids : withKinds([...ids, ...more])
}

function typesLike(words: string): string[] {
  const wanted = fold(words)
  return eventTypes.filter(({ id, labels }) => id.includes(wanted) || Object.values(labels).some((label) => fold(label).includes(wanted.slice(0, 5)))).map(({ id }) => id).slice(0, 6)
}
