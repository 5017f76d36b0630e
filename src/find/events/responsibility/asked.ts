// "Wie zit daarachter? Het leger zegt: de rebellen.": the text asks who did it, and what answers is blamed.
import type { Sentence } from '../../../model/sentence.ts'
import type { Said } from '../../../reading/reading.ts'
import { accusedBy } from './basis.ts'
import type { Blame } from './blame.ts'
import type { Cluster } from '../cluster.ts'
import type { View } from '../view.ts'
import { justTold } from './deed.ts'
import { doersAt, isUnnamed } from './who.ts'
import { spoken } from './words.ts'

/** "Maar door wie?", "Who was behind it?" */
const asks = /^(?:maar |en |but |and )?(?:(?:door wie|by whom)\?|(?:wie|who)\b.{0,40}\b(?:achter|erachter|daarachter|hierachter|behind|gedaan|did it|responsible|verantwoordelijk)\b[^,]{0,30}\?)$/iu

/** "Wie achter de aanslag zit, is niet duidelijk": a question that is no question. */
const leavesOpen = /^(?:maar |en |but |and )?(?:wie|who)\b.{0,60}\b(?:achter|erachter|daarachter|gedaan|behind|responsible|verantwoordelijk|dader|daders)\b.{0,40}\b(?:niet|onduidelijk|onbekend|onzeker|unclear|unknown|not)\b/iu

/** Sentences after the question that may still answer it. */
const reach = 5

export function* answersToWho(view: View, clusters: readonly Cluster[], question: Sentence): Generator<Blame> {
  const words = view.text.slice(question.start, question.end).trim()
  const asked = asks.test(words)
  if (!asked && !leavesOpen.test(words)) return
  const deeds = justTold(clusters, question)
  for (let next = 1; next <= (asked ? reach : 1); next++) {
    const sentence = view.sentences[question.index + next]
    if (sentence === undefined || !goesOn(view, question, sentence)) return
    const answer = asked ? ofSpeaker(view, sentence) ?? (next === 1 ? ofPhrase(view, sentence) : undefined) : ofGuess(view, sentence)
    if (answer === undefined) continue
    for (const { cluster } of deeds) {
      for (const { actor } of doersAt(view, sentence, [answer.token])) {
        if (asked && isUnnamed(view, actor)) continue
        yield { cluster, actor, basis: accusedBy(view, answer.said), said: answer.said, evidence: { start: sentence.start, end: Math.min(sentence.end, sentence.start + 200) }, because: 'responsibility:asked', named: false, at: { sentence: sentence.index, token: answer.token } }
      }
    }
  }
}

/** In the same paragraph, or in the one under a heading that asks. */
function goesOn(view: View, question: Sentence, { block }: Sentence): boolean {
  return block === question.block || (block === question.block + 1 && view.sentences[question.index + 1]?.block === block)
}

interface Answer { readonly token: number; readonly said: Said }

/** "De regering zegt: de rebellen.": all that is said is who. */
function ofSpeaker(view: View, sentence: Sentence): Answer | undefined {
  const colon = sentence.tokens.findIndex(({ form }) => form === ':')
  if (colon < 0 || !view.sayingsAt(sentence.index, colon + 1).some(({ source }) => source !== undefined) && !view.sayingsAt(sentence.index, sentence.tokens.length - 2).some(({ source }) => source !== undefined)) return undefined
  const rest = sentence.tokens.slice(colon + 1).filter(({ upos }) => upos !== 'PUNCT' && upos !== 'DET')
  const mention = rest.length > 0 ? view.mentionAt(sentence.index, rest.at(-1)!.index) : undefined
  return mention !== undefined && mention.first >= colon && rest.every(({ index }) => mention.first <= index && index <= mention.last) ? { token: mention.token, said: spoken(view, sentence.index, mention.token) } : undefined
}

/** "De rebellen, die steun krijgen van …": a phrase that is no clause. */
function ofPhrase(view: View, sentence: Sentence): Answer | undefined {
  const root = sentence.tokens.find(({ head }) => head < 0)
  const mention = root === undefined ? undefined : view.mentionAt(sentence.index, root.index)
  if (root === undefined || mention === undefined || !/^(?:NOUN|PROPN)$/u.test(root.upos) || mention.first > 1 || view.predicateAt(sentence.index, root.index) !== undefined) return undefined
  return { token: root.index, said: spoken(view, sentence.index, root.index) }
}

/** "Men gaat ervan uit dat het rebellen zijn geweest", "They think it was the rebels". */
function ofGuess(view: View, sentence: Sentence): Answer | undefined {
  const mention = view.mentionsOf(sentence.index).find(({ first, last, how }) => how !== 'pronoun' && isGuessed(sentence, first, last))
  return mention && { token: mention.token, said: { ...spoken(view, sentence.index, mention.token), act: 'suspect', certainty: 'PROBABLE' } }
}

/** Between "het" and "zijn geweest", or behind "it was". */
function isGuessed({ tokens }: Sentence, first: number, last: number): boolean {
  const before = [tokens[first]!, tokens[first - 1]].some((word) => word?.form === 'het') && tokens.slice(0, first).some(({ form }) => form === 'dat')
  return (before && /^(?:zijn|waren|was|is)$/u.test(tokens[last + 1]?.form ?? '')) || (tokens[first - 2]?.form === 'it' && /^(?:was|were|is)$/u.test(tokens[first - 1]?.form ?? ''))
}
