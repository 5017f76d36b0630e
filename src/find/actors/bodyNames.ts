// Names of bodies by their capitals: "the Desert Movement", "het Front van de Rode Heuvels". A group noun with a capital names, and refers to nothing.
import type { ActorWords } from '../../lang/actors.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { isCapital } from './capitals.ts'
import { lexiconOf } from './lexicon.ts'
import type { Extent } from './found.ts'

export function bodyNames(sentence: Sentence, places: readonly PlaceMention[], words: ActorWords): Extent[] {
  const { tokens } = sentence
  if (inTitleCase(tokens)) return []
  const found: Extent[] = []
  for (const { index } of tokens) {
    if (!isCapital(tokens[index])) continue
    const noun = lexiconOf(words).at(tokens, index)
    if (noun === undefined || noun.plural || noun.prefix !== undefined || (noun.row.kind !== 'group' && noun.concept !== 'army')) continue
    const first = leftOf(tokens, index, words)
    // The first word of a sentence has its capital from there: "Beweging van jongeren", and "Groep" in front of a name.
    if (first === 0 && (index === 0 || tokens[0]!.upos !== 'PROPN')) continue
    const last = onward(tokens, index, words)
    // "het Leger van Noordland" is a state's, "het Leger van het Woud" is one by its name.
    if (noun.row.kind !== 'group' && (last === index || places.some(({ token }) => token >= first && token <= last))) continue
    if (last > first) found.push({ first, last })
  }
  return found
}

/** A name that the recogniser cut inside its phrase, whole: "de Beweging voor | de Woestijn", "het Volksfront van de | Rode Heuvels". */
export function wholeBody(sentence: Sentence, { first, last }: Extent, places: readonly PlaceMention[], words: ActorWords): Extent | undefined {
  const { tokens } = sentence
  let end = last
  const { inside, aims } = words.bodies
  if (inside.includes(tokens[end]!.form.toLowerCase())) {
    end = onward(tokens, end, words)
    while (end > first && inside.includes(tokens[end]!.form)) end--
  } else if (aims.includes(tokens[end + 1]?.form ?? '') && !atPlace(places, end + 2) && lexiconOf(words).at(tokens, first)?.row.kind !== 'office') end = onward(tokens, end, words)
  return first <= end && isCapital(tokens[end]) || end === last ? { first, last: end } : undefined
}

function leftOf(tokens: readonly Token[], index: number, words: ActorWords): number {
  let first = index
  while (first > 0 && isCapital(tokens[first - 1]) && !words.definite.includes(tokens[first - 1]!.form.toLowerCase()) && !words.indefinite.includes(tokens[first - 1]!.form.toLowerCase())) first--
  return first
}

/** Last token of the capitals that go on behind `at`, past at most two small words at a time. */
function onward(tokens: readonly Token[], at: number, { bodies }: ActorWords): number {
  let last = at
  for (let next = at + 1; next < tokens.length && next - last <= 3; next++) {
    if (isCapital(tokens[next])) last = next
    else if (!bodies.inside.includes(tokens[next]!.form)) break
  }
  return last
}

const atPlace = (places: readonly PlaceMention[], at: number): boolean => places.some(({ token, how }) => how !== 'demonym' && (token === at || token === at + 1))

/** A heading of which every word has a capital tells nothing by them. */
function inTitleCase(tokens: readonly Token[]): boolean {
  const big = tokens.filter(({ form, upos }) => form.length > 3 && (upos === 'NOUN' || upos === 'VERB' || upos === 'ADJ' || upos === 'ADV' || upos === 'PROPN'))
  return big.length > 2 && big.filter(isCapital).length / big.length > 0.75 && !tokens.slice(1).some(({ form, upos }) => upos === 'VERB' && /^\p{Ll}/u.test(form))
}
