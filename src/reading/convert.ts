// From the nouns of the stages to the public records: dates, places, quantities, evidence.
import { evidenceOf, type Evidence, type Span } from '../model/span.ts'
import type { DateValue } from '../model/date.ts'
import type { PlaceMention } from '../model/place.ts'
import type { Quantity } from '../model/quantity.ts'
import type { DateRecord, PlaceRecord, QuantityRecord } from './reading.ts'

/** `text` is the source's kept text; a date that says where its words stand gets them as evidence. */
export function dateRecord(date: DateValue, text: string): DateRecord {
  const { start, end, anchor } = date
  const at = start !== undefined && end !== undefined && end > start ? evidenceOf(text, { start, end }) : null
  return {
    text: date.text ?? at?.quote ?? null,
    evidence: at,
    earliest: date.earliest,
    latest: date.latest,
    candidates: [...date.candidates ?? []],
    granularity: date.granularity,
    relation: date.relation,
    approx: date.approx,
    anchor: anchor === undefined ? null : anchor === 'published' ? 'published' : 'words' in anchor ? anchor.words : `date ${anchor.date}`,
    edtf: date.edtf ?? null,
    because: date.because,
  }
}

export function placeRecord(place: PlaceMention, text: string): PlaceRecord {
  return {
    text: place.text,
    evidence: evidenceOf(text, place),
    label: place.label,
    country: place.country,
    relation: place.relation,
    precision: place.precision,
    lat: place.place?.lat ?? null,
    lon: place.place?.lon ?? null,
    place: place.place?.id ?? null,
    because: place.because,
  }
}

export function quantityRecord({ low, best, high, op }: Quantity, text: string | null, unit: string | null): QuantityRecord {
  return { text, low, best, high, op, unit }
}

/** Evidence of each span, in order of the text, repeats left out. */
export function evidenceList(text: string, spans: readonly Span[]): Evidence[] {
  const seen = new Set<string>()
  return [...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`))
    .map((span) => evidenceOf(text, span))
}
