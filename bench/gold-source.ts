// A source from ID.txt and the facts of ID.meta.json: language, outlet, title, and the date that relative dates count from.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '../src/model/issue.ts'
import type { LanguageId, Source } from '../src/model/source.ts'
import { readText } from '../src/read/text.ts'

interface Meta {
  readonly language?: LanguageId
  readonly outlet?: string | null
  readonly url?: string | null
  readonly published?: string | null
  readonly reference_date?: string | null
  readonly reference_interval?: readonly [string, string]
}

export function sourceOf(folder: string, id: string): { source: Source; issues: readonly Issue[] } {
  const file = join(folder, `${id}.meta.json`)
  const meta = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Meta : {}
  const published = publishedOf(meta)
  return readText(readFileSync(join(folder, `${id}.txt`)), {
    name: `${id}.txt`,
    ...(meta.language ? { language: meta.language } : {}),
    ...(meta.outlet ? { outlet: meta.outlet } : {}),
    ...(meta.url ? { url: meta.url } : {}),
    ...(published ? { published } : {}),
  })
}

/** An interval of a whole month stays a month; else the day given. */
function publishedOf({ reference_interval: interval, reference_date, published }: Meta): string | undefined {
  return interval ? interval[0].slice(0, 7) : (reference_date ?? published)?.slice(0, 10)
}
