// Readings as indented JSON in pieces: that of a book is longer than what one string should hold.
import type { Reading } from './reading.ts'

/** Joined they are `JSON.stringify(readings, null, 2)` with a line's end. */
export function* jsonOf(readings: readonly Reading[]): Generator<string> {
  if (readings.length === 0) {
    yield '[]\n'
    return
  }
  for (const [index, reading] of readings.entries()) {
    yield `${index === 0 ? '[' : ','}\n  {`
    const entries = Object.entries(reading).filter(([, value]) => value !== undefined)
    for (const [at, [key, value]] of entries.entries()) {
      yield `${at === 0 ? '' : ','}\n    ${JSON.stringify(key)}: `
      if (Array.isArray(value) && value.length > 0) yield* listed(value)
      else yield indented(value, 4)
    }
    yield '\n  }'
  }
  yield '\n]\n'
}

function* listed(items: readonly unknown[]): Generator<string> {
  for (const [index, item] of items.entries()) yield `${index === 0 ? '[' : ','}\n      ${indented(item, 6)}`
  yield '\n    ]'
}

/** A line's end within JSON is never one of a string. */
function indented(value: unknown, by: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(by)}`)
}
