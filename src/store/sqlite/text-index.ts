// The words and stems of each text, where search finds them.
import type { LanguageId } from '../../model/source.ts'
import { tokensOf } from '../../search/tokens.ts'
import type { Connection } from './connection.ts'
import { text } from './rows.ts'

export interface IndexedText {
  readonly seq: number
  readonly title: string | null
  readonly text: string
  readonly language: LanguageId
}

export function indexText(db: Connection, { seq, title, text: words, language }: IndexedText): void {
  const { exact, stem } = tokensOf(`${title ?? ''}\n${words}`, language)
  db.run('INSERT INTO text_index (rowid, exact, stem) VALUES (?, ?, ?)', seq, exact.join(' '), stem.join(' '))
}

/** The index keeps no texts, so what is in it cannot be compared: all of it is made anew. */
export function renewTextIndex(db: Connection): void {
  db.run("INSERT INTO text_index (text_index) VALUES ('delete-all')")
  for (const id of db.all('SELECT id FROM source ORDER BY seq').map((row) => text(row['id']))) {
    const row = db.get('SELECT seq, title, text, language FROM source WHERE id = ?', id)!
    indexText(db, { seq: Number(row['seq']), title: row['title'] === null ? null : text(row['title']), text: text(row['text']), language: text(row['language']) as LanguageId })
  }
}
