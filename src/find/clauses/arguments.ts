// The arguments of a predicate: its own, and those it takes over from an antecedent, a governing verb or a conjunct.
import type { ClauseWords } from '../../lang/clauses.ts'
import type { Argument, ArgumentRole } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { datelineEnd } from './dateline.ts'
import { addInherited, has, subjectRole, type Draft, type Drafts } from './draft.ts'
import { complementOfSubject, isClausal, lentSubject, sortSubjects, strayRelative, strays, subjectAsObject, turnByNumber } from './mend.ts'
import { argumentsOfNoun, prepOf } from './phrase.ts'
import { childrenOf, hasFeat, headOf, lemmaOf, relOf } from './tree.ts'
import { isParticiple, isPresentParticiple } from './voice.ts'

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
    // "heeft de groep cellen": an auxiliary that is the only verb of its clause has a subject as any verb.
    if (sentence.tokens[draft.token]!.upos === 'AUX') subjectAsObject(sentence, draft, words)
    return
  }
  // "liet weten dat": the verb that a tree has as a particle brings its own complements.
  for (const part of childrenOf(sentence, draft.token)) {
    if (part.rel === 'compound:prt' && part.upos === 'VERB') for (const child of childrenOf(sentence, part.index)) addChild(sentence, draft, child, drafts, words)
  }
  complementOfSubject(sentence, draft, drafts, words)
  subjectAsObject(sentence, draft, words)
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
  if (child.index < datelineEnd(sentence)) return
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
    turnByNumber(sentence, draft)
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
  // "told reporters …, adding that": a participle clause is its subject's.
  const participle = isPresentParticiple(sentence.tokens[draft.token]!) && relOf(sentence.tokens[draft.token]!) === 'advcl'
  const object = participle ? undefined : find('recipient', 'patient')
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
