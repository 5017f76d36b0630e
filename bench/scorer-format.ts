// From a reading to the format that the scorer compares with gold. Loses what that format cannot hold.
import type { Actor, Band, Casualty, DateRecord, EventRecord, Fact, QuantityRecord, Reading, RelationRecord, Responsibility, Statement } from '../src/reading/reading.ts'
import type { Evidence } from '../src/model/span.ts'
import { actorTypes, eventTypeOf, factTypes, relationTypes } from './scorer-vocabulary.ts'

interface ScorerSpan { start: number; end: number; text: string }

/** Named mentions: what the scorer's `forms` are. Pronouns and possessives tell nothing of a name. */
const formKinds = new Set(['register', 'introduced', 'name', 'abbreviation', 'definite', 'apposition', 'noun', 'role', 'demonym'])

export function scorerFormat(reading: Reading, id: string): Record<string, unknown> {
  return {
    id,
    language: reading.source.language,
    actors: reading.actors.map(actor),
    events: reading.events.filter((it) => it.band !== 'doubtful').flatMap(event),
    relations: reading.relations.filter((it) => it.band !== 'doubtful').flatMap(relation),
    group_facts: [...reading.facts.filter((it) => it.band !== 'doubtful').flatMap(fact), ...victimTotals(reading)],
    statements: reading.statements.filter((it) => it.band !== 'doubtful').map(statement),
  }
}

function actor({ id, name, type, names, mentions }: Actor) {
  return {
    key: id,
    name,
    type: actorTypes[type],
    aliases: names.filter(({ kind }) => kind !== 'description').map(({ text }) => text),
    forms: mentions.filter(({ how }) => formKinds.has(how)).map(span),
  }
}

function event(it: EventRecord) {
  const type = eventTypeOf(it.type)
  if (type === null) return []
  const hedged = it.said.certainty !== 'CERTAIN'
  const claims = it.responsibility.filter(isSure).filter(({ basis }) => basis === 'claimed' || basis === 'claim_denied' || basis === 'unclaimed')
  const blamed = it.responsibility.filter(isSure).filter((record) => record.actor !== null && !isToldAsFact(record) && ['accused_by_authority', 'accused_by_other', 'suspected', 'possible', 'denied', 'convicted', 'acquitted'].includes(record.basis))
  return [{
    key: it.id,
    type: type.type,
    subtype: type.subtype,
    trigger: span(it.trigger),
    // A doubtful day or place is shown with its doubt, not hidden.
    date: date(it.date),
    place: place(it),
    modality: modality(it, hedged),
    part_of: it.partOf,
    perpetrators: doers(it),
    targets: fillers(it, ['target', 'subject', 'object', 'against', 'addressee']),
    victims: fillers(it, ['victim']),
    weapons: fillers(it, ['weapon', 'instrument']),
    claims: claims.map((record) => ({ actor: record.actor, negative: record.basis !== 'claimed', hedged: hedgedSaid(record), source: sourceOf(record), evidence: record.evidence.map(span) })),
    attributions: blamed.map((record) => ({ actor: record.actor, source: sourceOf(record), denied: record.basis === 'denied' || record.basis === 'acquitted', hedged: record.basis === 'suspected' || record.basis === 'possible' || hedgedSaid(record), evidence: record.evidence.map(span) })),
    casualties: it.casualties.filter(({ band }) => band !== 'doubtful').map(casualty),
    evidence: it.evidence.map(span),
  }]
}

function modality({ realis, said }: EventRecord, hedged: boolean): string {
  if (realis === 'planned' || realis === 'threatened' || realis === 'feared') return 'planned'
  if (realis === 'foiled' || realis === 'attempted') return 'foiled'
  if (realis === 'denied') return 'denied'
  return hedged && said.evidentiality === 'REPORTED' ? 'alleged' : 'actual'
}

function place({ places }: EventRecord) {
  const [first] = places
  return first ? { name: first.label, country: first.country ?? places.find(({ country }) => country !== null)?.country ?? null } : null
}

function date(value: DateRecord | null) {
  if (value === null || (value.earliest === null && value.latest === null)) return null
  return { from: value.earliest, to: value.latest, text: value.evidence ? [span(value.evidence)] : [] }
}

/** There, `perpetrators` holds whoever acts: both sides of a clash, the parties of talks, the police that arrests. */
function doers({ responsibility, roles }: EventRecord): string[] {
  const asserted = responsibility.filter(isSure).filter(isToldAsFact).map(({ actor: who }) => who)
  const acting = roles.filter(({ role, band }) => actingRoles.has(role) && band !== 'doubtful').map(({ actor: who }) => who)
  return [...new Set([...asserted, ...acting])].filter((who) => who !== null)
}

