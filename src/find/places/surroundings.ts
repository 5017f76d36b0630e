// What stands around a spotted name: preposition, kind of place, direction, site. It only reads; nothing is decided here.
import type { PlaceRelation } from '../../model/place.ts'
import type { Token } from '../../model/sentence.ts'
import type { PlaceWords } from '../../lang/places.ts'
import { isCapitalised, type Spot } from './spot.ts'

export interface Surroundings {
  /** First and last token of the whole phrase, preposition not included. */
  readonly first: number
  readonly last: number
  readonly relation: PlaceRelation
  /** True when a preposition of place stands right before the phrase. */
  readonly prepositioned: boolean
  /** The preposition as matched, for rules that look closer. */
  readonly preposition: string
  /** "stad", "province": what the text says it is. */
  readonly kind?: PlaceWords['kinds'][string]
  /** English: "eastern". */
  readonly direction?: string
  /** The site's noun (token index) and its English word. */
  readonly site?: { readonly token: number; readonly english: string; readonly link: PlaceRelation }
  /** Country that the phrase itself names: "de Syrische stad Homs". */
  readonly country?: string
}

/** Country behind an adjective or people; undefined for any other word. */
export type CountryOf = (form: string) => string | null | undefined

const LONGEST_PREPOSITION = 5

export function prepositionBefore(tokens: readonly Token[], first: number, words: PlaceWords): { relation: PlaceRelation; words: string; start: number } | undefined {
  for (let length = Math.min(LONGEST_PREPOSITION, first); length >= 1; length--) {
    const start = first - length
    const said = tokens.slice(start, first).map(({ form }) => form.toLowerCase()).join(' ')
    const relation = words.prepositions[said]
    if (relation) return { relation, words: said, start }
  }
  return undefined
}

const NO_SITE = new Set(['VERB', 'AUX', 'PRON', 'DET', 'ADV', 'ADP'])

