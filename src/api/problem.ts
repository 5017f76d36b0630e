// Errors on the wire: application/problem+json (RFC 9457), with a sentence that says what is wrong and what to do.
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { StoreError } from '../store/store.ts'

export class ApiProblem extends HTTPException {
  readonly detail: string
  constructor(status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503, detail: string) {
    super(status, { message: detail })
    this.detail = detail
  }
}

const statusOf: Readonly<Record<StoreError['code'], number>> = { 'not-a-record': 503, newer: 503, busy: 503, damaged: 503, full: 507, 'read-only': 409, 'unknown-target': 404, engine: 503 }

export function problemOf(error: unknown, context: Context): Response {
  if (error instanceof HTTPException) return problem(context, error.status, error.message)
  if (error instanceof StoreError) return problem(context, statusOf[error.code], error.message)
  process.stderr.write(`kroniek serve: ${error instanceof Error ? error.stack : String(error)}\n`)
  return problem(context, 500, 'Something went wrong in Kroniek itself. What was acknowledged is kept; the terminal says more.')
}

export function problem(context: Context, status: number, detail: string): Response {
  return context.body(JSON.stringify({ type: 'about:blank', title: titles[status] ?? 'Error', status, detail }), status as 400, { 'content-type': 'application/problem+json' })
}

const titles: Readonly<Record<number, string>> = { 400: 'Bad request', 401: 'Not signed in', 403: 'Refused', 404: 'Not found', 409: 'Conflict', 413: 'Too large', 415: 'Unknown format', 422: 'Cannot be read', 429: 'Too many requests', 500: 'Fault', 503: 'Not now', 507: 'No room' }
