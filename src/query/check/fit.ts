// How well an event fits what a sentence asks: the place, the days, who, and the other words, each by itself.
import { fold } from '../../ground/fold.ts'
import type { EventAnchor } from '../../record/claim.ts'
import { stemOf } from '../../search/tokens.ts'
import type { Shown } from '../shown.ts'
import type { Asked } from './asked.ts'

/** `open`: the sentence does not ask, or the record does not tell. */
export type Fits = 'yes' | 'no' | 'open'

export interface Fit {
  readonly place: Fits
  readonly period: Fits
  readonly actor: Fits
  readonly words: Fits
}

export function fitOf(tellings: readonly EventAnchor[], claims: readonly Shown[], asked: Asked): Fit {
  return { place: placeFits(tellings, asked.places), period: periodFits(tellings, asked), actor: actorFits(claims, asked), words: wordsFit(claims, asked) }
}

function placeFits(tellings: readonly EventAnchor[], places: readonly string[]): Fits {
  if (places.length === 0 || tellings.every((telling) => telling.places.length === 0 && telling.country === null)) return 'open'
  return tellings.some((telling) => telling.places.some((place) => places.includes(place)) || places.includes(`iso:${telling.country}`)) ? 'yes' : 'no'
}

/** Days that meet; two open ends say nothing. */
export function periodFits(told: readonly { readonly from: string | null; readonly to: string | null }[], { from, to }: Pick<Asked, 'from' | 'to'>): Fits {
  const dated = told.filter((it) => it.from !== null || it.to !== null)
  if (from === null && to === null || dated.length === 0) return 'open'
  return dated.some((it) => (it.from ?? '') <= (to ?? '9999') && (from ?? '') <= (it.to ?? '9999')) ? 'yes' : 'no'
}

function actorFits(claims: readonly Shown[], { actors }: Asked): Fits {
  if (actors.length === 0) return 'open'
  const nodes = new Set(actors.flatMap((actor) => actor.nodes))
  return claims.some(({ claim }) => claim.parties.some(({ key, anchor }) => nodes.has(anchor) || key !== null && nodes.has(key))) ? 'yes' : 'no'
}

/** At least half of the words stand in the sentences that tell of it. */
function wordsFit(claims: readonly Shown[], { words }: Asked): Fits {
  if (words.length === 0) return 'open'
  const stems = new Set(claims.flatMap(({ quotes, source }) => quotes.flatMap(({ text }) => fold(text).split(' ').map((word) => stemOf(word, source.language)))))
  return words.filter((word) => word.stems.some((stem) => stems.has(stem))).length * 2 >= words.length ? 'yes' : 'no'
}
