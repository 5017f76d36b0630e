// Tells what a number is: people, an age, a year, a clock time, money, a house number, a flight.
import type { QuantityKind } from '../../model/quantity.ts'
import type { NumberWords } from '../../lang/numbers.ts'
import { yearStands } from '../when/year.ts'
import { own } from './numeral.ts'
import { phraseAt, phraseBefore, phrasesOf, type Phrases } from './phrases.ts'
import type { Piece } from './pieces.ts'

export interface KindRules {
  readonly after: Phrases<QuantityKind>
  readonly before: Phrases<QuantityKind>
  /** Endings of the word before: "Kerkstraat 12". */
  readonly endings: readonly { readonly ending: string; readonly kind: QuantityKind }[]
  /** A capitalised word and one of these after it: "12 Baker Street". */
  readonly named: ReadonlyMap<string, QuantityKind>
}

export function kindRules({ kinds }: NumberWords): KindRules {
  const rows = kinds.flatMap(({ kind, words, side }) => words.map(word => ({ kind, word, side })))
  const plain = rows.filter(({ word }) => !word.startsWith('*'))
  return {
    after: phrasesOf(plain.filter(({ side }) => side === 'after').map(({ word, kind }) => [word, kind] as const)),
    before: phrasesOf(plain.filter(({ side }) => side === 'before').map(({ word, kind }) => [word, kind] as const), 'last'),
    endings: rows.filter(({ word, side }) => side === 'before' && /^\*\S/.test(word)).map(({ word, kind }) => ({ ending: word.slice(1), kind })),
    named: new Map(rows.filter(({ word }) => word.startsWith('* ')).map(({ word, kind }) => [word.slice(2), kind])),
  }
}

export interface Kind {
  readonly kind: QuantityKind
  readonly rule: string
  /** The digits are parts of something, and no number of their own: a stamp, a ratio, a telephone. */
  readonly valueless?: boolean
  /** Piece after what belongs to the number ("27-jarige", "20e", "14:30"). */
  readonly next: number
}

interface Place { readonly text: string; readonly pieces: readonly Piece[]; readonly first: number; readonly next: number; readonly value: number; readonly digits: boolean; readonly words: NumberWords; readonly rules: KindRules }

/** In the order in which the questions can be asked: what is glued to the number decides before what stands near it. */
export function kindOf(place: Place): Kind | undefined {
  return listNumber(place) ?? stamp(place) ?? code(place) ?? glued(place) ?? hyphened(place) ?? clock(place) ?? calendar(place) ?? year(place) ?? age(place) ?? beside(place)
}

/** "1." at the head of a sentence numbers a list. */
function listNumber({ pieces, first, next, digits }: Place): Kind | undefined {
  const sign = pieces[next]
  return digits && first === 0 && /^\d{1,2}$/.test(pieces[0]!.form) && sign?.glued && /^[.)]$/.test(sign.form) ? { kind: 'ordinal', rule: 'list-number', next } : undefined
}

function stamp({ text, pieces, first, next, digits }: Place): Kind | undefined {
  if (!digits) return undefined
  const { start } = pieces[first]!
  const here = text.slice(start, start + 24)
  const date = /^(?:\d{4}-\d\d-\d\d(?:T[\d:]+Z?)?|\d{1,2}([-/.])\d{1,2}\1\d{2,4})(?!\d)/.exec(here)
  if (date) return { kind: 'stamp', rule: 'date-stamp', valueless: true, next: after(pieces, first, start + date[0].length) }
  const month = /^\d{4}-(?:0[1-9]|1[0-2])(?![-\d])/.exec(here)
  if (month) return { kind: 'stamp', rule: 'date-stamp', valueless: true, next: after(pieces, first, start + month[0].length) }
  const time = /^\d{1,2}:[0-5]\d(?::\d\d)?(?!\d)/.exec(here)
  if (time) return { kind: 'time', rule: 'clock-digits', valueless: true, next: after(pieces, first, start + time[0].length) }
  const phone = /^(?:0\d{1,4}[-/ ]\d{3,}(?:[- ]\d+)*|\d{3,}-\d{3,}(?:-\d+)+|0\d{5,})(?!\d)/.exec(here)
  if (phone) return { kind: 'other', rule: 'phone', valueless: true, next: Math.max(next, after(pieces, first, start + phone[0].length)) }
  const id = /^\d{8,}/.exec(here)
  if (id) return { kind: 'other', rule: 'id', valueless: true, next }
  const slash = /^\d+\/\d+/.exec(here)
  return slash ? { kind: 'other', rule: 'slash', valueless: true, next: after(pieces, first, start + slash[0].length) } : undefined
}