/** English word for a site noun, plural and compound included; undefined when it names no site. */
export function siteWord(tokens: readonly Token[], at: number, words: PlaceWords): string | undefined {
  const token = tokens[at]
  if (!token || NO_SITE.has(token.upos)) return undefined
  const form = token.form.toLowerCase()
  const before = tokens[at - 1]?.form.toLowerCase()
  if (before && words.sites[`${before} ${form}`]) return words.sites[`${before} ${form}`]
  for (const said of [form, token.lemma.toLowerCase(), form.replace(/(?:en|s|'s)$/, '')]) {
    if (words.sites[said]) return words.sites[said]
  }
  const ending = words.siteEndings.find((noun) => form.length > noun.length + 2 && form.endsWith(noun))
  if (!ending) return undefined
  return words.sites[ending] ?? 'building'
}

const isAdjective = (token: Token | undefined): boolean => token !== undefined && (token.upos === 'ADJ' || /(?:ische|ijke|sche|elijk|ern|ish|ian)$/.test(token.form))

/** Steps left over adjectives to a determiner; returns the first token of the noun phrase that ends before `at`. */
function phraseStart(tokens: readonly Token[], at: number, words: PlaceWords, countryOf: CountryOf): number {
  let start = at
  while (start > 0 && at - start < 4) {
    const before = tokens[start - 1]!
    const form = before.form.toLowerCase()
    if (words.determiners.has(form)) return start - 1
    if (!isAdjective(before) && countryOf(before.form) === undefined && before.upos !== 'NUM' && before.upos !== 'PROPN') break
    if (before.upos === 'PROPN' && !/^\p{Lu}/u.test(before.form)) break
    start--
  }
  return start
}

export function surroundingsOf(spot: Spot, words: PlaceWords, countryOf: CountryOf): Surroundings {
  const { tokens } = spot.sentence
  let { first, last } = spot
  let kind: Surroundings['kind']
  let direction = spot.direction
  let site: Surroundings['site']
  let country: string | undefined

  const lower = (at: number): string => tokens[at]?.form.toLowerCase() ?? ''
  const noteCountry = (from: number, to: number): void => {
    for (let at = from; at < to; at++) country ??= countryOf(tokens[at]!.form) ?? undefined
  }
  const takeDirectionBefore = (): void => {
    const adjective = words.directionAdjectives[lower(first - 1)]
    if (adjective && direction === undefined) {
      direction = adjective
      first--
      if (words.determiners.has(lower(first - 1))) first--
    }
  }

  // "Helmand province", "Gulf of Aden area".
  if (words.kindFollows) {
    const after = words.kinds[lower(last + 1)]
    if (after && lower(last + 2) !== words.kindLink) {
      kind = after
      last++
    }
  }
  // "Kabul airport", "Brussels' international airport".
  if (words.kindFollows && kind === undefined) {
    let at = last + 1
    if (/^['’]s?$/.test(lower(at))) at++
    for (let steps = 0; steps < 4 && at < tokens.length; steps++, at++) {
      const english = siteWord(tokens, at, words)
      if (english) {
        // "railway station": the last noun of a run of nouns is the site.
        while (siteWord(tokens, at + 1, words) && tokens[at + 1]!.upos !== 'PROPN') at++
        site = { token: at, english: siteWord(tokens, at, words)!, link: 'in' }
        last = at
        break
      }
      const token = tokens[at]!
      if (token.upos !== 'ADJ' && token.upos !== 'PROPN' && token.upos !== 'NOUN') break
    }
    if (site) {
      // "Istanbul Ataturk airport" is in Istanbul; the adjective before belongs to the site.
      first = Math.min(first, phraseStart(tokens, first, words, countryOf))
    }
  }

  if (!site) {
    takeDirectionBefore()
    // "de stad Kaboel", "de oostelijke provincie Nangarhar", "the city of Kabul".
    let noun = first - 1
    if (words.kindLink !== undefined && lower(noun) === words.kindLink) noun--
    // "Hier staat Amsterdam om bekend": a verb; untagged, only an article or adjective tells.
    const verb = tokens[noun]?.upos === 'VERB' || tokens[noun]?.upos === 'AUX' || ((tokens[noun]?.upos as string) === '' && lower(noun) === 'staat' && phraseStart(tokens, noun, words, countryOf) === noun)
    const before = verb ? undefined : words.kinds[lower(noun)]
    // "in a suburb of Damascus" is Damascus, just outside.
    if (before && kind === undefined && !(lower(noun + 1) === words.kindLink && /^an?$/.test(lower(noun - 1)))) {
      kind = before
      const start = phraseStart(tokens, noun, words, countryOf)
      noteCountry(start, noun)
      first = start
    }
    // "het Franse Nice", "the Turkish Bergama".
    const owner = kind === undefined && direction === undefined ? countryOf(tokens[first - 1]?.form ?? '') : undefined
    if (owner && spot.entries.some(({ place }) => place.country === owner && place.kind !== 'country')) {
      country = owner
      first--
      if (/^(?:de|het|the)$/.test(lower(first - 1))) first--
    }
    // "het oosten van Afghanistan", "the north of Syria".
    if (lower(first - 1) === words.of || (words.determiners.has(lower(first - 1)) && lower(first - 2) === words.of)) {
      const at = lower(first - 1) === words.of ? first - 2 : first - 3
      const noun = words.directionNouns[lower(at)]
      const determined = words.determiners.has(lower(at - 1)) || words.prepositions[lower(at - 1)] !== undefined || isAdjective(tokens[at - 1])
      if (noun && determined) {
        direction = noun
        first = at
        if (isAdjective(tokens[first - 1]) && words.determiners.has(lower(first - 2))) first--
        if (words.determiners.has(lower(first - 1))) first--
      }
    }
    // "het vliegveld van Kaboel", "een moskee in het centrum van Sirte", "luchthaven Zaventem".
    let at = first - 1
    let steps = 0
    let link: PlaceRelation | undefined
    while (at >= 0 && steps++ < 6) {
      const form = lower(at)
      const english = siteWord(tokens, at, words)
      const next = lower(at + 1)
      const titled = words.kindFollows && link !== undefined && spot.entries.some(({ place }) => place.kind === 'country') && isCapitalised(tokens[at]!.form) && at > 0
      if (english && !titled && (link !== undefined || (at === first - 1 && !words.kindFollows && !words.determiners.has(next)))) {
        site = { token: at, english, link: link ?? 'in' }
        first = phraseStart(tokens, at, words, countryOf)
        noteCountry(first, at)
        // "in het centrum van Sirte" is not yet the moskee before it.
        if ((english === 'centre' || english === 'suburb' || english === 'city centre' || english === 'district') && steps < 6) {
          const outer = words.siteLinks.has(lower(first - 1)) ? first - 2 : -1
          const outerSite = outer >= 0 ? siteWord(tokens, outer, words) : undefined
          if (outerSite) {
            site = { token: outer, english: outerSite, link: 'in' }
            first = phraseStart(tokens, outer, words, countryOf)
          }
        }
        break
      }
      const preposition = words.siteLinks.has(form) ? words.prepositions[form] ?? 'in' : undefined
      if (preposition) link = preposition === 'unknown' ? link ?? 'in' : preposition
      else if (!words.determiners.has(form) && !isAdjective(tokens[at])) break
      at--
    }
  }

  if (!site && /^(?:de|het|the)$/.test(lower(first - 1)) && (kind !== undefined || direction !== undefined || spot.entries.some(({ place }) => place.kind !== 'settlement'))) first--
  const preposition = prepositionBefore(tokens, first, words) ?? (words.determiners.has(lower(first - 1)) ? prepositionBefore(tokens, first - 1, words) : undefined)
  return {
    first,
    last,
    relation: preposition?.relation ?? 'unknown',
    prepositioned: preposition !== undefined && preposition.words !== 'door' && preposition.words !== 'by',
    preposition: preposition?.words ?? '',
    ...(kind ? { kind } : {}),
    ...(direction ? { direction } : {}),
    ...(site ? { site } : {}),
    ...(country ? { country } : {}),
  }
}
