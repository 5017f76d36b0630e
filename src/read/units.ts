// Cuts plain text into units: what a reader sees as one paragraph, heading, caption or list item.
import type { Span } from '../model/span.ts'

export interface Unit extends Span {
  readonly text: string
  /** Paragraphs are what blank lines separate; a unit never crosses one. */
  readonly paragraph: number
}

/** What counts as empty: white space, control characters and the invisible marks that web pages leave behind. */
export const empty = '\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff'
const emptyCharacter = new RegExp(`[${empty}]`)

export function isEmptyCharacter(character: string): boolean {
  return emptyCharacter.test(character)
}

/** The span without the empty characters at its edges; null when nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  while (start < end && isEmptyCharacter(text[start]!)) start++
  while (end > start && isEmptyCharacter(text[end - 1]!)) end--
  return start < end ? { start, end } : null
}

interface Line extends Span {
  readonly text: string
  readonly paragraph: number
}

const lineEnd = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/g

export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = []
  let paragraph = 0
  const add = (start: number, end: number): void => {
    const span = trimmed(text, { start, end })
    if (span) lines.push({ ...span, text: text.slice(span.start, span.end), paragraph })
    else if (lines.length > 0 && lines[lines.length - 1]!.paragraph === paragraph) paragraph++
  }
  lineEnd.lastIndex = from
  let start = from
  for (let match = lineEnd.exec(text); match; match = lineEnd.exec(text)) {
    add(start, match.index)
    start = lineEnd.lastIndex
  }
  add(start, text.length)
  return lines
}

const sentenceEnd = /[.!?:;…]["'”’»)\]]*$/
const startsSmall = /^["'“‘«(]?\p{Ll}/u
const startsItem = /^(?:[•‣▪●○·*–—-]\s|\d{1,2}[.)]\s)/

/**
 * Units of the text from `from` on. A line is a unit of its own, unless the text is wrapped at a fixed width
 * or the sentence plainly runs on over the line's end.
 */
export function unitsOf(text: string, from = 0): Unit[] {
  const lines = linesOf(text, from)
  const width = wrapWidth(lines)
  const units: { start: number; end: number; paragraph: number }[] = []
  let last: Line | undefined
  for (const line of lines) {
    const unit = units[units.length - 1]
    if (unit && last && last.paragraph === line.paragraph && runsOn(last, line, width)) unit.end = line.end
    else units.push({ start: line.start, end: line.end, paragraph: line.paragraph })
    last = line
  }
  return units.map((unit) => ({ ...unit, text: text.slice(unit.start, unit.end) }))
}

function runsOn(line: Line, next: Line, width: number): boolean {
  if (startsItem.test(next.text) || next.text.includes('\t') || line.text.includes('\t')) return false
  if (startsSmall.test(next.text) && !sentenceEnd.test(line.text)) return true
  // The next word would not have fitted: the line was broken for its width, not because a paragraph ended.
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0
  return width > 0 && line.text.length + 1 + word > width * 0.9
}

/** The width at which the text was wrapped, or 0 when its lines are paragraphs. */
function wrapWidth(lines: readonly Line[]): number {
  const inner: Line[] = []
  for (let i = 0; i + 1 < lines.length; i++) if (lines[i]!.paragraph === lines[i + 1]!.paragraph && !startsItem.test(lines[i + 1]!.text)) inner.push(lines[i]!)
  if (inner.length < 3) return 0
  const lengths = inner.map((line) => line.text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)]!
  if (width < 40 || width > 140) return 0
  const full = lengths.filter((length) => length > width * 0.75).length
  const open = inner.filter((line) => !sentenceEnd.test(line.text)).length
  return full > inner.length * 0.6 && open > inner.length * 0.5 ? width : 0
}
