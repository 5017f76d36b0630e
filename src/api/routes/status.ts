// What this server is, and how much the record holds.
import { createRoute, z } from '@hono/zod-openapi'
import type { Api } from '../api.ts'
import type { ApiDeps } from '../deps.ts'
import { json, reply } from './common.ts'

export const statusSchema = z.object({
  version: z.string(), demo: z.boolean(), by: z.string(),
  counts: z.object({ sources: z.int(), origins: z.int(), claims: z.int(), events: z.int(), actors: z.int(), judgements: z.int() }),
}).openapi('Status')

export function statusRoutes(api: Api, { store, version, demo = false, stamp }: ApiDeps): void {
  api.openapi(createRoute({ method: 'get', path: '/status', summary: 'What is here', responses: json(statusSchema) }), async (context) =>
    reply(context, { version, demo, by: stamp().by, counts: await store.counts() }))
}
