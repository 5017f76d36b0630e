// Values that are places: a name of the gazetteer in the phrase, or ground that the words describe.
import type { PlaceMention } from '../../model/place.ts'
import type { Sentence } from '../../model/sentence.ts'
import { contains, hull, overlaps, type Span } from '../../model/span.ts'
import { placeRecord } from '../../reading/convert.ts'
import type { PropertyType } from '../../scheme/relationType.ts'
import { inClause } from '../frames/clauseWords.ts'
import type { Filling, FrameMatch } from '../frames/match.ts'
import type { View } from '../frames/view.ts'
import type { Who } from '../frames/who.ts'
import { before, phraseSpan } from './spans.ts'
import { valueAt, type Value } from './value.ts'

/** Nouns of ground: a phrase headed by one is a place even where the gazetteer knows no name in it. */
const ground = /(?:gebied|gebieden|stad|steden|provincie|provincies|regio|regio's|dorp|dorpen|noorden|zuiden|oosten|westen|grens|grensgebied|deel|delen|land|landen|vallei|dal|dalen|bergen|platteland|eiland|area|areas|town|towns|city|cities|province|provinces|region|regions|village|villages|north|south|east|west|border|part|parts|valley|valleys|mountains|countryside|island|territory)$/i

export function placesOf(view: View, match: FrameMatch<PropertyType>, sentence: Sentence, fillings: readonly Filling[] | undefined, who: Who): readonly Value[] {
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
