// The public format of a reading: one zod schema, from which the types, the JSON Schema file and docs/reading.md are made.
import { z } from 'zod'
import { readingVersion } from './version.ts'

const id = z.string().min(1)
const ownId = id.describe('unique in this reading')
const iso = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const evidence = z.object({
  start: z.int().min(0).describe('first UTF-16 code unit in `source.text`'),
  end: z.int().min(1).describe('one past the last UTF-16 code unit'),
  quote: z.string().min(1).describe('the words at start..end, verbatim'),
}).describe('a verbatim stretch of the text')

export const band = z.enum(['solid', 'likely', 'doubtful']).describe('how far to trust it: three bands, not a score')

const because = z.string().describe('id of the rule or model that made it, as in `events/attack.unspecified:doden`')

export const link = z.object({
  kind: z.enum(['outlet', 'agency', 'speaker', 'document', 'unspecified']).describe('what it is: the outlet itself, a news agency, somebody who speaks, a report or statement, or nobody named'),
  actor: id.nullable().describe('id of an actor of this reading; null when none is named'),
  text: z.string().nullable().describe('the words that name the source; null for the outlet itself'),
  anonymous: z.boolean().describe('the text keeps the name back'),
  affiliation: id.nullable().describe('actor to which an anonymous source is said to belong'),
  evidence: evidence.nullable().describe('the words that name the source'),
}).describe('one link of a source chain')

export const said = z.object({
  chain: z.array(link).describe('who says so, outermost (the outlet) first'),
  act: z.enum(['assert', 'report', 'state', 'estimate', 'claim_responsibility', 'deny', 'accuse', 'suspect', 'warn', 'threaten', 'promise', 'expect', 'fear', 'assess', 'opinion', 'confirm', 'correct', 'retract']).describe('what the last of the chain does'),
  certainty: z.enum(['CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNDERSPECIFIED']).describe('how sure the one who says it is, by the hedge words'),
  polarity: z.enum(['POS', 'NEG', 'UNDERSPECIFIED']).describe('NEG: it is denied'),
  time: z.enum(['NON_FUTURE', 'FUTURE', 'UNDERSPECIFIED']).describe('FUTURE: it has not happened when it is said'),
  special: z.enum(['NONE', 'GENERIC', 'COND_IF', 'COND_MAIN']).describe('said in general, in a condition, or of what follows from one'),
  evidentiality: z.enum(['ASSERTED', 'REPORTED', 'INFERRED']).describe('the outlet says so itself, passes on what somebody says, or concludes it'),
  cues: z.array(evidence).describe('the hedge words, negations and reporting verbs that decided it'),
}).describe('who says it, and how: judged on the sentence alone')

export const dateValue = z.object({
  text: z.string().nullable().describe('the words of the text'),
  evidence: evidence.nullable().describe('null when the date follows from no words of its own'),
  earliest: iso.nullable().describe('first day that fits'),
  latest: iso.nullable().describe('last day that fits'),
  candidates: z.array(iso).describe('the days that fit where several do and none is chosen'),
  granularity: z.enum(['minute', 'day', 'days', 'weekday_set', 'week', 'month', 'season', 'year', 'decade', 'vague_period', 'ongoing', 'unknown']).describe('how precise the words are'),
  relation: z.enum(['at', 'before', 'after', 'by', 'since', 'until', 'during']).describe('how the event stands to the interval'),
  approx: z.boolean().describe('"about", "ongeveer"'),
  anchor: z.string().nullable().describe('`published`, the words of another date, or the words of an event'),
  edtf: z.string().nullable().describe('the same in EDTF level 2, where it fits'),
  because,
}).describe('an interval, both ends inclusive, null is open')

export const quantity = z.object({
  text: z.string().nullable().describe('the words of the text'),
  low: z.number().nullable().describe('lowest number that fits; null is open'),
  best: z.number().nullable().describe('the number that is said, where one is'),
  high: z.number().nullable().describe('highest number that fits; null is open'),
  op: z.enum(['exact', 'approx', 'at_least', 'at_most', 'more_than', 'fewer_than', 'between', 'vague', 'none', 'unstated']).describe('what the words around the number make of it: "zeker 156" is at_least'),
  unit: z.string().nullable().describe('the counted noun as the text has it'),
}).describe('a figure as it was said: never a bare number')

export const placeValue = z.object({
  text: z.string().describe('the words of the text'),
  evidence,
  label: z.string().describe('English name where the gazetteer knows one'),
  country: z.string().length(2).nullable().describe('ISO 3166-1 alpha-2'),
  relation: z.enum(['in', 'near', 'just_outside', 'between', 'along', 'part_of', 'towards', 'from', 'unknown']).describe('how it stands to the place: "even buiten" is just_outside'),
  precision: z.enum(['exact_site', 'settlement', 'near_settlement', 'admin2', 'admin1', 'informal_region', 'linear_or_border', 'country', 'supranational', 'sea_or_air', 'unknown']).describe('how precise the words are'),
  lat: z.number().nullable().describe('latitude in the gazetteer, in degrees'),
  lon: z.number().nullable().describe('longitude'),
  place: z.string().nullable().describe('id in the gazetteer'),
  because,
}).describe('a place as it was said, and what the gazetteer knows of it')

