// Puts a source together from its text, its blocks and what is known of it, in the same way for every format.
import { createHash } from 'node:crypto'
import type { DateValue } from '../model/date.ts'
import type { Issue } from '../model/issue.ts'
import type { Block, LanguageId, Repair, Source } from '../model/source.ts'
import { SourceError } from './errors.ts'
import { guessLanguage } from './language.ts'
import type { ReadOptions } from './options.ts'
import { parseDate, publishedValue } from './published.ts'

export interface ReadResult {
  readonly source: Source
  readonly issues: readonly Issue[]
}

/** What a format has to find out for itself. */
export interface Extracted {
  readonly format: Source['format']
  readonly text: string
  readonly encoding: string
  readonly blocks: readonly Block[]
  readonly repairs: readonly Repair[]
  readonly title?: string | undefined
  readonly outlet?: string | undefined
  readonly author?: string | undefined
  readonly url?: string | undefined
  readonly published?: DateValue | undefined
  /** Language that the source claims (`lang="nl-NL"`); the words of the text go before it. */
  readonly language?: string | undefined
  readonly issues: readonly Issue[]
}

/** Share of copies in a text of which is said that they were read once. */
const copied = 0.3

export function assemble(bytes: Uint8Array, extracted: Extracted, options: ReadOptions): ReadResult {
  const issues = [...extracted.issues]
  const language = languageOf(extracted, options, issues)
  const copies = extracted.blocks.filter(({ repeats }) => repeats !== undefined)
  // A caption printed twice is no news; when much of the text is a copy, people should know why so little of it was read.
  if (copies.reduce((sum, { start, end }) => sum + end - start, 0) > copied * extracted.text.length) issues.push({ code: 'read-once', count: copies.length })
  const published = publishedOf(options) ?? extracted.published
  if (!published) issues.push({ code: 'published-unknown' })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const title = options.title ?? extracted.title
  const outlet = options.outlet ?? extracted.outlet
  const author = options.author ?? extracted.author
  const url = options.url ?? extracted.url
  const source: Source = {
    id: `s_${sha256.slice(0, 12)}`,
    name: options.name,
    format: extracted.format,
    text: extracted.text,
    language,
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(author && { author }),
    ...(url && { url }),
    ...(published && { published }),
    encoding: extracted.encoding,
    sha256,
    bytes: bytes.length,
    blocks: extracted.blocks,
    repairs: extracted.repairs,
  }
  return { source, issues }
}

function publishedOf(options: ReadOptions): DateValue | undefined {
  if (options.published === undefined) return undefined
  const date = parseDate(options.published, { dayFirst: options.language === 'nl' })
  if (!date) throw new SourceError('published', options.name, options.published)
  return publishedValue(date, 'published/given')
}

/** Boilerplate has a say in the language only when there is nothing else: it may be in another one than the article. */
function languageOf(extracted: Extracted, options: ReadOptions, issues: Issue[]): LanguageId {
  if (options.language) return options.language
  const news = extracted.blocks.filter((block) => block.role !== 'boilerplate' && block.role !== 'credit')
  // A little of every block: one long passage quoted in another language does not decide.
  const share = news.length > 5 ? 300 : 4_000
  let sample = ''
  for (const block of news.length > 0 ? news : extracted.blocks) {
    sample += `${extracted.text.slice(block.start, Math.min(block.end, block.start + share))}\n`
    if (sample.length > 20_000) break
  }
  const guess = guessLanguage(sample)
  const claimed = /^(nl|en)\b/i.exec(extracted.language ?? '')?.[1]?.toLowerCase() as LanguageId | undefined
  if (guess.other && !claimed) throw new SourceError('language', options.name, guess.other)
  const language = guess.sure ? guess.language : (claimed ?? guess.language)
  if (!guess.sure && !claimed) issues.push({ code: 'language-unsure', guess: language })
  return language
}
