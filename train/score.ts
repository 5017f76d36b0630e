// Scores the engine: on gold tokens, on raw text through our own tokeniser, and on our own sentences of conflict news.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Sentence } from '../src/model/sentence.ts'
import type { LanguageId } from '../src/model/source.ts'
import type { Engine } from '../src/text/engine.ts'
import { readConllu, type TreeSentence } from './conllu.ts'
import { dataIsThere, devDocuments, devTrees } from './data.ts'
import type { LabelledDocument } from './entities.ts'
import { spansOf } from './spans.ts'

const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)
const f1 = (hits: number, gold: number, found: number) => percent(2 * hits, gold + found)

/** CoNLL-2018: relations without subtype, punctuation counts; words align by their characters. Lemmas as we keep them, without seams. */
export function scoreTrees(gold: readonly TreeSentence[], found: readonly Sentence[], starts: readonly (readonly number[])[]) {
  const counts = { gold: 0, found: 0, words: 0, upos: 0, feats: 0, lemma: 0, lemmaFolded: 0, uas: 0, las: 0, sentences: 0 }
  const byStart = new Map<string, { sentence: Sentence; index: number }>()
  for (const sentence of found) {
    counts.found += sentence.tokens.length
    for (const token of sentence.tokens) byStart.set(`${token.start}-${token.end}`, { sentence, index: token.index })
  }
  const ends = new Set(found.map(({ start, end }) => `${start}-${end}`))
  gold.forEach((tree, s) => {
    const spans = tree.forms.map((form, i) => `${starts[s]![i]}-${starts[s]![i]! + form.length}`)
    if (ends.has(`${starts[s]![0]}-${spans[spans.length - 1]!.split('-')[1]}`)) counts.sentences++
    tree.forms.forEach((_, i) => {
      counts.gold++
      const hit = byStart.get(spans[i]!)
      if (hit === undefined) return
      counts.words++
      const token = hit.sentence.tokens[hit.index]!
      if (token.upos === tree.upos[i]) counts.upos++
      if (token.upos === tree.upos[i] && token.feats === tree.feats[i]) counts.feats++
      const lemma = tree.lemmas[i]!
      const goldLemma = lemma.length > 1 ? lemma.replaceAll('_', '') : lemma
      // The treebank writes the particle into the lemma of a verb it stands apart from; we keep that in `joined`.
      const ours = tree.lemmas[i]!.includes('_') && token.joined !== undefined && !token.joined.includes(' ') ? token.joined : token.lemma
      if (ours === goldLemma) counts.lemma++
      if (ours.toLowerCase().replaceAll('-', '') === goldLemma.toLowerCase().replaceAll('-', '')) counts.lemmaFolded++
      const headSpan = token.head < 0 ? 'root' : `${hit.sentence.tokens[token.head]!.start}-${hit.sentence.tokens[token.head]!.end}`
      const goldHead = tree.heads[i]! < 0 ? 'root' : spans[tree.heads[i]!]
      if (headSpan !== goldHead) return
      counts.uas++
      if (token.rel.split(':')[0] === tree.rels[i]!.split(':')[0]) counts.las++
    })
  })
  const score = (hits: number) => f1(hits, counts.gold, counts.found)
  return {
    tokens: score(counts.words), sentences: f1(counts.sentences, gold.length, found.length), upos: score(counts.upos), feats: score(counts.feats),
    lemma: score(counts.lemma), lemmaFolded: score(counts.lemmaFolded), uas: score(counts.uas), las: score(counts.las),
  }
}

/** The treebank's sentences as one text, and where each word stands in it; a block is a document or paragraph. */
function textOf(trees: readonly TreeSentence[], perBlock: number) {
  let text = ''
  const starts: number[][] = []
  const blocks: { start: number; end: number; role: 'body' }[] = []
  trees.forEach((tree, s) => {
    if (s % perBlock === 0 || tree.opens) text += s === 0 ? '' : '\n\n'
    else text += ' '
    if (s % perBlock === 0 || tree.opens || blocks.length === 0) blocks.push({ start: text.length, end: text.length, role: 'body' })
    const base = text.length
    let at = 0
    const own: number[] = []
    for (const form of tree.forms) {
      const found = tree.text.indexOf(form, at)
      if (found >= 0 && found - at < 4) at = found
      own.push(base + at)
      at += form.length
    }
    starts.push(own)
    text += tree.text
    blocks[blocks.length - 1]!.end = text.length
  })
  return { text, starts, blocks }
}

