// Border phrases: "de grens met Pakistan", "the border between Iraq and Syria", "de Syrisch-Turkse grens".
import type { Gazetteer } from '../../ground/gazetteer.ts'
import type { PlaceWords } from '../../lang/places.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { Sentence } from '../../model/sentence.ts'
import { prepositionBefore } from './surroundings.ts'

interface Side {
  readonly iso: string
  readonly last: number
}

export function findBorders(sentence: Sentence, text: string, words: PlaceWords, gazetteer: Gazetteer): PlaceMention[] {
  const { tokens } = sentence
  const lower = (at: number): string => tokens[at]?.form.toLowerCase() ?? ''
  const sideAt = (at: number): Side | undefined => {
    const start = words.determiners.has(lower(at)) ? at + 1 : at
    for (let last = Math.min(start + 3, tokens.length - 1); last >= start; last--) {
      if (!/[\p{L}]$/u.test(tokens[last]!.form)) continue
      const entry = gazetteer.named(text.slice(tokens[start]!.start, tokens[last]!.end)).find(({ place }) => place.kind === 'country')
      if (entry?.place.country && /^\p{Lu}/u.test(tokens[start]!.form)) return { iso: entry.place.country, last }
    }
    return undefined
  }
  const name = (iso: string): string => gazetteer.country(iso)?.name.en ?? iso
  const mentions: PlaceMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!words.borders.has(lower(at))) continue
    const sides: string[] = []
    let first = at
    let last = at
    // "Syrisch-Turkse grens", "Turkish border", "Turkish-Syrian frontier".
    const before = tokens[at - 1]
    if (before) {
      const parts = before.form.split(/[-–]/)
      for (const part of parts) {
        const demonym = gazetteer.demonym(part) ?? (parts.length > 1 ? gazetteer.demonym(`${part}e`) : undefined)
        const country = demonym?.country ?? gazetteer.named(part).find(({ place }) => place.kind === 'country')?.place.country
        if (country && /^\p{Lu}/u.test(part)) sides.push(country)
      }
      if (sides.length > 0 && sides.length === parts.length) first = at - 1
      else sides.length = 0
    }
    if (words.borderLinks.has(lower(at + 1))) {
      const one = sideAt(at + 2)
      if (one) {
        sides.push(one.iso)
        last = one.last
        const two = words.and.has(lower(last + 1)) ? sideAt(last + 2) : undefined
        if (two) {
          sides.push(two.iso)
          last = two.last
        }
      }
    }
    if (sides.length === 0) continue
    if (words.determiners.has(lower(first - 1))) first--
    const start = tokens[first]!.start
    const end = tokens[last]!.end
    const relation = prepositionBefore(tokens, first, words)?.relation ?? 'unknown'
    mentions.push({
      start, end, text: text.slice(start, end), sentence: sentence.index, token: at, relation: relation === 'in' || relation === 'unknown' ? 'along' : relation,
      // Which side of the border is not said.
      precision: 'linear_or_border', country: null, label: sides.length > 1 ? `${sides.map(name).join('-')} border` : `border with ${name(sides[0]!)}`, how: 'region', because: `${words.language}/place/border`,
    })
    at = last
  }
  return mentions
}
