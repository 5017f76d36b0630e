// What of the recogniser's entities is a name of somebody, and where it ends.
import type { PlaceMention } from '../../model/place.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { ActorWords } from '../../lang/actors.ts'
import { capitalRun, isCapital } from './capitals.ts'
import { lexiconOf } from './lexicon.ts'
import type { Extent } from './found.ts'
import type { NameGround } from './nameGround.ts'

/** Last token of a person's name; "burgemeester Jan Blom van Zuidhoven" ends before the town. */
export function personRun(tokens: readonly Token[], first: number, places: readonly PlaceMention[], { inPersons }: ActorWords): number {
  const last = capitalRun(tokens, first, inPersons)
  for (let at = first + 1; at <= last; at++) {
    if (!isCapital(tokens[at]) && places.some(({ token, how }) => (how !== 'demonym' || token === at + 1) && token > at && token <= last)) return at - 1
  }
  return last
}

/** Without articles, quotes and genitives at its edges. */
export function trimmed(tokens: readonly Token[], first: number, last: number, person: boolean, places: readonly PlaceMention[], words: ActorWords): Extent | undefined {
  const edge = (at: number): boolean => !/[\p{L}\p{N}]/u.test(tokens[at]!.form) || words.notNames.includes(tokens[at]!.form)
  // "minister De Vries": within a sentence a capital makes the article part of a person's name.
  const article = (at: number): boolean => words.definite.includes(tokens[at]!.form.toLowerCase()) && !(person && at > 0 && at < last && isCapital(tokens[at]))
  while (first <= last && (article(first) || edge(first))) first++
  while (last >= first && (edge(last) || /^['’]s$/u.test(tokens[last]!.form))) last--
  // "Crown Prince Mohammad bin Salman": the title is a label, not his name.
  if (person) for (let at = first; at < last && at - first < 3; at++) {
    if (lexiconOf(words).at(tokens, at)?.row.kind === 'office' && isCapital(tokens[at + 1])) first = at + 1
  }
  // "Oorlogsheld Blom": at the start of a sentence a title has its capital from there.
  if (person && first === 0 && last > 0 && words.titles.test(tokens[0]!.form) && isCapital(tokens[1])) first = 1
  // "Lucy Fischer of The Times" is one person and her paper.
  const of = person ? tokens.findIndex(({ index, form }) => index > first && index <= last && form === 'of') : -1
  if (of > 0) last = of - 1
  // "Fransman van Algerijnse afkomst": what he is, and no name.
  const origin = person ? tokens.findIndex(({ index }) => index > first && index <= last && !isCapital(tokens[index]) && places.some(({ token, how }) => how === 'demonym' && token === index + 1)) : -1
  if (origin > 0) last = origin - 1
  // "Marine le Blanc": what follows a particle belongs to her name.
  if (person) last = Math.max(last, personRun(tokens, last, places, words))
  return first <= last ? { first, last } : undefined
}

/** The recogniser errs most on words at the start of a sentence, on places and on nouns: those are no names of actors. */
export function plausible({ tokens }: Sentence, { first, last }: Extent, kind: 'PER' | 'ORG', places: readonly PlaceMention[], { words, isTown }: NameGround): boolean {
  const inside = tokens.slice(first, last + 1)
  const [only] = inside
  if (!inside.some((token) => /\p{Lu}/u.test(token.form)) || inside.length > 8) return false
  if (!inside.some(({ upos }) => upos === 'PROPN' || upos === 'X' || upos === 'NOUN') && !(kind === 'PER' && first > 0 && only!.upos === 'ADJ')) return false
  if (inside.length === 1 && only !== undefined) {
    const capitals = /^\P{Ll}+$/u.test(only.form)
    if (words.notNames.includes(only.form) || only.form.length < 2 || /^\p{Lu}{1,2}-?\d+$/u.test(only.form)) return false
    // One capitalised common word at the start of a sentence is no name, unless it is all capitals.
    if (!capitals && ((first === 0 && only.upos !== 'PROPN') || lexiconOf(words).at(tokens, first) !== undefined)) return false
  }
  // "Merelstraat", "Baker Street": no one lives by that name.
  if (words.streets.test(inside.at(-1)!.form)) return false
  // "El Paso" is no man.
  if (kind === 'PER' && inside.length > 1 && lexiconOf(words).at(tokens, first - 1)?.row.kind !== 'office' && isTown(inside.map(({ form }) => form).join(' '))) return false
  // A place that covers the whole name wins over the recogniser: towns and countries were what it took for people.
  const place = places.find(({ token, how }) => token >= first && token <= last && (how === 'name' || how === 'region'))
  if (place !== undefined && (inside.length === 1 || (place.start <= only!.start && inside.at(-1)!.end <= place.end))) return false
  if (places.some(({ token, how }) => how === 'demonym' && token === first && inside.length === 1)) return false
  return isCapital(tokens[first]) || inside.length > 1 || kind === 'ORG'
}
