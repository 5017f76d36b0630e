// What takes away from plain assertion: the words that do so, and the predicates and nouns they stand over.
import type { ClauseWords, CueKind, Over, ScopeWord } from '../../lang/clauses.ts'
import type { Argument, Cue } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { firstConjunct, prepOf, spanOf } from './phrase.ts'
import { ancestors, childrenOf, hasFeat, headOf, lemmaOf, relOf } from './tree.ts'

/** What cue finding needs to know of a predicate; drafts and finished predicates both have it. */
export interface Governor {
  readonly token: number
  readonly passive: boolean
  readonly args: readonly Argument[]
  readonly cues: readonly Cue[]
}

export interface CueWord extends Cue {
  readonly first: number
  readonly last: number
}

interface WordIndex {
  readonly phrases: ReadonlyMap<string, readonly { readonly parts: readonly string[]; readonly kind: CueKind | null }[]>
  readonly scopes: ReadonlyMap<string, readonly ScopeWord[]>
}

/** Both follow from their key alone: kept to save time, not to remember anything. */
const indexes = new WeakMap<ClauseWords, WordIndex>()
const wordsFound = new WeakMap<Sentence, { readonly words: ClauseWords; readonly found: readonly CueWord[] }>()

function indexOf(words: ClauseWords): WordIndex {
  const known = indexes.get(words)
  if (known !== undefined) return known
  const byFirst = new Map<string, { parts: readonly string[]; kind: CueKind | null }[]>()
  const all = [...words.phrases.map(({ words: text, kind }) => ({ text, kind })), ...words.exempt.map((text) => ({ text, kind: null }))]
  for (const { text, kind } of all) {
    const parts = text.split(' ')
    const rows = byFirst.get(parts[0]!) ?? []
    rows.push({ parts, kind })
    byFirst.set(parts[0]!, rows)
  }
  for (const rows of byFirst.values()) rows.sort((a, b) => b.parts.length - a.parts.length)
  const scopes = new Map<string, ScopeWord[]>()
  for (const row of words.scopes) scopes.set(row.word, [...(scopes.get(row.word) ?? []), row])
  const index = { phrases: byFirst, scopes }
  indexes.set(words, index)
  return index
}

/** Cue phrases of the sentence, longest first at each place; an exempt phrase swallows its words. */
export function cueWords(sentence: Sentence, words: ClauseWords): readonly CueWord[] {
  const known = wordsFound.get(sentence)
  if (known !== undefined && known.words === words) return known.found
  const { phrases } = indexOf(words)
  const forms = sentence.tokens.map(({ form }) => form.toLowerCase())
  const found: CueWord[] = []
  for (let at = 0; at < forms.length;) {
    const row = phrases.get(forms[at]!)?.find(({ parts }) => parts.every((part, offset) => forms[at + offset] === part))
    if (row === undefined) { at++; continue }
    const last = at + row.parts.length - 1
    if (row.kind !== null) found.push({ ...cueAt(sentence, row.kind, at, last), first: at, last })
    at = last + 1
  }
  wordsFound.set(sentence, { words, found })
  return found
}

export function cueAt(sentence: Sentence, kind: CueKind, first: number, last = first): Cue {
  const span = spanOf(sentence, first, last)
  const text = sentence.tokens.slice(first, last + 1).map(({ form }) => form).join(' ')
  return { kind, ...span, text }
}

/** A cue phrase stands over a noun alone (`noun`), over the clause of a token (`clause`), or over neither (undefined). */
export function scopeOf(sentence: Sentence, cue: CueWord, words: ClauseWords): { readonly over: 'noun' | 'clause'; readonly token: number } | undefined {
  const { tokens } = sentence
  const top = topOf(sentence, cue.first, cue.last)
  const head = headOf(sentence, top.index)
  if (head === undefined) return { over: 'clause', token: top.index }
  const nominal = head.upos === 'NOUN' || head.upos === 'PROPN' || head.upos === 'NUM' || head.upos === 'PRON'
  if (cue.kind === 'negation' || cue.kind === 'never') {
    const apart = rejected(sentence, cue, words)
    if (apart !== undefined) return { over: 'noun', token: apart }
    const contrasted = tokens.slice(cue.last + 1).some((token) => words.contrast.has(token.form.toLowerCase()))
    if (nominal && head.index > cue.last && contrasted && top.upos === 'ADV') return { over: 'noun', token: head.index }
    // "niet ver van", "not many": the word is denied, the clause is not.
    if ((head.upos === 'ADV' || head.upos === 'NUM') && relOf(head) !== 'root') return undefined
    if (head.upos === 'ADJ' && relOf(head) === 'amod') return undefined
    return { over: 'clause', token: top.index }
  }
  // "ontvoert vaak christelijke leraren", "an often violent group": how often such are so, not how often it was done.
  if (cue.kind === 'generic' && (head.upos === 'ADJ' || head.upos === 'ADV') && (relOf(head) === 'amod' || relOf(head) === 'advmod') && head.index > cue.last) return undefined
  // "mogelijke" bends with its noun; "mogelijk" does not and is an adverb whatever the tree calls it, unless an article stands before it.
  if (nominal && relOf(top) === 'amod' && top.upos === 'ADJ') {
    const before = tokens[cue.first - 1]
    if (head.index > cue.last && (top.form.endsWith('e') || before?.upos === 'DET')) return { over: 'noun', token: head.index }
  }
  // "naar verluidt": a clause of its own, which says how surely the one it hangs on is known.
  return { over: 'clause', token: relOf(top) === 'advcl' && cue.last > cue.first ? head.index : top.index }
}

