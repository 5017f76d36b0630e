// Articles: the list, one with everything that was read in it, reading without keeping, adding.
import { createHash } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import type { Reading } from '../../reading/reading.ts'
import { cardOf, showing, type Shown, type SourceCard } from '../../query/shown.ts'
import type { Judgement } from '../../store/judgement.ts'
import { toldBy } from '../../record/told.ts'
import type { ActorAnchor, Claim } from '../../record/claim.ts'
import type { Retrieval } from '../../store/store.ts'
import type { Api } from '../api.ts'
import { offsetOf, pageOf } from '../cursor.ts'
import type { ApiDeps } from '../deps.ts'
import { ApiProblem } from '../problem.ts'
import { answerSchema, body, json, pageQuery, pagedSchema, reply } from './common.ts'

/** One article as the desk shows it: the reading, its claims with what people decided, the copies of it. */
export interface SourceAnswer {
  readonly card: SourceCard
  readonly reading: Reading
  readonly claims: readonly Omit<Shown, 'source'>[]
  /** Judgements on the article itself and its sentences: done, nothing here. */
  readonly judgements: readonly Judgement[]
  readonly retrievals: readonly Retrieval[]
  readonly copies: readonly SourceCard[]
  /** Its named actors, as the record knows them. */
  readonly actors: readonly ActorAnchor[]
}

/** A reading that is not kept. */
export interface Look {
  readonly reading: Reading
  readonly claims: readonly Claim[]
}

export interface Kept {
  readonly outcome: 'added' | 'known' | 'erased' | 'failed'
  readonly id: string | null
  readonly name: string
  /** Why it failed, in words. */
  readonly message: string | null
  readonly claims: number
  readonly events: number
}

const articleSchema = z.object({
  name: z.string().min(1).max(500).default('geplakt').openapi({ description: 'where it came from: a file name, or a word' }),
  text: z.string().max(15_000_000).optional().openapi({ description: 'the text or HTML itself' }),
  base64: z.string().max(20_000_000).optional().openapi({ description: 'the bytes of a file (PDF, DOCX, HTML, text)' }),
  format: z.enum(['text', 'html', 'pdf', 'docx']).optional(),
  language: z.enum(['nl', 'en']).optional(),
  title: z.string().max(1000).optional(), outlet: z.string().max(300).optional(), author: z.string().max(300).optional(), url: z.string().max(2000).optional(),
  published: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/).optional().openapi({ description: 'as precise as it is known: 2021, 2021-08 or 2021-08-27' }),
}).refine(({ text, base64 }) => (text === undefined) !== (base64 === undefined), 'give `text` or `base64`').openapi('Article')

type Article = z.infer<typeof articleSchema>

export function sourceRoutes(api: Api, deps: ApiDeps): void {
  const { store } = deps

  api.openapi(createRoute({ method: 'get', path: '/sources', summary: 'Articles, newest first', request: { query: pageQuery.extend({ origin: z.string().optional(), outlet: z.string().optional() }) }, responses: json(pagedSchema<SourceCard>('SourceCard', 'A source without its text')) }), async (context) => {
    const { cursor, limit, origin, outlet } = context.req.valid('query')
    const offset = offsetOf(cursor)
    const found = await store.sources({ limit: limit + 1, offset, ...(origin === undefined ? {} : { origin }), ...(outlet === undefined ? {} : { outlet }) })
    return reply(context, pageOf(found.map(cardOf), offset, limit))
  })

  api.openapi(createRoute({ method: 'get', path: '/sources/{id}', summary: 'One article with everything that was read in it', request: { params: z.object({ id: z.string() }) }, responses: json(answerSchema<SourceAnswer>('SourceAnswer', 'Reading, claims with what people decided, copies')) }), async (context) => {
    const { id } = context.req.valid('param')
    const [source, reading] = [await store.source(id), await store.reading(id)]
    if (!source || !reading) throw new ApiProblem(404, `No article ${id} in this record.`)
    const claims = await store.claims({ source: id, limit: 100_000 })
    const spans = reading.signals.map(({ evidence: { start, end } }) => `${id}#${start}-${end}`)
    const copies = (await store.sources({ origin: source.origin })).filter((it) => it.id !== id).map(cardOf)
    return reply(context, {
      card: cardOf(source), reading, copies, actors: await store.actors({ source: id }),
      claims: (await showing(store, claims)).shown.map(({ claim, status, quotes }) => ({ claim, status, quotes })),
      judgements: await store.judgements({ targets: [id, ...spans] }), retrievals: await store.retrievals(id),
    })
  })

  api.openapi(createRoute({ method: 'post', path: '/readings', summary: 'Read an article without keeping it', request: { body: body(articleSchema) }, responses: json(answerSchema<Look>('Look', 'The reading (schema/reading.schema.json) and the claims that the record would keep of it')) }), async (context) => {
    const article = context.req.valid('json')
    const reading = await deps.read(itemOf(article), bytesOf(article))
    if ('message' in reading) throw new ApiProblem(422, reading.message)
    return reply(context, { reading, claims: toldBy(reading).claims })
  })

  api.openapi(createRoute({ method: 'post', path: '/sources', summary: 'Read an article into the record', request: { body: body(articleSchema) }, responses: json(answerSchema<Kept>('Kept', 'What became of it')) }), async (context) =>
    reply(context, await keep(context.req.valid('json'), deps)))
}

async function keep(article: Article, { store, read, originOf, stamp }: ApiDeps): Promise<Kept> {
  const bytes = bytesOf(article)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const none = { id: null, name: article.name, message: null, claims: 0, events: 0 }
  const seen = await store.seen(sha256, { name: article.name, url: article.url ?? null }, stamp())
  if (seen !== 'new') return { ...none, outcome: seen, id: seen === 'known' ? `s_${sha256.slice(0, 12)}` : null }
  const reading = await read(itemOf(article), bytes)
  if ('message' in reading) return { ...none, outcome: 'failed', message: reading.message }
  const told = toldBy(reading)
  const [outcome] = await store.add([{ told, bytes, ...await originOf(reading, store, []) }], stamp())
  return { ...none, outcome: outcome!, id: reading.source.id, claims: told.claims.length, events: told.events.length }
}

function bytesOf({ text, base64 }: Article): Uint8Array {
  return text === undefined ? Buffer.from(base64!, 'base64') : new TextEncoder().encode(text)
}

function itemOf({ name, text: _text, base64: _base64, ...known }: Article) {
  return { name, known: Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== '')) }
}
