// Judged values of running news, found again in today's readings: only where they stand and a hash are kept, no words of the texts.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { mucTexts, re3dTexts, runningNews, wikiEventsTexts } from '../../bench/corpora.ts'
import { valuesOf } from '../../bench/audit/values.ts'
import { marksOf } from '../../src/bands/marks.ts'
import type { Field } from '../../src/bands/values.ts'
import type { Kroniek } from '../../src/kroniek.ts'
import { readText } from '../../src/read/index.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Example } from './regression.ts'

const folder = fileURLToPath(new URL('labels', import.meta.url))

export interface Label {
  readonly corpus: string
  readonly source: string
  readonly field: Field
  /** Of the first word that the value stands on. */
  readonly start: number
  /** Hash of the value in words. */
  readonly value: string
  readonly answer: 'y' | 'p' | 'n'
}

export interface Labelled extends Example {
  readonly source: string
  readonly field: Field
  readonly corpus: string
  readonly answer: Label['answer']
  readonly ruleBand: string
}

export const hashOf = (value: string): string => createHash('sha256').update(value.replace(/\s+/g, ' ')).digest('hex').slice(0, 10)

export function keptLabels(): Label[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort().flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Label))
}

/** The labels whose value today's reading still gives, with its marks. */
export function labelled(kroniek: Kroniek, labels: readonly Label[] = keptLabels()): Labelled[] {
  const wanted = groupedBySource(labels)
  const found: Labelled[] = []
  for (const { text, name, language } of [...runningNews(), ...re3dTexts(), ...mucTexts('dev'), ...mucTexts('train'), ...wikiEventsTexts()]) {
    const { source, issues } = readText(text, { name, language })
    const here = wanted.get(source.id)
    if (!here) continue
    wanted.delete(source.id)
    const { layers } = kroniek.trace(source)
    const reading = kroniek.read(source, issues)
    const around = { language, blocks: source.blocks, sentences: layers.sentences ?? [], actors: new Map(reading.actors.map((it) => [it.id, it])) }
    for (const { banded, value, evidence } of valuesOf(unbanded(reading, layers))) {
      const label = here.find((it) => it.field === banded.field && it.start === evidence[0]!.start && it.value === hashOf(value))
      if (label) found.push({ ...label, marks: marksOf(banded, around), right: label.answer === 'y' ? 1 : 0, ruleBand: banded.band })
    }
  }
  return found
}

/** With the bands that the rules gave: the weigher learns from those, not from its own. */
function unbanded(reading: Reading, { events = [], relations = [], facts = [], aggregates = [], statements = [] }: ReturnType<Kroniek['trace']>['layers']): Reading {
  return { ...reading, events: [...events], relations: [...relations], facts: [...facts], aggregates: [...aggregates], statements: [...statements] }
}

function groupedBySource(labels: readonly Label[]): Map<string, Label[]> {
  const groups = new Map<string, Label[]>()
  for (const label of labels) groups.set(label.source, [...groups.get(label.source) ?? [], label])
  return groups
}
