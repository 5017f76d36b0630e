// Sites without a name of a place: "bij een kerk", "at the police station". Known as where, not where in the world.
import type { PlaceWords } from '../../lang/places.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { Sentence } from '../../model/sentence.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { prepositionBefore, siteWord } from './surroundings.ts'

/** Nouns that say where only beside a name: "de bank", "het huis", "the office" alone place nothing. */
const TOO_COMMON = new Set(['bank', 'office', 'house', 'centre', 'base', 'park', 'shop', 'school', 'ministry', 'company', 'club', 'mine', 'dam', 'grave', 'flat', 'camp', 'farm', 'residence', 'neighbourhood', 'district', 'suburb', 'outskirts', 'college', 'academy', 'court'])

export function findBareSites(sentence: Sentence, text: string, words: PlaceWords, taken: readonly Span[]): PlaceMention[] {
  const { tokens } = sentence
  const mentions: PlaceMention[] = []
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.upos !== '' as string && token.upos !== 'NOUN' && token.upos !== 'X') continue
    const english = siteWord(tokens, at, words)
    if (!english || TOO_COMMON.has(english) || siteWord(tokens, at + 1, words)) continue
    let first = at
    while (first > 0 && at - first < 4 && (tokens[first - 1]!.upos === 'ADJ' || tokens[first - 1]!.upos === 'NUM' || (words.sites[`${tokens[first - 1]!.form.toLowerCase()} ${tokens[first]!.form.toLowerCase()}`] !== undefined))) first--
    if (words.determiners.has(tokens[first - 1]?.form.toLowerCase() ?? '')) first--
    const before = prepositionBefore(tokens, first, words)
    if (!before || before.relation === 'unknown' || before.relation === 'from') continue
    const start = tokens[first]!.start
    const end = token.end
    if (taken.some((span) => overlaps(span, { start, end }))) continue
    mentions.push({
      start, end, text: text.slice(start, end), sentence: sentence.index, token: at, relation: before.relation, precision: 'exact_site', country: null, label: english, how: 'site',
      because: `${words.language}/place/bare-site`,
    })
  }
  return mentions
}
