// Figures that are a part of the figure before: "onder wie vier kinderen".
import { casualtyFrames, partMarkers, type CasualtyFrame } from '../../scheme/casualties.ts'
import type { QuantityMention } from '../../model/quantity.ts'
import type { Sentence } from '../../model/sentence.ts'
import { hull } from '../../model/span.ts'
import { nounPhrase } from '../clauses/index.ts'
import { fitsFrame } from './casualtyWords.ts'
import type { Figure } from './figure.ts'
import { whoOf } from './howMany.ts'
import { groupOf, isAttacker, isPerson } from './people.ts'
import { tokensIn, type View } from './view.ts'

/** "onder wie vier kinderen": counted once more, as a part of the figure before. */
export function parts(view: View, sentence: Sentence, before: readonly Figure[]): readonly Figure[] {
  const found: Figure[] = []
  for (const mention of view.quantitiesOf(sentence.index)) {
    if (mention.kind !== 'count' || before.some(({ words }) => words.start <= mention.start && mention.end <= words.end)) continue
    const lead = view.text.slice(Math.max(sentence.start, mention.start - 40), mention.start).toLowerCase()
    const marker = partMarkers[view.language].find((one) => new RegExp(`${one}\\s+(?:\\S+\\s+){0,2}$`, 'u').test(lead)) ?? (isListed(view, sentence, mention, before, found) ? ':' : undefined)
    if (marker === undefined) continue
    const kind = /gewond|injur|wound/u.test(marker) ? 'wounded' : /dod|dead|slachtoffers|victims/u.test(marker) ? 'killed' : kindBehind(view, sentence, mention) ?? before.filter(({ words }) => words.start < mention.start).at(-1)?.kind
    const noun = nounOf(view, sentence, mention)
    if (kind === undefined || noun === undefined || !isPerson(view, sentence, noun)) continue
    const total = before.filter((one) => one.kind === kind).at(-1)
    const phrase = nounPhrase(sentence, noun)
    found.push({
      sentence: sentence.index, token: total?.token ?? noun, counted: noun, kind, quantity: mention.value, words: mention,
      who: whoOf(view, sentence, noun, mention), group: groupOf(view, sentence, noun, 'subject'), part: true, superseded: false, attacker: marker === ':' && isAttacker(view, sentence, noun),
      predicate: total?.predicate ?? view.predicateOver(sentence.index, noun) ?? null, cues: total?.cues ?? [], evidence: hull([mention, phrase.span]), because: marker === ':' ? 'casualties:listed' : 'casualties:part',
    })
  }
  return found
}

/** "van wie acht ernstig": an adjective behind a number counts nobody. */
function nounOf(view: View, sentence: Sentence, { noun, head }: QuantityMention): number | undefined {
  return noun === undefined || (sentence.tokens[noun]!.upos === 'ADJ' && !isPerson(view, sentence, noun)) ? tokensIn(sentence, head)[0]?.index : noun
}

/** "39 mensen kwamen om: 25 toeristen, tien agenten en vier aanvallers": behind the colon of a total, and what goes on from there. */
function isListed(view: View, sentence: Sentence, { start }: QuantityMention, before: readonly Figure[], found: readonly Figure[]): boolean {
  const lead = view.text.slice(sentence.start, start)
  const last = found.at(-1)
  if (last?.because === 'casualties:listed' || (last !== undefined && last.sentence === sentence.index && view.text.slice(sentence.start, last.words.start).trimEnd().endsWith(':'))) return /^[^:;.]{0,40}(?:,| en| and)\s+(?:\S+\s+)?$/u.test(view.text.slice(last.words.end, start))
  return lead.trimEnd().endsWith(':') && before.some(({ words, part }) => !part && words.end < start)
}

/** "Een van hen is een arts", "One of the dead was a doctor": of those whom the sentence before counts. */
export function oneOfThem(view: View, sentence: Sentence, counted: readonly Figure[]): readonly Figure[] {
  const words = /^(?:een|eén|één|one)\s+(?:van|of)\s+(?:(hen|them)|(?:de|the|those)\s+(\p{L}+))\s+(?:is|was)\s/iu.exec(view.text.slice(sentence.start, sentence.end))
  const kind = words === null ? undefined : words[2] === undefined ? kindTold(sentence, counted) : kindNamed(words[2])
  if (words === null || kind === undefined) return []
  const who = sentence.tokens.find(({ start, upos }) => start >= sentence.start + words[0].length && (upos === 'NOUN' || upos === 'PROPN'))
  if (who === undefined || who.start > sentence.start + words[0].length + 25 || !isPerson(view, sentence, who.index)) return []
  const phrase = nounPhrase(sentence, who.index)
  return [{
    sentence: sentence.index, token: who.index, counted: who.index, kind, quantity: { low: 1, best: 1, high: 1, op: 'exact' }, words: { start: sentence.start, end: sentence.start + words[0].indexOf(' ') },
    who: view.text.slice(phrase.span.start, phrase.span.end), group: groupOf(view, sentence, who.index, 'subject'), part: true, superseded: false, attacker: false,
    predicate: view.predicateAt(sentence.index, who.index) ?? null, cues: [], evidence: { start: sentence.start, end: phrase.span.end }, because: 'casualties:one-of-them',
  }]
}

/** "van hen": of the dead or of the wounded, when the sentence before counts only one of the two. */
function kindTold({ index }: Sentence, counted: readonly Figure[]): CasualtyFrame['kind'] | undefined {
  const [kind, other] = new Set(counted.filter((one) => one.sentence === index - 1 && !one.part && (one.kind === 'killed' || one.kind === 'wounded')).map((one) => one.kind))
  return other === undefined ? kind : undefined
}

function kindNamed(word: string): CasualtyFrame['kind'] | undefined {
  return /^(?:doden|dead|killed)$/iu.test(word) ? 'killed' : /^(?:gewonden|wounded|injured)$/iu.test(word) ? 'wounded' : undefined
}

/** "waarvan er één is overleden": a part with a verb of its own counts what that verb says. */
function kindBehind(view: View, sentence: Sentence, { end }: QuantityMention): CasualtyFrame['kind'] | undefined {
  const clause = sentence.tokens.filter(({ start }) => start >= end)
  const stop = clause.findIndex(({ form, upos }) => form === ',' || upos === 'CCONJ')
  const verb = clause.slice(0, stop < 0 ? clause.length : stop).find(({ upos }) => upos === 'VERB')
  return verb && casualtyFrames[view.language].find((frame) => frame.pos === 'verb' && fitsFrame(view, sentence, verb, frame))?.kind
}
