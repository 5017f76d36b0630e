// Refuses a reading whose evidence is not the text's own words, or that speaks of actors it does not hold.
import type { Reading } from './reading.ts'

/** Every quote that differs from `source.text` at its offsets, and every reference to an actor that is not there. Empty when all is well. */
export function quoteProblems(reading: Reading): string[] {
  const { text } = reading.source
  const known = new Set(reading.actors.map(({ id }) => id))
  const problems: string[] = []

  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) return value.forEach((item, index) => visit(item, `${path}[${index}]`))
    if (value === null || typeof value !== 'object') return
    const { start, end, quote } = value as { start?: unknown; end?: unknown; quote?: unknown }
    if (typeof start === 'number' && typeof end === 'number' && typeof quote === 'string' && text.slice(start, end) !== quote) {
      problems.push(`${path}: the text at ${start}-${end} is ${JSON.stringify(text.slice(start, end))}, not ${JSON.stringify(quote)}`)
    }
    for (const [key, part] of Object.entries(value)) {
      const refers = (actorFields.has(key) || (relationEnds.has(key) && path.startsWith('relations'))) && typeof part === 'string'
      if (refers && !known.has(part)) problems.push(`${path}.${key}: no actor ${JSON.stringify(part)} in this reading`)
      visit(part, `${path}.${key}`)
    }
  }

  for (const list of recordLists) reading[list].forEach((record, index) => visit(record, `${list}[${index}]`))
  return problems
}

const recordLists = ['actors', 'events', 'relations', 'facts', 'aggregates', 'statements', 'dates', 'refusals', 'signals'] as const
const actorFields = new Set(['actor', 'of', 'affiliation', 'about', 'subject'])
/** In a statement `to` is the medium's words, so these two count in relations only. */
const relationEnds = new Set(['from', 'to'])

/** @throws Error with the first problems when a quote is not verbatim or a reference leads nowhere. */
export function assertQuotes(reading: Reading): void {
  const problems = quoteProblems(reading)
  if (problems.length > 0) throw new Error(`The reading of "${reading.source.name}" is not true to its text (${problems.length} problems):\n${problems.slice(0, 5).join('\n')}`)
}

/** Checks shape (zod) and quotes of something from outside. @throws ZodError, or Error as `assertQuotes`. */
export async function parseReading(value: unknown): Promise<Reading> {
  const { readingSchema } = await import('./schema.ts')
  const reading = readingSchema.parse(value)
  assertQuotes(reading)
  return reading
}