/** "Niet X maar Y pleegde", "Y, not X, carried out": the word denies who, not what was done; the noun behind it. */
function rejected({ tokens }: Sentence, { first, last }: CueWord, { contrast }: ClauseWords): number | undefined {
  if (first !== last || !/^(?:niet|not)$/iu.test(tokens[first]!.form)) return undefined
  const isName = ({ upos }: Token): boolean => upos === 'DET' || upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN'
  let end = last + 1
  while (end < tokens.length && isName(tokens[end]!)) end++
  const noun = end > last + 1 && (tokens[end - 1]!.upos === 'NOUN' || tokens[end - 1]!.upos === 'PROPN') ? end - 1 : undefined
  const opens = first === 0 || tokens[first - 1]!.form === ','
  const closes = contrast.has(tokens[end]?.form.toLowerCase() ?? '') || (first > 0 && tokens[end]?.form === ',')
  return opens && closes ? noun : undefined
}

function topOf(sentence: Sentence, first: number, last: number): Token {
  for (let at = first; at <= last; at++) {
    const { head } = sentence.tokens[at]!
    if (head < first || head > last) return sentence.tokens[at]!
  }
  return sentence.tokens[last]!
}

/** Rows of a governing word that reach what stands in one of the places `over`. */
function rowsOver(sentence: Sentence, token: Token, over: readonly Over[], passive: boolean, words: ClauseWords): readonly ScopeWord[] {
  const { scopes } = indexOf(words)
  // "alleged" scopes by its form, though its lemma is a verb that scopes otherwise.
  const known = [...new Set([lemmaOf(token), token.lemma, token.form.toLowerCase()])].flatMap((word) => scopes.get(word) ?? [])
  if (isOtherVerb(sentence, token, words)) return []
  const rows = known.length > 0 ? known : compoundRows(scopes, token)
  return rows.filter((row) => (row.passive !== true || passive) && row.over.some((place) => over.includes(place)))
}

/** "eiste … op": with its particle at the end of the clause it is another verb, whatever the tree has. */
function isOtherVerb({ tokens }: Sentence, { index, lemma }: Token, { separable }: ClauseWords): boolean {
  const particle = separable.get(lemma)
  if (particle === undefined) return false
  const end = tokens.find(({ index: at, form }) => at > index && /^[,.;:]$/u.test(form))?.index ?? tokens.length
  return tokens[end - 1]!.form.toLowerCase() === particle && end - 1 > index
}

/** "terreurdreiging" scopes as "dreiging" does. */
function compoundRows(scopes: WordIndex['scopes'], token: Token): readonly ScopeWord[] {
  if (token.upos !== 'NOUN' || token.lemma.length < 9) return []
  for (let cut = 3; cut <= token.lemma.length - 5; cut++) {
    const rows = scopes.get(token.lemma.slice(cut))
    if (rows !== undefined) return rows
  }
  return []
}

/** Cues that the word over a clause lays on it: "proberen te …", "een poging om …", "de verwachting dat …". */
export function cuesOverClause(sentence: Sentence, governing: Token, passive: boolean, words: ClauseWords): readonly Cue[] {
  return rowsOver(sentence, governing, ['clause'], passive, words).map(({ kind }) => cueAt(sentence, kind, governing.index))
}

/** Cues over a noun: its own modifiers, the noun or verb that governs it, and, where it is not presupposed, all over that verb. */
export function cuesOverNoun(sentence: Sentence, token: number, governorOf: (token: number) => Governor | undefined, words: ClauseWords): readonly Cue[] {
  const found: Cue[] = []
  const seen = new Set<number>()
  for (let at: number | undefined = token; at !== undefined && !seen.has(at);) {
    seen.add(at)
    found.push(...ownCues(sentence, at, governorOf, words))
    at = climb(sentence, at, governorOf, words, found)
  }
  return unique(found)
}

