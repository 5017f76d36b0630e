// The sentence around a piece of evidence, for people: one word says little. Never runs over the block it stands in.
import type { Span } from '../model/span.ts'
import type { Reading } from '../reading/reading.ts'

/** A stretch of the text to show, with the evidence in it, in order and without overlap. */
export interface Passage extends Span {
  readonly marked: readonly Span[]
}

export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** The sentences that hold the spans, each once, in the order of the text; a headline says it shortest and comes last. */
export function passagesOf(reading: Reading, spans: readonly Span[]): Passage[] {
  const found = new Map<string, { start: number; end: number; marked: Span[] }>()
  for (const span of spans) {
    const around = sentenceAround(reading, span)
    const key = `${around.start}`
    const passage = found.get(key) ?? { ...around, marked: [] }
    passage.end = Math.max(passage.end, around.end)
    passage.marked.push({ start: Math.max(span.start, around.start), end: Math.min(span.end, around.end) })
    found.set(key, passage)
  }
  const isHeadline = ({ start }: Span): boolean => reading.source.blocks.some((block) => block.role === 'headline' && block.start <= start && start < block.end)
  return [...found.values()]
    .map(({ start, end, marked }) => ({ start, end, marked: joined(marked) }))
    .toSorted((a, b) => Number(isHeadline(a)) - Number(isHeadline(b)) || a.start - b.start)
}

function sentenceAround({ source, sentences }: Reading, span: Span): Span {
  const holds = (it: Span): boolean => it.start <= span.start && span.start < it.end
  const block = source.blocks.find(holds) ?? { start: 0, end: source.text.length }
  const sentence = sentences.find(holds) ?? span
  const start = Math.max(block.start, Math.min(sentence.start, span.start))
  const end = Math.min(block.end, Math.max(sentence.end, span.end))
  const words = source.text.slice(start, end)
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) }
}

function joined(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start)
  const out: { start: number; end: number }[] = []
  for (const { start, end } of sorted) {
    const last = out.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}

/** The words of a passage, cut where marking begins and ends; of a long one, what stands around the first mark. */
export function piecesOfPassage({ source: { text } }: Reading, passage: Passage, limit: number): Piece[] {
  const { start, end } = window(text, passage, limit)
  const pieces: Piece[] = start > passage.start ? [{ text: '… ', marked: false }] : []
  let at = start
  const push = (until: number, marked: boolean): void => {
    if (until > at) pieces.push({ text: text.slice(at, until), marked })
    at = Math.max(at, until)
  }
  for (const mark of passage.marked) {
    push(Math.min(mark.start, end), false)
    push(Math.min(mark.end, end), true)
  }
  push(end, false)
  if (end < passage.end) pieces.push({ text: ' …', marked: false })
  return pieces
}

function window(text: string, { start, end, marked }: Passage, limit: number): Span {
  if (end - start <= limit) return { start, end }
  const first = marked[0]?.start ?? start
  let from = Math.max(start, Math.min(first - Math.floor(limit / 4), end - limit))
  let to = Math.min(end, from + limit)
  while (from > start && from < first && !/\s/.test(text[from - 1]!)) from++
  while (to < end && to > from + limit / 2 && !/\s/.test(text[to]!)) to--
  return { start: from, end: to }
}
