// The gazetteer: which places bear a name. It proposes; `find/places` decides from the text.
import type { GazetteerPlace } from '../model/place.ts'
import { dutchForms, parseCountries, type Country } from './countries.ts'
import { readDataFile } from './dataFile.ts'
import { fold, spellingKey, withoutArticle } from './fold.ts'
import { readTable, wordsOf } from './tsv.ts'

/** A place that bears the asked name. */
export interface NamedPlace {
  readonly place: GazetteerPlace
  /** GeoNames code of the first administrative level, to tell "Paris, Texas" from Paris. */
  readonly admin1?: string
  /** Capital of the country or seat of a region. */
  readonly rank: '' | 'seat' | 'capital'
  /** `spelling` when only the spelling key agrees: Jalalabad for "Djalalabad". */
  readonly match: 'name' | 'spelling'
  readonly needs: boolean
}

export interface Demonym {
  readonly country: string | null
  /** English name of the country or region, for labels. */
  readonly name: string
  readonly kind: 'adjective' | 'people'
  /** The region it belongs to, when it is not a country ("Tsjetsjeense"). */
  readonly region?: GazetteerPlace
}

export interface Gazetteer {
  /** All entries with this name as written in the text, best kind first; empty when unknown. */
  named(words: string): readonly NamedPlace[]
  /** The country behind "Afghaanse", "Afghans"; only in the case of the text ("polish" is no Pole). */
  demonym(word: string): Demonym | undefined
  country(iso: string): Country | undefined
  readonly countries: readonly Country[]
  /** English or Dutch name of an administrative region by its code, folded: for "Paris, Texas". */
  regionNamed(words: string, country?: string): string | undefined
  /** Longest name in words, a bound for who looks names up. */
  readonly longest: number
}

export interface GazetteerText {
  readonly countries: string
  readonly regions: string
  readonly settlements: string
  readonly admin1: string
}

const RANKS: Readonly<Record<string, NamedPlace['rank']>> = { A: 'seat', C: 'capital' }

/** Lines of a generated table by the key in their first cell; cells are split only when asked for. */
function indexLines(text: string): Map<string, number[]> {
  const index = new Map<string, number[]>()
  let at = 0
  while (at < text.length) {
    const end = text.indexOf('\n', at)
    const stop = end < 0 ? text.length : end
    if (text.charCodeAt(at) !== 35) {
      const tab = text.indexOf('\t', at)
      if (tab > at && tab < stop) {
        const key = text.slice(at, tab)
        const lines = index.get(key)
        if (lines) lines.push(at)
        else index.set(key, [at])
      }
    }
    at = stop + 1
  }
  index.delete('key')
  return index
}

function cellsAt(text: string, at: number): string[] {
  const end = text.indexOf('\n', at)
  return text.slice(at, end < 0 ? text.length : end).split('\t')
}

