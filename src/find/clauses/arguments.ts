// The arguments of a predicate: its own, and those it takes over from an antecedent, a governing verb or a conjunct.
import type { ClauseWords } from '../../lang/clauses.ts'
import type { Argument, ArgumentRole } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { argumentsOfNoun, prepOf } from './phrase.ts'
import { childrenOf, hasFeat, headOf, lemmaOf, relOf } from './tree.ts'
import { isParticiple, isPresentParticiple, type VerbForm } from './voice.ts'

/** What is known of a predicate while its arguments are sought; heads are done before their dependents. */
export interface Draft {
  readonly token: number
  readonly nominal: boolean
  readonly form: VerbForm
  readonly args: Argument[]
}

export type Drafts = ReadonlyMap<number, Draft>

export function findArguments(sentence: Sentence, draft: Draft, drafts: Drafts, words: ClauseWords): void {
  const { tokens } = sentence
  const token = tokens[draft.token]!
  addOwn(sentence, draft, drafts, words)
  // A participle under "werd" shares all that its auxiliary was given.
  const { hook } = draft.form
  if (hook !== draft.token) takeSubject(draft, addedTo(sentence, hook, draft, drafts, words))
  sortSubjects(sentence, draft, words)
  useAntecedent(sentence, draft, words)
  const outer = headOf(sentence, hook)
  if (outer === undefined) return
  const governor = drafts.get(outer.index)
  const rel = relOf(sentence.tokens[hook]!)
  const lent = rel === 'ccomp' && governor !== undefined && draft.form.finite && !has(draft, subjectRole(draft)) ? lentSubject(sentence, draft, governor) : undefined
  if (lent !== undefined) addInherited(draft, subjectRole(draft), lent)
  else if (rel === 'conj' && governor !== undefined) shareSubject(draft, governor)
  else if (governor !== undefined && !has(draft, subjectRole(draft)) && (rel === 'xcomp' || rel === 'advcl' || rel === 'ccomp' || rel === 'csubj' || isClausal(sentence, token, drafts)) && !draft.form.finite) control(sentence, draft, governor, words)
  else if (rel === 'amod' && token.upos === 'VERB') addInherited(draft, subjectRole(draft), outer.index)
  else if (rel === 'acl') ofNoun(sentence, draft, outer, drafts, words)
}

/**
 * Two subjects: "dat ze de burgemeester heeft ontvoerd" has its object called one; in "The group, the minister said, has …" the first
 * belongs to what is said.
 */
function sortSubjects(sentence: Sentence, draft: Draft, words: ClauseWords): void {
  const subjects = draft.args.filter(({ role, inherited }) => role === 'agent' && inherited !== true)
  const [first, second] = subjects
  if (draft.nominal || draft.form.passive || first === undefined || second === undefined) return
  const { tokens } = sentence
  const between = tokens.slice(Math.min(first.token, second.token), Math.max(first.token, second.token))
  // "police director Jane Roe said": title and name side by side are one subject, and the name says who.
  if (second.token - first.token === 1 && tokens[second.token]!.upos === 'PROPN') draft.args.splice(draft.args.indexOf(first), 1)
  else if (has(draft, 'clause') && between.some(({ upos }) => upos === 'PUNCT')) draft.args.splice(draft.args.indexOf(first), 1)
  else if (!has(draft, 'patient') && !words.intransitives.has(lemmaOf(tokens[draft.token]!))) {
    const object = tokens[first.token]!.rel === 'nsubj:pass' || words.nominatives.has(tokens[second.token]!.form.toLowerCase()) ? first : second
    draft.args[draft.args.indexOf(object)] = { role: 'patient', token: object.token }
  }
}

/** The subject that a verb of saying inserted into this clause took for itself. */
function lentSubject(sentence: Sentence, draft: Draft, governor: Draft): number | undefined {
  const subjects = childrenOf(sentence, governor.token).filter((child) => relOf(child) === 'nsubj')
  return subjects.length > 1 && !governor.args.some(({ token }) => token === subjects[0]!.index) && subjects[0]!.index < draft.token ? subjects[0]!.index : undefined
}

