// A figure as a person types it: "24", "24-25", "minstens 156", "about 2,000".
import { between as betweenOf, quantity } from '../find/counts/value.ts'
import type { Operator } from '../model/quantity.ts'
import type { QuantityRecord } from '../reading/reading.ts'

const operators: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:minstens|ten minste|zeker|at least|>=|≥)\s*/i, 'at_least'],
  [/^(?:hooguit|hoogstens|maximaal|at most|up to|<=|≤)\s*/i, 'at_most'],
  [/^(?:meer dan|more than|over|>)\s*/i, 'more_than'],
  [/^(?:minder dan|fewer than|less than|<)\s*/i, 'fewer_than'],
  [/^(?:ongeveer|circa|ca\.?|zo'n|rond de|rond|about|around|some|approximately|~)\s*/i, 'approx'],
]
const number = '(\\d{1,3}(?:[.,\\s]\\d{3})+|\\d+)'
const range = new RegExp(`^${number}\\s*(?:-|–|tot|to|à|and|en)\\s*${number}$`, 'i')
const single = new RegExp(`^${number}$`)

/** Undefined when the words are no whole number, range or bound. */
export function quantityOf(typed: string, unit: string | null): QuantityRecord | undefined {
  const text = typed.trim()
  const between = range.exec(text)
  if (between) {
    const [low, high] = [valueOf(between[1]!), valueOf(between[2]!)]
    return low <= high ? { text, ...betweenOf(low, high), unit } : undefined
  }
  const [lead, op] = operators.find(([words]) => words.test(text)) ?? [undefined, 'exact' as const]
  const match = single.exec(lead === undefined ? text : text.replace(lead, ''))
  return match ? { text, ...quantity(op, valueOf(match[1]!)), unit } : undefined
}

const valueOf = (digits: string): number => Number(digits.replace(/[.,\s]/g, ''))
