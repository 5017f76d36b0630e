// Finds the places of a document: names, sites, regions, borders and demonyms, each with relation, precision and country.
import type { Gazetteer, NamedPlace } from '../../ground/gazetteer.ts'
import type { PlaceWords } from '../../lang/places.ts'
import type { GazetteerPlace, GeoPrecision, PlaceMention, PlaceRelation } from '../../model/place.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { judgeName, labelOver, type Trust } from './accept.ts'
import { choosePlace, OVERSHADOWED, type Choice, type Context } from './choose.ts'
import { findBorders } from './borders.ts'
import { findBareSites } from './sites.ts'
import { spotNames, type Spot } from './spot.ts'
import { prepositionBefore, surroundingsOf, type Surroundings } from './surroundings.ts'

interface Found {
  readonly spot: Spot
  readonly around: Surroundings
  readonly choice: Choice
  readonly because: string
}

const KIND_PRECISION: Readonly<Record<GazetteerPlace['kind'], GeoPrecision>> = {
  settlement: 'settlement', admin1: 'admin1', country: 'country', region: 'informal_region', site: 'exact_site', supranational: 'supranational', sea: 'sea_or_air',
}

function precisionOf(place: GazetteerPlace, relation: PlaceRelation, around: Surroundings): GeoPrecision {
  if (around.site) return around.site.link === 'near' || around.site.link === 'just_outside' ? 'near_settlement' : place.kind === 'settlement' || place.kind === 'site' ? 'exact_site' : KIND_PRECISION[place.kind]
  if (around.direction && place.kind !== 'settlement') return 'informal_region'
  if (/(?:kust van|coast of)$/.test(around.preposition)) return 'sea_or_air'
  if (place.kind === 'settlement') {
    if (relation === 'near' || relation === 'just_outside') return 'near_settlement'
    if (relation === 'between' || relation === 'along') return 'linear_or_border'
  }
  return KIND_PRECISION[place.kind]
}

function labelOf(place: GazetteerPlace, around: Surroundings): string {
  const name = around.direction && !place.name.toLowerCase().startsWith(around.direction) ? `${around.direction} ${place.name}` : place.name
  return around.site ? `${name} (${around.site.english})` : name
}

/** The phrase's head by the tree when there is one, else the token the words point at. */
function headToken(sentence: Sentence, first: number, last: number, fallback: number): number {
  if (!sentence.parsed) return fallback
  for (let at = first; at <= last; at++) {
    const { head } = sentence.tokens[at]!
    if ((head < first || head > last) && sentence.tokens[at]!.upos !== 'PUNCT' && sentence.tokens[at]!.upos !== 'ADP' && sentence.tokens[at]!.upos !== 'DET') return at
  }
  return fallback
}

function trustOf(sentences: readonly Sentence[]): Trust {
  let labelled = false
  let tagged = false
  for (const { tokens } of sentences) {
    for (const { entity, upos } of tokens) {
      labelled ||= entity !== undefined && entity !== 'O' && (entity as string) !== ''
      tagged ||= upos === 'VERB' || upos === 'ADP'
    }
    if (labelled && tagged) break
  }
  return { labelled, tagged }
}

/** The country that a name speaks for whatever the text says: a country, one of our own regions, a capital without a namesake of weight. */
function sureCountry(entries: readonly NamedPlace[]): string | null {
  const [best, ...others] = entries
  if (!best) return null
  if (best.place.kind === 'country' || best.place.id.startsWith('kroniek:')) return best.place.country
  return best.rank === 'capital' && others.every(({ place }) => place.country === best.place.country || (place.population ?? 0) < (best.place.population ?? 0) * OVERSHADOWED) ? best.place.country : null
}