/** A conjunct's object may stand only with the last verb: "doodden en verwondden tien mensen". Call when all drafts are filled. */
export function shareObjects(sentence: Sentence, drafts: Drafts): void {
  for (const draft of drafts.values()) {
    const token = sentence.tokens[draft.token]!
    const first = token.rel === 'conj' ? drafts.get(token.head) : undefined
    if (first === undefined || first.nominal || has(first, 'patient') || first.form.passive || first.args.some(({ token: at, inherited }) => at > first.token && inherited !== true)) continue
    const object = draft.args.find(({ role, inherited }) => role === 'patient' && inherited !== true)
    const between = sentence.tokens.slice(first.token + 1, draft.token).every((word) => ['cc', 'punct', 'advmod', 'aux', 'aux:pass', 'compound:prt'].includes(word.rel))
    if (object !== undefined && object.token > draft.token && between) first.args.push({ ...object, inherited: true })
  }
}

function addOwn(sentence: Sentence, draft: Draft, drafts: Drafts, words: ClauseWords): void {
  for (const child of childrenOf(sentence, draft.token)) addChild(sentence, draft, child, drafts, words)
  if (draft.nominal) {
    // "aartsvijand van de regering", "elkaars vijand": the noun's own modifiers.
    for (const argument of argumentsOfNoun(sentence, draft.token)) {
      if (!draft.args.some(({ token }) => token === argument.token)) draft.args.push(argument)
    }
    return
  }
  // "liet weten dat": the verb that a tree has as a particle brings its own complements.
  for (const part of childrenOf(sentence, draft.token)) {
    if (part.rel === 'compound:prt' && part.upos === 'VERB') for (const child of childrenOf(sentence, part.index)) addChild(sentence, draft, child, drafts, words)
  }
  complementOfSubject(sentence, draft, drafts, words)
  subjectAsObject(sentence, draft, words)
}

/** "schrijft de groep dat …": a parser hangs the clause on the noun beside it; a verb of saying without a clause takes it back. */
function complementOfSubject(sentence: Sentence, draft: Draft, drafts: Drafts, words: ClauseWords): void {
  const token = sentence.tokens[draft.token]!
  if (has(draft, 'clause') || !(words.thinking.has(lemmaOf(token)) || words.thinking.has(token.lemma))) return
  const nouns = draft.args.filter(({ role }) => role !== 'complement')
  for (const { token: noun } of nouns) {
    if (noun < draft.token) continue
    const clause = childrenOf(sentence, noun).find((child) => relOf(child) === 'acl' && drafts.has(child.index) && childrenOf(sentence, child.index).some((mark) => mark.rel === 'mark' && mark.upos === 'SCONJ' && mark.index > noun && words.complementisers.has(mark.form.toLowerCase())))
    if (clause !== undefined) draft.args.push({ role: 'clause', token: clause.index })
  }
}

function addedTo(sentence: Sentence, index: number, draft: Draft, drafts: Drafts, words: ClauseWords): readonly Argument[] {
  const before = draft.args.length
  for (const child of childrenOf(sentence, index)) if (child.index !== draft.token) addChild(sentence, draft, child, drafts, words)
  return draft.args.slice(before)
}

function takeSubject(draft: Draft, added: readonly Argument[]): void {
  for (const argument of added) if (argument.role === 'complement' && draft.form.passive && !has(draft, 'patient')) draft.args.push({ role: 'patient', token: argument.token })
}

