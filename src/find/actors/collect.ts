// All that may mean an actor in one sentence, put together: labels with their names, owners, appositions.
import type { Sentence } from '../../model/sentence.ts'
import type { ActorWords } from '../../lang/actors.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { Found, Name } from './found.ts'
import type { Joined } from './names.ts'
import { nounsIn, withName, type FoundNoun, type NounGround } from './nouns.ts'
import { statesIn } from './states.ts'
import { pronounsIn } from './pronouns.ts'
import { lexiconOf } from './lexicon.ts'
import { chunkLeft, topToken } from './phrase.ts'

const personal = new Set(['office', 'person', 'expert', 'voice', 'perpetrator', 'member'])

export function collect(sentence: Sentence, names: readonly Name[], joined: readonly Joined[], places: readonly PlaceMention[], ground: NounGround): Found[] {
  const nouns = nounsIn(sentence, names, joined, places, ground)
  const labelled = new Map<Name, FoundNoun>()
  const appositions: [FoundNoun, Name][] = []
  const headed = new Map<FoundNoun, Name>()
  for (const noun of nouns) {
    const name = names.find(({ first }) => first === nameStart(sentence, noun, names))
    if (name === undefined) continue
    if (noun.concept === 'relative') appositions.push([noun, name])
    else if (takesName(noun, name)) labelled.set(name, noun)
    else if (headedBy(noun, name)) headed.set(noun, name)
  }
  const used = new Set(labelled.values())
  const named = new Map(names.map((name) => [name, nameFound(sentence, name, labelled.get(name), ground)]))
  const inNames = (at: number): boolean => names.some(({ first, last }) => first <= at && at <= last)
  const left = nouns.filter((noun) => !used.has(noun))
  const states = statesIn(sentence, places, ground.words, (at) => inNames(at) || nouns.some(({ token }) => token === at))
    .filter((state) => !left.some(({ kind, first, token, last }) => (kind === 'force' || kind === 'body' || kind === 'office' || kind === 'people') && first <= state.token && state.token <= last && state.token !== token))
  const pronouns = pronounsIn(sentence, ground.words)
  const all: Found[] = [...named.values(), ...left, ...states, ...pronouns].sort((a, b) => a.first - b.first || b.last - a.last)

  for (const [noun, name] of headed) { noun.owner = named.get(name)!; noun.last = name.last; noun.closed = true }
  for (const noun of [...left, ...used]) if (!headed.has(noun)) ownerOf(noun, used.has(noun) ? named.get(nameOfLabel(labelled, noun)!)! : noun, all)
  for (const found of named.values()) linkIdentified(sentence, found, all)
  for (const noun of left) linkPredicate(sentence, noun, all, ground.words)
  for (const [noun, name] of appositions) noun.same = named.get(name)!
  linkAppositions(sentence, left, [...named.values()])
  for (const [name, found] of named) if (name.aliasOf !== undefined) linkAlias(sentence, found, name.aliasOf, all)
  return all.filter((it) => !(it as FoundNoun).idle)
}

function nameOfLabel(labelled: ReadonlyMap<Name, FoundNoun>, noun: FoundNoun): Name | undefined {
  for (const [name, label] of labelled) if (label === noun) return name
  return undefined
}

