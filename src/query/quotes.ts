// The sentences that evidence stands in, cut from the kept text without reading the article again.
import { en } from '../lang/en/index.ts'
import { nl } from '../lang/nl/index.ts'
import type { TextWords } from '../lang/text.ts'
import type { LanguageId } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { readHead } from '../read/head.ts'
import { passagesOf } from '../text/passage.ts'
import { splitSentences } from '../text/split.ts'

/** A sentence of a text with the evidence in it; `text` is the kept text from `start` to `end`, marks are places in the whole text. */
export interface Quote extends Span {
  readonly text: string
  readonly marks: readonly Span[]
}

const wordsOf: Readonly<Record<LanguageId, TextWords>> = { nl: nl.text, en: en.text }

/** "title: …" before a plain text: its words are quoted without the key. */
const headMost = 2000

/** The sentences around the spans, each once, in the order of the text, the title last. Only the paragraphs that hold evidence are cut. */
export function quotesOf({ text, language }: { readonly text: string; readonly language: LanguageId }, spans: readonly Span[]): Quote[] {
  const paragraphs = new Map<number, Span>()
  for (const span of spans) {
    const start = text.lastIndexOf('\n', span.start - 1) + 1
    const stop = text.indexOf('\n', span.end)
    paragraphs.set(start, { start, end: stop < 0 ? text.length : stop })
  }
  const title = spans.some(({ start }) => start < headMost) ? readHead(text.slice(0, headMost)).fields.title : undefined
  const blocks = [...paragraphs.values()].map((paragraph) => (title && title.start > paragraph.start && title.end <= paragraph.end ? { start: title.start, end: paragraph.end, role: 'headline' } : { ...paragraph, role: 'body' }))
  const sentences = blocks.flatMap(({ start, end }) => splitSentences(text, start, end, wordsOf[language]))
  return passagesOf({ source: { text, blocks }, sentences }, spans).map(({ start, end, marked }) => ({ start, end, text: text.slice(start, end), marks: marked }))
}
