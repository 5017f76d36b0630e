// Reads CoNLL-U: only the basic words of a sentence, as columns.
import { readFileSync } from 'node:fs'

export interface TreeSentence {
  readonly id: string
  readonly text: string
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly feats: readonly string[]
  /** Index of the head, -1 for the root. */
  readonly heads: readonly number[]
  readonly rels: readonly string[]
  readonly misc: readonly string[]
  /** True when a new document or paragraph begins here. */
  readonly opens: boolean
}

export function readConllu(file: string): TreeSentence[] {
  return parseConllu(readFileSync(file, 'utf8'))
}

export function parseConllu(content: string): TreeSentence[] {
  const sentences: TreeSentence[] = []
  for (const part of content.split(/\r?\n\r?\n/)) {
    const rows: string[][] = []
    let id = ''
    let text = ''
    let opens = false
    for (const line of part.split(/\r?\n/)) {
      if (line.startsWith('# sent_id =')) id = line.slice(11).trim()
      else if (line.startsWith('# text =')) text = line.slice(8).trim()
      else if (line.startsWith('# newdoc') || line.startsWith('# newpar')) opens = true
      else if (/^\d+\t/.test(line)) rows.push(line.split('\t'))
    }
    if (rows.length === 0) continue
    const column = (k: number) => rows.map((row) => row[k] ?? '_')
    sentences.push({
      id, text, opens,
      forms: column(1), lemmas: column(2), upos: column(3), xpos: column(4),
      feats: column(5).map((feats) => (feats === '_' ? '' : feats)),
      heads: column(6).map((head) => Number(head) - 1),
      rels: column(7), misc: column(9),
    })
  }
  return sentences
}
