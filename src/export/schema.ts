// The format of the JSONL export: one zod schema a kind of line, from which types and schema/export.schema.json are made.
import { z } from 'zod'
import { actorType, band, dateValue, evidence, placeValue, said } from '../reading/schema.ts'

/** Raised when a field changes meaning or goes away; added fields do not raise it. */
export const exportVersion = 1

const id = z.string().min(1)
const iso = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const anchorId = id.describe('source, kind and place of the first words: `s_1a2b3c4d5e6f/e120`')
const cluster = id.describe('one id for all anchors that are taken to be the same')

export const review = z.enum(['machine', 'accepted', 'corrected', 'human', 'rejected', 'replaced'])
  .describe('machine: nobody looked at it; accepted: a person did; corrected: put by a person in the place of what the machine read; human: added by a person; rejected and replaced ones only when asked for')

const quoted = evidence.extend({
  quote: z.string().describe('the words at start..end, verbatim; only their beginning, or nothing, where `cut`'),
  cut: z.boolean().describe('left out or cut: no more words of this source are quoted than the export allows'),
})
const party = z.object({ anchor: anchorId, name: z.string() })
const link = said.shape.chain.element.extend({ actor: party.nullable(), affiliation: party.nullable(), evidence: quoted.nullable() })
const plainDate = dateValue.omit({ evidence: true, because: true })
const plainPlace = placeValue.omit({ evidence: true, because: true })

export const headLine = z.object({
  kind: z.literal('export'),
  format: z.literal('kroniek-export'),
  version: z.literal(exportVersion),
  kroniek: z.string().describe('version of Kroniek that wrote it'),
  filter: z.record(z.string(), z.unknown()).describe('what was asked for; empty: everything'),
  quotes: z.int().nullable().describe('words quoted of one source at most, together; null: no limit'),
  masked: z.boolean().describe('private persons stand under pseudonyms'),
}).describe('first line: what this is')

export const sourceLine = z.object({
  kind: z.literal('source'),
  id,
  file: z.string().describe('name of the file it came from, without its folder'),
  format: z.string(),
  language: z.enum(['nl', 'en']),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable().describe('where it is, or was, to be read'),
  published: plainDate.nullable(),
  sha256: z.string().describe('of the original bytes'),
  bytes: z.int(),
  origin: id.describe('source that it is a near copy of; its own id else'),
  reading: z.object({ id, kroniek: z.string(), models: z.array(z.object({ task: z.string(), language: z.string(), version: z.string(), checksum: z.string() })) }).describe('what read it: rules come with the version of Kroniek'),
}).describe('a text, without its text')

export const actorLine = z.object({
  kind: z.literal('actor'),
  id: anchorId, source: id, start: z.int(), end: z.int(),
  node: id.nullable().describe('identity key, or the anchor itself where a person judged it by itself; null without a name'),
  cluster: cluster.nullable(),
  name: z.string(), type: actorType, registered: z.string().nullable(), country: z.string().nullable(),
  names: z.array(z.object({ text: z.string(), kind: z.string() })),
  private: z.boolean().describe('a person who is not in the register'),
}).describe('an actor as one text speaks of it')

export const eventLine = z.object({
  kind: z.literal('event'),
  id: anchorId, source: id, start: z.int(), end: z.int(),
  cluster,
  type: z.string().describe('event type of the codebook'),
  realis: z.string().describe('whether it happened, by the text'),
  number: z.string(),
  trigger: z.string().describe('the words that name it'),
  date: plainDate.nullable(),
  places: z.array(plainPlace),
  band, review,
}).describe('an event as one text tells of it: tellings of one event share a cluster and are not merged')

export const claimLine = z.object({
  kind: z.literal('claim'),
  id: id.describe('hash of what is claimed, by whom and in which words'),
  slot: id.describe('where another value of the same thing would stand'),
  source: id,
  about: id.describe('event or actor it is about; the source for statements and sums about nobody'),
  field: z.string().describe('`event.casualty.killed`, `relation.enemy_of`, `fact.size`, `name` …'),
  value: z.record(z.string(), z.unknown()),
  text: z.string().describe('the value in the words of the text; ends in … where cut'),
  said: said.extend({ chain: z.array(link), cues: z.array(quoted) }),
  evidence: z.array(quoted),
  from: iso.nullable(), to: iso.nullable(),
  low: z.number().nullable(), high: z.number().nullable(),
  parties: z.array(z.object({ as: z.string(), anchor: anchorId, key: z.string().nullable(), members: z.boolean() })).describe('actors it speaks of, and as what'),
  because: z.string().describe('rule, model or `human:<name>`'),
  band, review,
  judgement: z.int().nullable().describe('number of the judgement that decided it'),
  current: z.boolean().describe('false: the latest reading no longer finds it; it is here because a person accepted it'),
  chosen: z.boolean().describe('a person chose this figure to be displayed; the others stand'),
}).describe('one value that one source gives for one field')

export const clusterLine = z.object({ kind: z.literal('cluster'), id: cluster, nodes: z.array(id) }).describe('identity nodes or events that are taken to be the same, where there is more than one')

export const judgementLine = z.object({
  kind: z.literal('judgement'),
  n: z.int(), batch: z.int(),
  act: z.string().describe('accept, reject, correct, add, choose, nothing, done, same, different, unsure'),
  target: id, other: z.string().nullable(), claim: z.string().nullable().describe('id of the claim it brought'),
  why: z.string().nullable(), by: z.string(), at: z.string(),
}).describe('what a person decided and did not take back')

export const exportLine = z.discriminatedUnion('kind', [headLine, sourceLine, actorLine, eventLine, claimLine, clusterLine, judgementLine])

export type HeadLine = z.infer<typeof headLine>
export type SourceLine = z.infer<typeof sourceLine>
export type ActorLine = z.infer<typeof actorLine>
export type EventLine = z.infer<typeof eventLine>
export type ClaimLine = z.infer<typeof claimLine>
export type ClusterLine = z.infer<typeof clusterLine>
export type JudgementLine = z.infer<typeof judgementLine>
export type Review = z.infer<typeof review>
