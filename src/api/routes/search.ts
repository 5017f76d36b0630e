// Search, the check of one figure, and what is new.
import { createRoute, z } from '@hono/zod-openapi'
import { checkSentence, type CheckAnswer } from '../../query/check/check.ts'
import { newsSince, type News } from '../../query/news.ts'
import { search, type SearchAnswer } from '../../query/search.ts'
import type { Api } from '../api.ts'
import { offsetOf, pageDefault } from '../cursor.ts'
import type { ApiDeps } from '../deps.ts'
import { answerSchema, body, json, pageQuery, reply } from './common.ts'

export function searchRoutes(api: Api, { store, sentence, gazetteer }: ApiDeps): void {
  api.openapi(createRoute({ method: 'get', path: '/search', summary: 'Full text: "phrase", -word, word*, bron:, actor:, van:, tot:, taal:', request: { query: pageQuery.extend({ q: z.string().max(500), order: z.enum(['date', 'rank']).optional() }) }, responses: json(answerSchema<SearchAnswer>('SearchAnswer', 'Articles with the sentences that hold the words')) }), async (context) => {
    const { q, order, cursor, limit } = context.req.valid('query')
    return reply(context, await search(store, q, { limit: Math.min(limit, pageDefault), offset: offsetOf(cursor), ...(order === undefined ? {} : { order }) }))
  })

  api.openapi(createRoute({ method: 'post', path: '/check', summary: 'One figure beside the claims of the record', request: { body: body(z.object({ sentence: z.string().min(1).max(2000), language: z.enum(['nl', 'en']).optional(), published: z.string().optional() }).openapi('Question')) }, responses: json(answerSchema<CheckAnswer>('CheckAnswer', 'Matching claims, other units, other periods, other events')) }), async (context) => {
    const { sentence: words, language, published } = context.req.valid('json')
    return reply(context, await checkSentence(store, sentence(words, { ...(language === undefined ? {} : { language }), ...(published === undefined ? {} : { published }) }), gazetteer()))
  })

  api.openapi(createRoute({ method: 'get', path: '/news', summary: 'What is new since an entry of the log', request: { query: z.object({ after: z.coerce.number().int().min(0).default(0) }) }, responses: json(answerSchema<News>('News', 'New tolls, claimants and contradictions first')) }), async (context) =>
    reply(context, await newsSince(store, context.req.valid('query').after)))
}
