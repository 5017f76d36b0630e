// From a source's text to its sentences with syntax: loads a language's models and runs them one after the other.
import { join } from 'node:path'
import { text as english } from '../lang/en/text.ts'
import { text as dutch } from '../lang/nl/text.ts'
import type { TextWords } from '../lang/text.ts'
import { EntityFinder } from '../ml/entities.ts'
import { ModelError } from '../ml/errors.ts'
import { Lemmatiser } from '../ml/lemmatiser.ts'
import { readModelFile, type ModelFile } from '../ml/model-file.ts'
import { Parser } from '../ml/parser.ts'
import { Tagger } from '../ml/tagger.ts'
import { WordRows, type WordRow } from '../ml/words.ts'
import type { Sentence, Token, Upos } from '../model/sentence.ts'
import type { Block, LanguageId } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { namesForVerbs } from './capitals.ts'
import { joinedVerb } from './joined.ts'
import { verbsForNouns } from './pasts.ts'
import { isRead } from './reach.ts'
import { splitSentences, type RawSentence } from './split.ts'

export { entitiesOf } from './entities.ts'

export interface Engine {
  readonly language: LanguageId
  /** The sentences of all blocks that are read: no boilerplate, no credits, no second copies. */
  analyse(text: string, blocks: readonly Block[]): Sentence[]
  /** The same for sentences whose tokens are given, for tests and benches. */
  analyseTokens(text: string, sentences: readonly (RawSentence & { readonly block: number })[]): Sentence[]
}

export interface LoadedEngine {
  readonly engine: Engine
  /** Models that could not be used; the engine does without them. */
  readonly problems: readonly { readonly model: string; readonly cause: string }[]
  readonly models: readonly { readonly task: string; readonly version: string; readonly checksum: string; readonly milliseconds: number }[]
}

const WORDS: Record<LanguageId, TextWords> = { nl: dutch, en: english }

/** Reads the models of one language. Never throws for a model: what cannot be used is a problem, and the engine goes on without it. */
export function loadEngine(language: LanguageId, modelsDir: string): LoadedEngine {
  const problems: { model: string; cause: string }[] = []
  const models: { task: string; version: string; checksum: string; milliseconds: number }[] = []
  const load = <T>(task: string, make: (model: ModelFile) => T): T | null => {
    const begun = performance.now()
    try {
      const model = readModelFile(join(modelsDir, language, `${task}.bin`), language, task)
      const made = make(model)
      models.push({ task, version: model.version, checksum: model.checksum, milliseconds: performance.now() - begun })
      return made
    } catch (error) {
      if (!(error instanceof ModelError)) throw error
      problems.push({ model: `${language}/${task}`, cause: error.message })
      return null
    }
  }
  const tagger = load('tagger', (model) => new Tagger(model))
  const lemmatiser = load('lemma', (model) => new Lemmatiser(model))
  const parser = load('parser', (model) => {
    const parser = new Parser(model)
    if (tagger !== null && !parser.fits(tagger)) throw new ModelError('mismatch', join(modelsDir, language, 'parser.bin'), `The ${language} parser was trained with another tagger; get both files of the same version`)
    return parser
  })
  const finder = load('entities', (model) => new EntityFinder(model))
  return { engine: makeEngine(language, { tagger, lemmatiser, parser, finder }), problems, models }
}

interface Parts {
  readonly tagger: Tagger | null
  readonly lemmatiser: Lemmatiser | null
  readonly parser: Parser | null
  readonly finder: EntityFinder | null
}

function makeEngine(language: LanguageId, parts: Parts): Engine {
  const words = WORDS[language]
  const rows = new WordRows()
  const analyseTokens: Engine['analyseTokens'] = (text, raw) => {
    const forms = raw.map(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)))
    const wordRows = forms.map((sentence) => sentence.map((form) => rows.of(form)))
    const { tagger } = parts
    const tagged = wordRows.map((sentence, i) => {
      const tags = tagger?.run(sentence) ?? null
      if (tags === null || tagger === null) return null
      return words.verbsAreSmall ? namesForVerbs(forms[i]!, tags, tagger) : verbsForNouns(forms[i]!, tags, tagger, words.pasts)
    })
    const upos = tagged.map((tags) => tags !== null && parts.tagger !== null ? Int32Array.from(tags, (tag) => parts.tagger!.uposOf[tag]!) : null)
    const labels = parts.finder?.run(wordRows, upos) ?? null
    return raw.map((sentence, i) => finish(sentence, i, forms[i]!, wordRows[i]!, tagged[i]!, labels?.[i] ?? null, parts, words))
  }
  return {
    language,
    analyseTokens,
    analyse(text, blocks) {
      const raw = blocks.flatMap((block, index) => (isRead(block) ? splitSentences(text, block.start, block.end, words).map((sentence) => ({ ...sentence, block: index })) : []))
      return analyseTokens(text, raw)
    },
  }
}

function finish(raw: RawSentence & { readonly block: number }, index: number, forms: readonly string[], rows: readonly WordRow[], tags: Int32Array | null, labels: readonly string[] | null, { tagger, lemmatiser, parser }: Parts, words: TextWords): Sentence {
  const tree = tags !== null && tagger !== null && parser !== null ? parser.run(rows, tags, tagger.uposOf) : null
  const drafts = raw.tokens.map((span: Span, i) => {
    const form = forms[i]!
    const tag = tags === null || tagger === null ? { upos: 'X', feats: '' } : tagger.tags[tags[i]!]!
    const { lemma, particle } = lemmatiser === null || tags === null ? { lemma: form.toLowerCase(), particle: 0 } : lemmatiser.lemma(form, tag.upos, tag.feats)
    const token: Token = {
      start: span.start, end: span.end, index: i, form, lemma,
      upos: tag.upos as Upos, feats: tag.feats,
      head: tree === null ? -1 : tree.heads[i]!, rel: tree === null ? '' : tree.rels[i]!,
      entity: labels?.[i] ?? 'O',
    }
    return { token, particle }
  })
  const plain = drafts.map(({ token }) => token)
  const tokens = drafts.map(({ token, particle }) => {
    const joined = joinedVerb(token, plain, particle, words)
    return joined === null ? token : { ...token, joined }
  })
  return { start: raw.start, end: raw.end, index, block: raw.block, tokens, parsed: tree !== null }
}
