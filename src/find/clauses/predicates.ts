// Predicates: every verb and predicative noun of a sentence, with voice undone, arguments completed and all cues over it.
import type { ClauseWords } from '../../lang/clauses.ts'
import type { Cue, Predicate } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { findArguments, shareObjects } from './arguments.ts'
import { cueAt, cuesOverClause, cuesOverNoun, cueWords, plain, scopeOf, unique, type Governor } from './cues.ts'
import type { Draft } from './draft.ts'
import { isClausal } from './mend.ts'
import { conditionOf, modalCues } from './modality.ts'
import { childrenOf, hasFeat, headOf, lemmaOf, relOf, subtree, treeOf } from './tree.ts'
import { formOf } from './voice.ts'

/** Relations in which a verb is part of a word or of another verb's cluster. */
const noPredicate = new Set(['aux', 'cop', 'case', 'mark', 'compound', 'fixed', 'flat', 'det', 'cc', 'punct', 'goeswith', 'reparandum', 'advmod'])

export function findPredicates(sentences: readonly Sentence[], words: ClauseWords): Predicate[] {
  return sentences.flatMap((sentence) => predicatesOf(sentence, words))
}

function predicatesOf(sentence: Sentence, words: ClauseWords): readonly Predicate[] {
  const order = treeOf(sentence).order
  const drafts = new Map<number, Draft>()
  for (const index of order) {
    const token = sentence.tokens[index]!
    const nominal = token.upos !== 'VERB'
    if (!isPredicate(sentence, token)) continue
    const before = token.rel === 'conj' ? drafts.get(token.head)?.form : undefined
    drafts.set(index, { token: index, nominal, form: formOf(sentence, index, words, before), args: [] })
  }
  // A passive auxiliary that the tree has as a main verb is no predicate of its own.
  for (const draft of drafts.values()) for (const aux of draft.form.auxiliaries) if (aux.index !== draft.token) drafts.delete(aux.index)
  for (const draft of drafts.values()) findArguments(sentence, draft, drafts, words)
  shareObjects(sentence, drafts)
  const unders = predicatesOver(sentence, drafts)
  const own = ownCues(sentence, drafts, unders, words)
  const done = new Map<number, Predicate>()
  for (const draft of drafts.values()) {
    const token = sentence.tokens[draft.token]!
    const under = unders[draft.form.hook]!
    const governor = done.get(under)
    const modals = modalCues(sentence, { token: draft.token, form: draft.form, governor: placeUnder(sentence, sentence.tokens[draft.form.hook]!, governor) }, words)
    const cues = unique([...(own.get(draft.token) ?? []), ...modals, ...handedDown(sentence, draft, governor, done, words)])
    done.set(draft.token, {
      sentence: sentence.index, token: draft.token, start: token.start, end: token.end, lemma: predicateLemma(sentence, token), kind: draft.nominal ? 'nominal' : 'verb',
      passive: draft.form.passive, tense: draft.form.tense, finite: draft.form.finite, args: draft.args, cues, under, rel: sentence.tokens[draft.form.hook]!.rel,
    })
  }
  return [...done.values()].sort((a, b) => a.token - b.token)
}

function isPredicate(sentence: Sentence, token: Token): boolean {
  if (token.upos === 'VERB') return !noPredicate.has(relOf(token))
  const children = childrenOf(sentence, token.index)
  if (children.some((child) => child.rel === 'cop')) return true
  // An auxiliary left without its verb ("er is hoop", a slip of the parser) still makes a clause.
  return token.upos === 'AUX' && !noPredicate.has(relOf(token))
}

/** "laten weten": two verbs, of which a tree calls one the other's particle; they are not joined. */
function predicateLemma(sentence: Sentence, token: Token): string {
  return childrenOf(sentence, token.index).some((child) => child.rel === 'compound:prt' && child.upos === 'VERB') ? token.lemma : lemmaOf(token)
}

/** For every token the predicate above it in the tree; -1 for none. */
function predicatesOver(sentence: Sentence, drafts: ReadonlyMap<number, Draft>): readonly number[] {
  const over: number[] = sentence.tokens.map(() => -1)
  for (const index of treeOf(sentence).order) {
    const head = headOf(sentence, index)
    if (head !== undefined) over[index] = drafts.has(head.index) ? head.index : over[head.index]!
  }
  return over
}

