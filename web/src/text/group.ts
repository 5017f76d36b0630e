// Cards of the queue put together: all open fields of one event are one card; everything else is a card of its own.
import type { Claim } from '../api/types.ts'
import type { Card, ReviewAnswer } from '../api/types.ts'

type Place = Card['places'][number]

export interface ReviewCard {
  readonly id: string
  readonly kind: Card['item']['kind']
  readonly claims: readonly Claim[]
  readonly places: readonly Place[]
  readonly card: Card
}

export function reviewCards(cards: ReviewAnswer['cards']): ReviewCard[] {
  const groups = new Map<string, { claims: Claim[]; places: Place[]; card: Card }>()
  for (const card of cards) {
    const claim = card.item.kind === 'claim' ? card.item.claim : null
    const key = claim !== null && claim.field.startsWith('event') ? claim.about : card.item.id
    const group = groups.get(key) ?? { claims: [], places: [], card }
    if (claim !== null) group.claims.push(claim)
    for (const place of card.places) {
      const same = group.places.findIndex((it) => it.source.id === place.source.id && it.start === place.start)
      if (same < 0) group.places.push(place)
      else group.places[same] = { ...group.places[same]!, marks: merged([...group.places[same]!.marks, ...place.marks]) }
    }
    groups.set(key, group)
  }
  return [...groups].map(([id, group]) => ({ id, kind: group.card.item.kind, ...group, places: group.places.toSorted((a, b) => a.start - b.start) }))
}

function merged(spans: readonly { readonly start: number; readonly end: number }[]): { start: number; end: number }[] {
  const list: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = list.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else list.push({ start, end })
  }
  return list
}
