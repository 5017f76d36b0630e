// Modal auxiliaries over a predicate, and the several meanings of "zou" and "would".
import type { ClauseWords, CueKind } from '../../lang/clauses.ts'
import type { Cue } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { cueAt } from './cues.ts'
import { firstConjunct } from './phrase.ts'
import { childrenOf, hasFeat, headOf, lemmaOf, relOf } from './tree.ts'
import type { VerbForm } from './voice.ts'

export interface ModalPlace {
  readonly token: number
  readonly form: VerbForm
  /** The predicate over this one: the token it hangs on, and its tense. */
  readonly governor: { readonly token: number; readonly tense: VerbForm['tense'] } | undefined
}

export function modalCues(sentence: Sentence, place: ModalPlace, words: ClauseWords): readonly Cue[] {
  const found: Cue[] = []
  const modals = modalTokens(sentence, place, words)
  for (const aux of modals) {
    const modal = words.modals.find(({ forms }) => forms?.includes(aux.form.toLowerCase()) === true) ?? words.modals.find(({ lemma, forms, would }) => lemma === aux.lemma && (forms === undefined || would !== undefined))
    if (modal === undefined) continue
    if (modal.would?.includes(aux.form.toLowerCase()) === true) {
      if (modals.length > 1) continue
      const kind = wouldMeans(sentence, place, aux, words)
      if (kind !== undefined) found.push(cueAt(sentence, kind, aux.index))
    } else {
      // "must have killed" guesses what happened; it orders nothing.
      found.push(cueAt(sentence, modal.kind === 'imperative' && looksBack(place, aux, words) ? 'probable' : modal.kind, aux.index))
      // "kan aanvallen" is no more than a thought, "kan hebben aangevallen" is a guess about what happened.
      if (modal.kind === 'possible' && !looksBack(place, aux, words)) found.push(cueAt(sentence, 'hypothetical', aux.index))
    }
  }
  const condition = conditionUnder(sentence, place.token, words)
  if (condition !== undefined && found.length > 0) found.push(cueAt(sentence, 'hypothetical', condition.index))
  return found
}

/** Its auxiliaries, and a modal that the tree has as a main verb over the infinitive ("willen", "gaan"). */
function modalTokens(sentence: Sentence, { token, form }: ModalPlace, words: ClauseWords): readonly Token[] {
  const above = headOf(sentence, token)
  const governing = above !== undefined && relOf(sentence.tokens[token]!) === 'xcomp' && !form.auxiliaries.includes(above) && words.modals.some(({ lemma }) => lemma === above.lemma) ? [above] : []
  return [...form.auxiliaries.filter((aux) => words.modals.some(({ lemma, forms }) => lemma === aux.lemma || forms?.includes(aux.form.toLowerCase()) === true)), ...governing]
}

/**
 * "De VS vreesde dat er een broeinest zou ontstaan" (what was to come, seen from then), "Als ze aanvallen, zou de stad vallen" (condition),
 * "De groep zou tien mensen hebben gedood" (hearsay). Undefined where "would later" tells what came about.
 */
function wouldMeans(sentence: Sentence, { token, form, governor }: ModalPlace, aux: Token, words: ClauseWords): CueKind | undefined {
  if (conditionUnder(sentence, token, words) !== undefined || conditionOf(sentence, token, words) !== undefined) return 'conditional'
  if (childrenOf(sentence, token).some((child) => relOf(child) === 'nsubj' && hasFeat(child, 'Person=1'))) return 'hypothetical'
  if (childrenOf(sentence, token).some((child) => relOf(child) === 'advmod' && words.afterwards.has(child.form.toLowerCase()))) return undefined
  if (looksBack({ form }, aux, words)) return words.would
  const over = governor === undefined ? undefined : sentence.tokens[governor.token]
  if (over === undefined || governor?.tense !== 'past') return words.would
  // "het feest dat zondag zou beginnen": in a clause on a noun or beside a verb in the past, it lay ahead then.
  const aside = ['acl', 'advcl'].includes(relOf(sentence.tokens[token]!))
  return aside || words.thinking.has(lemmaOf(over)) || words.thinking.has(over.lemma) ? 'future' : words.would
}

/** A perfect infinitive under the modal: "zou hebben gedood", "may have killed". */
function looksBack({ form }: Pick<ModalPlace, 'form'>, modal: Token, words: ClauseWords): boolean {
  return form.auxiliaries.some((aux) => aux !== modal && words.haves.has(aux.lemma) && (hasFeat(aux, 'VerbForm=Inf') || aux.form === aux.lemma) && aux.rel !== 'cop')
}

/** The marker of a condition that hangs under the predicate, or under the first of its conjuncts. */
function conditionUnder(sentence: Sentence, token: number, words: ClauseWords): Token | undefined {
  for (const at of new Set([token, firstConjunct(sentence, token)])) {
    for (const clause of childrenOf(sentence, at)) {
      if (relOf(clause) !== 'advcl') continue
      const mark = conditionOf(sentence, clause.index, words)
      if (mark !== undefined) return mark
    }
  }
  return undefined
}

/** "als", "if" of a finite clause; not of a past one without a modal over it, and not the "als" of a comparison, which has no finite verb. */
export function conditionOf(sentence: Sentence, token: number, words: ClauseWords): Token | undefined {
  const children = childrenOf(sentence, token)
  const mark = children.find((child) => (child.rel === 'mark' || child.rel === 'advmod') && words.conditions.has(child.form.toLowerCase()))
  if (mark === undefined) return undefined
  const finite = [sentence.tokens[token]!, ...children].find((word) => hasFeat(word, 'VerbForm=Fin'))
  if (finite === undefined) return undefined
  // "Toen/als ze aanvielen, vluchtte hij": in the past only a modal in the main clause makes it a condition.
  const main = headOf(sentence, token)
  const modal = main !== undefined && childrenOf(sentence, main.index).some((child) => relOf(child) === 'aux' && words.modals.some(({ lemma, forms }) => lemma === child.lemma || forms?.includes(child.form.toLowerCase()) === true))
  return hasFeat(finite, 'Tense=Past') && !modal ? undefined : mark
}
