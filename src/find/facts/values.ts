// The value of a fact by its kind: words, a count, a date, a place or another actor.
import type { PlaceMention } from '../../model/place.ts'
import type { QuantityMention } from '../../model/quantity.ts'
import type { Sentence } from '../../model/sentence.ts'
import { contains, hull, overlaps, type Span } from '../../model/span.ts'
import type { DateRecord, PlaceRecord, QuantityRecord } from '../../reading/reading.ts'
import { dateRecord, placeRecord, quantityRecord } from '../../reading/convert.ts'
import { labelWords } from '../../scheme/properties/label.ts'
import { memberNouns } from '../../scheme/properties/size.ts'
import type { PropertyType } from '../../scheme/relationType.ts'
import { clauseSpan, nounPhrase } from '../clauses/index.ts'
import { childrenOf, relOf, subtree } from '../clauses/tree.ts'
import { dateInClause, inClause } from '../frames/clauseWords.ts'
import type { Filling, FrameMatch } from '../frames/match.ts'
import type { View } from '../frames/view.ts'
import { mentionAt, whoFills, type Who } from '../frames/who.ts'
import { abbreviates } from './names.ts'

export interface Value {
  readonly text: string
  readonly span: Span
  readonly quantity?: QuantityRecord
  readonly date?: DateRecord
  readonly place?: PlaceRecord
  readonly about?: string
  readonly who?: Who
  /** The tree ties the value to the word only by way of a neighbour. */
  readonly loose?: boolean
}

const longestValue = 180

/** Frames of any wish: one word is not enough to tell a goal. */
const wishing = new Set(['willen', 'eisen', 'seek'])

export function valuesOf(view: View, match: FrameMatch<PropertyType>, who: Who): readonly Value[] {
  const sentence = view.sentences[match.sentence]!
  const values = valuesFor(view, match, sentence, who)
  const about = (match.roles['about'] ?? []).map(filling => whoFills(view.cast, sentence, filling)).find(found => found !== null && found.actor.id !== who.actor.id)
  return about ? values.map(value => ({ about: about.actor.id, ...value })) : values
}

function valuesFor(view: View, match: FrameMatch<PropertyType>, sentence: Sentence, who: Who): readonly Value[] {
  const fillings = match.roles['value']
  switch (match.type.value) {
    case 'date': {
      const date = dateInClause(view, sentence, match.predicate)
      const word = sentence.tokens[match.token]!
      // "45 jaar na de oprichting" tells when something else was; "nu" tells nothing
      return date && !overlaps(date, word) && date.granularity !== 'unknown' ? [{ text: date.text, span: date, date: dateRecord(date, view.text) }] : []
    }
    case 'quantity': return countsOf(view, match, sentence, fillings)
    case 'place': return placesOf(view, match, sentence, fillings, who)
    case 'actor': return (fillings ?? []).flatMap(filling => {
      const described = whoFills(view.cast, sentence, filling)
      const other = described?.mention.how === 'apposition' ? namedBeside(view, described) : described
      // a pronoun is no name of a leader; the relation holds who it is
      if (!other || other.actor.id === who.actor.id || other.mention.how === 'pronoun') return []
      // "the group ruled the country": who leads is one man
      if (match.type.id === 'leader' && other.class !== 'person') return []
      // "IS-leider al-Baghdadi": the title is not the name
      const word = sentence.tokens[match.token]!
      const title = /^(?:(?:\p{L}+ )?\p{L}+-\p{Ll}+ |(?:[Dd]e|[Hh]et|[Ee]en|[Tt]he|[Aa]n?) (?:\p{Ll}+ )+)(?=\p{Lu})/u.exec(other.mention.text)
      const start = other.mention.start <= word.start && word.end + 1 < other.mention.end ? word.end + 1 : other.mention.start + (title?.[0].length ?? 0)
      // "de leider van de Dageraad" tells that there is one, and names nobody
      if (start > other.mention.start && !/^\S*\p{Lu}/u.test(view.text.slice(start, other.mention.end))) return []
      return [{ text: view.text.slice(start, other.mention.end), span: { start, end: other.mention.end }, about: other.actor.id, who: other }]
    })
    case 'text': return textsOf(view, match, sentence, fillings, who)
  }
}

