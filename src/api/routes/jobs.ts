// Jobs: piles of articles and reading again, in the background, with progress that the server sends.
import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { busy, ended, jobKinds, jobOutcomes, jobStates, type Job, type JobResult } from '../../jobs/job.ts'
import type { Api } from '../api.ts'
import { offsetOf, pageOf } from '../cursor.ts'
import type { ApiDeps } from '../deps.ts'
import { fileMost } from '../limits.ts'
import { ApiProblem } from '../problem.ts'
import { body, json, pageQuery, reply } from './common.ts'

const result = z.object({
  n: z.int().openapi({ description: 'its number in the job, from 1' }), name: z.string(), outcome: z.enum(jobOutcomes), source: z.string().nullable(), message: z.string().nullable().openapi({ description: 'why it was refused, in words' }),
  claims: z.int(), events: z.int(), came: z.int().openapi({ description: 'claims that another reading brought' }), went: z.int(), changed: z.int(),
}).openapi('JobResult', { description: 'What became of one article' }) satisfies z.ZodType<JobResult>

const job = z.object({
  id: z.string(), kind: z.enum(jobKinds), state: z.enum(jobStates).openapi({ description: '`open`: takes files; `broken`: its server ended first; `broken` and `failed` can go on' }), by: z.string(), made: z.string(), started: z.string().nullable(), ended: z.string().nullable(),
  files: z.int(), total: z.int().nullable().openapi({ description: 'articles; null until they are counted' }), done: z.int(), counts: z.partialRecord(z.enum(jobOutcomes), z.int()), left: z.number().nullable().openapi({ description: 'seconds at this pace' }), message: z.string().nullable(),
}).openapi('Job', { description: 'Work in the background: how far, how long still, what became of it' })

const wish = z.object({ kind: z.enum(jobKinds), language: z.enum(['nl', 'en']).optional().openapi({ description: 'of messages about files' }), sources: z.array(z.string().max(60)).max(100_000).optional().openapi({ description: 'which are read again; all when left out' }) }).openapi('NewJob')
const byId = z.object({ id: z.string().regex(/^job_[0-9a-f]{12}$/) })

/** A line without content now and then keeps the connection open. */
const breath = 15_000

