// The server's application: guards first, then the routes, then the pages. No state of its own.
import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import type { MiddlewareHandler } from 'hono'
import type { Api } from './api.ts'
import type { ApiDeps } from './deps.ts'
import { guarded, securityHeaders } from './guard.ts'
import { bodyMost, fileMost, rateLimited } from './limits.ts'
import { pages } from './pages.ts'
import { ApiProblem, problem, problemOf } from './problem.ts'
import { actorRoutes } from './routes/actors.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { eventRoutes } from './routes/events.ts'
import { exportRoutes } from './routes/export.ts'
import { jobRoutes } from './routes/jobs.ts'
import { reviewRoutes } from './routes/review.ts'
import { schemeRoutes } from './routes/scheme.ts'
import { searchRoutes } from './routes/search.ts'
import { sourceRoutes } from './routes/sources.ts'
import { statusRoutes } from './routes/status.ts'

/** Every group of routes; a new one is a file beside these and a line here. */
const groups = [statusRoutes, sourceRoutes, actorRoutes, eventRoutes, searchRoutes, reviewRoutes, decisionRoutes, exportRoutes, jobRoutes, schemeRoutes] as const

export function createApi(deps: ApiDeps): Api {
  const app = newApp()
  app.onError((error, context) => problemOf(error, context))
  app.use(securityHeaders)
  app.use(guarded(deps))
  app.use('/api/*', rateLimited())
  const [upload, limited] = [sized(fileMost), sized(bodyMost)]
  app.use('/api/*', (context, next) => (isUpload(context.req.path) ? upload : limited)(context, next))
  const tagged = etag()
  // What comes bit by bit has no end to take a tag of.
  app.use('/api/*', (context, next) => (context.req.path.endsWith('/events') && context.req.path.includes('/jobs/') ? next() : tagged(context, next)))
  const api = newApp()
  for (const group of groups) group(api, deps)
  api.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Kroniek', version: deps.version, description: 'The record on this machine: sources, claims with their quotes, actors, events, judgements.' } })
  api.notFound((context) => problem(context, 404, `No ${context.req.path} here.`))
  app.route('/api/v1', api)
  app.all('/api/*', (context) => problem(context, 404, `No ${context.req.path} here. /api/v1/openapi.json says what there is.`))
  if (deps.pages !== undefined) pages(app, deps.pages)
  return app
}

const isUpload = (path: string): boolean => /\/jobs\/[^/]+\/files$/.test(path)

function sized(most: number): MiddlewareHandler {
  return bodyLimit({ maxSize: most, onError: () => { throw new ApiProblem(413, `More than ${most / 1024 / 1024} MB in one request. \`kroniek add\` takes larger piles.`) } })
}

function newApp(): Api {
  return new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw new ApiProblem(400, result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
    },
  })
}
