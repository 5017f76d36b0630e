// Actors and their dossiers.
import { createRoute, z } from '@hono/zod-openapi'
import { dossier, type Dossier } from '../../query/dossier.ts'
import { findActor, listActors, type ActorRef, type Found } from '../../query/who.ts'
import type { Api } from '../api.ts'
import { offsetOf, pageOf } from '../cursor.ts'
import type { ApiDeps } from '../deps.ts'
import { answerSchema, json, pageQuery, pagedSchema, reply } from './common.ts'

/** A dossier, or who may be meant. */
export type DossierAnswer = { readonly dossier: Dossier } | { readonly found: Exclude<Found<ActorRef>, { kind: 'one' }> }

export function actorRoutes(api: Api, { store }: ApiDeps): void {
  api.openapi(createRoute({ method: 'get', path: '/actors', summary: 'Actors, most spoken of first; by name', request: { query: pageQuery.extend({ q: z.string().max(200).default(''), type: z.string().optional() }) }, responses: json(pagedSchema<ActorRef>('ActorRef', 'Who it is over all texts')) }), async (context) => {
    const { cursor, limit, q, type } = context.req.valid('query')
    const offset = offsetOf(cursor)
    return reply(context, pageOf(await listActors(store, q, { limit: limit + 1, offset, ...(type === undefined ? {} : { types: type.split(',') }) }), offset, limit))
  })

  api.openapi(createRoute({ method: 'get', path: '/dossier', summary: 'The dossier of one actor, by name or id', request: { query: z.object({ actor: z.string().min(1).max(300), private: z.enum(['0', '1']).default('0'), limit: z.coerce.number().int().min(1).max(500).default(40), events: z.coerce.number().int().min(1).max(500).default(40) }) }, responses: json(answerSchema<DossierAnswer>('DossierAnswer', 'The dossier, or who may be meant')) }), async (context) => {
    const { actor, private: privates, limit, events } = context.req.valid('query')
    const found = await findActor(store, actor, { privates: privates === '1' })
    return reply(context, found.kind === 'one' ? { dossier: await dossier(store, found.one, { limit, events }) } : { found })
  })
}
