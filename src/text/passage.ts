// The sentence around a piece of evidence: one word says little. Never runs over the block it stands in.
import type { Span } from '../model/span.ts'

/** A text with its blocks and sentences: as much of a reading as this needs. */
export interface Cut {
  readonly source: { readonly text: string; readonly blocks: readonly (Span & { readonly role: string })[] }
  readonly sentences: readonly Span[]
}

/** A stretch of the text to show, with the evidence in it, in order and without overlap. */
export interface Passage extends Span {
  readonly marked: readonly Span[]
}

/** The sentences that hold the spans, each once, in the order of the text; a headline says it shortest and comes last. */
export function passagesOf(cut: Cut, spans: readonly Span[]): Passage[] {
  const found = new Map<string, { start: number; end: number; marked: Span[] }>()
  for (const span of spans) {
    const around = sentenceAround(cut, span)
    const key = `${around.start}`
    const passage = found.get(key) ?? { ...around, marked: [] }
    passage.end = Math.max(passage.end, around.end)
    passage.marked.push({ start: Math.max(span.start, around.start), end: Math.min(span.end, around.end) })
    found.set(key, passage)
  }
  const isHeadline = ({ start }: Span): boolean => cut.source.blocks.some((block) => block.role === 'headline' && block.start <= start && start < block.end)
  return [...found.values()]
    .map(({ start, end, marked }) => ({ start, end, marked: joined(marked) }))
    .toSorted((a, b) => Number(isHeadline(a)) - Number(isHeadline(b)) || a.start - b.start)
}

function sentenceAround({ source, sentences }: Cut, span: Span): Span {
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