/** "Parijs, Texas", "Aleppo (Syrië)": the place that follows says which one is meant. */
function withinOf(spot: Spot, next: Spot | undefined, gazetteer: Gazetteer): Context['within'] {
  const { tokens } = spot.sentence
  const between = tokens[spot.last + 1]?.form
  if (between !== ',' && between !== '(') return undefined
  const start = spot.last + 2
  if (next && next.first === start && spot.entries[0]?.place.kind === 'settlement') {
    const entry = next.entries.find(({ place }) => place.kind === 'country' || place.kind === 'admin1')
    if (entry) return { country: entry.place.country, admin1: entry.admin1 ?? gazetteer.regionNamed(entry.place.name, entry.place.country ?? undefined) }
  }
  return undefined
}

function nameMention(found: Found, relation: PlaceRelation, text: string, language: string): PlaceMention {
  const { spot, around, choice, because } = found
  const { tokens } = spot.sentence
  const { place } = choice.entry
  const start = tokens[around.first]!.start
  const end = tokens[around.last]!.end
  const rule = around.site ? 'site' : around.direction ? 'region' : place.kind
  return {
    start,
    end,
    text: text.slice(start, end),
    sentence: spot.sentence.index,
    token: headToken(spot.sentence, around.first, around.last, around.site?.token ?? spot.last),
    relation,
    precision: precisionOf(place, relation, around),
    place,
    ...(choice.rivals.length > 0 ? { candidates: [choice.entry, ...choice.rivals].map(({ place: candidate }) => candidate) } : {}),
    country: place.country,
    label: labelOf(place, around),
    how: around.site ? 'site' : around.direction || place.kind === 'region' ? 'region' : 'name',
    because: `${language}/place/${rule}/${because}`,
  }
}

/** A place that bears an adjective of its own: "Afghaanse", or a country on its soil: "Amerikaans grondgebied". */
function demonymMention(spot: Spot, text: string, words: PlaceWords, gazetteer: Gazetteer): PlaceMention | undefined {
  const { tokens } = spot.sentence
  const demonym = spot.demonym!
  const token = tokens[spot.first]!
  const next = tokens[spot.first + 1]
  const label = labelOver(tokens, spot.first)
  // "Frans Timmermans", "Roman Polanski": a first name, not a people.
  if (label?.kind === 'PER') return undefined
  const before = tokens[spot.first - 1]
  // "Eric Dane" is one man.
  if (demonym.kind === 'people' && before && spot.first > 1 && before.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(before.form) && !gazetteer.demonym(before.form)) return undefined
  if (next && /^\p{Lu}\p{Ll}/u.test(next.form) && !spot.words.endsWith('e') && demonym.kind === 'adjective' && words.language === 'nl') return undefined
  const country = demonym.country
  const base = { sentence: spot.sentence.index, country, because: `${words.language}/place/demonym` }
  if (next && words.territory.has(next.form.toLowerCase()) && demonym.kind === 'adjective' && country !== null) {
    const first = words.determiners.has(tokens[spot.first - 1]?.form.toLowerCase() ?? '') ? spot.first - 1 : spot.first
    const preposition = prepositionBefore(tokens, first, words)
    const place: GazetteerPlace = demonym.region ?? { id: `iso:${country}`, name: gazetteer.country(country)!.name.en, kind: 'country', country, lat: null, lon: null }
    return { ...base, start: token.start, end: next.end, text: text.slice(token.start, next.end), token: spot.first + 1, relation: preposition?.relation ?? 'unknown', precision: 'country', place, label: place.name, how: 'name', because: `${words.language}/place/territory` }
  }
  return {
    ...base, start: token.start, end: token.end, text: text.slice(token.start, token.end), token: spot.first, relation: 'unknown', precision: 'country',
    ...(demonym.region ? { place: demonym.region } : {}),
    label: spot.direction ? `${spot.direction} ${demonym.name}` : demonym.name,
    how: 'demonym',
  }
}

