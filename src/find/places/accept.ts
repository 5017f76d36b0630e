// Decides whether a spotted name is a place here: names of people, bodies and ordinary words are kept out. Precision first.
import type { NamedPlace } from '../../ground/gazetteer.ts'
import type { PlaceWords } from '../../lang/places.ts'
import type { Token } from '../../model/sentence.ts'
import { isCapitalised, type Spot } from './spot.ts'
import type { Surroundings } from './surroundings.ts'

export interface Trust {
  /** Any entity label in the document: then the absence of a label says something. */
  readonly labelled: boolean
  /** Any part of speech: then a token that is no proper noun says something. */
  readonly tagged: boolean
}

const BIG = 300_000
const MIDDLE = 100_000
const SMALL = 15_000
const NO_NAME = new Set(['VERB', 'AUX', 'ADP', 'PRON', 'DET', 'ADV', 'SCONJ', 'CCONJ', 'PART', 'NUM', 'INTJ', 'PUNCT'])
/** Country names that people bear too. */
const ALSO_NAMES = new Set(['Jordan', 'Chad', 'Georgia', 'Israel', 'America', 'Holland', 'Ireland', 'England', 'France', 'German', 'Wales', 'Java', 'Brittany', 'Florida'])

export interface LabelOver {
  readonly kind: string
  readonly first: number
  readonly last: number
}

/** The entity that covers the token, with its borders. */
export function labelOver(tokens: readonly Token[], at: number): LabelOver | undefined {
  const label = tokens[at]?.entity
  if (!label || label === 'O') return undefined
  const kind = label.slice(2)
  let first = at
  while (first > 0 && tokens[first]!.entity.startsWith('I-') && tokens[first - 1]!.entity.slice(2) === kind) first--
  let last = at
  while (tokens[last + 1]?.entity === `I-${kind}`) last++
  return { kind, first, last }
}

const LETTERED = /\p{L}/u

/** A capitalised word right beside the name, with nothing between, that makes it part of a longer name. */
function partOfLongerName(spot: Spot, around: Surroundings, words: PlaceWords): boolean {
  const { tokens } = spot.sentence
  const beside = (at: number): boolean => {
    const token = tokens[at]
    if (!token || !LETTERED.test(token.form) || !isCapitalised(token.form)) return false
    if (words.neighbours.has(token.form) || (at > spot.last && /^\p{Lu}{2,}$/u.test(token.form))) return false
    return !(token.entity.endsWith('LOC') && token.entity.startsWith('B-'))
  }
  if (around.first <= spot.first) {
    const before = spot.first - 1
    // The first word of a sentence has its capital from there; a function word is no first name.
    const initial = before === 0 && (tokens[before]!.upos !== 'PROPN' || words.prepositions[tokens[before]!.form.toLowerCase()] !== undefined || words.determiners.has(tokens[before]!.form.toLowerCase()))
    if (around.first === spot.first && before >= 0 && !initial && beside(before) && tokens[before]!.upos !== 'ADJ') return true
  }
  return around.last === spot.last && beside(spot.last + 1)
}

/** "Johannes van Iersel", "de Ronde van", "Sydney 2000": a person, a thing or an event that bears the place's name. */
function looksLikeName({ first, last, sentence: { tokens } }: Spot, around: Surroundings, words: PlaceWords): boolean {
  if (/^\d{4}$/.test(tokens[last + 1]?.form ?? '')) return true
  if (words.determiners.has(tokens[first - 1]?.form.toLowerCase() ?? '')) return true
  const owner = tokens[first - 2]
  return (around.preposition === 'van' || around.preposition === 'of') && first >= 3 && owner !== undefined && owner.upos === 'PROPN' && isCapitalised(owner.form)
}

/** "Bank of America": a capitalised noun with "of" before a country makes the name of a body, not a place. */
function titledBody({ first, sentence: { tokens } }: Spot, words: PlaceWords): boolean {
  if (first < 2 || words.kindLink === undefined || tokens[first - 1]!.form !== words.kindLink) return false
  const head = tokens[first - 2]!
  return /^\p{Lu}\p{Ll}/u.test(head.form) && head.upos === 'PROPN' && !words.personTitles.has(head.form.toLowerCase()) && !words.neighbours.has(head.form)
}

/** "in Nice", where France is spoken of: a capital, a preposition of place and a city of its country make up for a missing label. */
function surelyATown({ first }: Spot, { place }: NamedPlace, supported: boolean, { prepositioned, relation }: Surroundings, label: LabelOver | undefined): boolean {
  return prepositioned && relation !== 'unknown' && first > 1 && supported && place.kind === 'settlement' && (place.population ?? 0) >= MIDDLE && label === undefined
}

export interface Verdict {
  readonly accepted: boolean
  readonly because: string
}