export const eventDate = dateValue.extend({ band }).describe('when; an interval with a band of its own')

export const eventPlace = placeValue.extend({ band }).describe('where an event was; doubtful where the text only speaks of the place, and says of no place that it was there')

export const actorType = z.enum([
  'armed_group', 'armed_group_unnamed', 'faction', 'criminal_group', 'state', 'government', 'state_military', 'police_security', 'intelligence', 'institution',
  'igo', 'ngo', 'political_party', 'company', 'agency', 'media_outlet', 'identity_group', 'civilians', 'members_of', 'vague_collective',
  'person', 'person_perpetrator', 'anonymous_source', 'unknown_attackers', 'organisation',
])

export const actor = z.object({
  id: ownId,
  name: z.string().describe('name in the register, else in the text'),
  type: actorType.describe('actor type of the codebook; a label ("terreurgroep") is never a type'),
  registered: z.string().nullable().describe('id in the register, when its words are one of the names there'),
  of: id.nullable().describe('the actor it belongs to by its own words ("strijders van …")'),
  country: z.string().length(2).nullable().describe('ISO 3166-1 alpha-2, where its words or the register tell'),
  names: z.array(z.object({ text: z.string().describe('as it stands in the text'), kind: z.enum(['name', 'abbreviation', 'alias', 'description']).describe('what sort of name') })).describe('what the text calls it'),
  mentions: z.array(evidence.extend({
    how: z.enum(['register', 'introduced', 'name', 'abbreviation', 'definite', 'pronoun', 'possessive', 'apposition', 'demonym', 'noun', 'role']).describe('by what the words were known to mean it'),
    sure: band,
    because,
  })).describe('where the text speaks of it'),
})

export const filler = z.object({
  role: z.string().describe('role of the codebook: target, victim, weapon, side_a, authority, subject …'),
  text: z.string().describe('the words of the text'),
  actor: id.nullable().describe('the actor these words mean, where they mean one'),
  type: z.string().nullable().describe('weapon type or target type of the codebook'),
  evidence,
  because,
  band,
})

export const responsibility = z.object({
  actor: id.nullable().describe('null with basis `unclaimed`: claimed by nobody'),
  level: z.enum(['organisation', 'individual']).describe('a group or body, or a person'),
  basis: z.enum(['asserted', 'claimed', 'claim_denied', 'unclaimed', 'accused_by_authority', 'accused_by_other', 'suspected', 'possible', 'denied', 'convicted', 'acquitted']).describe('on what it rests: the word of the text, a claim, an accusation, a verdict, a denial …'),
  said,
  evidence: z.array(evidence).min(1),
  because,
  band,
}).describe('who did it, who says it did it, who is said to have done it: never a plain field')

export const casualty = z.object({
  id: ownId,
  kind: z.enum(['killed', 'wounded', 'hospitalised', 'attackers_killed', 'attackers', 'abducted', 'captive', 'released', 'escaped', 'arrested', 'surrendered', 'displaced', 'missing']).describe('what happened to them'),
  group: z.string().describe('total, civilians, attackers, security_forces, children, women …'),
  who: z.string().nullable().describe('the counted words'),
  quantity,
  scope: z.enum(['total', 'part']).describe('part: a subgroup, or one of several events with a shared total'),
  subsetOf: id.nullable().describe('the figure of which it is a part'),
  includesAttackers: z.enum(['yes', 'no', 'unknown']).describe('whether attackers are counted among them'),
  superseded: z.boolean().describe('the text itself replaces this figure by a later one'),
  said,
  evidence: z.array(evidence).min(1),
  because,
  band,
})

export const event = z.object({
  id: ownId,
  type: z.string().describe('event type of the codebook, as in `attack.suicide`'),
  realis: z.enum(['accomplished', 'ongoing', 'attempted', 'foiled', 'planned', 'threatened', 'feared', 'hypothetical', 'denied']).describe('whether it happened, by the text'),
  number: z.enum(['single', 'plural', 'series']).describe('one, several told as one, or a series'),
  partOf: id.nullable().describe('the event of which it is a part'),
  trigger: evidence.describe('the word that names it'),
  date: eventDate.nullable().describe('when the text says it was; null when it does not'),
  places: z.array(eventPlace).describe('where; empty when the text does not tell'),
  roles: z.array(filler).describe('whom and what the text names in it, besides who did it'),
  responsibility: z.array(responsibility),
  casualties: z.array(casualty).describe('figures, each as one source gives it; none is chosen'),
  said,
  evidence: z.array(evidence).min(1).describe('one span per place that tells of it'),
  because,
  band,
})