/** First token of the name behind the noun: past its own "van …" and past a quotation mark. */
function nameStart({ tokens }: Sentence, noun: FoundNoun, names: readonly Name[]): number {
  for (const end of [noun.token, noun.last]) {
    let next = end + 1
    if (/^["'“”‘’„«]$/u.test(tokens[next]?.form ?? '')) next++
    if (names.some(({ first }) => first === next)) return next
    // "diens opvolger de Taliban"
    if (noun.concept === 'relative' && noun.possessor !== undefined && tokens[next]?.upos === 'DET' && names.some(({ first }) => first === next + 1)) return next + 1
  }
  return -1
}

function takesName(noun: FoundNoun, name: Name): boolean {
  if (noun.number === 'plural' && noun.kind !== 'medium') return false
  const person = name.registeredType === 'person' || (name.registeredType === undefined && name.kind === 'person')
  if (personal.has(noun.kind)) return person || (name.registeredType === undefined && noun.kind === 'office' && name.kind !== 'organisation')
  return (noun.kind === 'group' || noun.kind === 'medium') && (!person || (name.registered === undefined && noun.token + 1 === name.first))
}

/** "Leider Rode Heuvels", "commandant VFZ": right behind an office or a member stands the body he is of, and he is not that body. */
function headedBy(noun: FoundNoun, name: Name): boolean {
  const body = name.registeredType === undefined ? name.kind === 'organisation' : name.registeredType !== 'person' && name.registeredType !== 'state'
  return body && noun.number === 'singular' && noun.token + 1 === name.first && (noun.kind === 'office' || noun.kind === 'member' || noun.kind === 'voice')
}

function nameFound(sentence: Sentence, name: Name, label: FoundNoun | undefined, { words }: NounGround): Found {
  const person = name.registeredType === 'person' || (name.registeredType === undefined && name.kind === 'person')
  const chunk = chunkLeft(sentence, name.first, words)
  const found: Found = {
    sentence: sentence.index,
    first: name.first,
    last: name.last,
    token: topToken(sentence, name.first, name.last, name.first),
    kind: 'name',
    type: name.registeredType ?? (person ? 'person' : 'organisation'),
    how: name.how,
    because: name.because,
    number: 'singular',
    article: 'definite',
    counted: false,
    closed: true,
    ...(name.country === undefined ? {} : { country: name.country }),
    name,
  }
  if (label !== undefined) return { ...withName(sentence, label, name), ...(name.country === undefined ? {} : { country: name.country }), closed: true }
  const before = sentence.tokens[name.first - 1]
  // A noun the lexicon does not know stands before a name as well: "Twittermeisje Bana", "buurland X".
  if (before?.upos === 'NOUN' && (person || !personal.has(lexiconOf(words).at(sentence.tokens, before.index)?.row.kind ?? '')) && (before.head === -1 || before.head === found.token || found.token === name.first && sentence.tokens[name.first]!.head === before.index)) {
    const wide = chunkLeft(sentence, before.index, words)
    return { ...found, first: wide.first, token: topToken(sentence, wide.first, name.last, name.first) }
  }
  return person ? found : { ...found, first: chunk.possessor === undefined ? chunk.first : name.first }
}

/** Whose it is: a name in its compound is kept as words; a phrase behind "van", a name before it, a possessive. */
function ownerOf(noun: FoundNoun, found: Found, all: readonly Found[]): void {
  if (noun.kind === 'force' || noun.kind === 'body' || noun.kind === 'people') {
    // "Assads leger", "het leger van de groep": an army may be a group's, a ministry is a country's.
    if (noun.country !== undefined || noun.kind === 'people') return
  }
  const behind = all.find((it) => it !== found && it !== noun && it.first > noun.token && it.first <= noun.last && it.kind !== 'pronoun' && it.kind !== 'state')
  const before = all.find((it) => it !== found && it !== noun && it.kind === 'name' && it.first >= noun.first && it.last < noun.token)
  const possessor = noun.possessor === undefined ? undefined : all.find((it) => it !== noun && it.token === noun.possessor)
  const owner = behind ?? possessor ?? before
  if (owner === undefined || owner === found) return
  found.owner = owner
  // "een bron van het ministerie van Defensie": the owner's own "van …" belongs to the phrase.
  if (owner === behind && found === noun) found.last = Math.max(found.last, owner.last)
}

/** "X, de leider van Y," and "de leider van Y, X,": two phrases of one man. */
function linkAppositions({ tokens }: Sentence, nouns: readonly FoundNoun[], names: readonly Found[]): void {
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

/** "identified the suspect as Jan Blom": the description and the name are one man's. */
function linkIdentified({ tokens }: Sentence, name: Found, all: readonly Found[]): void {
  if (name.type !== 'person' || name.same !== undefined) return
  // "een man genaamd Jan Blom", "a man named Jan Blom": one phrase of one man.
  const called = /^(?:genaamd|geheten|named|called)$/iu.test(tokens[name.first - 1]?.form ?? '') ? all.find((it) => it.last === name.first - 2 && it.number === 'singular' && (it.kind === 'perpetrator' || it.kind === 'person')) : undefined
  if (called !== undefined && called.same === undefined) { called.same = name; return }
  const as = tokens.slice(Math.max(0, name.first - 4), name.first).find(({ form }) => /^(?:as|als)$/iu.test(form))
  if (as === undefined || !tokens.some(({ lemma, form }) => /^(?:identify|identified|identificeren|geïdentificeerd)$/iu.test(lemma) || /^geïdentificeerd$/iu.test(form))) return
  const described = all.filter((it) => it !== name && it.last < as.index && it.number === 'singular' && (it.kind === 'perpetrator' || it.kind === 'person' || it.kind === 'pronoun'))
  const same = described.at(-1)
  if (same !== undefined && same.same === undefined) name.same = same
}

/** "X is een terreurgroep" brings in nobody new; "X is geen terreurgroep" says of nobody that they are one. */
function linkPredicate({ tokens }: Sentence, noun: FoundNoun, all: readonly Found[], { none }: ActorWords): void {
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
  if (!tokens.some(({ head, rel }) => head === noun.token && rel === 'cop')) return
  const subject = tokens.find(({ head, rel }) => head === noun.token && rel.startsWith('nsubj'))
  const same = subject === undefined ? undefined : all.find((it) => it.token === subject.index && it !== noun)
  if (same !== undefined && same.number === noun.number && !none.includes(tokens[noun.first]!.form.toLowerCase())) noun.same = same
  else if (noun.article !== 'definite') noun.idle = true
}

/** What the second name is said of: the phrase that ends there, else the subject, else the nearest group before it. */
function linkAlias({ tokens }: Sentence, found: Found, at: number, all: readonly Found[]): void {
  const before = all.filter((it) => it !== found && it.last < found.first && it.kind !== 'both')
  // "de leider van X (Y)": the second name is X's, whose name ends there, not the leader's, whose phrase does.
  const ends = before.filter((it) => it.first <= at && at <= it.last && it.kind !== 'pronoun').sort((a, b) => Number(b.kind === 'name') - Number(a.kind === 'name') || b.first - a.first)
  const subjects = before.filter((it) => tokens[it.token]!.rel.startsWith('nsubj') && it.kind !== 'adverb')
  const groups = before.filter((it) => it.kind === 'group' || it.kind === 'name')
  const same = ends.at(0) ?? subjects.at(-1) ?? groups.at(-1)
  if (same !== undefined) found.same = same
}