/** "De leider van X heet Y": the name beside the words that describe him. */
function namedBeside(view: View, who: Who): Who {
  const name = (view.cast.bySentence.get(who.mention.sentence) ?? []).find(({ actor, how }) => actor === who.actor.id && (how === 'name' || how === 'register' || how === 'introduced'))
  return name === undefined ? who : { ...who, mention: name }
}

function textsOf(view: View, match: FrameMatch<PropertyType>, sentence: Sentence, fillings: readonly Filling[] | undefined, who: Who): readonly Value[] {
  if (!fillings) {
    // the frame's word is itself the value: "radicale", "extreme opvattingen", "een staat stichten"
    if (insideName(who, match.token) || !besideMention(who, sentence, match.token)) return []
    if (match.type.id === 'ideology' && match.frame.pos === 'noun' && match.frame.id !== 'aanhanger-van' && match.frame.id !== 'adherent-of' && !says(sentence, match.token)) return []
    const clause = match.frame.pos === 'verb' ? clauseValue(sentence, match.token, who) : null
    // "stichten" alone tells nothing of what
    if (clause && !/\s/.test(view.text.slice(clause.start, clause.end))) return []
    const span = clause ?? (match.frame.pos === 'adj' ? sentence.tokens[match.token]! : phraseSpan(sentence, match.token))
    return valueAt(view, span)
  }
  const name = match.type.id === 'alias' || match.type.id === 'full_name'
  const here = view.cast.bySentence.get(sentence.index) ?? []
  return fillings.flatMap(({ token, slot }) => {
    const word = sentence.tokens[token]!
    if (match.frame.adjacent && `prep:${sentence.tokens[match.token + 1]?.form.toLowerCase()}` !== slot) return []
    const named = match.type.id === 'name_meaning' || match.type.id === 'full_name' ? mentionAt(sentence, token, here) ?? here.find(({ how, first, last }) => how === 'register' && first <= token && token <= last) ?? null : null
    if (named && (named.token === token || named.how === 'register') && !overlaps(named, who.mention)) {
      const text = view.text.slice(named.start, named.end)
      return match.type.id === 'full_name' && !abbreviates(view.text.slice(who.mention.start, who.mention.end), text) ? [] : valueAt(view, named)
    }
    if (!name) {
      const span = word.upos === 'VERB' ? clauseValue(sentence, token, who) : match.type.id === 'goal' ? wholeSpan(sentence, token) : match.type.id === 'motive' ? reasonSpan(sentence, token) : phraseSpan(sentence, token)
      // what the actor is said to be after is not the actor itself
      // "willen voorkomen", "willen aandacht" alone tell no goal
      if ((word.upos === 'VERB' || wishing.has(match.frame.id)) && !/\s/.test(view.text.slice(span.start, span.end))) return []
      if (overlaps(span, who.mention) || !fits(view, match.type.id, sentence, token, span)) return []
      return match.type.id === 'goal' ? pastParticle(view, sentence, match.token, span) : valueAt(view, span)
    }
    return isName(sentence, token) ? valueAt(view, nameSpan(sentence, token)).filter(({ text }) => text !== who.actor.name && !text.includes(who.mention.text)) : []
  }).map(value => {
    const other = fillings.length === 1 ? whoFills(view.cast, sentence, fillings[0]!) : null
    return other && other.actor.id !== who.actor.id ? { ...value, about: other.actor.id } : value
  })
}

/** "zijn overtuiging" tells that there is one, "strenge opvattingen" which. */
function says(sentence: Sentence, noun: number): boolean {
  return childrenOf(sentence, noun).some((child) => child.upos === 'ADJ' || relOf(child) === 'amod' || (relOf(child) === 'acl'))
}