const isSure = ({ band }: { readonly band: Band }): boolean => band !== 'doubtful'

/** A conviction is reported as fact (MUC-4), unless the text leaves it to the court to say so. */
function isToldAsFact(record: Responsibility): boolean {
  return record.basis === 'asserted' || (record.basis === 'convicted' && sourceOf(record) === null)
}

const actingRoles = new Set(['side_a', 'side_b', 'actor', 'authority', 'party', 'speaker', 'participant'])

function fillers({ roles }: EventRecord, wanted: readonly string[]) {
  return roles.filter(({ role, band }) => wanted.includes(role) && band !== 'doubtful').map(({ text, evidence, actor: who }) => ({ text, start: evidence.start, end: evidence.end, ...(who === null ? {} : { actor: who }) }))
}

function casualty(it: Casualty) {
  return { kind: it.kind, ...figure(it.quantity), scope: it.scope, who: it.who, source: sourceOf(it), hedged: hedgedSaid(it), superseded: it.superseded, evidence: it.evidence.map(span) }
}

/** The codebook counts "meer dan 100" from 101 and "bijna 30" up to 29; the scorer keeps the spoken number with its bound. */
function figure({ low, best, high, op }: QuantityRecord) {
  switch (op) {
    case 'exact': case 'none': return { low: best, best, high: best, bound: 'exact' }
    case 'at_least': return { low, best: low, high: null, bound: 'min' }
    case 'more_than': { const n = low === null ? null : low - 1; return { low: n, best: n, high: null, bound: 'gt' } }
    case 'approx': return { low: null, best, high: null, bound: 'about' }
    case 'at_most': return { low: null, best: high, high, bound: 'max' }
    case 'fewer_than': { const n = best ?? (high === null ? null : high + 1); return { low: null, best: n, high: n, bound: 'lt' } }
    case 'between': return { low, best: null, high, bound: 'range' }
    case 'vague': return { low, best: null, high, bound: 'vague' }
    case 'unstated': return { low: null, best: null, high: null, bound: null }
  }
}

function relation(it: RelationRecord) {
  const type = relationTypes[it.type]
  if (type === undefined) return []
  const [from, to] = type.turned ? [it.to, it.from] : [it.from, it.to]
  return [{ type: type.type, from, to, denied: it.said.polarity === 'NEG' || it.ended, hedged: hedgedSaid(it), source: sourceOf(it), evidence: it.evidence.map(span) }]
}

function fact(it: Fact) {
  const name = factTypes[it.property]
  if (name === undefined || it.said.polarity === 'NEG') return []
  return [{
    actor: it.actor, fact: name, value: it.value, ...(it.quantity ? figure(it.quantity) : {}),
    ...(it.date ? { from: it.date.earliest, to: it.date.latest } : {}),
    source: sourceOf(it), hedged: hedgedSaid(it), evidence: it.evidence.map(span),
  }]
}

/** Sums of deaths over many events stand among the group facts there. */
function victimTotals({ aggregates }: Reading) {
  return aggregates.filter(({ what, subject }) => what === 'deaths' && subject !== null).map((it) => ({
    actor: it.subject, fact: 'victims_total', value: it.quantity.text, ...figure(it.quantity), source: sourceOf(it), hedged: hedgedSaid(it), evidence: it.evidence.map(span),
  }))
}

function statement(it: Statement) {
  const links = it.said.chain.filter(({ kind }) => kind === 'speaker' || kind === 'document' || kind === 'agency')
  const speaker = links.findLast(({ actor: who }) => who !== null)
  const anonymous = links.at(-1)?.anonymous ?? false
  return {
    source: (anonymous ? links.at(-1)?.actor ?? links.at(-1)?.affiliation : speaker?.actor) ?? null,
    to: it.to,
    about: it.about,
    // A warning or threat is said plainly, however unsure what it is about.
    hedged: hedgedSaid(it) && it.said.act !== 'warn' && it.said.act !== 'threaten',
    denial: it.said.act === 'deny',
    anonymous,
    evidence: it.evidence.map(span),
  }
}

type WithSaid = Pick<Responsibility | Casualty | RelationRecord | Fact | Statement, 'said'>

function sourceOf({ said }: WithSaid): string | null {
  return said.chain.findLast(({ kind, actor: who }) => kind !== 'outlet' && who !== null)?.actor ?? null
}

function hedgedSaid({ said }: WithSaid): boolean {
  return said.certainty === 'PROBABLE' || said.certainty === 'POSSIBLE'
}

function span({ start, end, quote }: Evidence): ScorerSpan {
  return { start, end, text: quote }
}
