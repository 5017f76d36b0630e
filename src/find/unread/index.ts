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
    const read = readSpans(layers)
    const groups = new Set(layers.actors.filter(({ type }) => groupTypes.has(type)).map(({ id }) => id))
    const violence = violenceWords(language.id)
    const casualty = casualtyWords(language.id)
    const signals: Signal[] = []
    for (const sentence of layers.sentences) {
      if (read.some((span) => overlaps(span, sentence))) continue
      const why: Signal['why'][number][] = []
      const lemmas = sentence.tokens.map((token) => token.joined ?? token.lemma.toLowerCase())
      const counted = layers.quantities.some((it) => it.sentence === sentence.index && it.kind === 'count')
      if (counted && lemmas.some((lemma) => casualty(lemma))) why.push('casualty_number')
      if (lemmas.some((lemma) => violence(lemma))) why.push('violence')
      if (layers.actorMentions.some((it) => it.sentence === sentence.index && it.actor !== null && groups.has(it.actor))) why.push('group')
      if (layers.sayings.some((it) => it.sentence === sentence.index)) why.push('reporting')
      if (why.length > 0) signals.push({ sentence: sentence.index, at: spanOf(sentence), why })
    }
    return { signals }
  },
})

/** Every stretch of text that a record rests on. */
function readSpans(layers: { events: readonly { evidence: readonly Span[]; casualties: readonly { evidence: readonly Span[] }[]; responsibility: readonly { evidence: readonly Span[] }[] }[] } & Record<'aggregates' | 'relations' | 'facts' | 'statements', readonly { evidence: readonly Span[] }[]>): Span[] {
  const { events, aggregates, relations, facts, statements } = layers
  const parts = events.flatMap((it) => [...it.casualties, ...it.responsibility])
  return [...events, ...parts, ...aggregates, ...relations, ...facts, ...statements].flatMap(({ evidence }) => evidence)
}

function spanOf({ start, end }: Sentence): Span {
  return { start, end }
}

