// Rows ↔ the record's nouns. Days are whole numbers in the tables (0 is 1970-01-01) and ISO dates outside.
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { dayOfIso, isoOf } from '../../model/day.ts'
import type { Reading } from '../../reading/reading.ts'
import type { ActorAnchor, Claim, EventAnchor } from '../../record/claim.ts'
import type { Judgement, JudgementKind } from '../judgement.ts'
import type { StoredClaim, StoredSource } from '../store.ts'
import type { Row, Value } from './driver.ts'

export const text = (value: Value | undefined): string => String(value)
export const textOrNull = (value: Value | undefined): string | null => (value === null || value === undefined ? null : String(value))
export const numberOrNull = (value: Value | undefined): number | null => (value === null || value === undefined ? null : Number(value))
export const parsed = <T>(value: Value | undefined): T => JSON.parse(String(value)) as T
export const dayOf = (iso: string | null): number | null => (iso === null ? null : dayOfIso(iso) ?? null)
export const isoOrNull = (value: Value | undefined): string | null => (value === null || value === undefined ? null : isoOf(Number(value)))

export const packed = (data: Uint8Array | string): Uint8Array => deflateRawSync(data)
export const unpacked = (value: Value | undefined): Buffer => inflateRawSync(value as Uint8Array)

/** The reading as it is kept: its text stands with the source, once. */
export function packReading(reading: Reading): Uint8Array {
  return packed(JSON.stringify({ ...reading, source: { ...reading.source, text: '' } }))
}

export function unpackReading(data: Value | undefined, sourceText: string): Reading {
  const reading = JSON.parse(unpacked(data).toString()) as Reading
  return { ...reading, source: { ...reading.source, text: sourceText } }
}

export function sourceOf(row: Row): StoredSource {
  return {
    id: text(row['id']), sha256: text(row['sha256']), name: text(row['name']), format: text(row['format']), language: text(row['language']) as StoredSource['language'],
    title: textOrNull(row['title']), outlet: textOrNull(row['outlet']), author: textOrNull(row['author']), url: textOrNull(row['url']), published: row['published'] === null ? null : parsed(row['published']),
    bytes: Number(row['bytes']), text: text(row['text']), origin: text(row['origin']), added: Number(row['added']), reading: text(row['reading']),
  }
}

export function actorOf(row: Row): ActorAnchor {
  return {
    id: text(row['id']), source: text(row['source']), start: Number(row['start']), end: Number(row['end']), name: text(row['name']), type: text(row['type']) as ActorAnchor['type'],
    names: parsed(row['names']), registered: textOrNull(row['registered']), country: textOrNull(row['country']), key: textOrNull(row['key']),
  }
}

export function eventOf(row: Row): EventAnchor {
  return {
    id: text(row['id']), source: text(row['source']), start: Number(row['start']), end: Number(row['end']), type: text(row['type']), realis: text(row['realis']) as EventAnchor['realis'],
    number: text(row['number']) as EventAnchor['number'], band: text(row['band']) as EventAnchor['band'], trigger: text(row['trigger']), from: isoOrNull(row['from_day']), to: isoOrNull(row['to_day']),
    granularity: textOrNull(row['granularity']), country: textOrNull(row['country']), place: textOrNull(row['place']), places: parsed(row['places']),
    lat: numberOrNull(row['lat']), lon: numberOrNull(row['lon']), precision: textOrNull(row['precision']),
  }
}

export function claimData({ value, text: words, said, evidence, parties }: Claim): string {
  return JSON.stringify({ value, text: words, said, evidence, parties })
}

export function claimOf(row: Row): StoredClaim {
  return {
    id: text(row['id']), slot: text(row['slot']), source: text(row['source']), about: text(row['about']), field: text(row['field']), ...parsed<Pick<Claim, 'value' | 'text' | 'said' | 'evidence' | 'parties'>>(row['data']),
    because: text(row['because']), band: text(row['band']) as Claim['band'], from: isoOrNull(row['from_day']), to: isoOrNull(row['to_day']), low: numberOrNull(row['low']), high: numberOrNull(row['high']),
    current: row['is_current'] === 1, made: text(row['made']),
  }
}

export function judgementOf(row: Row): Judgement {
  const [other, claim, why] = [textOrNull(row['other']), textOrNull(row['claim']), textOrNull(row['why'])]
  return {
    n: Number(row['n']), batch: Number(row['batch']), kind: text(row['kind']) as JudgementKind, target: text(row['target']), by: text(row['by']), at: text(row['at']),
    ...(other === null ? {} : { other }), ...(claim === null ? {} : { claim: JSON.parse(claim) as Claim }), ...(why === null ? {} : { why }),
  }
}

/** `?, ?, ?` for a list of values. */
export function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ')
}
