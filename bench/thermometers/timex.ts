// A date of a reading as TimeML writes it (TIMEX3 values), so that it can be laid beside gold of that kind.
import type { DateMention } from '../../src/model/date.ts'

/** The values that TimeML would give these words: none where it gives none, two for "van 2015 tot 2018", which it reads as two expressions. */
export function timexValues(date: DateMention): readonly string[] {
  const rule = date.because.slice(date.because.lastIndexOf('/') + 1)
  if (rule === 'between' || rule === 'from-to') return [calendar(date, date.earliest), calendar(date, date.latest)].filter((value) => value !== null)
  const value = valueOf(date, rule)
  return value === null ? [] : [value]
}

/** A year of account counts as the year whose number it bears, and PM6 is a slip for P6M. */
export function goldValue(value: string): string {
  return value.replace(/(?<=^\d{4}-\d{2}-\d{2})T.*$/, '').replace(/^FY(?=\d{4}$)/, '').replace(/^P([DWMY])(\d+)$/, 'P$2$1')
}

/** Stretches up to or from the publication: TimeML gives their length. */
const lengths = new Set(['span', 'span-many', 'lasting', 'lasting-many', 'within', 'duration'])

function valueOf(date: DateMention, rule: string): string | null {
  const { kind, granularity, earliest, latest, relation, edtf, text } = date
  if (kind === 'frequency' || kind === 'never') return null
  if (kind === 'duration' || kind === 'anchored' || lengths.has(rule)) return lengthOf(text)
  if (kind === 'vague') return vagueValue(text, rule)
  if (relation === 'since' && edtf?.endsWith('/..')) return edtf.slice(0, -3).replace('~', '')
  if (granularity === 'season' && text.toLowerCase().includes('kwartaal')) return earliest && `${earliest.slice(0, 4)}-Q${Math.ceil(Number(earliest.slice(5, 7)) / 3)}`
  if (/weekend|weekeinde/.test(text.toLowerCase())) return earliest && `${isoWeek(earliest)}-WE`
  // A night belongs to the day on which it falls.
  if (granularity === 'days' && text.toLowerCase().includes('nacht')) return earliest
  return calendar(date, earliest ?? latest)
}

/** "Eerder" and "toen" point at another time that is told, "ooit" at none. */
function vagueValue(text: string, rule: string): string | null {
  if (rule === 'now') return 'PRESENT_REF'
  return rule === 'then' || /^(?:eerder|ooit)$/i.test(text) ? null : 'PAST_REF'
}

function calendar({ granularity, relation, earliest, text }: DateMention, day: string | null): string | null {
  if (day === null) return null
  switch (granularity) {
    case 'minute': case 'day': return day
    case 'month': return day.slice(0, 7)
    case 'year': return relation === 'before' && earliest === null ? String(Number(day.slice(0, 4)) + 1) : day.slice(0, 4)
    case 'decade': return lengthOf(text) ?? day.slice(0, 3)
    case 'week': return isoWeek(day)
    case 'season': return `${day.slice(0, 4)}-${['WI', 'SP', 'SU', 'FA'][Math.floor((Number(day.slice(5, 7)) % 12) / 3)]!}`
    case 'days': case 'weekday_set': case 'vague_period': case 'ongoing': case 'unknown': return lengthOf(text)
  }
}

const numbers: Readonly<Record<string, string>> = {
  een: '1', één: '1', twee: '2', drie: '3', vier: '4', vijf: '5', zes: '6', zeven: '7', acht: '8', negen: '9', tien: '10', elf: '11', twaalf: '12', anderhalf: '1.5', anderhalve: '1.5',
  afgelopen: '1', enkele: 'X', paar: 'X', aantal: 'X', meerdere: 'X',
}
const units: Readonly<Record<string, readonly [factor: number, before: 'P' | 'PT', letter: string]>> = {
  minuten: [1, 'PT', 'M'], minuut: [1, 'PT', 'M'], uur: [1, 'PT', 'H'], uren: [1, 'PT', 'H'], dag: [1, 'P', 'D'], week: [1, 'P', 'W'], weken: [1, 'P', 'W'],
  maand: [1, 'P', 'M'], kwartaal: [3, 'P', 'M'], kwartalen: [3, 'P', 'M'], jaar: [1, 'P', 'Y'], jaren: [1, 'P', 'Y'], decenni: [10, 'P', 'Y'], eeuw: [100, 'P', 'Y'],
}
const stem = new RegExp(`(?:(\\S+) )?(${Object.keys(units).join('|')})`)

/** "vijf jaar na …" is a P5Y, "al maanden" a PXM, a stretch of unknown length a PXD; null where no length is said. */
function lengthOf(text: string): string | null {
  const lower = text.toLowerCase()
  if (/(?:tijd|periode)$/.test(lower)) return 'PXD'
  const [, count = '', unit] = stem.exec(lower) ?? []
  if (unit === undefined) return null
  const [factor, before, letter] = units[unit]!
  const plural = /en\b|lang|decennia/.test(lower.slice(lower.indexOf(unit)))
  const amount = numbers[count] ?? (/^\d+$/.test(count) ? count : plural ? 'X' : undefined)
  if (amount === undefined) return null
  return `${before}${amount === 'X' ? amount : Number(amount) * factor}${letter}`
}

function isoWeek(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  // The week belongs to the year of its Thursday.
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7))
  const year = date.getUTCFullYear()
  const week = Math.ceil(((date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7)
  return `${year}-W${String(week).padStart(2, '0')}`
}