const no = (because: string): Verdict => ({ accepted: false, because })
const yes = (because: string): Verdict => ({ accepted: true, because })

export function judgeName(spot: Spot, entry: NamedPlace, supported: boolean, around: Surroundings, words: PlaceWords, trust: Trust): Verdict {
  const { tokens } = spot.sentence
  const { place } = entry
  const label = labelOver(tokens, spot.first)
  const single = spot.first === spot.last
  const folded = spot.words.toLowerCase()
  const population = place.population ?? 0
  const introduced = around.kind !== undefined || around.site !== undefined || around.direction !== undefined || around.country !== undefined
  const exactLoc = label?.kind === 'LOC'
  const inside = label !== undefined && (label.first < spot.first || label.last > spot.last)
  const before = tokens[spot.first - 1]?.form.toLowerCase()

  // In a heading of capitals every word looks like a name.
  const shouting = !tokens.some(({ form }) => /\p{Ll}/u.test(form))
  if (shouting && (spot.words.length < 4 || (place.kind === 'settlement' && !around.prepositioned && !introduced))) return no('capitals-only')
  if (entry.needs && !(exactLoc && around.prepositioned)) return no('needs-support')
  if (words.ordinary.has(folded) && !(exactLoc && (around.prepositioned || introduced)) && !((around.kind !== undefined || around.country !== undefined) && !inside) && !surelyATown(spot, entry, supported, around, label)) return no('ordinary-word')
  // The recogniser takes many a strange town for a person; a preposition and its country, or "de stad", know better.
  const person = label?.kind === 'PER' && (inside || place.kind === 'settlement' || ALSO_NAMES.has(spot.words))
  const town = !inside && entry.match === 'name' && (around.kind !== undefined || around.country !== undefined || (around.prepositioned && (supported || population >= BIG || place.kind !== 'settlement')))
  if (person && !town) return no('person')
  if (before !== undefined && words.personTitles.has(before) && place.kind === 'settlement') return no('person')

  if (place.id.startsWith('kroniek:') || place.id.startsWith('iso:')) {
    // Countries and hand-written regions are nearly always meant; a name inside a longer one is left to the actors.
    if (inside && (label.kind === 'ORG' || label.kind === 'PER' || label.kind === 'MISC') && !introduced && !around.prepositioned) return no('inside-name')
    if (titledBody(spot, words)) return no('body')
    if (ALSO_NAMES.has(spot.words) && partOfLongerName(spot, around, words)) return no('longer-name')
    return yes('known')
  }

  if (single && trust.tagged && NO_NAME.has(tokens[spot.first]!.upos) && !exactLoc) return no('no-name')
  if (inside && !introduced && !(label.kind === 'LOC' && label.first === spot.first && /^[-,/(]$/.test(tokens[spot.last + 1]?.form ?? ''))) return no('inside-name')
  if (!introduced && !shouting && !(exactLoc && !inside) && partOfLongerName(spot, around, words)) return no('longer-name')
  if (!introduced && !exactLoc && looksLikeName(spot, around, words)) return no('longer-name')
  const home = words.home[place.country ?? ''] !== undefined
  const initial = spot.first === 0 && single

  if (place.kind === 'admin1') {
    if (around.kind === 'admin1') return yes('kind')
    if (supported && (exactLoc || around.prepositioned)) return yes('region')
    return exactLoc && around.prepositioned && single && spot.words.length >= 5 && entry.match === 'name' ? yes('region') : no('region-unsupported')
  }
  if (label && label.kind !== 'LOC' && !(around.prepositioned && (population >= MIDDLE || (supported && entry.match === 'name'))) && !introduced) return no('label')
  if (entry.match === 'spelling' && !(exactLoc || around.prepositioned || introduced)) return no('spelling')
  if (entry.match === 'spelling' && !exactLoc && around.kind === undefined && !(supported && population >= MIDDLE)) return no('spelling')
  if (supported && (exactLoc || around.prepositioned || introduced)) return yes('country-named')
  if (supported && population >= MIDDLE && !(initial && !exactLoc)) return yes('country-named')
  if (population < SMALL && !home) return exactLoc && around.prepositioned && single === false ? yes('label') : no('small-unsupported')
  if (exactLoc && (around.prepositioned || introduced || population >= MIDDLE || home)) return yes('label')
  if (trust.labelled && !label && !introduced && population < MIDDLE) return no('unlabelled')
  if (around.prepositioned && (around.relation !== 'unknown' || population >= BIG) && (population >= SMALL || (home && !trust.labelled))) return initial ? no('initial') : yes('preposition')
  if (introduced) return yes('introduced')
  if (population >= BIG || entry.rank === 'capital') return initial && trust.labelled && !exactLoc ? yes('big-initial') : yes('big')
  return no('unsupported')
}
