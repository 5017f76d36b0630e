// The query language of search: words, "phrases", -excluded, beginnings*, and fields such as source:, actor:, from:, in Dutch or English.
import { fold } from '../ground/fold.ts'
import { dayOfIso, isoOf, monthLength } from '../model/day.ts'
import { stemOf } from '../search/tokens.ts'
import type { TextQuery } from '../store/store.ts'

export type ProblemCode = 'bad-date' | 'bad-language' | 'excluded-phrase' | 'only-excluded'

export interface ParsedSearch {
  readonly text: Pick<TextQuery, 'all' | 'phrases' | 'not'>
  readonly outlet?: string
  readonly language?: string
  readonly from?: string
  readonly to?: string
  /** Names after `actor:`. */
  readonly actors: readonly string[]
  /** What could not be used, and why: never silently dropped. */
  readonly problems: readonly { readonly code: ProblemCode; readonly words: string }[]
}

const fields = { bron: 'outlet', source: 'outlet', actor: 'actor', van: 'from', from: 'from', tot: 'to', to: 'to', taal: 'language', lang: 'language' } as const

/** Minus, field (a space after its colon is no matter), and a quoted or bare rest. */
const PART = /(-)?(?:([\p{L}]+):\s*(?=\S))?(?:"([^"]*)"?|(\S+))/gu

export function parseSearch(query: string): ParsedSearch {
  const [all, phrases, not, actors, problems]: [string[][], string[][], string[][], string[], ParsedSearch['problems'][number][]] = [[], [], [], [], []]
  const set: { outlet?: string; language?: string; from?: string; to?: string } = {}
  for (const [part, minus, name, quotedWords, bare] of query.matchAll(PART)) {
    const field = fields[name?.toLowerCase() as keyof typeof fields]
    const words = quotedWords ?? bare ?? ''
    if (field === undefined) {
      const whole = name === undefined ? words : `${name}:${words}`
      const folded = fold(whole).split(' ').filter(Boolean)
      if (folded.length === 0) continue
      if (minus === undefined) {
        // A word that is written with a hyphen or a point stands in the index as words in a row.
        if (quotedWords !== undefined || folded.length > 1) phrases.push(folded)
        else all.push(termOf(folded[0]!, whole))
      } else if (folded.length > 1) problems.push({ code: 'excluded-phrase', words: part })
      else not.push(termOf(folded[0]!, whole))
    } else if (field === 'actor') actors.push(words)
    else if (field === 'outlet') set.outlet = words
    else if (field === 'language') {
      if (words === 'nl' || words === 'en') set.language = words
      else problems.push({ code: 'bad-language', words: part })
    } else {
      const day = boundOf(words, field)
      if (day === undefined) problems.push({ code: 'bad-date', words: part })
      else set[field] = day
    }
  }
  if (not.length > 0 && all.length + phrases.length === 0) problems.push({ code: 'only-excluded', words: query })
  return { text: { all, phrases, not }, ...set, actors, problems }
}

/** The stems that count as a word: Dutch and English, since a text may be either. */
function termOf(folded: string, written: string): string[] {
  return written.endsWith('*') ? [`${folded}*`] : [...new Set([stemOf(folded, 'nl'), stemOf(folded, 'en')])]
}

/** `2020`, `2020-05`, `2020-05-14` as the first or the last day that it means. */
export function boundOf(date: string, side: 'from' | 'to'): string | undefined {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date)
  if (!parts) return undefined
  const year = Number(parts[1])
  const month = Number(parts[2] ?? (side === 'from' ? 1 : 12))
  if (month < 1 || month > 12) return undefined
  const day = parts[3] ?? String(side === 'from' ? 1 : monthLength(year, month)).padStart(2, '0')
  const number = dayOfIso(`${parts[1]}-${String(month).padStart(2, '0')}-${day}`)
  return number === undefined ? undefined : isoOf(number)
}
