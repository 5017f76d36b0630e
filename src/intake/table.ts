// Tables of articles: JSONL (one object a line) and CSV or TSV with a header; a row that says nothing is named and passed over.
import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import { createInterface } from 'node:readline'
import { parse } from 'csv-parse'
import type { LanguageId } from '../model/source.ts'
import { parseDate } from '../read/published.ts'
import { columnsOf, type Columns } from './columns.ts'
import type { Item, Problem } from './item.ts'

export const tableEndings: ReadonlySet<string> = new Set(['.jsonl', '.ndjson', '.csv', '.tsv'])

export interface TableOptions {
  readonly columns?: Columns
  /** Language of messages. */
  readonly messages?: LanguageId
  /** What the file is called where it came from; its path else. */
  readonly called?: string
}

/** Articles of a table as they come; memory holds a row, not the file. */
export async function* rowsOf(file: string, { columns: given, messages = 'en', called = file }: TableOptions = {}): AsyncGenerator<Item | Problem> {
  const says = wordsOf[messages]
  let [number, good] = [0, 0]
  let columns: Columns | undefined
  try {
    for await (const row of extname(file).toLowerCase().endsWith('sv') ? delimited(file) : lines(file)) {
      number++
      const name = `${called}:${number}`
      if (row === null || typeof row !== 'object' || Array.isArray(row)) {
        yield { name, message: `${name}: ${says.noRow}` }
        continue
      }
      const record = row as Readonly<Record<string, unknown>>
      if (record['format'] === 'kroniek-reading') {
        yield { name, message: `${name}: ${says.reading}` }
        return
      }
      columns ??= columnsOf(Object.keys(record), given)
      if (columns.text === undefined && columns.html === undefined) {
        yield { name: called, message: `${called}: ${says.noColumn(Object.keys(record).slice(0, 12).join(', '))}` }
        return
      }
      const item = itemOf(record, columns, called, number)
      if (item) good++
      yield item ?? { name, message: `${name}: ${says.noText}` }
    }
  } catch (error) {
    yield { name: called, message: `${called}: ${says.broken(number + 1, (error as Error).message)}` }
  }
  if (number === 0 && good === 0) yield { name: called, message: `${called}: ${says.empty}` }
}

function itemOf(record: Readonly<Record<string, unknown>>, columns: Columns, called: string, number: number): Item | undefined {
  const value = (field: keyof Columns): string | undefined => {
    const column = columns[field]
    const found = column === undefined ? undefined : record[column]
    return typeof found === 'string' ? found.trim() || undefined : typeof found === 'number' ? String(found) : undefined
  }
  const text = value('text')
  const html = value('html')
  const kept = text ?? html
  if (kept === undefined) return undefined
  const published = value('published')
  const date = published === undefined ? undefined : [published, published.slice(0, 10)].find((it) => parseDate(it) !== null)
  const language = /^(nl|en)\b/i.exec(value('language') ?? '')?.[1]?.toLowerCase() as LanguageId | undefined
  const [title, outlet, author, url] = [value('title'), value('outlet'), value('author'), value('url')]
  return {
    name: `${called}#${value('id') ?? number}`,
    known: { format: text === undefined ? 'html' : 'text', ...(title && { title }), ...(outlet && { outlet }), ...(author && { author }), ...(url && { url }), ...(date && { published: date }), ...(language && { language }) },
    load: async () => new TextEncoder().encode(kept),
  }
}

async function* lines(file: string): AsyncGenerator<unknown> {
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    const text = line.replace(/^\ufeff/, '').trim()
    if (text === '') continue
    yield parsedOrNull(text)
  }
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // Told as a row that is no object; the rest goes on.
    return null
  }
}

function delimited(file: string): AsyncIterable<unknown> {
  return createReadStream(file).pipe(parse({ bom: true, columns: true, delimiter: extname(file).toLowerCase() === '.tsv' ? '\t' : [',', ';'], relax_column_count: true, relax_quotes: true, skip_empty_lines: true }))
}

const wordsOf = {
  nl: {
    noRow: 'geen JSON-object; overgeslagen.', noText: 'geen tekst; overgeslagen.', empty: 'geen enkele rij.',
    reading: 'dit zijn lezingen, geen artikelen; geef de artikelen zelf.',
    noColumn: (there: string) => `geen kolom met de tekst. Er is: ${there}. Zeg welke het is: --map text=<kolom>.`,
    broken: (row: number, why: string) => `kan na rij ${row} niet verder: ${why}`,
  },
  en: {
    noRow: 'no JSON object; passed over.', noText: 'no text; passed over.', empty: 'no rows at all.',
    reading: 'these are readings, not articles; give the articles themselves.',
    noColumn: (there: string) => `no column with the text. There is: ${there}. Say which it is: --map text=<column>.`,
    broken: (row: number, why: string) => `cannot go on after row ${row}: ${why}`,
  },
}

