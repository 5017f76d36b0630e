// The codebook as far as a screen needs it: which types there are and what they are called.
import { createRoute, z } from '@hono/zod-openapi'
import { actorTypeLabels } from '../../scheme/actorTypes.ts'
import { eventTypes } from '../../scheme/events/index.ts'
import { propertyTypes } from '../../scheme/properties/index.ts'
import { relationTypes } from '../../scheme/relations/index.ts'
import type { Api } from '../api.ts'
import { json, reply } from './common.ts'

const labels = z.object({ nl: z.string(), en: z.string() })
const type = z.object({ id: z.string(), labels }).openapi('Type')
const schemeSchema = z.object({
  events: z.array(z.object({ id: z.string(), labels, group: z.string().openapi({ description: 'what its id begins with; a filter on it takes all of them' }) }).openapi('EventType')),
  relations: z.array(type), properties: z.array(type), actors: z.array(type),
}).openapi('Scheme')
export type Scheme = z.infer<typeof schemeSchema>

export function schemeRoutes(api: Api): void {
  const plain = (types: readonly { readonly id: string; readonly labels: z.infer<typeof labels> }[]) => types.map(({ id, labels: { nl, en } }) => ({ id, labels: { nl, en } }))
  api.openapi(createRoute({ method: 'get', path: '/scheme', summary: 'Types of the codebook with their labels', responses: json(schemeSchema) }), (context) => reply(context, {
    events: plain(eventTypes).map((it) => ({ ...it, group: it.id.split('.')[0]! })), relations: plain(relationTypes), properties: plain(propertyTypes),
    actors: plain(Object.entries(actorTypeLabels).map(([id, it]) => ({ id, labels: it }))),
  } satisfies Scheme))
}
