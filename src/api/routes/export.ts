// Exports from the desk: made into a folder of this start, fetched file by file, gone when the server closes.
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createRoute, z } from '@hono/zod-openapi'
import { exportRecord, formats, manifestName } from '../../export/exporter.ts'
import type { Manifest } from '../../export/manifest.ts'
import { ExportError } from '../../export/sink.ts'
import { findActor } from '../../query/who.ts'
import type { Api } from '../api.ts'
import type { ApiDeps } from '../deps.ts'
import { ApiProblem } from '../problem.ts'
import { answerSchema, body, json, reply } from './common.ts'

export interface ExportAnswer {
  readonly id: string
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  readonly manifest: Manifest
}

const ids = formats.map(({ id }) => id) as [string, ...string[]]
const iso = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const wish = z.object({
  format: z.enum(ids), actor: z.string().max(300).optional(), type: z.string().max(60).optional(), from: iso.optional(), to: iso.optional(),
  accepted: z.boolean().default(false), mask: z.boolean().default(false), bom: z.boolean().default(false), language: z.enum(['nl', 'en']).default('nl'),
}).openapi('Export')

export function exportRoutes(api: Api, { store, version, exports: folder }: ApiDeps): void {
  api.openapi(createRoute({ method: 'post', path: '/export', summary: 'Make an export; its files are fetched one by one', request: { body: body(wish) }, responses: json(answerSchema<ExportAnswer>('ExportAnswer', 'Files and manifest')) }), async (context) => {
    const { format, actor, type, from, to, accepted, ...rest } = context.req.valid('json')
    const found = actor === undefined ? undefined : await findActor(store, actor)
    if (found !== undefined && found.kind !== 'one') throw new ApiProblem(404, `"${actor}" is not one actor of this record.`)
    const chosen = formats.filter(({ id }) => id === format)
    const given = { type, from, to, accepted: accepted || undefined }
    const filter = Object.fromEntries(Object.entries({ ...given, actor: found?.one.nodes }).filter(([, value]) => value !== undefined))
    const id = randomBytes(9).toString('base64url')
    mkdirSync(join(folder, id), { recursive: true, mode: 0o700 })
    try {
      const manifest = await exportRecord(store, { formats: chosen, folder: join(folder, id), kroniek: version, filter, asked: Object.fromEntries(Object.entries({ ...given, actor }).filter(([, value]) => value !== undefined)), ...rest })
      const files = [...chosen.flatMap((it) => it.files), manifestName].map((name) => ({ name, bytes: statSync(join(folder, id, name)).size }))
      return reply(context, { id, files, manifest })
    } catch (error) {
      throw error instanceof ExportError ? new ApiProblem(409, error.message) : error
    }
  })

  // A file, not JSON: described here, answered as it is.
  api.openapi(createRoute({ method: 'get', path: '/export/{id}/{file}', summary: 'One file of an export', request: { params: z.object({ id: z.string().regex(/^[\w-]{12}$/), file: z.enum([manifestName, ...formats.flatMap(({ files }) => files)]) }) }, responses: json(z.unknown(), 'The file') }), (context) => {
    const { id, file } = context.req.valid('param')
    return fileAnswer(join(folder, id, file), file) as never
  })
}

function fileAnswer(path: string, name: string): Response {
  try {
    return new Response(readFileSync(path), { headers: { 'content-type': 'application/octet-stream', 'content-disposition': `attachment; filename="${name}"` } })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new ApiProblem(404, 'This export is not there any more; make it again.')
    throw error
  }
}
