// Who may speak to the server: this machine only, with the token of this start, from our own page (DNS rebinding and cross-site requests are refused).
import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { ApiProblem } from './problem.ts'

export interface Guard {
  /** Random per start. */
  readonly token: string
  /** `127.0.0.1:4173` and other names under which this server may be called. */
  readonly hosts: readonly string[]
}

const cookie = 'kroniek'

export function guarded({ token, hosts }: Guard): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host')?.toLowerCase() ?? ''
    if (!hosts.includes(host)) throw new ApiProblem(403, `This server answers to ${hosts.join(', ')} only, not to "${host}".`)
    const origin = context.req.header('origin')
    if (origin !== undefined && !hosts.some((it) => origin === `http://${it}`)) throw new ApiProblem(403, 'Requests from other pages are refused.')
    const url = new URL(context.req.url)
    const given = url.searchParams.get('token')
    if (given !== null && context.req.method === 'GET' && equal(given, token)) {
      setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' })
      url.searchParams.delete('token')
      return context.redirect(`${url.pathname}${url.search}`)
    }
    if (!equal(getCookie(context, cookie) ?? bearer(context.req.header('authorization')) ?? '', token)) throw new ApiProblem(401, 'Open the address that the terminal shows: it carries the key of this start.')
    return next()
  }
}

/** Nothing on our pages may come from elsewhere, run inline, or be framed. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const headers: Readonly<Record<string, string>> = {
    'content-security-policy': "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'x-frame-options': 'DENY',
  }
  for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
}

function bearer(header: string | undefined): string | undefined {
  return header?.startsWith('Bearer ') ? header.slice(7) : undefined
}

function equal(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}
