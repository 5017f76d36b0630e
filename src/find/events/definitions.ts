// Sentences that say what a word means: they name deaths and attacks, but tell of none.
import type { LanguageId } from '../../model/source.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { View } from './view.ts'

/** A defining verb, with the word that must stand behind it where the verb alone may tell of anything. */
const defining: Readonly<Record<LanguageId, readonly (readonly [verb: string, word?: string])[]>> = {
  nl: [['definiëren'], ['omschrijven', 'als'], ['verstaan', 'onder'], ['gelden', 'als'], ['tellen', 'als']],
  en: [['define'], ['characterize'], ['characterise'], ['classify', 'as'], ['count', 'as'], ['qualify', 'as'], ['refer', 'to']],
}

/** Verbs that say what a word means by a clause: "'Plunderen' betekent dat men alles meeneemt". */
const meaning: Readonly<Record<LanguageId, readonly string[]>> = { nl: ['betekenen', 'inhouden'], en: ['mean'] }

/** What definitions are made of: an open number, an indefinite case. */
const anyCase = /\b(?:or more|of meer|in which|waarbij|when|wanneer|where|if|als er)\b/iu

/** "A mass shooting is defined as an incident in which four or more people are killed". */
export function isDefinition(view: View, sentence: Sentence): boolean {
  if (meansClause(view, sentence)) return true
  if (!anyCase.test(view.text.slice(sentence.start, sentence.end))) return false
  return view.predicatesOf(sentence.index).some(({ kind, tense, lemma, token }) => kind === 'verb' && tense === 'present' && defining[view.language].some(([verb, word]) => verb === lemma.toLowerCase()
    && (word === undefined || sentence.tokens.some(({ index, form }) => form.toLowerCase() === word && index !== token))))
}

/** "Dat betekent dat er tien doden zijn" draws a conclusion; a word or phrase as the subject is explained. */
function meansClause(view: View, sentence: Sentence): boolean {
  return view.predicatesOf(sentence.index).some(({ kind, tense, lemma, args }) => {
    if (kind !== 'verb' || tense !== 'present' || !meaning[view.language].includes(lemma.toLowerCase())) return false
    const explained = args.find(({ role }) => role === 'agent') ?? args.find(({ role }) => role === 'patient')
    const clause = args.find(({ role }) => role === 'clause')
    if (!explained || !clause || sentence.tokens[explained.token]!.upos === 'PRON') return false
    return view.predicateAt(sentence.index, clause.token)?.tense === 'present'
  })
}
