// The corpora beside the project as plain texts with a language: Dutch running news, re3d, MUC.
import { readFileSync, readdirSync } from 'node:fs'
import type { LanguageId } from '../src/model/source.ts'
import { shared } from './shared.ts'
import { truecase } from './truecase.ts'

export interface CorpusText {
  readonly corpus: 'raw_nl' | 're3d' | 'muc'
  readonly name: string
  readonly language: LanguageId
  readonly text: string
}

/** Dutch running news without the articles of the development gold, which are measured elsewhere. */
export function runningNews(): CorpusText[] {
  const gold = new Set(readdirSync(shared('gold')).filter((name) => name.endsWith('.txt')).map((name) => titleOf(readFileSync(shared('gold', name), 'utf8'))))
  return jsonLines<{ id: string; text: string }>('raw_nl', 'articles.jsonl').filter(({ text }) => !gold.has(titleOf(text))).map(({ id, text }) => ({ corpus: 'raw_nl', name: id, language: 'nl', text }))
}

/** @param without sources whose texts are left out */
export function re3dTexts(without: ReadonlySet<string> = new Set()): CorpusText[] {
  return jsonLines<{ _id: string; sourceName: string; text: string }>('re3d', 'documents.jsonl').filter(({ sourceName }) => !without.has(sourceName)).map(({ _id, text }) => ({ corpus: 're3d', name: _id, language: 'en', text }))
}

export interface MucDocument { readonly docid: string; readonly text: string; readonly templates: readonly unknown[] }

/** MUC, with the capitals of a newspaper instead of a telex: same length, so offsets hold. */
export function mucDocuments(part: 'train' | 'dev'): MucDocument[] {
  const fold = truecase()
  return jsonLines<MucDocument>(`muc4_full.${part}.jsonl`).map((it) => ({ ...it, text: fold(it.text) }))
}

export function mucTexts(part: 'train' | 'dev'): CorpusText[] {
  return mucDocuments(part).map(({ docid, text }) => ({ corpus: 'muc', name: docid, language: 'en', text }))
}

export function jsonLines<T>(...path: readonly string[]): T[] {
  return readFileSync(shared('data', ...path), 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T)
}

function titleOf(text: string): string {
  return text.trimStart().split('\n', 1)[0]!.trim()
}
