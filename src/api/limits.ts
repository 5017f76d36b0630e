// Limits of the server: how much at once, and how often.
import type { MiddlewareHandler } from 'hono'
import { ApiProblem } from './problem.ts'

/** Bytes of one request: an article, a file, a batch of decisions. */
export const bodyMost = 20 * 1024 * 1024
/** Bytes of one file given to a job: a table of many articles, kept on disk as it comes in. */
export const fileMost = 500 * 1024 * 1024
/** Requests in ten seconds; a person with a held key stays far below. */
const requestsMost = 2000

export function rateLimited(now: () => number = Date.now): MiddlewareHandler {
  let [since, count] = [0, 0]
  return async (_context, next) => {
    if (now() - since > 10_000) [since, count] = [now(), 0]
    if (++count > requestsMost) throw new ApiProblem(429, 'Too many requests; wait a few seconds.')
    return next()
  }
}
