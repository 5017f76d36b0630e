// Who a casualty verb counts: its arguments, and what the tree hung elsewhere.
import type { CasualtyFrame } from '../../scheme/casualties.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { childrenOf, hasFeat, relOf } from '../clauses/index.ts'
import { nominalConjuncts } from '../frames/words.ts'
import { hasPrep, isPerson, quantityAt } from './people.ts'
import type { View } from './view.ts'

export function countedBy(view: View, sentence: Sentence, token: Token, { who, pos, with: beside }: CasualtyFrame): readonly number[] {
  if (who === 'self') return [token.index]
  const alone = numberBeside(view, sentence, token)
  if (alone !== undefined) return [alone]
  const struckBy = pos === 'adj' ? countBehind(view, sentence, token) : undefined
  if (struckBy !== undefined) return [struckBy]
  const own = view.predicateAt(sentence.index, token.index)
  if (beside?.includes('dood') || beside?.includes('dead')) {
    const struck = struckDown(view, sentence, token, (own?.args ?? []).filter(({ role }) => role === 'agent').map(({ token: at }) => at))
    if (struck.length > 0) return struck
  }
  const pick = (...roles: readonly string[]): number[] => (own?.args ?? []).filter(({ role, token: at }) => roles.includes(role) && !hasPrep(view, sentence, at)).map(({ token: at }) => at)
  let found: number[]
  if (who === 'patient') found = pick('patient')
  else if (who === 'aan') found = [...(own?.args ?? []).filter(({ prep }) => prep === 'aan').map(({ token: at }) => at), ...pick('recipient')]
  else found = own ? (pick('agent').length > 0 ? pick('agent') : pick('patient')) : []
  if (who === 'aan' && found.length === 0) found = pick('patient').filter((at) => isPerson(view, sentence, at))
  if (found.length === 0 && who === 'subject') found = pick('complement')
  // "Daarnaast raakten er ook andere personen gewond": a subject behind its verb, which the tree takes for an adverbial of time.
  if (found.length === 0 && who === 'subject') found = (own?.args ?? []).filter(({ role, prep, token: at }) => role === 'oblique' && prep === undefined && sentence.tokens[at]!.upos === 'NOUN' && isPerson(view, sentence, at) && !hasPrep(view, sentence, at)).map(({ token: at }) => at)
  if (pos === 'adj' && found.length === 0) found = childrenOf(sentence, token.index).filter((child) => relOf(child) === 'nsubj').map(({ index }) => index)
  if (pos === 'adj' && found.length === 0) found = [...overState(view, sentence, token)]
  if (pos === 'verb' && !found.some((at) => isPerson(view, sentence, at))) {
    const near = besideVerb(view, sentence, token, who === 'subject' || own?.passive === true)
    if (near !== undefined) found = [near]
  }
  // "eight injured", "24 dead": the count stands right before a word without arguments.
  if (found.length === 0) {
    const before = sentence.tokens[token.index - 1]
    if (before && quantityAt(view, sentence, before.index)) found = [before.index]
  }
  // "took eight tourists hostage": the tree makes one phrase of them.
  if (beside?.includes('hostage')) found = found.map((at) => /^(?:hostage|captive)$/u.test(sentence.tokens[at]!.lemma) ? childrenOf(sentence, at).find((child) => relOf(child) === 'compound' && child.upos === 'NOUN')?.index ?? at : at)
  const all = found.flatMap((at) => [...nominalConjuncts(sentence, at), ...enumerated(view, sentence, at)])
  // "then killed himself", "killed five soldiers and then himself": who does it is who dies.
  const himself = all.some((at) => reflexive.test(sentence.tokens[at]!.form)) || (who === 'patient' && all.length > 0 && reflexiveBehind(sentence, token.index, all))
  return [...new Set([...all.filter((at) => !reflexive.test(sentence.tokens[at]!.form) && !isOfOther(view, sentence, token, at)), ...(himself ? pick('agent') : [])])]
}

/** "killed a woman and injured nine others", "left two people dead and scores injured": the tree joins to the people of one word those of the next. */
function isOfOther(view: View, sentence: Sentence, token: Token, at: number): boolean {
  const { tokens } = sentence
  if (struck.test(tokens[at]!.form)) return true
  const count = quantityAt(view, sentence, at)
  const before = count && tokens.findLast(({ end }) => end <= count.start)
  if (before !== undefined && before.index !== token.index && struck.test(before.form) && before.index > token.index) return true
  const behind = tokens[at + 1]
  return behind !== undefined && behind.index !== token.index && at > token.index && /^(?:injured|wounded|gewond)$/u.test(behind.form) && tokens.slice(token.index, at).some(({ upos }) => upos === 'CCONJ')
}

