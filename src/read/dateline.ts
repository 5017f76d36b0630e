// Agency datelines ("KABUL (AP) - ", "KABOEL, 27 aug (ANP) - "): the agency is a link of the source chain, the place is where the report comes from.
import type { Span } from '../model/span.ts'
import type { Source } from '../model/source.ts'
import { newsAgencies } from './agencies.ts'
import { monthNumber, parseDate, type PlainDate } from './published.ts'

export interface Dateline extends Span {
  /** Agencies in the order of the text; empty for "KABUL — ". */
  readonly agencies: readonly (Span & { readonly name: string })[]
  /** Where the report was written, without country and date: "KABUL". */
  readonly place?: Span
  /** The day that the dateline gives, when it gives a whole one: "3 JAN 90". */
  readonly date?: PlainDate
}

const agencyNames = [...newsAgencies].sort((a, b) => b.length - a.length).map((name) => name.replaceAll('.', '\\.')).join('|')
const dash = '\\s*(?:--|[-–—])\\s+(?:\\[[^\\]]{1,80}\\]\\s*)*'
/** What follows a dateline begins a sentence; after "ISKP – een tak van IS –" the sentence goes on. */
const opens = '(?=$|["\'“‘«„]?[\\p{Lu}\\d])'
const placeName = "\\p{Lu}[\\p{L}.'’-]*(?:[\\s/]\\p{L}[\\p{L}.'’-]*){0,4}"
const dayPart = "(?:\\d{1,2}\\.?\\s+\\p{L}{3,9}\\.?(?:\\s+\\d{2,4})?|\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:,\\s*\\d{4})?)"
const agencyPart = `(?:${agencyNames})(?:\\s*[/,]\\s*(?:${agencyNames}|\\p{Lu}[\\p{L}-]{1,20}))*`
const withAgency = new RegExp(`^(?:(${placeName})(?:,\\s*(${placeName}))??(?:,\\s*(${dayPart}))?\\s*)?[([](${agencyPart})[)\\]]${dash}${opens}`, 'u')
/** With a whole day before it, whatever stands between the brackets is who reported: "ZELDAR (COUNTRY), 30 AUG 89 (RADIO ONE) -- ". */
const withDay = new RegExp(`^(${placeName})(?:\\s*\\((${placeName})\\))?,\\s*(\\d{1,2}\\s+\\p{L}{3,9}\\.?\\s+(?:\\d{2}|\\d{4}))\\s*(?:\\(([^()]{2,60})\\)\\s*)?${dash}${opens}`, 'u')
const agencyOnly = new RegExp(`^(${agencyPart})${dash}${opens}`, 'u')
const placeOnly = new RegExp(`^(?=[\\p{L}\\s/.'’-]{4})(\\p{Lu}[\\p{Lu}.'’-]+(?:[\\s/]\\p{Lu}[\\p{Lu}.'’-]+){0,3})(?:,\\s*(${placeName}))?(?:,\\s*(${dayPart}))?(?:\\s*(?:--|[–—])|(?<=\\p{Lu}{5})\\s+-)\\s+${opens}`, 'u')

/** The dateline at the beginning of these words, if they begin with one. Offsets count from `offset`. */
export function readDateline(words: string, offset = 0): Dateline | null {
  const head = words.slice(0, 160)
  const match = withAgency.exec(head) ?? withDay.exec(head) ?? agencyOnly.exec(head) ?? placeOnly.exec(head)
  if (!match) return null
  const only = match.length === 2
  const named = only ? match[1] : match[4]
  const place = only ? undefined : match[1]
  const end = offset + match[0].trimEnd().length
  const agencies: (Span & { name: string })[] = []
  if (named) {
    const from = match[0].lastIndexOf(named)
    for (const part of named.matchAll(/[^/,]+/g)) {
      const name = part[0].trim()
      const start = offset + from + part.index + part[0].indexOf(name)
      agencies.push({ start, end: start + name.length, name })
    }
  }
  const date = only ? null : wholeDay(match[3])
  return { start: offset, end, agencies, ...(place && { place: { start: offset, end: offset + place.length } }), ...(date && { date }) }
}

/** The agency dateline of a source, from its blocks; null when it has none. */
export function datelineOf(source: Pick<Source, 'text' | 'blocks'>): Dateline | null {
  for (const block of source.blocks) {
    if (block.role !== 'dateline') continue
    const found = readDateline(`${source.text.slice(block.start, block.end)} `, block.start)
    if (found) return found
  }
  return null
}

/** "3 JAN 90" is a whole day, "Aug 27" is not. Two figures are of the last century from 70 on. */
function wholeDay(words: string | undefined): PlainDate | null {
  if (!words) return null
  const short = /^(\d{1,2})\.?\s+(\p{L}{3,9})\.?\s+(\d{2})$/u.exec(words)
  if (!short) return /\d{4}/.test(words) ? parseDate(words) : null
  const year = Number(short[3]) + (Number(short[3]) >= 70 ? 1900 : 2000)
  return parseDate(`${year}-${String(monthNumber(short[2])).padStart(2, '0')}-${short[1]!.padStart(2, '0')}`)
}
