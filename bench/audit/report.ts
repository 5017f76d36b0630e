// Precision by field, band and corpus with Wilson intervals, and the mistakes by mechanism.
import { wilson } from '../wilson.ts'
import type { Answer } from './answers.ts'

export interface AuditLine {
  readonly corpus: string
  readonly field: string
  readonly band: string
  readonly answer: Answer
  readonly why?: string
}

/** `partly` counts as wrong: a value that a reader would have to mend is not one to sign. */
export function auditReport(lines: readonly AuditLine[]): string {
  const trusted = lines.filter(({ band }) => band !== 'doubtful')
  const whys = new Map<string, AuditLine[]>()
  for (const line of lines) if (line.answer !== 'y') whys.set(line.why ?? '(no word given)', [...(whys.get(line.why ?? '(no word given)') ?? []), line])
  return [
    row('', 'precision', '95%', 'yes', 'partly', 'no'),
    measure('solid + likely', trusted),
    ...groups('band', lines), ...groups('field', lines), ...groups('corpus', lines),
    ...(whys.size === 0 ? [] : ['', 'What went wrong']),
    ...[...whys].sort(([, a], [, b]) => b.length - a.length).map(([why, of]) => `  ${String(of.length).padStart(3)}  ${why.padEnd(28)} ${[...new Set(of.map(({ field }) => field))].join(', ')}`),
  ].join('\n')
}

function groups(key: 'band' | 'field' | 'corpus', lines: readonly AuditLine[]): string[] {
  return ['', ...[...new Set(lines.map((line) => line[key]))].map((name) => measure(name, lines.filter((line) => line[key] === name)))]
}

function measure(name: string, lines: readonly AuditLine[]): string {
  const count = (answer: Answer): number => lines.filter((line) => line.answer === answer).length
  const [low, high] = wilson(count('y'), lines.length)
  return row(name, lines.length === 0 ? '-' : (count('y') / lines.length).toFixed(2), `${low.toFixed(2)}-${high.toFixed(2)}`, String(count('y')), String(count('p')), String(count('n')))
}

function row(name: string, ...figures: readonly string[]): string {
  return `${name.padEnd(16)}${figures.map((it) => it.padStart(11)).join('')}`
}
