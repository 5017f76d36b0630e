// The value of a fact by its kind: words, a count, a date, a place or another actor.
import type { Sentence } from '../../model/sentence.ts'
import { overlaps } from '../../model/span.ts'
import { dateRecord } from '../../reading/convert.ts'
import type { PropertyType } from '../../scheme/relationType.ts'
import { dateInClause } from '../frames/clauseWords.ts'
import type { FrameMatch } from '../frames/match.ts'
import type { View } from '../frames/view.ts'
import { whoFills, type Who } from '../frames/who.ts'
import { countsOf } from './countValues.ts'
import { placesOf } from './placeValues.ts'
import { textsOf } from './textValues.ts'
import type { Value } from './value.ts'

export type { Value } from './value.ts'

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
