// Voice, tense and finiteness of a verb: undone here, so that no rule needs to know who stands where.
import type { ClauseWords } from '../../lang/clauses.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { prepOf } from './phrase.ts'
import { childrenOf, hasFeat, headOf, lemmaOf, relOf } from './tree.ts'

export interface VerbForm {
  readonly passive: boolean
  readonly tense: 'past' | 'present' | 'none'
  readonly finite: boolean
  /** Its own auxiliaries and copula, in order; those of the first conjunct when it shares them. */
  readonly auxiliaries: readonly Token[]
  /** The token by which the clause hangs in its sentence: itself, or the auxiliary that a tree has above it. */
  readonly hook: number
}

export function isParticiple(token: Token): boolean {
  return token.upos === 'VERB' && hasFeat(token, 'VerbForm=Part')
}

export function isPresentParticiple(token: Token): boolean {
  if (token.upos !== 'VERB' || hasFeat(token, 'VerbForm=Fin') || hasFeat(token, 'VerbForm=Inf')) return false
  // Dutch marks no tense on "plegende"; its ending does. English "claiming" is tagged as a gerund where it stands without auxiliary.
  return hasFeat(token, 'VerbForm=Ger') || (hasFeat(token, 'VerbForm=Part') && (hasFeat(token, 'Tense=Pres') || /end(?:e|en)?$/iu.test(token.form) && /^(?:.*en)$/iu.test(token.lemma) || /ing$/iu.test(token.form)))
}

export function auxiliariesOf(sentence: Sentence, token: number): readonly Token[] {
  return childrenOf(sentence, token).filter((child) => relOf(child) === 'aux' || child.rel === 'cop')
}

/**
 * The form of the verb (or predicative noun) at `index`. `shared` is the form of the conjunct before it, whose auxiliaries it uses
 * when it has none of its own ("zijn gedood en verwond").
 */
export function formOf(sentence: Sentence, index: number, words: ClauseWords, shared?: VerbForm): VerbForm {
  const token = sentence.tokens[index]!
  const own = auxiliariesOf(sentence, index)
  const governor = headOf(sentence, index)
  // "werd" or "have" as a main verb over a participle is how a parser often has a passive or a perfect.
  const outer = own.length === 0 && token.rel === 'xcomp' && isParticiple(token) && governor !== undefined && isAuxiliary(sentence, governor, words) ? [...auxiliariesOf(sentence, governor.index), governor] : []
  const sharing = own.length === 0 && outer.length === 0 && shared !== undefined && !hasFeat(token, 'VerbForm=Fin')
  const auxiliaries = sharing ? shared.auxiliaries : [...own, ...outer]
  const finite = hasFeat(token, 'VerbForm=Fin') || isPlainPlural(sentence, token, auxiliaries) || isPlainPresent(sentence, token, auxiliaries) ? token : auxiliaries.find((aux) => hasFeat(aux, 'VerbForm=Fin'))
  const tense = finite === undefined ? 'none' : hasFeat(finite, 'Tense=Past') ? 'past' : 'present'
  return { passive: isPassive(sentence, token, auxiliaries, words), tense: perfectIsPast(tense, auxiliaries, token, words), finite: finite !== undefined, auxiliaries, hook: outer.at(-1)?.index ?? index }
}

/** "Bewoners denken dat …": a Dutch plural looks like the infinitive, and a tagger may call it one; nothing else in the clause is finite then. */
function isPlainPlural(sentence: Sentence, token: Token, auxiliaries: readonly Token[]): boolean {
  if (token.upos !== 'VERB' || !hasFeat(token, 'VerbForm=Inf') || auxiliaries.length > 0 || !['root', 'parataxis', 'conj', 'ccomp', 'acl:relcl'].includes(token.rel)) return false
  const children = childrenOf(sentence, token.index)
  return !children.some((child) => child.rel === 'mark' && child.upos !== 'SCONJ') && children.some((child) => ['nsubj', 'obj', 'xcomp', 'amod'].includes(child.rel) && child.index < token.index && child.upos !== 'PUNCT')
}

