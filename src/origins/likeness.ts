// Whether one text is a near copy of another: shared stretches decide, the agency it credits and equal quotes add, days apart take away.
import { fold } from '../ground/fold.ts'
import { newsAgencies } from '../read/agencies.ts'
import type { Reading } from '../reading/reading.ts'
import { dayOfIso } from '../model/day.ts'
import { shinglesOf, type CopyText, type Shingles } from './shingles.ts'

/** What comparing needs of a text, made once. */
export interface Print {
  readonly shingles: Shingles
  /** Folded direct quotes of some length. */
  readonly quotes: ReadonlySet<string>
  /** News agencies that its dateline, credits or author name. */
  readonly agencies: ReadonlySet<string>
  readonly day: number | null
}

export interface Likeness {
  /** Shared part of all stretches of both. */
  readonly jaccard: number
  /** Part of the shorter text that stands in the longer. */
  readonly containment: number
  readonly copy: boolean
}

export function printOf(source: CopyText & Pick<Reading['source'], 'author' | 'published'>): Print {
  const { text, blocks, author, published } = source
  const signed = blocks === undefined ? '' : blocks.filter(({ role }) => role === 'dateline' || role === 'credit').map(({ start, end }) => text.slice(start, end)).join(' ')
  return {
    shingles: shinglesOf(source),
    quotes: quotesOf(text),
    agencies: new Set(newsAgencies.filter((name) => hasWord(`${signed} ${author ?? ''} ${text.slice(0, 120)} ${text.slice(-60)}`, name))),
    day: published === null || published.earliest === null ? null : dayOfIso(published.earliest) ?? null,
  }
}

/** Fewer shared stretches than this say nothing: a quoted sentence, a name with its title. */
const fewestShared = 20
/** A rewritten copy follows within days; the same words later are one report that is shown again. */
const nearDays = 4

export function likeness(a: Print, b: Print): Likeness {
  const [small, large] = a.shingles.size <= b.shingles.size ? [a.shingles, b.shingles] : [b.shingles, a.shingles]
  let shared = 0
  for (const hash of small) if (large.has(hash)) shared++
  const jaccard = shared === 0 ? 0 : shared / (small.size + large.size - shared)
  const containment = shared === 0 ? 0 : shared / small.size
  const apart = a.day === null || b.day === null ? null : Math.abs(a.day - b.day)
  const supported = apart !== null && (overlap(a.agencies, b.agencies) > 0 || overlap(a.quotes, b.quotes) >= 2)
  const copy = shared >= fewestShared && (jaccard >= 0.8 || ((apart ?? 0) <= nearDays && containment >= (supported ? 0.35 : 0.5)))
  return { jaccard, containment, copy }
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((it) => b.has(it)).length
}

function quotesOf(text: string): Set<string> {
  const quotes = [...text.matchAll(/["“„«]([^"”“„»\n]{30,600})["”»]|[‘']([^‘'’\n]{30,600})['’]/gu)].map((match) => fold(match[1] ?? match[2]!))
  return new Set(quotes.filter((words) => words.split(' ').length >= 6))
}

function hasWord(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? '')
}
