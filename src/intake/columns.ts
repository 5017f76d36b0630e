// Which column of a table is what: by the names that are in use, or as the user says.
import type { LanguageId } from '../model/source.ts'

export const fields = ['text', 'html', 'title', 'published', 'outlet', 'author', 'url', 'language', 'id'] as const
export type TableField = (typeof fields)[number]
export type Columns = Readonly<Partial<Record<TableField, string>>>

const names: Readonly<Record<TableField, readonly string[]>> = {
  text: ['text', 'body', 'content', 'tekst', 'inhoud', 'article', 'artikel', 'notes'],
  html: ['html', 'raw_html', 'body_html'],
  title: ['title', 'headline', 'kop', 'titel'],
  published: ['published', 'date', 'publication_date', 'published_at', 'pubdate', 'datum', 'publicatiedatum', 'event_date'],
  outlet: ['outlet', 'publisher', 'source', 'bron', 'krant', 'medium', 'uitgever'],
  author: ['author', 'byline', 'auteur'],
  url: ['url', 'link', 'canonical', 'adres'],
  language: ['language', 'lang', 'taal'],
  id: ['id', '_id', 'guid', 'key'],
}

/** Columns by their names; what `given` says goes before. */
export function columnsOf(header: readonly string[], given: Columns = {}): Columns {
  const found: Partial<Record<TableField, string>> = {}
  for (const field of fields) {
    const column = given[field] ?? names[field].map((name) => header.find((it) => it.trim().toLowerCase() === name)).find((it) => it !== undefined)
    if (column !== undefined) found[field] = column
  }
  return found
}

/**
 * Reads `text=body,published=date`.
 * @throws Error that names what is wrong with the mapping
 */
export function mappingOf(text: string, language: LanguageId = 'en'): Columns {
  const parts = text.split(',').map((part) => part.split('='))
  for (const [field, column] of parts) {
    if ((fields as readonly string[]).includes(field!.trim()) && column?.trim()) continue
    const known = fields.join(', ')
    throw new Error(language === 'nl' ? `--map wil veld=kolom, met als veld: ${known}. Niet "${field}${column === undefined ? '' : `=${column}`}".` : `--map wants field=column, where field is one of ${known}. Not "${field}${column === undefined ? '' : `=${column}`}".`)
  }
  return Object.fromEntries(parts.map(([field, column]) => [field!.trim(), column!.trim()]))
}
