// Judged values of running news, found again in today's readings: only where they stand and a hash are kept, no words of the texts.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { mucTexts, re3dTexts, runningNews, type CorpusText } from '../../bench/corpora.ts'
import { valuesOf } from '../../bench/audit/values.ts'
import { marker } from '../../src/bands/marks.ts'
import type { Field } from '../../src/bands/values.ts'
import type { Kroniek } from '../../src/kroniek.ts'
import { readText } from '../../src/read/index.ts'
import type { Band, Reading } from '../../src/reading/reading.ts'
import { LEFT_OUT } from '../re3d.ts'
import type { Example } from './regression.ts'

const folder = fileURLToPath(new URL('labels', import.meta.url))

export interface Label {
  readonly corpus: string
  /** Hash of corpus and name: a name could be a title. */
  readonly text: string
  readonly field: Field
  /** Of the first word that the value stands on. */
  readonly start: number
  /** Hash of the value in words. */
  readonly value: string
  readonly answer: 'y' | 'p' | 'n'
}

export interface Labelled extends Example {
  readonly text: string
  readonly field: Field
  readonly corpus: string
  readonly answer: Label['answer']
  readonly ruleBand: Band
}

const hash = (words: string, length: number): string => createHash('sha256').update(words).digest('hex').slice(0, length)
/** Small letters, for some corpora have no others and are given theirs. */
export const valueHash = (value: string): string => hash(value.replace(/\s+/g, ' ').toLowerCase(), 10)
export const textHash = ({ corpus, name }: Pick<CorpusText, 'corpus' | 'name'>): string => hash(`${corpus} ${name}`, 12)

export function keptLabels(): Label[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort().flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Label))
}

/** The labels whose value today's reading still gives, with its marks. */
export function labelled(kroniek: Kroniek, labels: readonly Label[] = keptLabels()): Labelled[] {
  const wanted = groupedByText(labels)
  const found: Labelled[] = []
  for (const it of [...runningNews(), ...re3dTexts(LEFT_OUT), ...mucTexts('dev'), ...mucTexts('train')]) {
    const here = wanted.get(textHash(it))
    if (!here) continue
    const { source, issues } = readText(it.text, { name: it.name, language: it.language })
    const { layers } = kroniek.trace(source)
    const reading = kroniek.read(source, issues)
    const marksOf = marker({ language: it.language, blocks: source.blocks, sentences: layers.sentences ?? [], actors: new Map(reading.actors.map((it) => [it.id, it])) })
    for (const { banded, value, evidence } of valuesOf(unbanded(reading, layers))) {
      const label = here.find((known) => known.field === banded.field && known.start === evidence[0]!.start && known.value === valueHash(value))
      if (label) found.push({ ...label, marks: marksOf(banded), right: label.answer === 'y' ? 1 : 0, ruleBand: banded.band })
    }
  }
  return found
}

/** With the bands that the rules gave: the weigher learns from those, not from its own. */
function unbanded(reading: Reading, { events = [], relations = [], facts = [], aggregates = [], statements = [] }: ReturnType<Kroniek['trace']>['layers']): Reading {
  return { ...reading, events: [...events], relations: [...relations], facts: [...facts], aggregates: [...aggregates], statements: [...statements] }
}

function groupedByText(labels: readonly Label[]): Map<string, Label[]> {
  const groups = new Map<string, Label[]>()
  for (const label of labels) groups.set(label.text, [...groups.get(label.text) ?? [], label])
  return groups
}
