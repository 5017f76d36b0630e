// Where the training data lies, and what each model is made of.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LanguageId } from '../src/model/source.ts'
import { readConllu, type TreeSentence } from './conllu.ts'
import type { LabelledDocument } from './entities.ts'
import { gumDocuments } from './gum.ts'
import { re3dDocuments } from './re3d.ts'

/** The folder with the corpora; KRONIEK_SHARED points to another one. */
export const sharedDir = process.env['KRONIEK_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url))

export function sharedData(...path: string[]): string {
  return join(sharedDir, 'data', ...path)
}

export function dataIsThere(): boolean {
  return existsSync(sharedData('ud'))
}

const TREES: Record<LanguageId, { train: readonly string[]; dev: string }> = {
  nl: { train: ['nl-train', 'nl-extra', 'nl-lassy-dev'], dev: 'nl-alpino-dev' },
  en: { train: ['en-ewt-train', 'en-gum-train'], dev: 'en-ewt-dev' },
}

export function trainingTrees(language: LanguageId): TreeSentence[] {
  return TREES[language].train.flatMap((name) => readConllu(sharedData('ud', `${name}.conllu`)))
}

export function devTrees(language: LanguageId): TreeSentence[] {
  return readConllu(sharedData('ud', `${TREES[language].dev}.conllu`))
}

/** The CoNLL-2002 format: word, part of speech, label; "-DOCSTART-" opens a document. */
export function readColumns(file: string): LabelledDocument[] {
  const documents: { sentences: { forms: string[]; labels: string[] }[] }[] = []
  for (const block of readFileSync(file, 'utf8').split(/\n\s*\n/)) {
    const lines = block.split('\n').map((line) => line.trim().split(' ')).filter((row) => row.length >= 3)
    if (lines[0]?.[0] === '-DOCSTART-' || documents.length === 0) documents.push({ sentences: [] })
    const words = lines.filter((row) => row[0] !== '-DOCSTART-')
    if (words.length > 0) documents[documents.length - 1]!.sentences.push({ forms: words.map((row) => row[0]!), labels: words.map((row) => row[row.length - 1]!) })
  }
  return documents
}

export function entityDocuments(language: LanguageId): LabelledDocument[] {
  if (language === 'nl') return readColumns(sharedData('conll2002_nl', 'ned.train'))
  return [...gumDocuments(readConllu(sharedData('ud', 'en-gum-train.conllu'))), ...re3dDocuments(sharedData('re3d'))]
}

/** Labelled documents that no entity model is trained on. */
export function devDocuments(language: LanguageId): [name: string, documents: LabelledDocument[]][] {
  if (language === 'nl') return [['CoNLL-2002 testa', readColumns(sharedData('conll2002_nl', 'ned.testa'))]]
  return [['GUM dev names', gumDocuments(readConllu(sharedData('ud', 'en-gum-dev.conllu')))]]
}
