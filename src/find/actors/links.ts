// Phrases of one sentence that mean one actor: appositions, "identified as", "X is een groep", other names.
import type { ActorWords } from '../../lang/actors.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Found } from './found.ts'
import type { FoundNoun } from './nouns.ts'

/** Nouns for single people: those take a person's name, and no body's. */
export const personal: ReadonlySet<string> = new Set(['office', 'person', 'expert', 'voice', 'perpetrator', 'member'])

/** "X, de leider van Y," and "de leider van Y, X,": two phrases of one man. */
export function linkAppositions({ tokens }: Sentence, nouns: readonly FoundNoun[], names: readonly Found[]): void {
  for (const noun of nouns) {
    if (noun.same !== undefined || noun.number === 'plural' && noun.kind !== 'group') continue
    for (const name of names) {
      const person = name.type === 'person' || name.type === 'person_perpetrator'
      if (personal.has(noun.kind) !== person || (!person && noun.kind !== 'group' && noun.kind !== 'medium')) continue
      const [a, b] = name.first < noun.first ? [name, noun] : [noun, name]
      const between = tokens.slice(a.last + 1, b.first).map(({ form }) => form).filter((form) => !/^["'“”‘’]$/u.test(form)).join(' ')
      const tied = tokens[b.token]!.rel === 'appos' && tokens[b.token]!.head >= a.first && tokens[b.token]!.head <= a.last
      const bracketed = between === ',' && b === noun && noun.article !== 'bare' && noun.closed && [',', '.'].includes(tokens[b.last + 1]?.form ?? '.')
      // "De leider van X, naam, …": the parser often takes the name for another X.
      const enclosed = between === ',' && a === noun && noun.article === 'definite' && noun.closed && tokens[b.last + 1]?.form === ','
      if (enclosed || (tied && (between === ',' || between === '' || between === '(')) || bracketed) { noun.same = name; break }
    }
  }
}

/** "De dader, een man van dertig,": a second description of the one just named so. */
export function linkDescriptions({ tokens }: Sentence, nouns: readonly FoundNoun[]): void {
  for (const noun of nouns) {
    if (noun.same !== undefined || noun.number === 'plural' || noun.article !== 'indefinite' || !personal.has(noun.kind) || tokens[noun.first - 1]?.form !== ',') continue
    const { rel, head } = tokens[noun.token]!
    const other = rel === 'appos' ? nouns.find((it) => it !== noun && it.first <= head && head <= it.last && it.last === noun.first - 2) : undefined
    if (other !== undefined && other.article === 'definite' && other.number === 'singular' && personal.has(other.kind)) noun.same = other
  }
}

/** "identified the suspect as Jan Blom": the description and the name are one man's. */
export function linkIdentified({ tokens }: Sentence, name: Found, all: readonly Found[], { naming }: ActorWords): void {
  if (name.type !== 'person' || name.same !== undefined) return
  // "een man genaamd Jan Blom", "a man named Jan Blom": one phrase of one man.
  const called = naming.named.includes(tokens[name.first - 1]?.form.toLowerCase() ?? '') ? all.find((it) => it.last === name.first - 2 && it.number === 'singular' && (it.kind === 'perpetrator' || it.kind === 'person')) : undefined
  if (called !== undefined && called.same === undefined) { called.same = name; return }
  const as = tokens.slice(Math.max(0, name.first - 4), name.first).find(({ form }) => naming.as.includes(form.toLowerCase()))
  if (as === undefined || !tokens.some(({ lemma, form }) => naming.identified.includes(lemma.toLowerCase()) || naming.identified.includes(form.toLowerCase()))) return
  const described = all.filter((it) => it !== name && it.last < as.index && it.number === 'singular' && (it.kind === 'perpetrator' || it.kind === 'person' || it.kind === 'pronoun'))
  const same = described.at(-1)
  if (same !== undefined && same.same === undefined) name.same = same
}

/** "De leider van X heet Karim Haddad": the office and the name are one man's. */
export function linkCalled({ tokens }: Sentence, name: Found, all: readonly Found[], { callingVerbs }: ActorWords): void {
  let verb = name.first - 1
  while (tokens[verb]?.upos === 'ADV') verb--
  if (name.type !== 'person' || name.same !== undefined || !callingVerbs.includes(tokens[verb]?.lemma ?? '')) return
  const called = all.find((it) => it !== name && it.last === verb - 1 && it.number === 'singular' && personal.has(it.kind))
  if (called !== undefined && called.same === undefined) called.same = name
}

/** "X is een terreurgroep" brings in nobody new; "X is geen terreurgroep" says of nobody that they are one. */
export function linkPredicate({ tokens }: Sentence, noun: FoundNoun, all: readonly Found[], words: ActorWords): void {
  const { none } = words
  // "als aftakking van", "as a branch of": what something is, not who.
  const before = tokens[noun.first - 1]?.form.toLowerCase()
  // "het westen van het land" is a direction.
  if (noun.kind === 'vague' && noun.closed) { noun.idle = true; return }
  if ((before === 'als' || before === 'as') && noun.article !== 'definite' && noun.number === 'singular') { noun.idle = true; return }
  // "bomber and fighter aircraft", "voor terrorist uitgemaakt": a bare singular is no one, save in a heading.
  if ((noun.kind === 'perpetrator' || noun.kind === 'member' || noun.kind === 'person') && noun.number === 'singular' && noun.article === 'bare' && noun.first > 0 && !noun.closed && noun.within === undefined && noun.how !== 'demonym') { noun.idle = true; return }
  // "the ISIL terrorist group": the name stands before its label.
  const name = noun.kind === 'group' ? all.find((it) => it.kind === 'name' && it.first >= noun.first - 2 && it.last < noun.token && it.last >= noun.first - 1 && noun.number === 'singular' && tokens[it.last + 1]!.form !== ',') : undefined
  if (name !== undefined && noun.article !== 'indefinite' && (noun.first <= name.first || tokens[name.token]!.head === noun.token)) { noun.same = name; return }
  const copula = copulaOf(tokens, noun)
  if (copula === undefined) return
  const subject = tokens.find(({ head, rel }) => head === noun.token && rel.startsWith('nsubj'))
  const same = (subject === undefined ? undefined : all.find((it) => it.token === subject.index && it !== noun)) ?? endingAt(tokens, copula - 1, all)
  if (same !== undefined && same.number === noun.number && !none.includes(tokens[noun.first]!.form.toLowerCase())) noun.same = same
  // "Dit is een militie die …": the one that the text was about.
  else if (noun.kind === 'group' && same === undefined && copula === 1 && words.demonstratives.includes(tokens[0]!.form.toLowerCase()) && noun.article === 'indefinite') noun.article = 'definite'
  else if (noun.article !== 'definite') noun.idle = true
}

const copulas: ReadonlySet<string> = new Set(['zijn', 'worden', 'blijven', 'be', 'become', 'remain'])

/** The copula by which the noun is said of somebody: by the tree, or right before its phrase. */
function copulaOf(tokens: readonly Token[], noun: Found): number | undefined {
  const own = tokens.find(({ head, rel }) => head === noun.token && rel === 'cop')
  if (own !== undefined) return own.index
  const before = tokens[noun.first - 1]
  return before !== undefined && noun.article !== 'bare' && before.upos === 'AUX' && before.rel === 'cop' && copulas.has(before.lemma) ? before.index : undefined
}

/** The name or group that ends at `at`, past a bracket: "het Woudfront (WF) | is". */
function endingAt(tokens: readonly Token[], at: number, all: readonly Found[]): Found | undefined {
  const end = tokens[at]?.form === ')' ? at - 1 : at
  return all.find(({ kind, last }) => last === end && (kind === 'name' || kind === 'group'))
}

/** What the second name is said of: the phrase that ends there, else the subject, else the nearest group before it. */
export function linkAlias({ tokens }: Sentence, found: Found, at: number, all: readonly Found[]): void {
  const before = all.filter((it) => it !== found && it.last < found.first && it.kind !== 'both')
  // "de leider van X (Y)": the second name is X's, whose name ends there, not the leader's, whose phrase does.
  const ends = before.filter((it) => it.first <= at && at <= it.last && it.kind !== 'pronoun').sort((a, b) => Number(b.kind === 'name') - Number(a.kind === 'name') || b.first - a.first)
  const subjects = before.filter((it) => tokens[it.token]!.rel.startsWith('nsubj') && it.kind !== 'adverb')
  const groups = before.filter((it) => it.kind === 'group' || it.kind === 'name')
  const same = ends.at(0) ?? subjects.at(-1) ?? groups.at(-1)
  if (same !== undefined) found.same = same
}