function placeUnder(sentence: Sentence, token: Token, governor: Predicate | undefined): { token: number; tense: Predicate['tense'] } | undefined {
  if (governor === undefined || relOf(token) === 'parataxis') return undefined
  const head = headOf(sentence, token.index)
  return { token: head?.index ?? governor.token, tense: governor.tense }
}

/** Cue phrases by the predicate in whose clause they stand; questions by their mark. */
function ownCues(sentence: Sentence, drafts: ReadonlyMap<number, Draft>, unders: readonly number[], words: ClauseWords): ReadonlyMap<number, readonly Cue[]> {
  const found = new Map<number, Cue[]>()
  const add = (token: number, cue: Cue): void => { found.set(token, [...(found.get(token) ?? []), cue]) }
  for (const cue of cueWords(sentence, words)) {
    const scope = scopeOf(sentence, cue, words)
    if (scope?.over !== 'clause') continue
    const at = drafts.has(scope.token) ? scope.token : unders[scope.token]!
    if (at >= 0) add(at, plain(cue))
  }
  for (const draft of drafts.values()) {
    const token = sentence.tokens[draft.token]!
    for (const child of childrenOf(sentence, draft.token)) {
      if (child.rel !== 'mark') continue
      const form = child.form.toLowerCase()
      if (words.whether.has(form) && relOf(token) !== 'advcl' && relOf(token) !== 'conj') add(draft.token, cueAt(sentence, 'question', child.index))
      else if (words.purpose.has(form) && relOf(token) === 'advcl' && !draft.form.finite && !underImplicative(sentence, token, words) && !underScope(sentence, token, words)) add(draft.token, cueAt(sentence, 'plan', child.index))
    }
    // "zonder iemand te raken": a parser often hangs the marker on the first noun.
    const opening = token.upos === 'VERB' && !draft.form.finite ? sentence.tokens[subtree(sentence, draft.token)[0]!] : undefined
    if (opening !== undefined && opening.index < draft.token && words.without.has(opening.form.toLowerCase())) add(draft.token, cueAt(sentence, 'negation', opening.index))
    const condition = relOf(token) === 'advcl' ? conditionOf(sentence, draft.token, words) : undefined
    if (condition !== undefined) add(draft.token, cueAt(sentence, 'conditional', condition.index))
    if (token.head < 0 || relOf(token) === 'root') {
      const mark = sentence.tokens.findLast(({ form }) => form === '?')
      if (mark !== undefined && mark.index >= sentence.tokens.length - 2) add(draft.token, cueAt(sentence, 'question', mark.index))
    }
  }
  return found
}

function underScope(sentence: Sentence, token: Token, words: ClauseWords): boolean {
  const head = headOf(sentence, token.index)
  return head !== undefined && cuesOverClause(sentence, head, false, words).length > 0
}

function underImplicative(sentence: Sentence, token: Token, words: ClauseWords): boolean {
  const head = headOf(sentence, token.index)
  return head !== undefined && words.implicatives.has(lemmaOf(head))
}

/** What the clause above lays on this one: nothing on a relative or adverbial clause, everything on a complement. */
function handedDown(sentence: Sentence, draft: Draft, governor: Predicate | undefined, done: ReadonlyMap<number, Predicate>, words: ClauseWords): readonly Cue[] {
  const token = sentence.tokens[draft.form.hook]!
  const head = headOf(sentence, draft.form.hook)
  if (head === undefined) return []
  const lookup = (index: number): Governor | undefined => done.get(index)
  const rel = relOf(token)
  if (rel === 'conj') return fromConjunct(sentence, draft, done.get(head.index), words)
  if (token.rel === 'acl:relcl' || token.rel === 'advcl:relcl') return negatedAntecedent(sentence, head, words)
  const complementised = childrenOf(sentence, draft.token).some((child) => child.rel === 'mark' && words.complementisers.has(child.form.toLowerCase()))
  const complement = isClausal(sentence, token, { has: () => true }) || rel === 'xcomp' || rel === 'ccomp' || rel === 'csubj' || (rel === 'advcl' && (complementised || underImplicative(sentence, token, words) || (!draft.form.finite && underScope(sentence, token, words))))
  if (complement) {
    const over = cuesOverClause(sentence, head, governor?.passive === true && governor.token === head.index, words)
    const whole = governor?.token === head.index ? governor.cues : cuesOverNoun(sentence, head.index, lookup, words)
    // "snappen niet waarom zij vechten": what one does not know, and asks for, is so.
    const above = asksWhy(sentence, draft.token, words) ? whole.filter(({ kind }) => kind !== 'negation' && kind !== 'never') : whole
    const around = governor !== undefined && governor.token !== head.index && (relOf(head) === 'obl' || relOf(head) === 'obj' || relOf(head) === 'advmod') ? governor.cues : []
    return [...over, ...above, ...around, ...subjectOf(sentence, head, governor, words)]
  }
  // "reportedly attacked a village, killing eight": what comes with a deed that is doubted is doubted too.
  if (rel === 'advcl' && !draft.form.finite && hasFeat(token, 'VerbForm=Ger') && !complementised) return governor?.cues.filter(({ kind }) => doubts.has(kind)) ?? []
  if (rel === 'acl' && !isDescription(token, draft)) return [...cuesOverClause(sentence, head, false, words), ...cuesOverNoun(sentence, head.index, lookup, words)]
  return []
}

