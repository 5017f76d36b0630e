// From a run's layers to a Reading: only actors that a record speaks of, and armed groups, evidence with its quotes, messages in words.
import { evidenceOf } from '../model/span.ts'
import type { ActorType, ActorMention, DocumentActor } from '../model/actor.ts'
import type { Issue, Refusal } from '../model/issue.ts'
import type { Layers } from '../model/layers.ts'
import type { Run } from '../find/run.ts'
import { refusalReason } from '../scheme/refusals.ts'
import { issueMessage } from './issueMessage.ts'
import { marker } from '../bands/marks.ts'
import { doubtful, rebanded, type Records } from '../bands/values.ts'
import type { Weigher } from '../bands/weigher.ts'
import { dateRecord } from './convert.ts'
import { readingVersion } from './version.ts'
import type { Actor, Reading, RefusalRecord } from './reading.ts'

/** Types of actors that stay in a reading even when no record speaks of them; anyone else is there for what is said of him. */
const keptAnyway: ReadonlySet<ActorType> = new Set(['armed_group', 'faction', 'criminal_group'])

/** @param weigher null when its weights are not there: the rules' own bands stay. */
export function assemble({ layers, issues, refusals }: Run, engine: Reading['engine'], weigher: Weigher | null): Reading {
  const { source, sentences = [], dates = [], events = [], relations = [], facts = [], aggregates = [], statements = [], signals = [] } = layers
  const { text } = source
  const found = { events, relations, facts, aggregates, statements }
  // Reading a file and splitting it each stop somewhere: what counts is where reading stopped.
  const reach = Math.min(...issues.map((issue) => (issue.code === 'too-long' ? issue.limit : Infinity)))
  const records = !sentences.every(({ parsed }) => parsed) ? doubtful(found) : weigher === null ? found : weighed(found, layers, weigher)
  return {
    format: 'kroniek-reading',
    version: readingVersion,
    engine,
    source: {
      id: source.id,
      name: source.name,
      format: source.format,
      language: source.language,
      title: source.title ?? null,
      outlet: source.outlet ?? null,
      author: source.author ?? null,
      url: source.url ?? null,
      published: source.published ? dateRecord(source.published, text) : null,
      encoding: source.encoding,
      sha256: source.sha256,
      bytes: source.bytes,
      text,
      blocks: source.blocks.map(({ start, end, role, repeats }) => ({ start, end, role, repeats: repeats ?? null })),
      repairs: source.repairs.map(({ start, end, from, to, kind }) => ({ start, end, from, to, kind })),
    },
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    actors: actorRecords(layers, usedActors(records)),
    events: [...records.events],
    relations: [...records.relations],
    facts: [...records.facts],
    aggregates: [...records.aggregates],
    statements: [...records.statements],
    dates: dates.map((date) => dateRecord(date, text)),
    refusals: [...dateRefusals(layers), ...refusals].map((refusal) => refusalRecord(refusal, source)),
    signals: signals.map(({ at, why }) => ({ evidence: evidenceOf(text, at), why: [...why] })),
    issues: issues.filter((issue) => issue.code !== 'too-long' || issue.limit === reach).map((issue) => issueRecord(issue, source.language)),
  }
}

function weighed(found: Records, { source: { language, blocks }, sentences = [], actors = [] }: Run['layers'], weigher: Weigher): Records {
  const marksOf = marker({ language, blocks, sentences, actors: new Map(actors.map(({ id, type, registered = null }) => [id, { type, registered }])) })
  return rebanded(found, (value) => weigher.bandOf(marksOf(value), value.band))
}

function actorRecords({ source, actors = [], actorMentions = [] }: Run['layers'], used: ReadonlySet<string>): Actor[] {
  const mentionsOf = new Map<string, ActorMention[]>()
  for (const mention of actorMentions) {
    if (mention.actor !== null) mentionsOf.set(mention.actor, [...mentionsOf.get(mention.actor) ?? [], mention])
  }
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const kept = new Set<string>()
  const keep = (actor: DocumentActor): void => {
    if (kept.has(actor.id)) return
    kept.add(actor.id)
    const owner = actor.of === undefined ? undefined : byId.get(actor.of)
    if (owner) keep(owner)
  }
  for (const actor of actors) {
    if (used.has(actor.id) || keptAnyway.has(actor.type)) keep(actor)
  }
  return actors.filter(({ id }) => kept.has(id)).map((actor) => ({
    id: actor.id,
    name: actor.name,
    type: actor.type,
    registered: actor.registered ?? null,
    of: actor.of ?? null,
    country: actor.country ?? null,
    names: actor.names.map(({ text, kind }) => ({ text, kind })),
    mentions: (mentionsOf.get(actor.id) ?? []).map((mention) => ({ ...evidenceOf(source.text, mention), how: mention.how, sure: mention.sure, because: mention.because })),
  }))
}

/** Ids of all actors that a record names, in whatever field. */
function usedActors({ events, relations, facts, aggregates, statements }: Pick<Layers, 'events' | 'relations' | 'facts' | 'aggregates' | 'statements'>): Set<string> {
  const used = new Set<string>()
  const add = (id: string | null): void => { if (id !== null) used.add(id) }
  const saids = [...events, ...relations, ...facts, ...aggregates, ...statements, ...events.flatMap((it) => [...it.responsibility, ...it.casualties])].map(({ said }) => said)
  for (const { chain } of saids) for (const { actor, affiliation } of chain) { add(actor); add(affiliation) }
  for (const { roles, responsibility } of events) for (const { actor } of [...roles, ...responsibility]) add(actor)
  for (const { from, to } of relations) { add(from); add(to) }
  for (const { actor, about } of facts) { add(actor); add(about) }
  for (const { subject } of aggregates) add(subject)
  for (const { about } of statements) add(about)
  return used
}

/** A weekday of which several days fit is a refusal to choose: people want to see it among the refusals. */
function dateRefusals({ dates = [] }: Run['layers']): Refusal[] {
  return dates
    .filter(({ candidates = [] }) => candidates.length > 1)
    .map(({ start, end, sentence, text, candidates = [], because }) => ({ what: 'date', code: 'several-days-fit', at: { start, end }, sentence, because, detail: `${text}: ${candidates.length}` }))
}

function refusalRecord({ what, code, at, because, detail }: Refusal, { text, language }: Layers['source']): RefusalRecord {
  return { what, code, reason: refusalReason(code, language, detail), evidence: evidenceOf(text, at), because }
}

function issueRecord(issue: Issue, language: Layers['source']['language']): Reading['issues'][number] {
  const at = 'at' in issue ? issue.at : null
  return { code: issue.code, message: issueMessage(issue, language), start: at?.start ?? null, end: at?.end ?? null }
}
