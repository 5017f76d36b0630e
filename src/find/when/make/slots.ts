// Typed access to what a pattern caught, so that the calculations read as sentences.
import type { WhenRule } from '../../../lang/when.ts'
import type { Match, Part } from '../pattern.ts'
import type { Expression } from '../value.ts'

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'hour' | 'minute'

export interface Caught {
  /** The number in a slot; the first of several names that was caught. */
  number(...names: readonly string[]): number | undefined
  list(name: string): readonly number[]
  unit(): Unit
  word(name: string): string | undefined
  part(index: number): Part
  /** Setting of the row. */
  set(name: string): number
  option(name: string): string | undefined
  /** Offsets of the event's words. */
  readonly event: { readonly words: string; readonly start: number; readonly end: number } | undefined
}

export type Maker = (caught: Caught) => Expression

export function caughtBy(match: Match, rule: WhenRule, event: Caught['event']): Caught {
  const slot = (name: string) => match.slots[name]
  return {
    number: (...names) => {
      for (const name of names) {
        const value = slot(name)
        if (typeof value === 'number') return value
      }
      return undefined
    },
    list: name => {
      const value = slot(name)
      return Array.isArray(value) ? value as readonly number[] : []
    },
    unit: () => (slot('UNIT') ?? slot('UNITS') ?? slot('SMALLUNIT') ?? rule.with?.['unit'] ?? 'day') as Unit,
    word: name => {
      const value = slot(name)
      return typeof value === 'string' ? value : undefined
    },
    part: index => match.parts[index]!,
    set: name => Number(rule.with?.[name] ?? 0),
    option: name => rule.with?.[name] === undefined ? undefined : String(rule.with[name]),
    event,
  }
}