function after(pieces: readonly Piece[], first: number, end: number): number {
  let next = first + 1
  while (next < pieces.length && pieces[next]!.start < end) next++
  return next
}

/** "F-16", "AK-47", "Covid-19", "#12": a number in a name. */
function code({ pieces, first, next, digits, words }: Place): Kind | undefined {
  const [before, earlier] = [pieces[first - 1], pieces[first - 2]]
  if (!digits || !before || !pieces[first]!.glued) return undefined
  if (before.form === '#' || before.form === '@' || before.form === '/' || before.form === '_' || before.form === '=') return { kind: 'other', rule: 'code', next }
  if (before.form === '-' && before.glued && earlier?.kind === 'word' && !words.yearBefore.includes(earlier.lower)) return { kind: 'other', rule: 'code', next }
  return undefined
}

function glued({ pieces, first, next, digits, words }: Place): Kind | undefined {
  const suffix = pieces[next]
  if (!digits || suffix?.kind !== 'word' || !suffix.glued) return undefined
  const kind = own(words.glued, suffix.lower)
  if (kind === 'year' && !/^\d{2,4}$/.test(pieces[first]!.form)) return { kind: 'other', rule: 'code', next: next + 1 }
  return { kind: kind ?? 'other', rule: kind ? 'suffix' : 'code', next: next + 1 }
}

/** "27-jarige" in Dutch, "27-year-old" in English; "12-member" is a count. */
function hyphened({ pieces, next, words, rules }: Place): Kind | undefined {
  const [hyphen, word] = [pieces[next], pieces[next + 1]]
  if (hyphen?.form !== '-' || !hyphen.glued || word?.kind !== 'word' || !word.glued) return undefined
  const [second, last] = [pieces[next + 2], pieces[next + 3]]
  if (second?.form === '-' && second.glued && last) {
    const phrase = phraseAt(rules.after, [{ ...word }, { ...last }], 0)
    if (phrase && phrase.next === 2) return { kind: phrase.value, rule: 'hyphened', next: next + 4 }
  }
  const kind = own(words.hyphened, word.lower)
  return { kind: kind ?? 'other', rule: kind ? 'hyphened' : 'code', next: next + 2 }
}

function clock({ pieces, first, next, value, digits, words }: Place): Kind | undefined {
  const [before, follows] = [pieces[first - 1]?.lower ?? '', pieces[next]?.lower ?? '']
  if (digits && /^\d{1,2}\.[0-5]\d$/.test(pieces[first]!.form) && (words.clockHour.includes(follows) || follows === 'u')) return { kind: 'time', rule: 'clock-digits', next }
  // "at 2245 [0445 GMT]": four digits that count nothing.
  if (digits && words.clockDigitsAfter.includes(before) && /^[0-2]\d[0-5]\d$/.test(pieces[first]!.form) && (pieces[next]?.kind !== 'word' || words.notNoun.includes(follows))) return { kind: 'time', rule: 'clock-digits', valueless: true, next }
  if (!Number.isInteger(value) || value > 24 || !words.clockHour.includes(follows)) return undefined
  if (words.clockBefore.includes(before)) return { kind: 'time', rule: 'clock-hour', next }
  return words.clockAfter.includes(pieces[next + 1]?.lower ?? '') ? { kind: 'time', rule: 'clock-hour', next } : undefined
}