function addChild(sentence: Sentence, draft: Draft, child: Token, drafts: Drafts, words: ClauseWords): void {
  const { args } = draft
  const add = (role: ArgumentRole, prep?: string): void => {
    args.push(prep === undefined ? { role, token: child.index } : { role, token: child.index, prep })
  }
  const clausal = drafts.has(child.index)
  switch (relOf(child)) {
    case 'nsubj':
      if (child.rel !== 'nsubj:outer' || !has(draft, 'agent')) add(subjectRole(draft))
      return
    case 'obj': return add(isClausal(sentence, child, drafts) ? 'clause' : has(draft, 'patient') ? 'oblique' : 'patient')
    case 'iobj': return add('recipient')
    case 'csubj': case 'ccomp': return add('clause')
    case 'xcomp': {
      const prep = clausal ? undefined : prepOf(sentence, child.index)
      return add(clausal ? 'clause' : 'complement', prep)
    }
    case 'obl': {
      const prep = prepOf(sentence, child.index) ?? words.pronominal(child.form.toLowerCase())
      const agent = draft.form.passive && !has(draft, 'agent') && (child.rel === 'obl:agent' || (prep !== undefined && words.agents.has(prep)))
      return add(agent ? 'agent' : 'oblique', prep)
    }
    case 'nmod':
      // On a verb this is a parser's slip for an oblique.
      if (!draft.nominal) add('oblique', prepOf(sentence, child.index))
      return
    case 'advmod': {
      if (isClausal(sentence, child, drafts)) return add('clause')
      const prep = words.pronominal(child.form.toLowerCase())
      if (prep !== undefined) add('oblique', prep)
      for (const stray of strays(sentence, child)) addChild(sentence, draft, stray, drafts, words)
      return
    }
    case 'advcl': {
      // "zag het als een ramp": no clause at all.
      const prep = clausal ? undefined : prepOf(sentence, child.index)
      if (prep !== undefined) add('complement', prep)
      return
    }
  }
}

/** "eerder deze week al voor een aanslag": phrases hung on the adverbs and time words in front of them. */
function strays(sentence: Sentence, adverb: Token, depth = 0): readonly Token[] {
  if (depth > 3) return []
  return childrenOf(sentence, adverb.index).flatMap((child) => {
    const rel = relOf(child)
    if (rel === 'obl' || rel === 'nmod') return prepOf(sentence, child.index) === undefined ? [child, ...strays(sentence, child, depth + 1)] : [child]
    return child.upos === 'ADV' && (rel === 'advmod' || rel === 'amod') ? strays(sentence, child, depth + 1) : []
  })
}

/** "zegt verantwoordelijk te zijn", "lijkt wraak te zijn": an infinitive with a copula, whatever the tree calls it. */
export function isClausal(sentence: Sentence, child: Token, drafts: { readonly has: (token: number) => boolean }): boolean {
  return drafts.has(child.index) && child.upos !== 'VERB' && childrenOf(sentence, child.index).some((below) => below.rel === 'cop' && hasFeat(below, 'VerbForm=Inf'))
}

/** The role of the subject: what a passive's subject undergoes; a past participle without auxiliary is passive already. */
function subjectRole(draft: Draft): 'agent' | 'patient' {
  return draft.form.passive ? 'patient' : 'agent'
}

function has(draft: Draft, ...roles: readonly ArgumentRole[]): boolean {
  return draft.args.some(({ role }) => roles.includes(role))
}

/**
 * A parser's slip in "Er vielen 24 doden" and in inverted clauses: the only noun is called an object though it is the subject. Said by
 * the case of a pronoun, by a verb of existence or without object whose number agrees, or by its place: before the verb, with nothing else
 * that could be the subject.
 */
