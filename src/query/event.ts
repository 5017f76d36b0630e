// One event over all its tellings, as a claim table: each field with its values, who gives them, on what they rest, and what is not told.
import type { EventAnchor } from '../record/claim.ts'
import type { Judgement } from '../store/judgement.ts'
import type { Store } from '../store/store.ts'
import { contradictionsIn, type Contradiction } from './contradictions.ts'
import { toldOf } from './events.ts'
import { byField, grouped, supportOf, type FieldValues, type Support } from './groups.ts'
import { notTold } from './notTold.ts'
import { displayed, policyNames, type Displayed } from './policies.ts'
import { cardOf, distinct, identityOf, showing, type SourceCard } from './shown.ts'
import type { Found } from './who.ts'

export interface EventTelling {
  readonly anchor: EventAnchor
  readonly source: SourceCard
}

export interface EventAnswer {
  readonly id: string
  /** As each article tells it. More than one where people judged them to be the same event. */
  readonly tellings: readonly EventTelling[]
  readonly support: Support
  readonly fields: readonly FieldValues[]
  /** Figures that a named rule gives, by field: beside the claims, never instead of them. */
  readonly displayed: readonly { readonly field: string; readonly by: readonly Displayed[] }[]
  readonly contradictions: readonly Contradiction[]
  /** Fields of its type that no claim fills. */
  readonly notTold: readonly string[]
  /** Who judged these tellings to be one event, or not one with another. */
  readonly identity: readonly Judgement[]
}

const order = ['event', 'event.date', 'event.place', 'event.responsibility', 'event.casualty', 'event.role']

export async function eventAnswer(store: Store, id: string): Promise<EventAnswer> {
  const all = await store.events({ ids: await store.cluster(id) })
  const show = await showing(store, await store.claims({ about: all.map((anchor) => anchor.id), field: 'event', limit: 5000 }))
  const anchors = toldOf(all, grouped(show.shown, ({ claim }) => claim.about))
  const sources = new Map((await store.sources({ ids: distinct(anchors.map(({ source }) => source)) })).map((source) => [source.id, cardOf(source)]))
  const fields = byField(show).toSorted((a, b) => rank(a.field) - rank(b.field) || a.field.localeCompare(b.field))
  return {
    id: (await store.clusterOf([id])).get(id) ?? id,
    tellings: anchors.flatMap((anchor) => {
      const source = sources.get(anchor.source)
      return source === undefined ? [] : [{ anchor, source }]
    }).toSorted((a, b) => a.source.added - b.source.added || a.anchor.id.localeCompare(b.anchor.id)),
    support: supportOf(show.shown),
    fields,
    displayed: fields.filter(({ field }) => field.startsWith('event.casualty.')).map(({ field, values }) => {
      const claims = values.flatMap((value) => value.claims)
      return { field, by: policyNames.flatMap((name) => displayed(name, claims, show.chosen(claims)) ?? []) }
    }),
    contradictions: contradictionsIn(fields, show.who),
    notTold: notTold(distinct(anchors.map(({ type }) => type)), show.shown),
    identity: await identityOf(store, all.map((anchor) => anchor.id)),
  }
}

function rank(field: string): number {
  const at = order.findLastIndex((it) => field === it || field.startsWith(`${it}.`))
  return at < 0 ? order.length : at
}

/** The event with this id, or whose id begins so. */
export async function findEvent(store: Store, asked: string): Promise<Found<EventAnchor>> {
  if (!asked.startsWith('s_')) return { kind: 'none', near: [] }
  const like = await store.idsLike(asked)
  // The beginning of an article's id means its events.
  const ofSources = await Promise.all(like.filter((id) => !id.includes('/')).flatMap((id) => [store.idsLike(`${id}/e`), store.idsLike(`${id}/h`)]))
  const ids = distinct([...like, ...ofSources.flat()].filter((id) => /\/[eh]\d/.test(id)))
  const exact = ids.includes(asked) ? [asked] : ids
  const found = await store.events({ ids: exact })
  if (found.length === 0) return { kind: 'none', near: [] }
  return found.length === 1 ? { kind: 'one', one: found[0]!, others: [] } : { kind: 'many', all: found }
}
