// What waits for a person, as cards with their words; and how right the reading was, by the person's own decisions.
import { createRoute, z } from '@hono/zod-openapi'
import { alikeOf } from '../../decide/alike.ts'
import { cardOf, type Card } from '../../decide/cards.ts'
import { queue, queueKinds, queueOrders, type Queue } from '../../decide/queue.ts'
import { showing, type Shown } from '../../query/shown.ts'
import { ApiProblem } from '../problem.ts'
import { quality, type Quality } from '../../query/quality.ts'
import type { Api } from '../api.ts'
import type { ApiDeps } from '../deps.ts'
import { answerSchema, json, reply } from './common.ts'

export interface ReviewAnswer extends Omit<Queue, 'items'> {
  readonly cards: readonly Card[]
}

/** Claims that are like one that was rejected, to look at before they are rejected with it. */
export interface AlikeAnswer {
  /** What they share, in the words of the text. */
  readonly words: string
  readonly because: string
  readonly field: string
  readonly total: number
  readonly shown: readonly Shown[]
}

/** As many as one command of decisions takes. */
const alikeMost = 500

export function reviewRoutes(api: Api, { store }: ApiDeps): void {
  api.openapi(createRoute({ method: 'get', path: '/review', summary: 'What waits for a decision', request: { query: z.object({ kind: z.enum(queueKinds).optional(), order: z.enum(queueOrders).default('oldest'), source: z.string().optional(), field: z.string().optional(), limit: z.coerce.number().int().min(1).max(500).default(100) }) }, responses: json(answerSchema<ReviewAnswer>('ReviewAnswer', 'Cards with the words in their paragraph')) }), async (context) => {
    const { kind, source, field, ...rest } = context.req.valid('query')
    const { items, ...found } = await queue(store, { ...rest, ...(kind === undefined ? {} : { kinds: [kind] }), ...(source === undefined ? {} : { source }), ...(field === undefined ? {} : { field }) })
    const cards: Card[] = []
    for (const item of items) cards.push(await cardOf(store, item))
    return reply(context, { ...found, cards })
  })

  api.openapi(createRoute({ method: 'get', path: '/claims/{id}/alike', summary: 'Undecided claims by the same rule, for the same field and of the same words: to reject with one that was wrong', request: { params: z.object({ id: z.string().min(1).max(200) }) }, responses: json(answerSchema<AlikeAnswer>('AlikeAnswer', 'Which ones, with their quotes; POST /judgements rejects them as one command')) }), async (context) => {
    const { id } = context.req.valid('param')
    const [claim] = await store.claims({ ids: [id] })
    if (!claim) throw new ApiProblem(404, `No claim ${id} in this record.`)
    const { words, claims } = await alikeOf(store, claim)
    return reply(context, { words, because: claim.because, field: claim.field, total: claims.length, shown: (await showing(store, claims.slice(0, alikeMost))).shown } satisfies AlikeAnswer)
  })

  api.openapi(createRoute({ method: 'get', path: '/quality', summary: 'Precision by field and rule, from decisions; recall from articles marked done', responses: json(answerSchema<Quality>('Quality', 'Counts with 95% intervals (Wilson)')) }), async (context) => reply(context, await quality(store)))
}