function subjectAsObject(sentence: Sentence, draft: Draft, words: ClauseWords): void {
  if (has(draft, 'agent') || !draft.form.finite || draft.form.passive) return
  const before = draft.args.findIndex(({ role, token, prep }) => (role === 'patient' || role === 'complement') && token < draft.token && prep === undefined && (sentence.tokens[token]!.upos !== 'ADJ' || childrenOf(sentence, token).some((child) => relOf(child) === 'det')))
  if (before >= 0 && !draft.args.some(({ role, token }) => role === 'patient' && token > draft.token)) {
    draft.args[before] = { role: 'agent', token: draft.args[before]!.token }
    return
  }
  // "Deskundigen denken": an adjective that is a noun by itself.
  const people = draft.args.length > 0 || has(draft, 'clause') ? childrenOf(sentence, draft.token).find((child) => child.rel === 'amod' && child.upos === 'ADJ' && child.index < draft.token && child.form.endsWith('en')) : undefined
  if (people !== undefined) {
    draft.args.push({ role: 'agent', token: people.index })
    return
  }
  const at = draft.args.findIndex(({ role }) => role === 'patient')
  const object = draft.args[at]
  if (object === undefined) return
  const token = sentence.tokens[draft.token]!
  const noun = sentence.tokens[object.token]!
  const finite = hasFeat(token, 'VerbForm=Fin') ? token : draft.form.auxiliaries.find((aux) => hasFeat(aux, 'VerbForm=Fin'))
  const plural = (word: Token): string => (hasFeat(word, 'Number=Plur') ? 'plural' : hasFeat(word, 'Number=Sing') ? 'singular' : 'open')
  const agrees = finite === undefined || plural(finite) === 'open' || plural(noun) === 'open' || plural(finite) === plural(noun)
  const lemma = lemmaOf(token)
  const existential = words.existentials.has(lemma) || words.intransitives.has(lemma)
  if (words.nominatives.has(noun.form.toLowerCase()) || (existential && agrees)) draft.args[at] = { role: 'agent', token: object.token }
}

/** In a relative clause the pronoun stands for the antecedent; in English it may be left out. */
function useAntecedent(sentence: Sentence, draft: Draft, words: ClauseWords): void {
  const token = sentence.tokens[draft.token]!
  if (token.rel !== 'acl:relcl' && token.rel !== 'advcl:relcl') {
    strayRelative(sentence, draft)
    return
  }
  const antecedent = token.head
  if (sentence.tokens[antecedent] === undefined) return
  // Taken back as the complement of a verb, it has no antecedent.
  if (childrenOf(sentence, draft.token).some((child) => child.rel === 'mark' && child.upos === 'SCONJ' && words.complementisers.has(child.form.toLowerCase())) && has(draft, subjectRole(draft))) return
  const isRelative = (index: number): boolean => {
    const word = sentence.tokens[index]!
    return words.relatives.has(word.form.toLowerCase()) && (hasFeat(word, 'PronType=Rel') || word.upos === 'PRON' || word.upos === 'ADV' || word.upos === 'SCONJ' || word.upos === 'DET')
  }
  const at = draft.args.findIndex(({ token: index }) => isRelative(index))
  if (at >= 0) {
    draft.args[at] = { ...draft.args[at]!, token: antecedent, inherited: true }
    return
  }
  const pronoun = childrenOf(sentence, draft.token).find((child) => isRelative(child.index) && (child.rel === 'mark' || child.rel === 'advmod'))
  if (pronoun !== undefined) {
    const prep = words.pronominal(pronoun.form.toLowerCase())
    if (prep !== undefined) draft.args.push({ role: 'oblique', token: antecedent, prep, inherited: true })
    else if (!has(draft, subjectRole(draft))) addInherited(draft, subjectRole(draft), antecedent)
    return
  }
  if (!has(draft, 'agent', 'patient')) addInherited(draft, subjectRole(draft), antecedent)
  else if (!has(draft, 'patient') && has(draft, 'agent') && !draft.nominal) addInherited(draft, 'patient', antecedent)
}

