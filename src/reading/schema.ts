// The public format of a reading: one zod schema, from which the types, the JSON Schema file and docs/reading.md are made.
import { z } from 'zod'
import { readingVersion } from './version.ts'

const id = z.string().min(1)
const iso = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const evidence = z.object({
  start: z.int().min(0).describe('first UTF-16 code unit in `source.text`'),
  end: z.int().min(1).describe('one past the last UTF-16 code unit'),
  quote: z.string().min(1).describe('the words at start..end, verbatim'),
}).describe('a verbatim stretch of the text')

export const band = z.enum(['solid', 'likely', 'doubtful']).describe('how far to trust it: three bands, not a score')

const because = z.string().describe('id of the rule or model that made it, as in `event/verb-frame:doden`')

export const link = z.object({
  kind: z.enum(['outlet', 'agency', 'speaker', 'document', 'unspecified']),
  actor: id.nullable().describe('id of an actor of this reading; null when none is named'),
  text: z.string().nullable().describe('the words that name the source; null for the outlet itself'),
  anonymous: z.boolean(),
  affiliation: id.nullable().describe('actor to which an anonymous source is said to belong'),
  evidence: evidence.nullable(),
}).describe('one link of a source chain')

export const said = z.object({
  chain: z.array(link).describe('who says so, outermost (the outlet) first'),
  act: z.enum(['assert', 'report', 'state', 'estimate', 'claim_responsibility', 'deny', 'accuse', 'suspect', 'warn', 'threaten', 'promise', 'expect', 'fear', 'assess', 'opinion', 'confirm', 'correct', 'retract']),
  certainty: z.enum(['CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNDERSPECIFIED']),
  polarity: z.enum(['POS', 'NEG', 'UNDERSPECIFIED']),
  time: z.enum(['NON_FUTURE', 'FUTURE', 'UNDERSPECIFIED']),
  special: z.enum(['NONE', 'GENERIC', 'COND_IF', 'COND_MAIN']),
  evidentiality: z.enum(['ASSERTED', 'REPORTED', 'INFERRED']),
  cues: z.array(evidence).describe('the hedge words, negations and reporting verbs that decided it'),
}).describe('who says it, and how: judged on the sentence alone')

export const dateValue = z.object({
  text: z.string().nullable(),
  evidence: evidence.nullable().describe('null when the date follows from no words of its own'),
  earliest: iso.nullable(),
  latest: iso.nullable(),
  candidates: z.array(iso),
  granularity: z.enum(['minute', 'day', 'days', 'weekday_set', 'week', 'month', 'season', 'year', 'decade', 'vague_period', 'ongoing', 'unknown']),
  relation: z.enum(['at', 'before', 'after', 'by', 'since', 'until', 'during']),
  approx: z.boolean(),
  anchor: z.string().nullable().describe('`published`, the words of another date, or the words of an event'),
  edtf: z.string().nullable(),
  because,
}).describe('an interval, both ends inclusive, null is open')

export const quantity = z.object({
  text: z.string().nullable(),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  op: z.enum(['exact', 'approx', 'at_least', 'at_most', 'more_than', 'fewer_than', 'between', 'vague', 'none', 'unstated']),
  unit: z.string().nullable().describe('the counted noun as the text has it'),
})

export const placeValue = z.object({
  text: z.string(),
  evidence,
  label: z.string().describe('English name where the gazetteer knows one'),
  country: z.string().length(2).nullable().describe('ISO 3166-1 alpha-2'),
  relation: z.enum(['in', 'near', 'just_outside', 'between', 'along', 'part_of', 'towards', 'from', 'unknown']),
  precision: z.enum(['exact_site', 'settlement', 'near_settlement', 'admin2', 'admin1', 'informal_region', 'linear_or_border', 'country', 'supranational', 'sea_or_air', 'unknown']),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  place: z.string().nullable().describe('id in the gazetteer'),
  because,
})

export const actorType = z.enum([
  'armed_group', 'armed_group_unnamed', 'faction', 'criminal_group', 'state', 'government', 'state_military', 'police_security', 'intelligence', 'institution',
  'igo', 'ngo', 'political_party', 'company', 'agency', 'media_outlet', 'identity_group', 'civilians', 'members_of', 'vague_collective',
  'person', 'person_perpetrator', 'anonymous_source', 'unknown_attackers', 'organisation',
])

export const actor = z.object({
  id,
  name: z.string(),
  type: actorType,
  registered: z.string().nullable().describe('id in the register, when its words are one of the names there'),
  of: id.nullable().describe('the actor it belongs to by its own words ("strijders van …")'),
  country: z.string().length(2).nullable(),
  names: z.array(z.object({ text: z.string(), kind: z.enum(['name', 'abbreviation', 'alias', 'description']) })),
  mentions: z.array(evidence.extend({
    how: z.enum(['register', 'introduced', 'name', 'abbreviation', 'definite', 'pronoun', 'possessive', 'apposition', 'demonym', 'noun', 'role']),
    sure: band,
    because,
  })),
})

export const filler = z.object({
  role: z.string().describe('role of the codebook: target, victim, weapon, side_a, authority, subject …'),
  text: z.string(),
  actor: id.nullable(),
  type: z.string().nullable().describe('weapon type or target type of the codebook'),
  evidence,
  because,
  band,
})