export interface Scores {
  /** Name of the set, and its figures. */
  readonly rows: readonly (readonly [name: string, figures: string])[]
  /** Tokens a second over the raw dev file, all models together; 0 without the corpora. */
  readonly speed: number
}

export function scoreEngine(language: LanguageId, engine: Engine): Scores {
  const rows: [string, string][] = []
  const own = fileURLToPath(new URL(`../bench/own/${language}.conllu`, import.meta.url))
  if (existsSync(own)) {
    const trees = readConllu(own)
    const { found, starts } = onTokens(engine, trees)
    rows.push(['own sentences, gold tokens', figures(scoreTrees(trees, found, starts))])
    rows.push(['own sentences, raw text', figures(onText(engine, trees).score)])
    const gold = trees.map(({ misc }) => misc.map((cell) => /(?:^|\|)Entity=([^|]+)/.exec(cell)?.[1] ?? 'O'))
    rows.push(['own sentences, names', entityFigures(gold, found.map(({ tokens }) => tokens.map(({ entity }) => entity)))])
  }
  if (!dataIsThere()) return { rows, speed: 0 }
  const trees = devTrees(language)
  const { found, starts } = onTokens(engine, trees)
  rows.push(['treebank dev, gold tokens', figures(scoreTrees(trees, found, starts))])
  const raw = onText(engine, trees)
  rows.push(['treebank dev, raw text', figures(raw.score)])
  for (const [name, documents] of devDocuments(language)) rows.push([name, entityScore(engine, documents)])
  return { rows, speed: raw.speed }
}

function figures(score: ReturnType<typeof scoreTrees>): string {
  return Object.entries(score).map(([key, value]) => `${key} ${value.toFixed(2)}`).join(', ')
}

function onTokens(engine: Engine, trees: readonly TreeSentence[]) {
  const { text, starts } = textOf(trees, 20)
  const raw = trees.map((tree, s) => {
    const tokens = tree.forms.map((form, i) => ({ start: starts[s]![i]!, end: starts[s]![i]! + form.length }))
    return { tokens, start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end, block: 0 }
  })
  return { found: engine.analyseTokens(text, raw), starts }
}

function onText(engine: Engine, trees: readonly TreeSentence[]) {
  const { text, starts, blocks } = textOf(trees, 5)
  const begun = performance.now()
  const found = engine.analyse(text, blocks)
  const seconds = (performance.now() - begun) / 1000
  return { score: scoreTrees(trees, found, starts), speed: found.reduce((sum, { tokens }) => sum + tokens.length, 0) / seconds }
}

function entityScore(engine: Engine, documents: readonly LabelledDocument[]): string {
  const gold: (readonly string[])[] = []
  const ours: (readonly string[])[] = []
  for (const { sentences } of documents) {
    let text = ''
    const raw = sentences.map(({ forms }) => {
      const tokens = forms.map((form) => {
        const start = text.length
        text += `${form} `
        return { start, end: start + form.length }
      })
      return { tokens, start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end, block: 0 }
    })
    engine.analyseTokens(text, raw).forEach(({ tokens }) => ours.push(tokens.map(({ entity }) => entity)))
    sentences.forEach(({ labels }) => gold.push(labels))
  }
  return entityFigures(gold, ours)
}

function entityFigures(gold: readonly (readonly string[])[], found: readonly (readonly string[])[]): string {
  let hits = 0
  let wanted = 0
  let given = 0
  gold.forEach((labels, i) => {
    const right = new Set(spansOf(labels))
    const ours = spansOf(found[i]!)
    wanted += right.size
    given += ours.length
    hits += ours.filter((span) => right.has(span)).length
  })
  return `P ${percent(hits, given).toFixed(2)}, R ${percent(hits, wanted).toFixed(2)}, F1 ${f1(hits, wanted, given).toFixed(2)}`
}
