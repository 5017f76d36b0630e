// Words by which a sentence looks as if it tells of violence or of casualties, for the list of what was not read.
import type { LanguageId } from '../model/source.ts'
import type { EventType } from './eventType.ts'
import { eventTypes } from './events/index.ts'

/** Tells whether a lemma (joined verb, noun or compound) is a word of violence: taken from the frames of the violent event types. */
export function violenceWords(language: LanguageId): (lemma: string) => boolean {
  const types: readonly EventType[] = eventTypes
  const frames = types.filter(({ family }) => family === 'violence').flatMap((type) => type.frames[language])
  const words = frames.filter((frame) => !frame.weak && !frame.leaning).flatMap(({ word, also = [] }) => [word, ...also])
  const exact = new Set(words.filter((word) => !word.startsWith('-')))
  const endings = words.filter((word) => word.startsWith('-')).map((word) => word.slice(1))
  return (lemma) => exact.has(lemma) || endings.some((ending) => lemma.endsWith(ending))
}

const casualty: Readonly<Record<LanguageId, ReadonlySet<string>>> = {
  nl: new Set(['dode', 'doden', 'dood', 'omkomen', 'sterven', 'overlijden', 'sneuvelen', 'vermoorden', 'slachtoffer', 'gewonde', 'gewond', 'verwonden', 'leven', 'dodental', 'ontvoeren', 'gijzelen', 'vermist', 'ontheemd']),
  en: new Set(['dead', 'death', 'die', 'kill', 'fatality', 'casualty', 'wound', 'wounded', 'injure', 'injured', 'injury', 'victim', 'toll', 'abduct', 'kidnap', 'missing', 'displace', 'murder']),
}

/** Tells whether a lemma speaks of people harmed. */
export function casualtyWords(language: LanguageId): (lemma: string) => boolean {
  return (lemma) => casualty[language].has(lemma)
}
