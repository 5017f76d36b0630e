// One source of the record → the lines of an export: a pure function of what the store holds of it.
import type { ActorAnchor, EventAnchor } from '../record/claim.ts'
import type { Judgement } from '../store/judgement.ts'
import type { StoredClaim, StoredSource } from '../store/store.ts'
import type { Reading } from '../reading/reading.ts'
import { isPrivate } from '../privacy/private.ts'
import { shortened } from './quotes.ts'
import { counts, weight, type Reviewed } from './review.ts'
import type { ActorLine, ClaimLine, EventLine, JudgementLine, SourceLine } from './schema.ts'

export function sourceLine({ id, name, format, language, title, outlet, author, url, published, sha256, bytes, origin, reading }: StoredSource, engine: Reading['engine']): SourceLine {
  return {
    kind: 'source', id, file: name.split(/[/\\]/).at(-1)!, format, language, title, outlet, author, url, published: published && bare(published), sha256, bytes, origin,
    reading: { id: reading, kroniek: engine.kroniek, models: engine.models.toSorted((a, b) => (`${a.language} ${a.task}` < `${b.language} ${b.task}` ? -1 : 1)) },
  }
}

export function actorLine({ id, source, start, end, name, type, registered, country, names }: ActorAnchor, node: string | null, cluster: string | null, nodes: readonly string[]): ActorLine {
  return {
    kind: 'actor', id, source, start, end, node, cluster, name: shortened(name), type, registered, country, names: names.map(({ text, kind }) => ({ text: shortened(text), kind })),
    private: isPrivate(type, registered === null ? nodes : [`reg:${registered}`]),
  }
}

/** Date, place and type are those of the claims that count, a person's before a machine's; what a person put away is not shown in their place. */
export function eventLine(anchor: EventAnchor, cluster: string, claims: readonly ClaimLine[]): EventLine {
  const own = claims.filter(({ about }) => about === anchor.id)
  const best = (field: string): ClaimLine | undefined => own.filter((it) => it.field === field && counts(it.review)).toSorted((a, b) => weight(a.review) - weight(b.review))[0]
  const itself = best('event')
  const { type, realis, number } = anchor
  return {
    kind: 'event', id: anchor.id, source: anchor.source, start: anchor.start, end: anchor.end, cluster,
    type, realis, number, ...(itself && picked(itself.value)),
    trigger: shortened(anchor.trigger),
    date: (best('event.date')?.value as EventLine['date']) ?? null,
    places: own.filter((it) => it.field === 'event.place' && counts(it.review)).map(({ value }) => value as EventLine['places'][number]),
    band: itself?.band ?? anchor.band,
    // Without a claim that counts, the event itself was rejected.
    review: itself?.review ?? own.find(({ field }) => field === 'event')?.review ?? 'machine',
  }
}

function picked({ type, realis, number }: Readonly<Record<string, unknown>>): Partial<Pick<EventLine, 'type' | 'realis' | 'number'>> {
  return Object.fromEntries(Object.entries({ type, realis, number }).filter(([, value]) => typeof value === 'string'))
}

export function claimLine({ id, slot, source, about, field, value, text, said, evidence, from, to, low, high, parties, because, band, current }: StoredClaim, { review, judgement }: Reviewed, chosen: boolean): ClaimLine {
  return {
    kind: 'claim', id, slot, source, about, field, value, text, said: said as ClaimLine['said'], evidence: evidence as ClaimLine['evidence'], from, to, low, high,
    parties: parties.map((it) => ({ ...it })), because, band, review, judgement, current, chosen,
  }
}

export function judgementLine({ n, batch, kind, target, other, claim, why, by, at }: Judgement): JudgementLine {
  return { kind: 'judgement', n, batch, act: kind, target, other: other ?? null, claim: claim?.id ?? null, why: why ?? null, by, at }
}

function bare({ evidence: _evidence, because: _because, ...date }: NonNullable<StoredSource['published']>): SourceLine['published'] {
  return date
}