const struck = /^(?:injured|wounded|injuring|wounding|hurt|killed|gewond)$/u

/** "… en daarna zichzelf", "and then himself", with no other verb between. */
function reflexiveBehind({ tokens }: Sentence, verb: number, people: readonly number[]): boolean {
  const at = tokens.findIndex(({ form, index }) => index > Math.max(verb, ...people) && reflexive.test(form))
  return at > 0 && /^(?:en|and|then|daarna|toen|vervolgens)$/iu.test(tokens[at - 1]!.form) && !tokens.slice(verb + 1, at).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
}

const reflexive = /^(?:himself|herself|themselves|zichzelf)$/iu

/** "and seven more were injured", "68 raakten gewond", "raakten er tientallen gewond": a number without a noun beside the finite verb is who the verb counts, whatever subject it shares with the verb before. */
function numberBeside(view: View, sentence: Sentence, token: Token): number | undefined {
  const carriers = carriersOf(sentence, token)
  if (carriers.length === 0) return undefined
  const [first, last] = [carriers[0]!, carriers.at(-1)!]
  const count = view.quantitiesOf(sentence.index).find(({ kind, noun, value, start, end }) => kind === 'count' && value.op !== 'none' && (noun === undefined || isVagueHead(sentence, noun, { start, end })) && (
    (end <= first.start && /^\s+(?:(?:more|others|anderen|meer|ook|also|still|nog) )*$/u.test(view.text.slice(end, first.start)))
    || (start >= last.end && last.index < token.index && end <= token.start && betweenVerbAndNumber.test(view.text.slice(last.end, start)) && betweenNumberAndVerb.test(view.text.slice(end, token.start)))))
  return count && sentence.tokens.find(({ start, end }) => count.head.start <= start && end <= count.head.end)?.index
}

const betweenVerbAndNumber = /^\s+(?:(?:er|ook|nog|daarbij|hierbij|in totaal|zeker|minstens) )*$/u
const betweenNumberAndVerb = /^\s+(?:(?:anderen|mensen|personen|licht|zwaar|ernstig|others|people) )*$/u

/** "tientallen": the number is its own noun. */
function isVagueHead(sentence: Sentence, noun: number, { start, end }: Span): boolean {
  return start <= sentence.tokens[noun]!.start && sentence.tokens[noun]!.end <= end
}

/** The finite part of what counts: the auxiliaries of a participle, the "raakten" of "gewond", or a finite verb itself. */
function carriersOf(sentence: Sentence, token: Token): readonly Token[] {
  const auxiliaries = childrenOf(sentence, token.index).filter((child) => /^(?:aux|cop)/u.test(child.rel) && child.index < token.index)
  if (auxiliaries.length > 0) return auxiliaries
  const over = token.upos === 'ADJ' && /^(?:xcomp|obl|advmod)/u.test(token.rel) ? sentence.tokens[token.head] : undefined
  if (over !== undefined && /^(?:raken|zijn|worden|blijven)$/u.test(over.lemma) && over.index < token.index) return [over]
  // "39 are confirmed dead"
  if (over?.upos === 'VERB' && over.index < token.index) return childrenOf(sentence, over.index).filter(({ rel, index }) => rel.startsWith('aux') && index < over.index)
  return token.upos === 'VERB' && hasFeat(token, 'VerbForm=Fin') ? [token] : []
}

/** "Drie slachtoffers zijn er slecht aan toe", "Nine people are reported dead": the subject of the verb that the state hangs on. */
function overState(view: View, sentence: Sentence, { index }: Token): readonly number[] {
  const over = view.predicateOver(sentence.index, index)
  if (!over || !/^(?:zijn|toezijn|blijven|be|remain|confirm|report|declare|pronounce)$/u.test(over.lemma)) return []
  return over.args.filter(({ role, token }) => role === (over.passive ? 'patient' : 'agent') && !hasPrep(view, sentence, token)).map(({ token }) => token)
}