export const responsibility = z.object({
  actor: id.nullable().describe('null with basis `unclaimed`: claimed by nobody'),
  level: z.enum(['organisation', 'individual']),
  basis: z.enum(['asserted', 'claimed', 'claim_denied', 'unclaimed', 'accused_by_authority', 'accused_by_other', 'suspected', 'possible', 'denied', 'convicted', 'acquitted']),
  said,
  evidence: z.array(evidence).min(1),
  because,
  band,
}).describe('who did it, who says it did it, who is said to have done it: never a plain field')

export const casualty = z.object({
  id,
  kind: z.enum(['killed', 'wounded', 'hospitalised', 'attackers_killed', 'attackers', 'abducted', 'captive', 'released', 'escaped', 'arrested', 'surrendered', 'displaced', 'missing']),
  group: z.string().describe('total, civilians, attackers, security_forces, children, women …'),
  who: z.string().nullable().describe('the counted words'),
  quantity,
  scope: z.enum(['total', 'part']).describe('part: a subgroup, or one of several events with a shared total'),
  subsetOf: id.nullable(),
  includesAttackers: z.enum(['yes', 'no', 'unknown']),
  superseded: z.boolean().describe('the text itself replaces this figure by a later one'),
  said,
  evidence: z.array(evidence).min(1),
  because,
  band,
})

export const event = z.object({
  id,
  type: z.string().describe('event type of the codebook, as in `attack.suicide`'),
  realis: z.enum(['accomplished', 'ongoing', 'attempted', 'foiled', 'planned', 'threatened', 'feared', 'hypothetical', 'denied']),
  number: z.enum(['single', 'plural', 'series']),
  partOf: id.nullable(),
  trigger: evidence.describe('the word that names it'),
  date: dateValue.nullable(),
  places: z.array(placeValue),
  roles: z.array(filler),
  responsibility: z.array(responsibility),
  casualties: z.array(casualty),
  said,
  evidence: z.array(evidence).min(1).describe('one span per place that tells of it'),
  because,
  band,
})

export const relation = z.object({
  id,
  type: z.string().describe('relation of the codebook, as in `splinter_of`'),
  from: id,
  to: id,
  date: dateValue.nullable(),
  ended: z.boolean().describe('the text says that it no longer holds'),
  said,
  evidence: z.array(evidence).min(1),
  because,
  band,
})

export const fact = z.object({
  id,
  actor: id,
  property: z.string().describe('property of the codebook, as in `size`'),
  value: z.string().describe('the words of the text'),
  quantity: quantity.nullable(),
  date: dateValue.nullable(),
  place: placeValue.nullable(),
  about: id.nullable().describe('a second actor the value names (leader, target group)'),
  said,
  evidence: z.array(evidence).min(1),
  because,
  band,
})

export const aggregate = z.object({
  id,
  subject: id.nullable(),
  what: z.enum(['attacks', 'deaths', 'injuries', 'arrests', 'abductions', 'displaced']),
  quantity,
  period: dateValue.nullable(),
  place: placeValue.nullable(),
  said,
  evidence: z.array(evidence).min(1),
  because,
  band,
}).describe('a sum over many events: never an event, never added to one')

export const statement = z.object({
  id,
  said,
  content: z.array(evidence).min(1).describe('what is said'),
  evidence: z.array(evidence).min(1).describe('source, cue and content together'),
  to: z.string().nullable().describe('the medium it was said to'),
  about: id.nullable().describe('actor the assessment, warning or threat is about'),
  because,
  band,
})

export const refusal = z.object({
  what: z.enum(['event', 'casualty', 'responsibility', 'relation', 'fact', 'date', 'actor', 'statement']),
  code: z.string(),
  reason: z.string().describe('the sentence of `code` in the language of the text'),
  evidence,
  because,
})

export const signal = z.object({
  evidence,
  why: z.array(z.enum(['casualty_number', 'violence', 'group', 'reporting'])),
})

export const readingSchema = z.object({
  format: z.literal('kroniek-reading'),
  version: z.literal(readingVersion),
  engine: z.object({
    kroniek: z.string(),
    models: z.array(z.object({ task: z.string(), language: z.string(), version: z.string(), checksum: z.string() })),
    missing: z.array(z.object({ model: z.string(), cause: z.string() })),
  }),
  source: z.object({
    id,
    name: z.string(),
    format: z.string(),
    language: z.enum(['nl', 'en']),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    author: z.string().nullable(),
    url: z.string().nullable(),
    published: dateValue.nullable(),
    encoding: z.string(),
    sha256: z.string(),
    bytes: z.int(),
    text: z.string().describe('the kept text: all spans point here'),
    blocks: z.array(z.object({ start: z.int(), end: z.int(), role: z.string(), repeats: z.int().nullable() })),
    repairs: z.array(z.object({ start: z.int(), end: z.int(), from: z.int(), to: z.int(), kind: z.string() })),
  }),
  sentences: z.array(z.object({ start: z.int(), end: z.int() })),
  actors: z.array(actor),
  events: z.array(event),
  relations: z.array(relation),
  facts: z.array(fact),
  aggregates: z.array(aggregate),
  statements: z.array(statement),
  dates: z.array(dateValue).describe('every date expression of the text'),
  refusals: z.array(refusal),
  signals: z.array(signal).describe('sentences that look as if they say something and led to no record'),
  issues: z.array(z.object({ code: z.string(), message: z.string(), start: z.int().nullable(), end: z.int().nullable() })),
})