/** A relative pronoun in a clause that hangs elsewhere: its antecedent is the noun before it. */
function strayRelative(sentence: Sentence, draft: Draft): void {
  const at = draft.args.findIndex(({ token }) => hasFeat(sentence.tokens[token]!, 'PronType=Rel'))
  if (at < 0) return
  const pronoun = draft.args[at]!
  const antecedent = sentence.tokens.slice(Math.max(0, pronoun.token - 4), pronoun.token).findLast(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
  if (antecedent !== undefined && antecedent.index !== draft.token) draft.args[at] = { ...pronoun, token: antecedent.index, inherited: true }
}

function addInherited(draft: Draft, role: ArgumentRole, token: number): void {
  if (!draft.args.some((argument) => argument.token === token)) draft.args.push({ role, token, inherited: true })
}

function shareSubject(draft: Draft, first: Draft): void {
  if (has(draft, subjectRole(draft))) return
  const subject = first.args.find(({ role }) => role === subjectRole(first))
  if (subject !== undefined) addInherited(draft, subjectRole(draft), subject.token)
  // "zijn gedood en verwond door": the agent of a shared passive stands once.
  const agent = first.form.passive && draft.form.passive && !has(draft, 'agent') ? first.args.find(({ role }) => role === 'agent') : undefined
  if (agent !== undefined) addInherited(draft, 'agent', agent.token)
}

/** Who does what an infinitive says: the object of verbs such as "dwingen", the one for whom it worked out ("lukte het X om"), else the subject. */
function control(sentence: Sentence, draft: Draft, governor: Draft, words: ClauseWords): void {
  const lemma = lemmaOf(sentence.tokens[governor.token]!)
  const find = (...roles: readonly ArgumentRole[]): Argument | undefined => roles.map((role) => governor.args.find((argument) => argument.role === role)).find((argument) => argument !== undefined)
  const subject = find(subjectRole(governor))
  const object = find('recipient', 'patient')
  // "dwong de bewoners te vertrekken": hung on the infinitive, though it can have no object.
  const own = draft.args.findIndex(({ role, token }) => role === 'patient' && token < draft.token)
  if (object === undefined && own >= 0 && words.objectControl.has(lemma) && words.intransitives.has(lemmaOf(sentence.tokens[draft.token]!))) {
    draft.args[own] = { role: 'agent', token: draft.args[own]!.token, inherited: true }
    return
  }
  const expletive = subject === undefined || words.dummies.has(sentence.tokens[subject.token]!.form.toLowerCase())
  const controller = (words.objectControl.has(lemma) && object !== undefined && object !== subject ? object : undefined) ?? (expletive ? (object ?? subject) : subject) ?? find('agent', 'patient')
  if (controller !== undefined && controller.token !== draft.token) addInherited(draft, subjectRole(draft), controller.token)
}

/** A clause on a noun: participles describe it ("killed in the attack"); an infinitive is done by who has or makes it ("een poging van X om te"). */
function ofNoun(sentence: Sentence, draft: Draft, noun: Token, drafts: Drafts, words: ClauseWords): void {
  const token = sentence.tokens[draft.token]!
  if (has(draft, 'agent', 'patient') && has(draft, subjectRole(draft))) return
  if (isParticiple(token) || isPresentParticiple(token)) {
    if (!draft.form.finite) addInherited(draft, subjectRole(draft), noun.index)
    return
  }
  if (draft.form.finite) return
  const over = headOf(sentence, noun.index)
  const forced = over === undefined ? undefined : drafts.get(over.index)
  if (forced !== undefined && words.objectControl.has(lemmaOf(over!)) && forced.args.some(({ role, token: at }) => at === noun.index && (role === 'patient' || role === 'recipient'))) {
    addInherited(draft, subjectRole(draft), noun.index)
    return
  }
  const owner = argumentsOfNoun(sentence, noun.index).find(({ prep }) => prep === 'poss' || prep === 'van' || prep === 'of' || prep === 'by' || prep === 'door')
  const above = headOf(sentence, noun.index)
  const maker = above === undefined ? undefined : drafts.get(above.index)?.args.find(({ role }) => role === 'agent')
  const doer = owner ?? maker
  if (doer !== undefined && doer.token !== noun.index) addInherited(draft, subjectRole(draft), doer.token)
}
