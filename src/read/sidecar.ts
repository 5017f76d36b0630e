// The `X.meta.json` beside `X.txt`: what someone who kept the text wrote down of where it came from.
import type { LanguageId } from '../model/source.ts'
import type { ReadOptions } from './options.ts'
import { parseDate } from './published.ts'

export type SidecarFields = Omit<ReadOptions, 'name' | 'format'>

/** Name of the sidecar of this file: `a/b.txt` has `a/b.meta.json`. */
export function sidecarName(path: string): string {
  return `${path.replace(/\.[^./\\]+$/, '')}.meta.json`
}

/**
 * Fields of a sidecar. `published` goes before `reference_date`, which is what relative dates are counted from.
 * @throws SyntaxError when it is no JSON object; unknown fields and fields of another type are passed over, a wrong date is told in `wrong`.
 */
export function readSidecar(json: string): { fields: SidecarFields; wrong: readonly string[] } {
  const value: unknown = JSON.parse(json.replace(/^\ufeff/, ''))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new SyntaxError('not a JSON object')
  const record = value as Readonly<Record<string, unknown>>
  const text = (key: string): string | undefined => (typeof record[key] === 'string' && record[key].trim() !== '' ? record[key].trim() : undefined)
  const wrong: string[] = []
  const date = [text('published'), text('reference_date')].find((it) => {
    if (it !== undefined && !parseDate(it)) wrong.push(it)
    return it !== undefined && parseDate(it) !== null
  })
  const language = /^(nl|en)\b/i.exec(text('language') ?? '')?.[1]?.toLowerCase() as LanguageId | undefined
  const title = text('title')
  const outlet = text('outlet')
  const author = text('author')
  const url = text('url')
  return {
    fields: { ...(date && { published: date }), ...(language && { language }), ...(title && { title }), ...(outlet && { outlet }), ...(author && { author }), ...(url && { url }) },
    wrong,
  }
}
