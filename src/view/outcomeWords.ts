// What came of a rule, in words: the record it made, why it was refused, or what was wanting.
import type { LanguageId } from '../model/source.ts'
import type { Outcome, Tried } from '../model/tried.ts'
import { refusalReason } from '../scheme/refusals.ts'

const kinds = {
  event: { nl: 'gebeurtenis', en: 'event' },
  casualty: { nl: 'aantal', en: 'figure' },
  relation: { nl: 'relatie', en: 'relation' },
  fact: { nl: 'gegeven', en: 'fact' },
  saying: { nl: 'wie zegt het', en: 'who says' },
} as const satisfies Readonly<Record<Tried['kind'], Readonly<Record<LanguageId, string>>>>

export const kindWord = (kind: Tried['kind'], language: LanguageId): string => kinds[kind][language]

/** `{}` takes what the outcome names. */
const sentences = {
  record: { nl: 'staat in {}', en: 'stands in {}' },
  said: { nl: 'zegt wie het zegt: {}', en: 'tells who says it: {}' },
  'no-carrier': { nl: 'geen van deze werkwoorden draagt het woord: {}', en: 'none of these verbs carries the word: {}' },
  'not-beside': { nl: 'ernaast staat niet: {}', en: 'not beside it: {}' },
  beside: { nl: 'ernaast staat „{}”, en dan geldt de regel niet', en: '“{}” stands beside it, which rules it out' },
  'no-filler': { nl: 'niets dat past vult {}', en: 'nothing that fits fills {}' },
  'wrong-doer': { nl: 'wie het doet is geen {}', en: 'whoever does it is no {}' },
  'no-actor': { nl: 'wat {} vult, is hier geen actor die de regel neemt', en: 'what fills {} is no actor here that the rule takes' },
  'wrong-ends': { nl: 'deze twee verbindt de regel niet', en: 'the rule does not tie these two' },
  'no-value': { nl: 'er staat geen waarde bij', en: 'no value stands with it' },
  'no-habit': { nl: 'staat er als één daad, niet als gewoonte', en: 'told as one deed, not as a habit' },
  'closer-rule': { nl: 'een andere regel past nauwer: {}', en: 'another rule fits closer: {}' },
  'told-by': { nl: 'staat al in {}', en: 'told by {} already' },
  'part-of-other': { nl: 'hoort bij wat een ander woord van de zin vertelt', en: 'belongs to what another word of the sentence tells' },
  'joins-none': { nl: 'zegt te weinig voor een eigen gebeurtenis, en past bij geen andere', en: 'says too little for an event of its own, and fits no other' },
  definition: { nl: 'de zin legt een woord uit', en: 'the sentence explains a word' },
  unsaid: { nl: 'zo wordt er niets gezegd: een vraag, plan, ontkenning of gebod', en: 'nothing is said this way: a question, plan, denial or order' },
  'no-content': { nl: 'wat er gezegd wordt, is niet gevonden', en: 'what is said was not found' },
  'no-source': { nl: 'wie het zegt, is niet gevonden', en: 'who says it was not found' },
} as const satisfies Readonly<Record<Exclude<Outcome['code'], 'refused'>, Readonly<Record<LanguageId, string>>>>

const weights = {
  nl: { text: 'van een conflict spreekt in de tekst', word: 'bij dit woord' },
  en: { text: 'weight of conflict in the text', word: 'beside this word' },
} as const satisfies Readonly<Record<LanguageId, object>>

/** `word` is what set the rule off. */
export function outcomeWords(outcome: Outcome, word: string, language: LanguageId): string {
  if (outcome.code !== 'refused') return sentences[outcome.code][language].replace('{}', named(outcome))
  const { refusal, weight } = outcome
  const { text, word: beside } = weights[language]
  return `${refusalReason(refusal, language, word)}${weight ? ` (${text} ${weight.text}, ${beside} ${weight.word})` : ''}`
}

function named(outcome: Exclude<Outcome, { code: 'refused' }>): string {
  switch (outcome.code) {
    case 'record':
    case 'told-by': return outcome.id
    case 'said': return outcome.act
    case 'no-carrier': return listed(outcome.verbs)
    case 'not-beside': return listed(outcome.words)
    case 'beside': return outcome.word
    case 'no-filler': return `${outcome.role} (${listed(outcome.slots)})`
    case 'wrong-doer': return listed(outcome.types)
    case 'no-actor': return outcome.role
    case 'closer-rule': return outcome.rule
    default: return ''
  }
}

const most = 8

function listed(words: readonly string[]): string {
  return `${words.slice(0, most).join(' | ')}${words.length > most ? ' | …' : ''}`
}
