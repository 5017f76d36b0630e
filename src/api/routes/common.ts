// What routes share: answers as JSON, errors as problem+json, pages by cursor.
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { pageDefault, pageMost } from '../cursor.ts'

export const problemSchema = z.object({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() }).openapi('Problem')

export const pageQuery = z.object({
  cursor: z.string().max(64).optional().openapi({ description: '`next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(pageMost).default(pageDefault),
})

/** An answer of `query/`, whose shape is the TypeScript type of that name; every quote in it is verbatim. */
export function answerSchema<T>(name: string, description: string) {
  return z.custom<T>().openapi(name, { type: 'object', description, additionalProperties: true })
}

export function pagedSchema<T>(name: string, description: string) {
  return z.object({ items: z.array(answerSchema<T>(name, description)), next: z.string().nullable() })
}

export function json<T extends z.ZodType>(schema: T, description = 'As asked') {
  return {
    200: { description, content: { 'application/json': { schema } } },
    default: { description: 'What is wrong, and what to do', content: { 'application/problem+json': { schema: problemSchema } } },
  }
}

export function body<T extends z.ZodType>(schema: T) {
  return { required: true, content: { 'application/json': { schema } } }
}

/** Answers as JSON. The types of `query/` are read-only all through, which the router's own typing of answers does not take; the schema beside the route says what comes. */
export function reply(context: Context, value: unknown): never {
  return context.json(value as object, 200) as never
}
