// Tells a year from a count: "in 2015" is a year, "2000 doden" and "1500 euro" are not.
import type { NumberWords } from '../../lang/numbers.ts'
import type { WhenWords } from '../../lang/when.ts'
import type { Piece } from '../counts/pieces.ts'

/** Years that may be listed before one of them needs its own preposition. */
const LIST = 12

type YearWords = Pick<WhenWords, 'yearBefore' | 'yearMaybe' | 'yearLink'>
type CountWords = Pick<NumberWords, 'counted' | 'people'>

/** Whether the four digits from `at` up to `next` stand where a year stands: by their own company, or in a list of years that does. */
export function yearStands(pieces: readonly Piece[], at: number, next: number, words: YearWords, numbers: CountWords): boolean {
  if (counts(pieces[next], numbers)) return false
  for (let first = at, step = 0; step < LIST; step++, first -= 2) {
    if (alone(pieces, first, first === at ? next : first + 1, words)) return true
    if (!words.yearLink.includes(pieces[first - 1]?.lower ?? '') || !/^(?:1\d|20)\d\d$/.test(pieces[first - 2]?.form ?? '')) return false
  }
  return false
}

/** What follows makes it a count: "2000 doden", "2015e". */
function counts(after: Piece | undefined, { counted, people }: CountWords): boolean {
  return after?.kind === 'word' && (after.glued || counted.includes(after.lower) || people.includes(after.lower))
}

function alone(pieces: readonly Piece[], at: number, next: number, { yearBefore, yearMaybe }: YearWords): boolean {
  const before = pieces[at - 1]?.lower ?? ''
  if (before === '(' && (/^[);,:]$/.test(pieces[next]?.form ?? '') || rangeFrom(pieces, next))) return true
  // "mid-2018", but not the plate "KX-1640".
  if (/^[-–]$/.test(before) && pieces[at]!.glued && pieces[at - 1]?.glued && pieces[at - 2]?.kind === 'word' && !yearBefore.includes(pieces[at - 2]!.lower)) return false
  return yearBefore.includes(before) || (yearMaybe.includes(before) && /^(?:1[89]|20)\d\d$/.test(pieces[at]!.form) && !pieces[at]!.form.endsWith('00'))
}

/** "(1991-2002": a dash and a second year. */
function rangeFrom(pieces: readonly Piece[], next: number): boolean {
  return /^[-–]$/.test(pieces[next]?.form ?? '') && /^(?:1\d|20)\d\d$/.test(pieces[next + 1]?.form ?? '')
}