/** A place the recogniser sees and the gazetteer does not know: only after a preposition of place. */
function unknownMentions(sentence: Sentence, text: string, words: PlaceWords, taken: readonly Span[]): PlaceMention[] {
  const mentions: PlaceMention[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (sentence.tokens[at]!.entity !== 'B-LOC') continue
    const label = labelOver(sentence.tokens, at)!
    const start = sentence.tokens[label.first]!.start
    const end = sentence.tokens[label.last]!.end
    at = label.last
    if (taken.some((span) => overlaps(span, { start, end }))) continue
    const determined = words.determiners.has(sentence.tokens[label.first - 1]?.form.toLowerCase() ?? '')
    const before = prepositionBefore(sentence.tokens, determined ? label.first - 1 : label.first, words)
    if (!before || before.relation === 'unknown' || words.loosePrepositions.has(before.words)) continue
    mentions.push({
      start, end, text: text.slice(start, end), sentence: sentence.index, token: headToken(sentence, label.first, label.last, label.last), relation: before.relation,
      precision: 'unknown', country: null, label: text.slice(start, end), how: 'name', because: `${words.language}/place/label-only`,
    })
  }
  return mentions
}

function anaphoricRegions(sentence: Sentence, text: string, words: PlaceWords, spoken: { country: string; name: string } | undefined): PlaceMention[] {
  if (!spoken) return []
  const { tokens } = sentence
  const lower = (at: number): string => tokens[at]?.form.toLowerCase() ?? ''
  const mentions: PlaceMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const direction = words.directionNouns[lower(at)]
    if (!direction || !words.determiners.has(lower(at - 1)) || lower(at + 1) !== words.of || !words.determiners.has(lower(at + 2)) || !words.theCountry.has(lower(at + 3))) continue
    const start = tokens[at - 1]!.start
    const end = tokens[at + 3]!.end
    mentions.push({
      start, end, text: text.slice(start, end), sentence: sentence.index, token: at, relation: prepositionBefore(tokens, at - 1, words)?.relation ?? 'unknown', precision: 'informal_region',
      country: spoken.country, label: `${direction} ${spoken.name}`, how: 'region', because: `${words.language}/place/the-country`,
    })
  }
  return mentions
}

/** Places may stand inside names of actors ("Islamitische Staat in Syrië"); this leaves only those outside the given spans. */
export function outsideSpans(mentions: readonly PlaceMention[], spans: readonly Span[]): PlaceMention[] {
  return mentions.filter((mention) => !spans.some((span) => span.start <= mention.start && mention.end <= span.end))
}

