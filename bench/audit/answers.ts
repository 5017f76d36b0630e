// Answers to cards: typed with one key at a terminal, or read from a file; and the lines that are kept of them.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Card } from './cards.ts'

export type Answer = 'y' | 'n' | 'p'

export interface Judged { readonly answer: Answer; readonly why?: string }

/** One name for a draw, so that answers are never laid beside other cards. */
export function drawId(cards: readonly Card[]): string {
  return createHash('sha256').update(cards.map(({ source, field, start, end, value }) => `${source} ${field} ${start} ${end} ${value}`).join('\n')).digest('hex').slice(0, 12)
}

/**
 * A line an answer: `12 n other-subject`: number, y / n / p, and for a mistake a word for its mechanism. `# draw <id>` names the draw.
 * @throws Error when the file is of another draw, or leaves cards unanswered.
 */
export function answersOf(file: string, cards: readonly Card[]): Judged[] {
  const lines = readFileSync(file, 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '')
  const named = lines.map((line) => /^# draw (\S+)/.exec(line)?.[1]).find((it) => it !== undefined)
  if (named !== undefined && named !== drawId(cards)) throw new Error(`${file} answers draw ${named}; these cards are draw ${drawId(cards)}. List them again with --list.`)
  const answers = new Map<number, Judged>()
  for (const line of lines) {
    if (line.startsWith('#')) continue
    const [, number, answer, why] = /^(\d+)\s+([ynp])(?:\s+(\S+))?/.exec(line) ?? []
    if (number === undefined) throw new Error(`${file}: cannot read "${line}". A line is: number, y, n or p, and a word for what went wrong.`)
    answers.set(Number(number), { answer: answer as Answer, ...(why === undefined ? {} : { why }) })
  }
  const open = cards.map((_, index) => index + 1).filter((number) => !answers.has(number))
  if (open.length > 0) throw new Error(`${file} leaves ${open.length} of ${cards.length} cards unanswered: ${open.slice(0, 10).join(', ')}`)
  return cards.map((_, index) => answers.get(index + 1)!)
}

/** What is kept of an audit: no words of the texts. */
export function keptLines(cards: readonly Card[], judged: readonly Judged[], about: Readonly<Record<string, unknown>>): string {
  const lines = [{ ...about, draw: drawId(cards) }, ...cards.map(({ corpus, source, start, end, field, band, rule }, index) => ({ corpus, source, start, end, field, band, rule, ...judged[index]! }))]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
