// The verb that carries a noun out ("een aanslag plegen"), and the words beside a trigger.
import type { EventFrame } from '../../scheme/eventType.ts'
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { childrenOf, relOf } from '../clauses/index.ts'
import { particles } from './fillers.ts'
import { infinitivesOf } from './verbForms.ts'
import type { View } from './view.ts'
import { nounWords } from './vocabulary.ts'

/** The verb that carries the noun out: it stands in its clause and takes the noun as an argument. */
export function lightVerb(view: View, sentence: Sentence, token: Token, { light = [], does = [] }: Pick<EventFrame, 'light' | 'does'>, happens: boolean): Predicate | null {
  const top = coordinated(sentence, token.index)
  const able = view.predicatesOf(sentence.index).filter((predicate) => predicate.token !== token.index
    && (isOneOf(view, sentence, predicate, light) || (isOneOf(view, sentence, predicate, does) && !undergoes(predicate, token.index, top)))
    && predicate.args.some((arg) => (arg.token === token.index || arg.token === top) && (arg.role === 'agent' ? happens : arg.role !== 'oblique' || arg.prep === undefined || carrying.has(arg.prep) || (happens && /^(?:met|with)$/u.test(arg.prep)))))
  return able.find(({ args }) => args.some((arg) => arg.token === token.index && arg.role === 'patient')) ?? able[0] ?? null
}

function isOneOf(view: View, { index }: Sentence, { lemma, token }: Predicate, verbs: readonly string[]): boolean {
  const word = view.token(index, token)
  return verbs.length > 0 && [lemma, word.lemma, ...infinitivesOf(word.form, view.language)].some((verb) => verbs.includes(verb.toLowerCase()))
}

function undergoes({ args }: Predicate, token: number, top: number): boolean {
  return args.some(({ role, token: at }) => role === 'patient' && (at === token || at === top))
}

/** "op een mijn rijden", "met een bom aanvallen", "tot een gevecht komen"; "een bijdrage aan de strijd leveren" carries out no fight. */
const carrying: ReadonlySet<string> = new Set(['op', 'in', 'tot', 'over', 'on', 'onto', 'into', 'to'])

/** The first of the coordination that a noun stands in: "aanslagen en ontvoeringen plegen". */
function coordinated(sentence: Sentence, at: number): number {
  let top = at
  for (let steps = 0; steps < sentence.tokens.length && relOf(sentence.tokens[top]!) === 'conj' && sentence.tokens[top]!.head >= 0; steps++) top = sentence.tokens[top]!.head
  return top
}

/** Words directly beside the trigger and its arguments. */
export function besides(sentence: Sentence, token: number, own: Predicate | undefined): ReadonlySet<string> {
  const words = new Set<string>()
  const add = (at: number): void => { for (const word of nounWords(sentence.tokens[at]!)) words.add(word) }
  for (const child of childrenOf(sentence, token)) {
    // "…, zei de minister": who tells of it stands beside the sentence, not beside the word.
    if (relOf(child) === 'parataxis') continue
    add(child.index)
    if (relOf(child) === 'obl' || relOf(child) === 'obj' || relOf(child) === 'xcomp' || relOf(child) === 'compound') for (const deeper of childrenOf(sentence, child.index)) if (relOf(deeper) !== 'acl') add(deeper.index)
  }
  for (const { token: arg } of own?.args ?? []) add(arg)
  // A particle may hang anywhere in its clause: "reed twee agenten dood".
  if (own) for (let at = token + 1; sentence.tokens[at] && sentence.tokens[at]!.upos !== 'VERB' && sentence.tokens[at]!.form !== ','; at++) if (particles.has(sentence.tokens[at]!.form.toLowerCase())) add(at)
  if (own && sentence.tokens.some(({ form }, at) => at > token && form === 'in' && sentence.tokens[at + 1]?.form === 'op')) words.add('in')
  // "riep aanhangers op om aanslagen te plegen": the clause that hangs on the word has its words too.
  for (const child of childrenOf(sentence, token)) if (['xcomp', 'ccomp', 'advcl', 'acl'].includes(relOf(child)) && child.rel !== 'acl:relcl') for (const deeper of childrenOf(sentence, child.index)) add(deeper.index)
  return words
}