export function findPlaces(sentences: readonly Sentence[], text: string, words: PlaceWords, gazetteer: Gazetteer): PlaceMention[] {
  const trust = trustOf(sentences)
  const spotted = sentences.map((sentence) => spotNames(sentence, text, words, gazetteer))
  const countries = new Map<string, number>()
  const near = spotted.map((spots) => {
    const here = new Set<string>()
    for (const { demonym, entries } of spots) {
      const sure = demonym ? demonym.country : sureCountry(entries)
      if (!sure) continue
      here.add(sure)
      countries.set(sure, (countries.get(sure) ?? 0) + 1)
    }
    return here
  })
  const countryOf = (form: string): string | null | undefined => gazetteer.demonym(form)?.country

  const mentions: PlaceMention[] = []
  let spoken: { country: string; name: string } | undefined
  for (const [index, sentence] of sentences.entries()) {
    const spots = spotted[index]!
    const here: PlaceMention[] = []
    let previous: { readonly last: number; readonly relation: PlaceRelation } | undefined
    for (const [at, spot] of spots.entries()) {
      if (spot.demonym) continue
      const around = surroundingsOf(spot, words, countryOf)
      const within = around.country !== undefined ? { country: around.country } : withinOf(spot, spots[at + 1], gazetteer)
      // "Parijs, Texas": what follows may call for another Paris than the exonym's.
      const entries = within?.country ? [...spot.entries, ...spot.entries.flatMap(({ place }) => (place.kind === 'settlement' ? gazetteer.named(place.name) : []))].filter((entry, place, all) => all.findIndex((other) => other.place.id === entry.place.id) === place) : spot.entries
      const choice = choosePlace(entries, { countries, near: near[index]!, kind: around.kind, within, home: words.home })
      if (!choice) continue
      const between = previous === undefined ? [] : sentence.tokens.slice(previous.last + 1, around.first)
      const listed = previous !== undefined && between.length > 0 && between.length <= 3 && between.every(({ form }) => form === ',' || words.and.has(form.toLowerCase()) || words.determiners.has(form.toLowerCase()))
      const relation = around.relation === 'unknown' && listed ? previous!.relation : around.relation
      const verdict = judgeName(spot, choice.entry, choice.supported, { ...around, prepositioned: around.prepositioned || (listed && previous!.relation !== 'unknown') }, words, trust)
      if (!verdict.accepted) continue
      const suffix = here.at(-1)
      const partOf = suffix !== undefined && previous !== undefined && between.length === 1 && /^[,(]$/.test(between[0]!.form) && suffix.country === choice.entry.place.country && suffix.place?.kind === 'settlement' && choice.entry.place.kind !== 'settlement'
      const mention = nameMention({ spot, around, choice, because: verdict.because }, partOf ? 'part_of' : relation, text, words.language)
      previous = { last: around.last, relation }
      if (here.some((other) => overlaps(other, mention))) continue
      here.push(attributive(spot, sentence.tokens, words, gazetteer) ? { ...mention, how: 'demonym', relation: 'unknown' } : mention)
    }
    for (const border of findBorders(sentence, text, words, gazetteer)) {
      for (let at = here.length - 1; at >= 0; at--) if (overlaps(here[at]!, border)) here.splice(at, 1)
      here.push(border)
    }
    for (const spot of spots) {
      if (!spot.demonym) continue
      const span = { start: sentence.tokens[spot.first]!.start, end: sentence.tokens[spot.last]!.end }
      if (here.some((other) => overlaps(other, span))) continue
      const mention = demonymMention(spot, text, words, gazetteer)
      if (mention) here.push(mention)
    }
    here.push(...anaphoricRegions(sentence, text, words, spoken))
    here.push(...unknownMentions(sentence, text, words, here))
    here.push(...findBareSites(sentence, text, words, here).map((site) => sameSite(site, [...mentions, ...here], words)))
    here.sort((a, b) => a.start - b.start)
    for (const { place, country, how } of here) if (place && country !== null && how !== 'demonym') spoken = { country, name: gazetteer.country(country)?.name.en ?? country }
    mentions.push(...here)
  }
  return mentions
}

/** A town has many of these: the next "het gebouw" may be another. */
const MANY = new Set(['building', 'shop', 'supermarket', 'restaurant', 'hotel', 'café', 'beach', 'station'])

/** "het vliegveld" after "het vliegveld van Kaboel" is that airport. */
function sameSite(site: PlaceMention, before: readonly PlaceMention[], words: PlaceWords): PlaceMention {
  if (!/^(?:de|het|the|dit|dat|deze|die|that|this) \S+$/i.test(site.text) || MANY.has(site.label)) return site
  const named = before.filter(({ how, label, start }) => how === 'site' && start < site.start && label.endsWith(`(${site.label})`))
  const labels = new Set(named.map(({ label }) => label))
  const last = named.at(-1)
  if (!last?.place || labels.size !== 1) return site
  return { ...site, place: last.place, country: last.country, label: last.label, because: `${words.language}/place/site-again` }
}

/** "US troops", "VS-missie": the country's name used as an adjective. */
function attributive(spot: Spot, tokens: readonly Token[], words: PlaceWords, gazetteer: Gazetteer): boolean {
  if (words.language !== 'en' || !gazetteer.demonym(spot.words)) return false
  const next = tokens[spot.last + 1]
  return next !== undefined && (next.form === '-' || next.upos === 'NOUN' || next.upos === 'ADJ' || (next.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(next.form)))
}