export function createGazetteer(source: GazetteerText): Gazetteer {
  const countries = parseCountries(source.countries)
  const byIso = new Map(countries.map((country) => [country.iso, country]))
  const demonyms = new Map<string, Demonym>()
  const handmade = new Map<string, { readonly entry: NamedPlace; readonly exact: string | null }[]>()
  const addName = (word: { text: string; exactCase: boolean; needs: boolean }, place: GazetteerPlace): void => {
    const key = fold(word.text)
    const list = handmade.get(key) ?? []
    if (list.some(({ entry }) => entry.place.id === place.id)) return
    list.push({ entry: { place, rank: '', match: 'name', needs: word.needs }, exact: word.exactCase ? word.text : null })
    handmade.set(key, list)
  }
  const addDemonym = (word: string, demonym: Demonym): void => {
    if (!demonyms.has(word)) demonyms.set(word, demonym)
  }
  for (const country of countries) {
    const place: GazetteerPlace = { id: `iso:${country.iso}`, name: country.name.en, kind: 'country', country: country.iso, lat: null, lon: null }
    for (const word of country.names) addName(word, place)
    for (const word of country.peoples) addDemonym(word, { country: country.iso, name: country.name.en, kind: 'people' })
    for (const word of country.adjectives) demonyms.set(word, { country: country.iso, name: country.name.en, kind: 'adjective' })
  }
  for (const { cells } of readTable(source.regions, 'regions.tsv')) {
    const place: GazetteerPlace = { id: `kroniek:${cells.id}`, name: cells.name_en!, kind: cells.kind as GazetteerPlace['kind'], country: cells.country || null, lat: null, lon: null }
    for (const word of [...wordsOf(cells.name_en), ...wordsOf(cells.name_nl), ...wordsOf(cells.aliases)]) addName(word, place)
    for (const word of wordsOf(cells.adjective)) for (const form of dutchForms(word.text)) addDemonym(form, { country: place.country, name: place.name, kind: 'adjective', region: place })
  }

  const settlements = indexLines(source.settlements)
  const provinces = indexLines(source.admin1)
  const cache = new Map<string, readonly NamedPlace[]>()

  const settlementAt = (at: number, folded: string): NamedPlace => {
    const [key, exact, name, id, country, admin1, lat, lon, population, rank] = cellsAt(source.settlements, at)
    return {
      place: { id: `geonames:${id}`, name: name!, kind: 'settlement', country: country!, lat: Number(lat), lon: Number(lon), population: Number(population) },
      admin1: `${country}.${admin1}`,
      rank: RANKS[rank ?? ''] ?? '',
      match: withoutArticle(exact || key!) === withoutArticle(folded) ? 'name' : 'spelling',
      needs: false,
    }
  }
  const provinceAt = (at: number, folded: string): NamedPlace => {
    const [key, exact, name, code, country, lat, lon] = cellsAt(source.admin1, at)
    return {
      place: { id: `admin1:${code}`, name: name!, kind: 'admin1', country: country!, lat: lat ? Number(lat) : null, lon: lon ? Number(lon) : null },
      admin1: code!,
      rank: '',
      match: withoutArticle(exact || key!) === withoutArticle(folded) ? 'name' : 'spelling',
      needs: false,
    }
  }

  const lookUp = (words: string): readonly NamedPlace[] => {
    const folded = fold(words)
    if (folded.length < 2) return []
    const key = spellingKey(folded)
    const found = (handmade.get(folded) ?? []).filter(({ exact }) => exact === null || exact === words).map(({ entry }) => entry)
    const towns = (settlements.get(key) ?? []).map((at) => settlementAt(at, folded))
    const regions = (provinces.get(key) ?? []).map((at) => provinceAt(at, folded)).filter(({ place }) => !found.some((known) => known.place.kind === 'admin1' && known.place.country === place.country))
    const exact = [...towns, ...regions].filter((entry) => entry.match === 'name')
    // A near spelling counts only when no place is written exactly so, and for names long enough to tell.
    const near = exact.length === 0 && found.length === 0 && folded.length >= 5 ? [...towns, ...regions] : exact
    const seen = new Set<string>()
    return [...found, ...near].filter(({ place }) => !seen.has(place.id) && seen.add(place.id))
  }

  return {
    countries,
    longest: 5,
    named(words) {
      if (words.length > 60) return []
      let found = cache.get(words)
      if (!found) {
        found = lookUp(words)
        if (cache.size > 20_000) cache.clear()
        cache.set(words, found)
      }
      return found
    },
    demonym: (word) => demonyms.get(word),
    country: (iso) => byIso.get(iso),
    regionNamed(words, country) {
      const folded = fold(words)
      const at = (provinces.get(spellingKey(folded)) ?? []).find((line) => country === undefined || cellsAt(source.admin1, line)[4] === country)
      return at === undefined ? undefined : cellsAt(source.admin1, at)[3]
    },
  }
}

export function readGazetteerText(): GazetteerText {
  return {
    countries: readDataFile('places/countries.tsv'),
    regions: readDataFile('places/regions.tsv'),
    settlements: readDataFile('places/settlements.tsv'),
    admin1: readDataFile('places/admin1.tsv'),
  }
}

let shared: Gazetteer | undefined

/** The package's gazetteer, read at the first call; it never changes, so it is read once. */
export function loadGazetteer(): Gazetteer {
  shared ??= createGazetteer(readGazetteerText())
  return shared
}
