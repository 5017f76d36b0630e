// Signal sentences: what looks as if it says something and led to no record. People work through these by hand.
import { overlaps, type Span } from '../../model/span.ts'
import type { Signal } from '../../model/issue.ts'
import type { Sentence } from '../../model/sentence.ts'
import { stage } from '../../stage.ts'
import { casualtyWords, violenceWords } from '../../scheme/signals.ts'

const groupTypes = new Set(['armed_group', 'armed_group_unnamed', 'faction', 'members_of'])

export const unread = stage({
  name: 'unread',
  needs: ['sentences', 'quantities', 'actors', 'actorMentions', 'sayings', 'events', 'aggregates', 'relations', 'facts', 'statements'],
  gives: ['signals'],
  run(layers, { language }) {
    const read = together(readSpans(layers))
    const groups = new Set(layers.actors.filter(({ type }) => groupTypes.has(type)).map(({ id }) => id))
    const violence = violenceWords(language.id)
    const casualty = casualtyWords(language.id)
    const counting = sentencesOf(layers.quantities.filter(({ kind }) => kind === 'count'))
    const naming = sentencesOf(layers.actorMentions.filter(({ actor }) => actor !== null && groups.has(actor)))
    const reporting = sentencesOf(layers.sayings)
    const signals: Signal[] = []
    let next = 0
    for (const sentence of layers.sentences) {
      while (next < read.length && read[next]!.end <= sentence.start) next++
      if (next < read.length && overlaps(read[next]!, sentence)) continue
      const why: Signal['why'][number][] = []
      const lemmas = sentence.tokens.map((token) => token.joined ?? token.lemma.toLowerCase())
      if (counting.has(sentence.index) && lemmas.some((lemma) => casualty(lemma))) why.push('casualty_number')
      if (lemmas.some((lemma) => violence(lemma))) why.push('violence')
      if (naming.has(sentence.index)) why.push('group')
      if (reporting.has(sentence.index)) why.push('reporting')
      if (why.length > 0) signals.push({ sentence: sentence.index, at: spanOf(sentence), why })
    }
    return { signals }
  },
})

function sentencesOf(items: readonly { readonly sentence: number }[]): ReadonlySet<number> {
  return new Set(items.map(({ sentence }) => sentence))
}

/** In the order of the text, those that overlap made one. */
function together(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && span.start < last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else all.push(span)
  }
  return all
}

/** Every stretch of text that a record rests on. */
function readSpans(layers: { events: readonly { evidence: readonly Span[]; casualties: readonly { evidence: readonly Span[] }[]; responsibility: readonly { evidence: readonly Span[] }[] }[] } & Record<'aggregates' | 'relations' | 'facts' | 'statements', readonly { evidence: readonly Span[] }[]>): Span[] {
  const { events, aggregates, relations, facts, statements } = layers
  const parts = events.flatMap((it) => [...it.casualties, ...it.responsibility])
  return [...events, ...parts, ...aggregates, ...relations, ...facts, ...statements].flatMap(({ evidence }) => evidence)
}

function spanOf({ start, end }: Sentence): Span {
  return { start, end }
}

