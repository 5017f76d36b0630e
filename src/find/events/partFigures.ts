// Figures that are a part of the figure before: "onder wie vier kinderen".
import { casualtyFrames, partMarkers, type CasualtyFrame } from '../../scheme/casualties.ts'
import type { QuantityMention } from '../../model/quantity.ts'
import type { Sentence } from '../../model/sentence.ts'
import { hull } from '../../model/span.ts'
import { nounPhrase } from '../clauses/index.ts'
import { fitsFrame } from './casualtyWords.ts'
import type { Figure } from './figure.ts'
import { whoOf } from './howMany.ts'
import { groupOf, isPerson } from './people.ts'
import { tokensIn, type View } from './view.ts'

/** "onder wie vier kinderen": counted once more, as a part of the figure before. */
export function parts(view: View, sentence: Sentence, before: readonly Figure[]): readonly Figure[] {
  const found: Figure[] = []
  for (const mention of view.quantitiesOf(sentence.index)) {
    if (mention.kind !== 'count' || before.some(({ words }) => words.start <= mention.start && mention.end <= words.end)) continue
    const lead = view.text.slice(Math.max(sentence.start, mention.start - 40), mention.start).toLowerCase()
    const marker = partMarkers[view.language].find((one) => new RegExp(`${one}\\s+(?:\\S+\\s+){0,2}$`, 'u').test(lead))
    if (marker === undefined) continue
    const kind = /gewond|injur|wound/u.test(marker) ? 'wounded' : /dod|dead|slachtoffers|victims/u.test(marker) ? 'killed' : kindBehind(view, sentence, mention) ?? before.filter(({ words }) => words.start < mention.start).at(-1)?.kind
    const noun = mention.noun ?? tokensIn(sentence, mention.head)[0]?.index
    if (kind === undefined || noun === undefined || !isPerson(view, sentence, noun)) continue
    const total = before.filter((one) => one.kind === kind).at(-1)
    const phrase = nounPhrase(sentence, noun)
    found.push({
      sentence: sentence.index, token: total?.token ?? noun, counted: noun, kind, quantity: mention.value, words: mention,
      who: whoOf(view, sentence, noun, mention), group: groupOf(view, sentence, noun, 'subject'), part: true, superseded: false, attacker: false,
      predicate: total?.predicate ?? view.predicateOver(sentence.index, noun) ?? null, cues: total?.cues ?? [], evidence: hull([mention, phrase.span]), because: 'casualties:part',
    })
  }
  return found
}

/** "waarvan er één is overleden": a part with a verb of its own counts what that verb says. */
function kindBehind(view: View, sentence: Sentence, { end }: QuantityMention): CasualtyFrame['kind'] | undefined {
  const clause = sentence.tokens.filter(({ start }) => start >= end)
  const stop = clause.findIndex(({ form, upos }) => form === ',' || upos === 'CCONJ')
  const verb = clause.slice(0, stop < 0 ? clause.length : stop).find(({ upos }) => upos === 'VERB')
  return verb && casualtyFrames[view.language].find((frame) => frame.pos === 'verb' && fitsFrame(view, sentence, verb, frame))?.kind
}
