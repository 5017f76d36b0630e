// Reads the hand-edited tables in data/: tabs between cells, `#` starts a remark, the first line names the columns.

export interface Row {
  /** Line number in the file, from 1, for messages. */
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/** @throws RangeError with file and line when a line has another number of cells than the first. */
export function readTable(text: string, file: string): Row[] {
  const rows: Row[] = []
  let columns: readonly string[] | undefined
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const cells = line.split('\t')
    if (!columns) {
      columns = cells.map((cell) => cell.trim())
      continue
    }
    if (cells.length > columns.length) throw new RangeError(`${file}:${index + 1} has ${cells.length} cells, the first line names ${columns.length}`)
    rows.push({ line: index + 1, cells: Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? '').trim()])) })
  }
  return rows
}

/** A word to recognise, with what must hold before it counts. */
export interface Word {
  readonly text: string
  /** Only in exactly these letters: `VS`, `IS`. */
  readonly exactCase: boolean
  /** Only when something else in the text supports it. */
  readonly needs: boolean
}

/** The words of one cell: `US {case}|America` → two words. */
export function wordsOf(cell: string | undefined): Word[] {
  if (!cell) return []
  const words: Word[] = []
  for (const part of cell.split('|')) {
    const match = /^(.*?)\s*(?:\{([a-z, ]+)\})?\s*$/.exec(part)!
    const text = match[1]!.trim()
    if (text === '') continue
    const flags = (match[2] ?? '').split(/[, ]+/)
    words.push({ text, exactCase: flags.includes('case'), needs: flags.includes('needs') })
  }
  return words
}
