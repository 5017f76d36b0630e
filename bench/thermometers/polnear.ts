// Thermometer: attribution in English political news, against PolNeAR dev: the word that reports, and who says it.
import { readdirSync, readFileSync } from 'node:fs'
import { createKroniek } from '../../src/kroniek.ts'
import { overlaps, type Span } from '../../src/model/span.ts'
import { readText } from '../../src/read/index.ts'
import { shared } from '../shared.ts'
import { add, matched, type Score, type Thermometer } from './score.ts'

/** One attribution: the spans of its parts; a part may stand in pieces. */
interface Attribution { readonly cue: readonly Span[]; readonly source: readonly Span[]; readonly content: readonly Span[] }

export function polnear(details: (line: string) => void): Thermometer {
  const kroniek = createKroniek()
  const rows: Record<string, Score> = {}
  const annotated = readdirSync(shared('data', 'polnear', 'dev', 'attributions')).sort()
  for (const file of readdirSync(shared('data', 'polnear', 'dev', 'text')).filter((name) => name.endsWith('.txt')).sort()) {
    const text = readFileSync(shared('data', 'polnear', 'dev', 'text', file), 'utf8')
    // Some texts have two annotators; the first counts.
    const annotation = annotated.find((name) => name.startsWith(file.replace(/\.txt$/, '_')))
    if (annotation === undefined) continue
    const gold = attributionsOf(readFileSync(shared('data', 'polnear', 'dev', 'attributions', annotation), 'utf8'))
    const { source } = readText(text, { name: file, language: 'en' })
    // Offsets hold only where reading kept the text as it is.
    if (source.text !== text) {
      details(`${file}: reading changes the text; left out`)
      continue
    }
    const found = (kroniek.trace(source).layers.sayings ?? []).filter((it) => it.source !== undefined).map((it): Attribution => ({ cue: [it.cue], source: [it.source!], content: it.content }))
    const score = (same: (a: Attribution, b: Attribution) => boolean): Score => ({ right: matched(found, gold, same), found: found.length, gold: gold.length })
    rows['cue'] = add(rows['cue'], score((a, b) => touch(a.cue, b.cue)))
    rows['cue and source'] = add(rows['cue and source'], score((a, b) => touch(a.cue, b.cue) && touch(a.source, b.source)))
    rows['source, same words'] = add(rows['source, same words'], score((a, b) => touch(a.cue, b.cue) && isSame(a.source, b.source)))
    rows['cue, source, content'] = add(rows['cue, source, content'], score((a, b) => touch(a.cue, b.cue) && touch(a.source, b.source) && touch(a.content, b.content)))
    for (const one of gold) if (!found.some((it) => touch(it.cue, one.cue))) details(`missed: ${wordsOf(text, one)}`)
    for (const one of found) if (!gold.some((it) => touch(it.cue, one.cue))) details(`beyond: ${wordsOf(text, one)}`)
  }
  return { name: 'polnear', measures: 'attributions with a source in English political news: parts that overlap', rows }
}

const touch = (a: readonly Span[], b: readonly Span[]): boolean => a.some((one) => b.some((other) => overlaps(one, other)))

function isSame([a]: readonly Span[], b: readonly Span[]): boolean {
  const [start, end] = [Math.min(...b.map((it) => it.start)), Math.max(...b.map((it) => it.end))]
  return a !== undefined && a.start === start && a.end === end
}

function wordsOf(text: string, { cue, source }: Attribution): string {
  return [source, cue].map((spans) => spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ')).join(' | ')
}

/** The events of a brat file that have a source: "E4	Attribution:T13 Content:T12 Cue:T11 Source:T10". */
function attributionsOf(ann: string): Attribution[] {
  const lines = ann.split('\n').map((line) => line.split('\t'))
  const spans = new Map(lines.filter(([id]) => id?.startsWith('T')).map(([id, place]) => [id!, spansOf(place!)]))
  return lines.filter(([id, parts]) => id?.startsWith('E') && parts?.startsWith('Attribution:')).flatMap(([, parts]) => {
    const part = (name: string): readonly Span[] => parts!.split(' ').map((it) => it.split(':')).filter(([role]) => role?.replace(/\d+$/, '') === name).flatMap(([, id]) => spans.get(id!) ?? [])
    const one = { cue: part('Cue'), source: part('Source'), content: part('Content') }
    return one.cue.length > 0 && one.source.length > 0 ? [one] : []
  })
}

/** "Cue 33 47" or, in pieces, "Cue 33 40;45 47". */
function spansOf(place: string): Span[] {
  return place.replace(/^\S+ /, '').split(';').map((piece) => {
    const [start, end] = piece.split(' ').map(Number)
    return { start: start!, end: end! }
  })
}