/** Adds the cues of what governs the noun at `at`; gives the noun to go on with, if its own governor still matters. */
function climb(sentence: Sentence, at: number, governorOf: (token: number) => Governor | undefined, words: ClauseWords, found: Cue[]): number | undefined {
  const noun = sentence.tokens[at]!
  const head = headOf(sentence, at)
  if (head === undefined) return undefined
  if (noun.rel === 'conj') return firstConjunct(sentence, at) === at ? undefined : firstConjunct(sentence, at)
  const prep = prepOf(sentence, at)
  const taken = governorOf(head.index) === undefined && prep !== undefined ? ancestors(sentence, at).find(({ index }) => governorOf(index) !== undefined) : undefined
  // A verb that took the phrase from the adverb it hung on governs it.
  const claims = taken !== undefined && governorOf(taken.index)!.args.some((argument) => argument.token === at)
  const governing = claims ? taken : head
  const governor = governorOf(governing.index)
  if (governor === undefined || (governor.args.every((argument) => argument.token !== at) && relOf(noun) === 'nmod')) {
    if (!['nmod', 'obl', 'appos', 'compound'].includes(relOf(noun))) return undefined
    const rows = rowsOver(sentence, head, prep === undefined ? ['object'] : [`prep:${prep}`], false, words)
    found.push(...rows.map(({ kind }) => cueAt(sentence, kind, head.index)))
    if (rows.length > 0 || noun.rel === 'appos') return head.index
    // "warned this week of an attack": hung on the noun beside the verb that it belongs to.
    const verb = headOf(sentence, head.index)
    const over = verb === undefined ? undefined : governorOf(verb.index)
    const slipped = verb === undefined || over === undefined || prep === undefined || !over.args.some((argument) => argument.token === head.index) ? [] : rowsOver(sentence, verb, [`prep:${prep}`], over.passive, words)
    if (slipped.length > 0) found.push(...slipped.map(({ kind }) => cueAt(sentence, kind, verb!.index)), ...over!.cues)
    return undefined
  }
  const argument = governor.args.find((one) => one.token === at)
  const over: Over[] = prep === undefined || argument?.role === 'patient' || argument?.role === 'agent' ? [] : [`prep:${prep}`]
  if (argument?.role === 'patient' || argument?.role === 'complement') over.push('object')
  if (argument?.role === 'agent' || (argument?.role === 'patient' && governor.passive)) over.push('subject')
  const rows = rowsOver(sentence, governing, over, governor.passive, words)
  found.push(...rows.map(({ kind }) => cueAt(sentence, kind, governing.index)))
  const place = argument?.role === 'agent' || argument?.role === 'patient' || argument?.role === 'complement'
  if (rows.length > 0) found.push(...governor.cues)
  else if (place && !isDefinite(sentence, at)) found.push(...governor.cues)
  else if (place && words.occurrences.has(lemmaOf(governing))) found.push(...governor.cues.filter(({ kind }) => !doubts.has(kind)))
  return undefined
}

/** A doubt about who did it does not make a known event doubtful. */
const doubts: ReadonlySet<CueKind> = new Set(['reportative', 'possible', 'probable'])

function ownCues(sentence: Sentence, at: number, governorOf: (token: number) => Governor | undefined, words: ClauseWords): readonly Cue[] {
  const found: Cue[] = []
  for (const child of childrenOf(sentence, at)) {
    const rel = relOf(child)
    if (rel === 'amod' || rel === 'compound' || rel === 'advmod' || rel === 'det' || rel === 'acl') {
      if (rel === 'amod' || rel === 'compound') found.push(...rowsOver(sentence, child, ['modified'], false, words).map(({ kind }) => cueAt(sentence, kind, child.index)))
      const participle = child.upos === 'VERB' && rel !== 'compound' && child.rel !== 'acl:relcl' ? governorOf(child.index) : undefined
      const role = participle?.args.find((argument) => argument.token === at)?.role
      if (role === 'patient' || role === 'agent') found.push(...rowsOver(sentence, child, [role === 'patient' ? 'object' : 'subject'], true, words).map(({ kind }) => cueAt(sentence, kind, child.index)))
    }
    if (rel === 'case' && words.without.has(child.form.toLowerCase())) found.push(cueAt(sentence, 'negation', child.index))
  }
  for (const cue of cueWords(sentence, words)) {
    const scope = scopeOf(sentence, cue, words)
    const negates = (cue.kind === 'negation' || cue.kind === 'never') && headOf(sentence, cue.first)?.index === at && words.negators.has(sentence.tokens[cue.first]!.form.toLowerCase())
    if ((scope?.over === 'noun' && scope.token === at) || negates) found.push(plain(cue))
  }
  return found
}

/** A noun that the text takes as known: article, demonstrative or possessor before it. */
export function isDefinite(sentence: Sentence, token: number): boolean {
  return childrenOf(sentence, token).some((child) => child.rel === 'nmod:poss'
    || (relOf(child) === 'det' && (hasFeat(child, 'Definite=Def') || hasFeat(child, 'PronType=Dem'))))
}

export function plain({ kind, start, end, text }: CueWord): Cue {
  return { kind, start, end, text }
}

export function unique(cues: readonly Cue[]): readonly Cue[] {
  const seen = new Set<string>()
  return cues.filter(({ kind, start, end }) => {
    const key = `${kind} ${start} ${end}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }).sort((a, b) => a.start - b.start || a.end - b.end)
}
