// The sentences that evidence stands in, cut from the kept text without reading the article again.
import { en } from '../lang/en/index.ts'
import { nl } from '../lang/nl/index.ts'
import type { TextWords } from '../lang/text.ts'
import type { LanguageId } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { captionPieces } from '../read/blocks.ts'
import { readHead, type Head } from '../read/head.ts'
import { passagesOf } from '../text/passage.ts'
import { splitSentences } from '../text/split.ts'

/** A sentence of a text with the evidence in it; `text` is the kept text from `start` to `end`, marks are places in the whole text. */
export interface Quote extends Span {
  readonly text: string
  readonly marks: readonly Span[]
}

const wordsOf: Readonly<Record<LanguageId, TextWords>> = { nl: nl.text, en: en.text }

/** "title: …" or "date …" before a plain text is looked for so far. */
const headMost = 2000

/** The sentences around the spans, each once, in the order of the text, the title last. Only the paragraphs that hold evidence are cut. */
export function quotesOf({ text, language }: { readonly text: string; readonly language: LanguageId }, spans: readonly Span[]): Quote[] {
  const paragraphs = new Map<number, Span>()
  for (const span of spans) {
    const start = text.lastIndexOf('\n', span.start - 1) + 1
    const stop = text.indexOf('\n', span.end)
    paragraphs.set(start, { start, end: stop < 0 ? text.length : stop })
  }
  const head = spans.some(({ start }) => start < headMost) ? readHead(text.slice(0, headMost)) : undefined
  const blocks = [...paragraphs.values()].flatMap((paragraph) => blocksIn(text, paragraph, head))
  const sentences = blocks.flatMap(({ start, end }) => splitSentences(text, start, end, wordsOf[language]))
  return passagesOf({ source: { text, blocks }, sentences }, spans).map(({ start, end, marked }) => ({ start, end, text: text.slice(start, end), marks: marked }))
}

/** A paragraph without the keys of a head before it; a caption apart from its twin and its credit. */
function blocksIn(text: string, paragraph: Span, head: Head | undefined): (Span & { readonly role: string })[] {
  const title = head?.fields.title
  if (title && title.start > paragraph.start && title.end <= paragraph.end) return [{ start: title.start, end: paragraph.end, role: 'headline' }]
  const from = head !== undefined && head.end > paragraph.start && head.end < paragraph.end ? head.end : paragraph.start
  return [...captionPieces(text, { start: from, end: paragraph.end, text: text.slice(from, paragraph.end) }) ?? [{ start: from, end: paragraph.end, role: 'body' }]]
}
