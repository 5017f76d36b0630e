// Spots names of the gazetteer in a sentence, longest first, before anything is decided about them.
import type { Demonym, Gazetteer, NamedPlace } from '../../ground/gazetteer.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { PlaceWords } from '../../lang/places.ts'

export interface Spot {
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  /** The words as they stand in the text. */
  readonly words: string
  readonly entries: readonly NamedPlace[]
  /** Set for "Afghaanse", "Afghans", "Parijse". */
  readonly demonym?: Demonym
  /** English direction word of a compound: "Noord-Syrië" → northern. */
  readonly direction?: string
}

const ARTICLE_PREFIX = /^(?:al|el|ar|as|ad|az|an|at|ash|ez|ed|['’]s)[-\p{Lu}]/u
const LOWER_IN_NAME = /^(?:al|el|ar|as|ad|az|an|at|ash|ez|ed|de|del|la|le|les|sur|am|an|der|den|of|and|en|van|the|aan|op|in|-)$/i

export function isCapitalised(form: string): boolean {
  return /^[‘'"]?\p{Lu}/u.test(form) || (ARTICLE_PREFIX.test(form) && /\p{Lu}/u.test(form))
}

function longestFrom(tokens: readonly Token[], first: number, text: string, gazetteer: Gazetteer): { last: number; entries: readonly NamedPlace[]; words: string } | undefined {
  let last = first
  const ends: number[] = []
  // A name runs over capitalised words and the small words between them.
  while (last < tokens.length && last - first < gazetteer.longest) {
    const { form } = tokens[last]!
    if (isCapitalised(form) || /^[\p{Lu}\d]/u.test(form)) ends.push(last)
    else if (!LOWER_IN_NAME.test(form) && form !== '.' && form !== "'s") break
    last++
  }
  for (const end of ends.reverse()) {
    // "AS Roma" is a club; only the Arabic article looks like it.
    if (end > first && tokens[first]!.form === 'AS') continue
    const words = text.slice(tokens[first]!.start, tokens[end]!.end)
    const entries = gazetteer.named(words)
    if (entries.length > 0) return { last: end, entries, words }
  }
  return undefined
}

/** "Noordoost-Nigeria" → northeastern + Nigeria; "Oost-Afghaanse" → eastern + Afghanistan's adjective. */
function directionCompound(form: string, words: PlaceWords, gazetteer: Gazetteer): { direction: string; entries: readonly NamedPlace[]; demonym?: Demonym } | undefined {
  for (let dash = form.indexOf('-'); dash > 0; dash = form.indexOf('-', dash + 1)) {
    const direction = words.directionPrefixes[form.slice(0, dash).toLowerCase()]
    if (!direction) continue
    const rest = form.slice(dash + 1)
    if (!/^\p{Lu}/u.test(rest)) continue
    const demonym = gazetteer.demonym(rest)
    if (demonym) return { direction, entries: [], demonym }
    const entries = gazetteer.named(rest).filter(({ match }) => match === 'name')
    if (entries.length > 0) return { direction, entries }
  }
  return undefined
}

export function spotNames(sentence: Sentence, text: string, words: PlaceWords, gazetteer: Gazetteer): Spot[] {
  const { tokens } = sentence
  const spots: Spot[] = []
  for (let first = 0; first < tokens.length; first++) {
    const { form } = tokens[first]!
    if (form.length > 60 || !isCapitalised(form)) continue
    const found = longestFrom(tokens, first, text, gazetteer)
    // "Engels" is a town on the Volga and, nearly always, a language.
    if (found && !(found.last === first && gazetteer.demonym(form) && found.entries.every(({ place }) => place.kind === 'settlement' || place.kind === 'admin1'))) {
      spots.push({ sentence, first, last: found.last, words: found.words, entries: found.entries })
      first = found.last
      continue
    }
    const demonym = gazetteer.demonym(form)
    if (demonym) {
      spots.push({ sentence, first, last: first, words: form, entries: [], demonym })
      continue
    }
    const city = words.cityAdjectives[form]
    if (city) {
      const [entry] = gazetteer.named(city)
      if (entry) spots.push({ sentence, first, last: first, words: form, entries: [], demonym: { country: entry.place.country, name: entry.place.name, kind: 'adjective', region: entry.place } })
      continue
    }
    const compound = directionCompound(form, words, gazetteer)
    if (compound) spots.push({ sentence, first, last: first, words: form, entries: compound.entries, direction: compound.direction, ...(compound.demonym ? { demonym: compound.demonym } : {}) })
  }
  return spots
}