export const relation = z.object({
  id: ownId,
  type: z.string().describe('relation of the codebook, as in `splinter_of`'),
  from: id.describe('actor of whom it is said'),
  to: id.describe('the other actor'),
  date: dateValue.nullable(),
  ended: z.boolean().describe('the text says that it no longer holds'),
  said,
  evidence: z.array(evidence).min(1),
  because,
  band,
})

export const fact = z.object({
  id: ownId,
  actor: id.describe('of whom it is said'),
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
  id: ownId,
  subject: id.nullable().describe('actor whose attacks or victims are counted'),
  what: z.enum(['attacks', 'deaths', 'injuries', 'arrests', 'abductions', 'displaced']).describe('what is counted'),
  quantity,
  period: dateValue.nullable(),
  place: placeValue.nullable(),
  said,
  evidence: z.array(evidence).min(1),
  because,
  band,
}).describe('a sum over many events: never an event, never added to one')

export const statement = z.object({
  id: ownId,
  said,
  content: z.array(evidence).min(1).describe('what is said'),
  evidence: z.array(evidence).min(1).describe('source, cue and content together'),
  to: z.string().nullable().describe('the medium it was said to'),
  about: id.nullable().describe('actor the assessment, warning or threat is about'),
  because,
  band,
})

export const refusal = z.object({
  what: z.enum(['event', 'casualty', 'responsibility', 'relation', 'fact', 'date', 'actor', 'statement']).describe('what it would have been'),
  code: z.string().describe('why, as one word'),
  reason: z.string().describe('the sentence of `code` in the language of the text'),
  evidence,
  because,
})

export const signal = z.object({
  evidence,
  why: z.array(z.enum(['casualty_number', 'violence', 'group', 'reporting'])).describe('what makes it look so'),
})

export const readingSchema = z.object({
  format: z.literal('kroniek-reading').describe('so that a file tells what it is'),
  version: z.literal(readingVersion).describe('of this format'),
  engine: z.object({
    kroniek: z.string().describe('version of Kroniek'),
    models: z.array(z.object({ task: z.string().describe('tagger, lemma, parser, entities'), language: z.string().describe('language it was trained for'), version: z.string().describe('of the model'), checksum: z.string().describe('of its file') })).describe('with which it was read'),
    missing: z.array(z.object({ model: z.string().describe('language and task'), cause: z.string().describe('what is wrong with its file') })).describe('without which it was read'),
  }).describe('what made this reading'),
  source: z.object({
    id: id.describe('`s_` and the first 12 hex digits of the hash'),
    name: z.string().describe('where it came from: a path, `-` for standard input, or a name given'),
    format: z.string().describe('text, html, pdf or docx'),
    language: z.enum(['nl', 'en']).describe('in which it was read'),
    title: z.string().nullable().describe('title, as the source or its reader gives it'),
    outlet: z.string().nullable().describe('who published it'),
    author: z.string().nullable().describe('who wrote it'),
    url: z.string().nullable().describe('canonical address'),
    published: dateValue.nullable().describe('when it was published, as precisely as the source says'),
    encoding: z.string().describe('of the original bytes'),
    sha256: z.string().describe('of the original bytes, hex'),
    bytes: z.int().describe('how many the original has'),
    text: z.string().describe('the kept text: all spans point here'),
    blocks: z.array(z.object({ start: z.int().describe('as in evidence'), end: z.int().describe('as in evidence'), role: z.string().describe('headline, body, caption, credit, quote, list, table, boilerplate, dateline'), repeats: z.int().nullable().describe('index of the earlier block with the same words') })).describe('stretches of the text and what they are for'),
    repairs: z.array(z.object({ start: z.int().describe('as in evidence'), end: z.int().describe('as in evidence'), from: z.int().describe('where the stretch began in the decoded original'), to: z.int().describe('where it ended there'), kind: z.string().describe('what was wrong: mojibake, control, newline') })).describe('what was repaired in the text, with the way back'),
  }).describe('the text and what it says of itself'),
  sentences: z.array(z.object({ start: z.int().describe('as in evidence'), end: z.int().describe('as in evidence') })).describe('in the order of the text'),
  actors: z.array(actor).describe('of whom a record speaks, and armed groups'),
  events: z.array(event).describe('what happened, did not happen or is feared'),
  relations: z.array(relation).describe('ties between two actors'),
  facts: z.array(fact).describe('what is said of one actor'),
  aggregates: z.array(aggregate),
  statements: z.array(statement).describe('what somebody says'),
  dates: z.array(dateValue).describe('every date expression of the text'),
  refusals: z.array(refusal).describe('what looked like a record and was refused'),
  signals: z.array(signal).describe('sentences that look as if they say something and led to no record'),
  issues: z.array(z.object({ code: z.string().describe('which kind of trouble'), message: z.string().describe('in the language of the text'), start: z.int().nullable().describe('where, as in evidence; null: the whole text'), end: z.int().nullable().describe('as in evidence') })).describe('trouble with the text or with reading it'),
})
