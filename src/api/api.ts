// What routes and pages are added to.
import type { OpenAPIHono } from '@hono/zod-openapi'

export type Api = OpenAPIHono