/** "De regering benadrukt dat …": a Dutch present that looks like a participle; a subject before it and a clause or object behind it tell. */
function isPlainPresent(sentence: Sentence, token: Token, auxiliaries: readonly Token[]): boolean {
  if (!isParticiple(token) || hasFeat(token, 'Tense=Past') || auxiliaries.length > 0 || !['root', 'parataxis', 'conj', 'ccomp', 'acl:relcl'].includes(token.rel)) return false
  const children = childrenOf(sentence, token.index)
  return children.some((child) => child.rel === 'nsubj' && child.index < token.index) && children.some((child) => ['obj', 'ccomp', 'obl'].includes(child.rel) && child.index > token.index)
}

function isAuxiliary(sentence: Sentence, governor: Token, words: ClauseWords): boolean {
  const lemma = lemmaOf(governor)
  return words.passives.has(lemma) || (words.haves.has(lemma) && !childrenOf(sentence, governor.index).some((child) => child.rel === 'obj'))
}

/** "heeft gedood" tells of the past, whatever the tense of its auxiliary. */
function perfectIsPast(tense: VerbForm['tense'], auxiliaries: readonly Token[], token: Token, words: ClauseWords): VerbForm['tense'] {
  if (tense !== 'present' || token.upos !== 'VERB') return tense
  const perfect = auxiliaries.some((aux) => words.haves.has(aux.lemma) && aux.rel !== 'cop') && !isPresentParticiple(token)
  const future = auxiliaries.some((aux) => words.modals.some(({ lemma }) => lemma === aux.lemma))
  return perfect && !future ? 'past' : tense
}

function isPassive(sentence: Sentence, token: Token, auxiliaries: readonly Token[], words: ClauseWords): boolean {
  if (token.upos !== 'VERB' && token.upos !== 'ADJ') return false
  if (hasFeat(token, 'VerbForm=Fin') && auxiliaries.length === 0) return childrenOf(sentence, token.index).some((child) => child.rel === 'nsubj:pass') && isParticiple(token)
  if (isPresentParticiple(token) && !auxiliaries.some((aux) => aux.rel === 'aux:pass')) return false
  const lemma = lemmaOf(token)
  if (auxiliaries.some((aux) => words.passives.has(aux.lemma) && aux.rel !== 'cop')) return !words.intransitives.has(lemma) || hasAgent(sentence, token, words)
  if (auxiliaries.some((aux) => words.perfects.has(aux.lemma) && aux.rel !== 'cop') && isParticiple(token)) {
    if (words.intransitives.has(lemma)) return false
    const children = childrenOf(sentence, token.index)
    return auxiliaries.some((aux) => aux.rel === 'aux:pass') || children.some((child) => child.rel === 'nsubj:pass') || !children.some((child) => child.rel === 'obj')
  }
  if (auxiliaries.some((aux) => aux.rel !== 'cop') || isPlainPresent(sentence, token, auxiliaries)) return false
  // No auxiliary at all: "de opgeëiste aanslag", "killed in the attack", a headline's "Elf mensen gedood".
  return token.upos === 'VERB' && isParticiple(token) && !words.intransitives.has(lemma) && !isPastTense(sentence, token)
}

/** "drove off and opened fire": English past tenses look like participles, and a tagger takes one for the other. A subject or a finite verb beside it, and an object, tell. */
function isPastTense(sentence: Sentence, token: Token): boolean {
  if (!hasFeat(token, 'Tense=Past')) return false
  const children = childrenOf(sentence, token.index)
  const first = token.rel === 'conj' ? headOf(sentence, token.index) : undefined
  const beside = first !== undefined && hasFeat(first, 'VerbForm=Fin')
  return (beside || children.some((child) => child.rel === 'nsubj')) && children.some((child) => child.rel === 'obj' || child.rel === 'ccomp' || (beside && child.rel === 'obl'))
}

function hasAgent(sentence: Sentence, token: Token, words: ClauseWords): boolean {
  return childrenOf(sentence, token.index).some((child) => child.rel === 'obl:agent' || (relOf(child) === 'obl' && words.agents.has(prepOf(sentence, child.index) ?? '')))
}