/** A day of a month: "27 augustus", "August 27", and the first of "3 tot 5 mei". */
function calendar({ pieces, first, next, value, digits, words }: Place): Kind | undefined {
  if (!digits || !Number.isInteger(value)) return undefined
  const found = { kind: 'time', rule: 'calendar-day', next } as const
  const month = (at: number) => {
    const piece = pieces[at]
    return piece !== undefined && words.months.includes(piece.lower) && (!words.capitalMonths || piece.form !== piece.lower)
  }
  if (value >= 1 && value <= 31) {
    // "March 20, 2019", also in the stamps of posts that stand in a Dutch text.
    if (month(first - 1) && pieces[next]?.form === ',' && /^\d{4}$/.test(pieces[next + 1]?.form ?? '')) return found
    if (month(next) || (words.monthFirst && ((month(first - 1) && pieces[first - 2]?.kind !== 'number') || (pieces[first - 1]?.form === '.' && month(first - 2)) || (pieces[next]?.lower === 'of' && month(next + 1))))) return found
    const linked = pieces[next + 1]
    if (linked?.kind === 'number' && Number(linked.form) <= 31 && month(next + 2) && pieces[next]!.lower !== ',') return found
  }
  // "August 2021", "'21".
  if (/^\d{4}$/.test(pieces[first]!.form) && value >= 1000 && value < 2200 && (month(first - 1) || (pieces[first - 1]?.kind !== 'word' && pieces[first - 2] !== undefined && (month(first - 2) || month(first - 3))))) return { kind: 'year', rule: 'calendar-year', next }
  if (/^(?:3[2-9]|[4-9]\d)$/.test(pieces[first]!.form) && month(first - 1) && pieces[first - 2]?.kind === 'number') return { kind: 'year', rule: 'short-year', next }
  return /^['’‘]$/.test(pieces[first - 1]?.form ?? '') && pieces[first]!.glued && /^\d\d$/.test(pieces[first]!.form) ? { kind: 'year', rule: 'short-year', next } : undefined
}

function year({ pieces, first, next, value, digits, words }: Place): Kind | undefined {
  if (!digits || !/^(?:1\d|20|21)\d\d$/.test(pieces[first]!.form) || value < 1000) return undefined
  if (yearStands(pieces, first, next, { yearBefore: words.yearBefore, yearMaybe: words.yearMaybe, yearLink: [',', '-', '–', '/', 'en', 'and', 'of', 'or', 'tot', 'to'] }, words)) return { kind: 'year', rule: 'year', next }
  // "1991-2002": two years with a dash between.
  const [dash, other] = [pieces[next], pieces[next + 1]]
  return dash && /^[-–]$/.test(dash.form) && /^(?:1\d|20)\d\d$/.test(other?.form ?? '') ? { kind: 'year', rule: 'year-range', next } : undefined
}

/** "Jan (27)", "Smith, 27,": a number in brackets or commas behind a name; "een man van 27 jaar". */
function age({ pieces, first, next, value, digits, words, rules }: Place): Kind | undefined {
  if (!Number.isInteger(value) || value > 110) return undefined
  const [before, earlier, follows] = [pieces[first - 1], pieces[first - 2], pieces[next]]
  // A name may end in an initial ("R.V.") or in brackets of its own ("Els (midden) (17)").
  const named = (earlier?.kind === 'word' && (/^\p{Lu}/u.test(earlier.form) || words.people.includes(earlier.lower)))
    || (before?.form === '(' && earlier !== undefined && /^[.)]$/.test(earlier.form) && pieces[first - 3]?.kind === 'word')
  const found = { kind: 'age', rule: 'age-of-name', next } as const
  if (digits && named && before?.form === '(' && /^[),]$/.test(follows?.form ?? '')) return found
  if (digits && named && before?.form === ',' && /^[,.]$/.test(follows?.form ?? '') && value > 4) return found
  if (phraseAt(rules.after, pieces, next)?.value !== 'duration') return undefined
  // "mannen van 18, 21 en 30 jaar": back over the list to its "van".
  let at = first
  while (pieces[at - 2]?.kind === 'number' && first - at < 8) at -= 2
  const person = pieces[at - 2]?.lower ?? ''
  const linked = words.ageLink.includes(pieces[at - 1]?.lower ?? '')
  return linked && (words.people.includes(person) || words.counted.includes(person)) ? { ...found, rule: 'age-of-person' } : undefined
}

function beside({ pieces, first, next, value, digits, rules }: Place): Kind | undefined {
  const behind = phraseAt(rules.after, pieces, next)
  if (behind) return { kind: behind.value, rule: `unit-${behind.value}`, next }
  const before = phraseBefore(rules.before, pieces, first)
  // "groep 8" and "vlucht 370" have digits; "de groep twee mannen" has not.
  if (before && (digits || before.value === 'money' || before.value === 'age' || (before.value === 'year' && value % 10 === 0))) return { kind: before.value, rule: `label-${before.value}`, next }
  const word = pieces[first - 1]
  if (digits && word?.kind === 'word') {
    const ending = rules.endings.find(row => word.lower.endsWith(row.ending))
    if (ending && /^\d{1,4}$/.test(pieces[first]!.form)) return { kind: ending.kind, rule: `label-${ending.kind}`, next }
  }
  const [name, street] = [pieces[next], pieces[next + 1]]
  const kind = digits && name && /^\p{Lu}/u.test(name.form) && street ? rules.named.get(street.lower) : undefined
  return kind && /^\p{Lu}/u.test(street!.form) ? { kind, rule: `label-${kind}`, next } : undefined
}