/** An adjective before a noun must stand at the actor's own words, not at another's in the same coordination. */
function besideMention({ mention }: Who, sentence: Sentence, token: number): boolean {
  return relOf(sentence.tokens[token]!) !== 'amod' || (mention.first - 1 <= token && token <= mention.token)
}

/** "Islamitische" in "Islamitische Staat" is a name and tells no conviction. */
function insideName({ mention }: Who, token: number): boolean {
  return mention.how !== 'definite' && mention.how !== 'noun' && mention.first <= token && token <= mention.last && /^\p{Lu}/u.test(mention.text.split(/\s/).at(token - mention.first) ?? '')
}

/** What the value must look like for its property: who a group began with are people, what a name means is quoted or a name itself. */
function fits(view: View, property: string, sentence: Sentence, token: number, span: Span): boolean {
  if (['PRON', 'ADV', 'DET'].includes(sentence.tokens[token]!.upos)) return false
  if (property === 'label') return labelWords.test(view.text.slice(span.start, span.end))
  if (property === 'founding_members') return memberNouns[view.language.id].test(sentence.tokens[unitOf(sentence, token)]?.form.toLowerCase() ?? '')
  if (property === 'name_meaning') return /\p{Lu}|["'‘“„]/u.test(view.text.slice(span.start, span.end)) || /["'‘“„]/u.test(view.text[span.start - 1] ?? '') || /gelijknamig|eponymous/i.test(view.text.slice(span.start, span.end))
  return true
}

function valueAt(view: View, span: Span): readonly Value[] {
  const text = view.text.slice(span.start, span.end)
  return text.length === 0 || text.length > longestValue ? [] : [{ text, span: { start: span.start, end: span.end } }]
}

/** A noun phrase with what hangs behind it, as "een eigen staat in het noorden". */
function phraseSpan(sentence: Sentence, token: number): Span {
  const { first, last } = nounPhrase(sentence, token)
  // "delen hun opvatting niet": a trailing adverb is the verb's
  let end = last
  while (end > token && sentence.tokens[end]!.upos === 'ADV') end--
  return { start: sentence.tokens[first]!.start, end: sentence.tokens[end]!.end }
}

/** "grote delen van het land | in handen": cut off before the frame's own word and its adposition. */
function before(sentence: Sentence, span: Span, word: number): Span {
  const { tokens } = sentence
  const at = tokens[word - 1]?.upos === 'ADP' ? word - 1 : word
  return tokens[at]!.start > span.start && tokens[at]!.start < span.end && at > 0 ? { start: span.start, end: tokens[at - 1]!.end } : span
}

/** "woede over de plannen": what the reason is about often hangs on the verb in the tree, but stands right behind it. */
function reasonSpan(sentence: Sentence, token: number): Span {
  const span = phraseSpan(sentence, token)
  const next = sentence.tokens.find(({ start }) => start >= span.end)
  const about = next?.upos === 'ADP' && next.head > next.index ? nounPhrase(sentence, next.head).span : null
  return about ? hull([span, about]) : span
}

/** The phrase with all that explains it: "een eigen gebied, een kalifaat dat reikt tot de kust"; the phrase alone where that is too long. */
function wholeSpan(sentence: Sentence, token: number): Span {
  const { first, last, span } = nounPhrase(sentence, token)
  const within = new Set(subtree(sentence, token, child => relOf(child) !== 'case' || child.head !== token))
  let end = last
  while (within.has(end + 1) || (sentence.tokens[end + 1]?.upos === 'PUNCT' && within.has(end + 2))) end++
  while (end > last && sentence.tokens[end]!.upos === 'PUNCT') end--
  // "lijkt de hoofdstad | te zijn"
  if (sentence.tokens[end]!.rel === 'cop' && /^(?:te|to)$/i.test(sentence.tokens[end - 1]?.form ?? '')) end -= 2
  const whole = { start: sentence.tokens[first]!.start, end: sentence.tokens[end]!.end }
  return whole.end - whole.start <= longestValue ? whole : span
}

/** "streeft een eigen staat | na | in het noorden": what says more of the goal may stand behind the verb's own particle. */
function pastParticle(view: View, sentence: Sentence, verb: number, span: Span): readonly Value[] {
  const particle = sentence.tokens.find(({ start }) => start >= span.end)
  const adposition = sentence.tokens[(particle?.index ?? -2) + 1]
  if (particle?.rel !== 'compound:prt' || particle.head !== verb || adposition?.upos !== 'ADP' || adposition.head <= adposition.index) return valueAt(view, span)
  const phrase = nounPhrase(sentence, adposition.head)
  if (phrase.first < particle.index) return valueAt(view, span)
  const more = { start: adposition.start, end: phrase.span.end }
  return [{ text: `${view.text.slice(span.start, span.end)} ${view.text.slice(more.start, more.end)}`, span: hull([span, more]) }]
}

/** The clause of an infinitive or "dat"-clause, without the actor where it stands in it and without its conjunction. */
function clauseValue(sentence: Sentence, token: number, { mention }: Who): Span {
  const whole = clauseSpan(sentence, token)
  const words = sentence.tokens.filter(word => word.start >= whole.start && word.end <= whole.end)
  // what stands before the actor ("Met geweld wil de groep …") is cut off with it
  const own = words.filter(word => word.end > mention.start && word.start < mention.end)
  const end = own.length > 0 ? behindBracket(sentence, Math.max(...own.map(({ index }) => index))) : -1
  const inserted = end < 0 ? end : behindRelative(sentence, end, token)
  const after = own.length > 0 ? words.filter(word => word.index > inserted || word.index === token) : words
  const first = after.findIndex(word => word.upos !== 'PUNCT' && !/^(?:dat|that|om|te|to)$/i.test(word.form) && !(word.rel === 'mark' && word.head === token) && !(word.upos === 'ADP' && word.rel === 'case' && word.head === token))
  return first < 0 ? whole : hull(after.slice(first))
}

/** The other name that a bracket gives the actor belongs to the actor's words: "de Dageraad (DG) pleegt aanslagen". */
function behindBracket({ tokens }: Sentence, last: number): number {
  if (tokens[last + 1]?.form !== '(') return last
  const close = tokens.findIndex(({ index, form }) => form === ')' && index > last && index < last + 8)
  return close < 0 ? last : close
}

/** So does what a relative clause says of it: "de Dageraad, die gelieerd is aan X, pleegt aanslagen". */
function behindRelative({ tokens }: Sentence, last: number, verb: number): number {
  if (tokens[last + 1]?.form !== ',' || !/^(?:die|dat|waarvan|which|who|that|whose)$/i.test(tokens[last + 2]?.form ?? '')) return last
  const close = tokens.findIndex(({ index, form }) => form === ',' && index > last + 2)
  return close < 0 || close > verb ? last : close
}

function isName(sentence: Sentence, token: number): boolean {
  const { upos, form } = sentence.tokens[token]!
  return upos === 'PROPN' || /^[‘'“"„]?\p{Lu}/u.test(form)
}

/** One name: without what is coordinated with it. */
function nameSpan(sentence: Sentence, token: number): Span {
  const words = subtree(sentence, token, child => ['flat', 'compound', 'fixed', 'appos', 'amod', 'nmod', 'case'].includes(relOf(child)) && !(child.head === token && relOf(child) === 'case'))
  return hull(words.map(at => sentence.tokens[at]!))
}

function countsOf(view: View, match: FrameMatch<PropertyType>, sentence: Sentence, fillings: readonly Filling[] | undefined): readonly Value[] {
  const counts = view.quantities.filter(({ sentence: at, kind }) => at === sentence.index && kind === 'count')
  const wanted = fillings ? fillings.map(({ token }) => token) : [match.token]
  // a value that the tree lost ("telt naar schatting 500 strijders") is looked for in the clause of the verb
  const lost = !fillings && 'value' in match.frame.roles ? match.predicate : null
  return counts.flatMap(count => {
    const noun = unitOf(sentence, count.noun ?? wanted.find(token => contains(nounPhrase(sentence, token).span, count)) ?? -1)
    const inside = lost ? inClause(sentence, count, lost) : wanted.some(token => unitOf(sentence, token) === noun || contains(nounPhrase(sentence, token).span, count))
    const unit = sentence.tokens[noun]?.form.toLowerCase()
    // "telt tien provincies" is no size: the counted must be people
    // "enkele leden" tells no size
    const { low, best, high } = count.value
    return inside && (best ?? low ?? high ?? 0) >= 5 && unit !== undefined && memberNouns[view.language.id].test(unit) ? [countValue(view, sentence, count, noun)] : []
  })
}

/** The counted noun: "honderden strijders" has the number for its head. */
function unitOf(sentence: Sentence, token: number): number {
  if (sentence.tokens[token]?.upos !== 'NUM') return token
  const next = sentence.tokens.slice(token + 1, token + 4).find(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
  return next ? next.index : token
}

function countValue(view: View, sentence: Sentence, count: QuantityMention, noun: number): Value {
  const span = noun >= 0 ? hull([count, sentence.tokens[noun]!]) : count
  const unit = noun >= 0 ? sentence.tokens[noun]!.form : null
  return { text: view.text.slice(span.start, span.end), span, quantity: quantityRecord(count.value, count.text, unit) }
}

/** Nouns of ground: a phrase headed by one is a place even where the gazetteer knows no name in it. */
const ground = /(?:gebied|gebieden|stad|steden|provincie|provincies|regio|regio's|dorp|dorpen|noorden|zuiden|oosten|westen|grens|grensgebied|deel|delen|land|landen|vallei|dal|dalen|bergen|platteland|eiland|area|areas|town|towns|city|cities|province|provinces|region|regions|village|villages|north|south|east|west|border|part|parts|valley|valleys|mountains|countryside|island|territory)$/i

function placesOf(view: View, match: FrameMatch<PropertyType>, sentence: Sentence, fillings: readonly Filling[] | undefined, who: Who): readonly Value[] {
  // a building is where something happens, not where a group is active
  const here = view.places.filter(place => place.sentence === sentence.index && place.how !== 'demonym' && (place.how !== 'site' || match.type.id === 'provides_security_at' || match.type.id === 'base'))
  if (!fillings) {
    const { predicate } = match
    const inside = predicate ? here.filter(place => place.relation !== 'from' && !overlaps(place, who.mention) && inClause(sentence, place, predicate)) : []
    return inside.slice(0, 1).map(place => placeValue(view, place, place))
  }
  return fillings.flatMap(({ token, loose }) => {
    const span = before(sentence, phraseSpan(sentence, token), match.token)
    if (overlaps(span, who.mention)) return []
    const place = here.filter(one => overlaps(span, one)).sort((a, b) => Number(b.token === token) - Number(a.token === token) || a.start - b.start)[0]
    // the place must be what the phrase is about: "in de strijd om Veldstad" is none
    if (place && (place.token === token || contains(place, sentence.tokens[token]!) || ground.test(sentence.tokens[token]!.form))) return [{ ...placeValue(view, place, hull([span, place])), loose }]
    // "dat gebied" alone tells nobody where
    return ground.test(sentence.tokens[token]!.form) && !/^(?:de|het|een|dat|dit|die|deze|the|that|this|an?) \S+$/i.test(view.text.slice(span.start, span.end)) ? valueAt(view, span) : []
  })
}

function placeValue(view: View, place: PlaceMention, span: Span): Value {
  return { text: view.text.slice(span.start, span.end), span, place: placeRecord(place, view.text) }
}
