// A light verb and its parties by the order of words, where the tree has made a copula or an auxiliary of the verb: "X heeft Y in handen".
import type { Sentence, Token } from '../../model/sentence.ts'
import { hasFeat } from '../clauses/tree.ts'
import type { SlotFiller } from './filler.ts'
import { isNominal, nominalFrom, subjectByOrder } from './order.ts'

/** Words in whose reach nothing is said to hold; order alone cannot see how far they reach. */
const unsure = new Set(['niet', 'geen', 'nooit', 'niemand', 'willen', 'zullen', 'kunnen', 'moeten', 'mogen', 'proberen', 'not', 'no', 'never', 'nobody', 'want', 'would', 'will', 'could', 'can', 'may', 'might', 'should', 'must', 'try', 'if', 'als', '?'])

/** Token of a finite verb of the list in the noun's own stretch of the sentence; undefined where a word in it takes something away. */
export function lightByOrder(sentence: Sentence, noun: number, light: readonly string[]): number | undefined {
  const segment = segmentOf(sentence, noun)
  if (segment.some(({ lemma, form }) => unsure.has(lemma) || unsure.has(form.toLowerCase()))) return undefined
  const verb = segment.find((token) => token.upos === 'AUX' && hasFeat(token, 'VerbForm=Fin') && light.includes(token.lemma))
  // a second verb has the noun for itself
  return verb === undefined || segment.some((token) => token !== verb && (token.upos === 'VERB' || token.upos === 'AUX')) ? undefined : verb.index
}

/** Who the verb is said of, what stands behind adpositions, and the first other noun as its object. */
export function slotsByOrder(sentence: Sentence, verb: number, noun: number): readonly SlotFiller[] {
  const fillers: SlotFiller[] = []
  const subject = subjectByOrder(sentence, verb)
  if (subject !== undefined) fillers.push({ slot: 'agent', token: subject, loose: true })
  const segment = segmentOf(sentence, noun)
  const behind = new Set<number>()
  for (const { upos, form, index } of segment) {
    const object = upos === 'ADP' ? nominalFrom(sentence, index + 1, segment.at(-1)!.index + 1) : undefined
    if (object === undefined) continue
    behind.add(object)
    // "delen van X": part of the phrase before it
    if (/^(?:van|of)$/iu.test(form) && isNominal(sentence.tokens[index - 1])) continue
    if (object !== noun && index > verb) fillers.push({ slot: `prep:${form.toLowerCase()}`, token: object, loose: true })
  }
  const object = segment.find((token) => token.index > verb && isNominal(token) && token.index !== noun && token.index !== subject && !behind.has(token.index))
  if (object !== undefined) fillers.push({ slot: 'patient', token: object.index, loose: true })
  return fillers
}

/** Adverbs around the noun, which no tree needs to have hung there: "er" in "er zijn". */
export function adverbsAround(sentence: Sentence, noun: number): readonly string[] {
  return segmentOf(sentence, noun).filter(({ upos }) => upos === 'ADV').map(({ form }) => form.toLowerCase())
}

/** The words around the noun up to the nearest comma or conjunction on either side. */
function segmentOf({ tokens }: Sentence, noun: number): readonly Token[] {
  const ends = ({ index, upos, form }: Token): boolean => (upos === 'PUNCT' && /^[,;:.?!–-]$/u.test(form)) || upos === 'SCONJ' || (upos === 'CCONJ' && ['VERB', 'AUX'].includes(tokens[index + 1]?.upos ?? ''))
  const first = tokens.findLastIndex((token) => token.index < noun && ends(token)) + 1
  const end = tokens.findIndex((token) => token.index > noun && ends(token))
  return tokens.slice(first, end < 0 ? tokens.length : end)
}
