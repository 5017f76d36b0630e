// Events: the list that the chronology draws, one with its claim table, contradictions.
import { createRoute, z } from '@hono/zod-openapi'
import { listConflicts, type ConflictList } from '../../query/conflicts.ts'
import { eventAnswer, findEvent, type EventAnswer } from '../../query/event.ts'
import { linesOf, listEvents, type EventLine } from '../../query/events.ts'
import { findActor } from '../../query/who.ts'
import type { EventFilter } from '../../store/store.ts'
import type { EventAnchor } from '../../record/claim.ts'
import type { Api } from '../api.ts'
import { offsetOf } from '../cursor.ts'
import type { ApiDeps } from '../deps.ts'
import { ApiProblem } from '../problem.ts'
import { answerSchema, json, pageQuery, pagedSchema, reply } from './common.ts'

const iso = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const filterQuery = z.object({ actor: z.string().max(300).optional(), type: z.string().max(60).optional(), country: z.string().length(2).optional(), from: iso.optional(), to: iso.optional() })

export function eventRoutes(api: Api, { store }: ApiDeps): void {
  const filterOf = async ({ actor, type, country, from, to }: z.infer<typeof filterQuery>): Promise<EventFilter> => {
    const nodes = actor === undefined ? undefined : await nodesOf(actor)
    return Object.fromEntries(Object.entries({ nodes, type, country, from, to }).filter(([, value]) => value !== undefined))
  }
  const nodesOf = async (name: string): Promise<readonly string[]> => {
    const found = await findActor(store, name, { privates: true })
    if (found.kind !== 'one') throw new ApiProblem(404, `"${name}" is not one actor of this record.`)
    return found.one.nodes
  }

  api.openapi(createRoute({ method: 'get', path: '/events', summary: 'Events by date; those without a date last', request: { query: pageQuery.extend(filterQuery.shape) }, responses: json(pagedSchema<EventLine>('EventLine', 'An event over all its tellings')) }), async (context) => {
    const { cursor, limit, ...filter } = context.req.valid('query')
    const { events, next } = await listEvents(store, { ...await filterOf(filter), limit, offset: offsetOf(cursor) })
    return reply(context, { items: [...events], next: next === null ? null : Buffer.from(`o${next}`).toString('base64url') })
  })

  api.openapi(createRoute({ method: 'get', path: '/chronology', summary: 'All events of a stretch as short lines, for drawing', request: { query: filterQuery.extend({ limit: z.coerce.number().int().min(1).max(10_000).default(5000) }) }, responses: json(answerSchema<{ events: readonly EventAnchor[] }>('Chronology', 'Events with their intervals')) }), async (context) => {
    const { limit, ...filter } = context.req.valid('query')
    return reply(context, { events: await store.events({ ...await filterOf(filter), limit }) })
  })

  api.openapi(createRoute({ method: 'get', path: '/event', summary: 'One event with its claim table, by its id', request: { query: z.object({ id: z.string().min(1).max(80) }) }, responses: json(answerSchema<EventAnswer & { readonly line: EventLine }>('EventAnswer', 'Each field with its values, who gives them, and what nobody tells')) }), async (context) => {
    const { id } = context.req.valid('query')
    const found = await findEvent(store, id)
    if (found.kind !== 'one') throw new ApiProblem(404, found.kind === 'many' ? `"${id}" is the beginning of ${found.all.length} events.` : `No event ${id} in this record.`)
    const [line] = await linesOf(store, [found.one])
    return reply(context, { ...await eventAnswer(store, found.one.id), line: line! })
  })

  api.openapi(createRoute({ method: 'get', path: '/contradictions', summary: 'Values that cannot both hold', request: { query: filterQuery.extend({ limit: z.coerce.number().int().min(1).max(2000).default(300) }) }, responses: json(answerSchema<ConflictList>('Contradictions', 'Side by side, never chosen')) }), async (context) => {
    const { limit, ...filter } = context.req.valid('query')
    return reply(context, await listConflicts(store, { ...await filterOf(filter), limit }))
  })
}