/** "and injured at least nineteen others", "riots injured fourteen officers": a deed that the tagger took for a state. */
function countBehind(view: View, sentence: Sentence, token: Token): number | undefined {
  if (view.language !== 'en' || !token.form.endsWith('ed') || childrenOf(sentence, token.index).some(({ rel }) => /^(?:aux|cop)/u.test(rel))) return undefined
  if (!/^(?:NOUN|PROPN|PRON|CCONJ|ADV)$/u.test(sentence.tokens[token.index - 1]?.upos ?? '')) return undefined
  const count = view.quantitiesOf(sentence.index).find(({ kind, start }) => kind === 'count' && start > token.end && view.text.slice(token.end, start).trim() === '')
  // "and injured 30."
  if (count && count.noun === undefined && !/^(?:NOUN|ADJ|PROPN)$/u.test(sentence.tokens.find(({ start }) => start >= count.end)?.upos ?? '')) return sentence.tokens.find(({ start, end }) => count.head.start <= start && end <= count.head.end)?.index
  const noun = count && (count.noun ?? sentence.tokens.find(({ start }) => start > count.end)?.index)
  if (noun === undefined) return undefined
  const head = relOf(sentence.tokens[noun]!) === 'compound' ? sentence.tokens[noun]!.head : noun
  return head > token.index && isPerson(view, sentence, head) ? head : undefined
}

/** "schoot vijf mensen dood": all people between the verb and its particle of death, whatever the tree made of them. */
function struckDown(view: View, sentence: Sentence, token: Token, agents: readonly number[]): readonly number[] {
  const end = sentence.tokens.findIndex(({ index, form }) => index > token.index && /^(?:dood|dead)$/u.test(form))
  if (end < 0 || sentence.tokens.slice(token.index + 1, end).some(({ upos, rel }) => upos === 'VERB' && rel !== 'amod')) return []
  const people = sentence.tokens.slice(token.index + 1, end).filter(({ index, upos }) => upos === 'NOUN' && isPerson(view, sentence, index) && !agents.includes(index) && !hasPrep(view, sentence, index)).map(({ index }) => index)
  // "Dinsdag schiet een man in Lyon een agent dood": of two people that no "en" joins, the first does it.
  const [doer, struck] = people
  const joined = doer !== undefined && struck !== undefined && sentence.tokens.slice(doer + 1, struck).some(({ upos, form }) => upos === 'CCONJ' || form === ',')
  return struck !== undefined && agents.length === 0 && !joined ? people.slice(1) : people
}

/** What the tree hung elsewhere: the one counted person with no other verb between it and this one, and of no other verb. */
function besideVerb(view: View, sentence: Sentence, token: Token, subject: boolean): number | undefined {
  const agents = subject ? [] : (view.predicateAt(sentence.index, token.index)?.args ?? []).filter(({ role }) => role === 'agent').map(({ token: at }) => at)
  const near = view.quantitiesOf(sentence.index).flatMap(({ kind, noun, end }) => {
    const at = noun ?? sentence.tokens.find(({ start }) => start > end)?.index
    if (kind !== 'count' || at === undefined || !isPerson(view, sentence, at) || hasPrep(view, sentence, at) || agents.includes(at) || ofOtherVerb(view, sentence, token.index, at)) return []
    const between = sentence.tokens.slice(Math.min(at, token.index) + 1, Math.max(at, token.index))
    return between.some(({ upos, form }) => upos === 'VERB' || upos === 'CCONJ' || form === ',') ? [] : [at]
  })
  if (near.length !== 1) return undefined
  // "zijn een agent en een voorbijganger gedood": the first of a pair stands for both.
  const head = sentence.tokens[near[0]!]!.rel === 'conj' ? sentence.tokens[near[0]!]!.head : -1
  return head >= 0 && isPerson(view, sentence, head) && !hasPrep(view, sentence, head) ? head : near[0]
}

/** "Six tourists were killed, and four more were injured": the six belong to the first verb. */
function ofOtherVerb(view: View, sentence: Sentence, verb: number, at: number): boolean {
  return view.predicatesOf(sentence.index).some(({ token, kind, args }) => token !== verb && kind === 'verb' && args.some(({ token: arg, inherited, role }) => arg === at && !inherited && (role === 'agent' || role === 'patient')))
}

/** "veertien leerlingen en drie docenten": counted people in a row, which the tree often hangs on what follows them. */
function enumerated(view: View, sentence: Sentence, at: number): readonly number[] {
  const found: number[] = []
  let last = at
  for (const { kind, noun, start } of view.quantitiesOf(sentence.index)) {
    if (kind !== 'count' || noun === undefined || noun <= last || !isPerson(view, sentence, noun) || sentence.tokens[noun]!.upos !== 'NOUN') continue
    if (quantityAt(view, sentence, last) === undefined) break
    const end = sentence.tokens[last]!.end
    if (!/^(?:,| en| and)\s*$/u.test(view.text.slice(end, start)) || ofOtherVerb(view, sentence, -1, noun)) break
    found.push(noun)
    last = noun
  }
  return found
}