function asksWhy(sentence: Sentence, token: number, words: ClauseWords): boolean {
  const opening = sentence.tokens[subtree(sentence, token).find((index) => sentence.tokens[index]!.upos !== 'PUNCT') ?? token]!
  return words.openQuestions.has(opening.form.toLowerCase())
}

/** "De verwachting is dat …": the subject of the copula, not the copula, says what the clause is. */
function subjectOf(sentence: Sentence, head: Token, governor: Predicate | undefined, words: ClauseWords): readonly Cue[] {
  if (governor?.token !== head.index) return []
  const subject = governor.args.find(({ role, token }) => role === 'agent' && token !== head.index)
  const copular = governor.kind === 'nominal' || words.occurrences.has(governor.lemma)
  return subject !== undefined && copular ? cuesOverClause(sentence, sentence.tokens[subject.token]!, false, words) : []
}

const doubts: ReadonlySet<Cue['kind']> = new Set(['reportative', 'possible', 'probable'])

/** A participle on a noun tells what happened to it; only a finite or infinitive clause is what the noun speaks of. */
function isDescription(token: Token, draft: Draft): boolean {
  return token.feats.includes('VerbForm=Part') && !draft.form.finite && draft.form.auxiliaries.length === 0
}

/** Conjuncts share what stands over both; a conjunct without a finite verb of its own shares the first one's auxiliaries and adverbs too. */
function fromConjunct(sentence: Sentence, draft: Draft, first: Predicate | undefined, words: ClauseWords): readonly Cue[] {
  if (first === undefined) return []
  const apart = draft.form.finite && first.finite && draft.form.auxiliaries.every((aux) => aux.index > first.token) && !isUnderFirstModal(sentence, draft, first, words)
  if (!apart) return first.cues
  const own = new Set(subtree(sentence, first.token).map((index) => sentence.tokens[index]!.start))
  return first.cues.filter(({ start }) => !own.has(start))
}

/** "zou … hebben aangevallen en acht mensen hebben gedood": the second "hebben" looks finite, but stands where an infinitive does. */
function isUnderFirstModal(sentence: Sentence, { token, form, args }: Draft, first: Predicate, words: ClauseWords): boolean {
  const [aux] = form.auxiliaries
  const modal = childrenOf(sentence, first.token).some((child) => relOf(child) === 'aux' && words.modals.some(({ lemma }) => lemma === child.lemma))
  const opens = sentence.tokens[(aux?.index ?? 0) - 1]?.upos === 'CCONJ'
  return modal && aux !== undefined && aux.form === aux.lemma && !opens && Math.abs(aux.index - token) === 1 && !args.some(({ role, inherited }) => role === 'agent' && inherited !== true)
}

function negatedAntecedent(sentence: Sentence, antecedent: Token, words: ClauseWords): readonly Cue[] {
  const negator = words.negators.has(antecedent.form.toLowerCase()) ? antecedent : childrenOf(sentence, antecedent.index).find((child) => relOf(child) === 'det' && words.negators.has(child.form.toLowerCase()))
  return negator === undefined ? [] : [cueAt(sentence, 'negation', negator.index)]
}