export function jobRoutes(api: Api, { jobs }: ApiDeps): void {
  const found = (id: string): Job => {
    const one = jobs.get(id)
    if (!one) throw new ApiProblem(404, `No job ${id} here.`)
    return one
  }

  api.openapi(createRoute({ method: 'get', path: '/jobs', summary: 'Jobs, newest first', responses: json(z.object({ items: z.array(job) })) }), (context) => reply(context, { items: jobs.list() }))

  api.openapi(createRoute({ method: 'post', path: '/jobs', summary: 'Make a job: `add` takes files before it starts, `reread` starts at once', request: { body: body(wish) }, responses: json(job) }), (context) => {
    const { kind, language, sources } = context.req.valid('json')
    const made = jobs.make({ kind, ...(language && { language }), ...(sources && { sources }) })
    return reply(context, kind === 'reread' ? jobs.start(made.id) : made)
  })

  api.openapi(createRoute({ method: 'get', path: '/jobs/{id}', summary: 'One job', request: { params: byId }, responses: json(job) }), (context) => reply(context, found(context.req.valid('param').id)))

  api.openapi(createRoute({ method: 'get', path: '/jobs/{id}/results', summary: 'What became of each article so far', request: { params: byId, query: pageQuery }, responses: json(z.object({ items: z.array(result), next: z.string().nullable() })) }), (context) => {
    const { id } = context.req.valid('param')
    const { cursor, limit } = context.req.valid('query')
    found(id)
    const offset = offsetOf(cursor)
    return reply(context, pageOf(jobs.results(id).slice(offset, offset + limit + 1), offset, limit))
  })

  api.openapi(createRoute({
    method: 'put', path: '/jobs/{id}/files', summary: `Give a file (text, HTML, PDF, Word) or a table (CSV, TSV, JSONL: an article a row) to an open job; at most ${fileMost / 1024 / 1024} MB`,
    request: { params: byId, query: z.object({ name: z.string().min(1).max(500) }), body: { required: true, content: { 'application/octet-stream': { schema: z.unknown().openapi({ type: 'string', format: 'binary' }) } } } }, responses: json(job),
  }), async (context) => {
    const { id } = context.req.valid('param')
    if (found(id).state !== 'open') throw new ApiProblem(409, 'This job takes no more files; make another.')
    const bytes = context.req.raw.body
    if (bytes === null) throw new ApiProblem(400, 'The file itself is missing: send its bytes as the body.')
    return reply(context, await jobs.give(id, context.req.valid('query').name, bytes))
  })

  api.openapi(createRoute({ method: 'post', path: '/jobs/{id}/start', summary: 'Start, or go on with a job that was broken off: what is in the record is passed over', request: { params: byId }, responses: json(job) }), (context) => {
    const { id } = context.req.valid('param')
    found(id)
    const started = jobs.start(id)
    if (!started) throw new ApiProblem(409, 'There is nothing to start: it runs, it has ended, or it was given no files.')
    return reply(context, started)
  })

  api.openapi(createRoute({ method: 'post', path: '/jobs/{id}/cancel', summary: 'End it; what was read stays. One that has ended is forgotten', request: { params: byId }, responses: json(job) }), (context) => {
    const { id } = context.req.valid('param')
    found(id)
    return reply(context, jobs.cancel(id))
  })

  // A stream, not JSON: described here, answered as it is.
  api.openapi(createRoute({
    method: 'get', path: '/jobs/{id}/events', summary: 'Progress as it comes: `result` for each article (its id is the number to go on from), `progress`, and `end`',
    request: { params: byId, query: z.object({ after: z.coerce.number().int().min(0).optional().openapi({ description: 'results from this number on; `Last-Event-ID` says the same' }), results: z.enum(['0', '1']).default('1').openapi({ description: '0: progress only' }) }) },
    responses: { 200: { description: 'text/event-stream of JobResult and Job', content: { 'text/event-stream': { schema: z.string() } } }, default: json(job).default },
  }), (context) => {
    const { id } = context.req.valid('param')
    found(id)
    const { after: asked, results } = context.req.valid('query')
    const after = Number(context.req.header('last-event-id') ?? asked ?? 0)
    return streamSSE(context, async (stream) => {
      let next = Number.isFinite(after) ? after : 0
      let wake: (() => void) | undefined
      const stir = (): void => wake?.()
      const unwatch = jobs.watch(id, { progress: stir, result: stir })
      stream.onAbort(stir)
      try {
        for (let last = ''; !stream.aborted;) {
          const waiting = new Promise<void>((resolve) => { wake = resolve })
          const now = jobs.get(id)
          // A run that began anew begins its results anew.
          if (now && next > now.done && busy(now)) next = 0
          for (const it of results === '0' ? [] : jobs.results(id).slice(next)) {
            await stream.writeSSE({ event: 'result', id: String(it.n), data: JSON.stringify(it) })
            next = it.n
          }
          const progress = JSON.stringify(now ?? null)
          if (now && progress !== last) await stream.writeSSE({ event: 'progress', data: progress })
          last = progress
          if (!now || (ended(now) && (results === '0' || next >= now.done))) {
            await stream.writeSSE({ event: 'end', data: progress })
            return
          }
          let timer: NodeJS.Timeout | undefined
          const late = new Promise<'late'>((resolve) => { timer = setTimeout(() => resolve('late'), breath) })
          if (await Promise.race([waiting, late]) === 'late') await stream.write(': \n\n')
          clearTimeout(timer)
        }
      } finally {
        unwatch()
      }
    }) as never
  })
}
