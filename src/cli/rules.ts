// `kroniek rules`: the rules with how often each made something in a set of texts: never fires, or fires everywhere.
import type { LanguageId } from '../model/source.ts'
import { ruleRows } from '../scheme/rules.ts'
import { createKroniek } from '../kroniek.ts'
import { inputsOf, sourceOf } from './inputs.ts'
import { complain, messageLanguage, print, progress } from './output.ts'
import { exitCodes } from './exit.ts'

export async function rulesCommand(patterns: readonly string[], options: { language?: LanguageId; json?: boolean; unused?: boolean; lang?: LanguageId }): Promise<void> {
  const messages = messageLanguage(options)
  const { names, failures } = await inputsOf(patterns, messages)
  failures.forEach(({ message }) => complain(message))
  const hits = new Map<string, number>()
  const kroniek = createKroniek()
  const line = progress(names.length, false, messages)
  let failed = failures.length
  for (const [index, name] of names.entries()) {
    const result = await sourceOf(name, options.language ? { language: options.language } : {}, messages)
    if ('message' in result) {
      complain(result.message)
      failed++
    } else countRules(kroniek.read(result.source, result.issues), hits)
    line.step(index + 1)
  }
  line.end()

  const rows = ruleRows(options.language ? [options.language] : undefined)
  const known = new Set(rows.map(({ id }) => id))
  const others = [...hits.keys()].filter((id) => !known.has(id)).map((id) => ({ id, kind: 'stage', language: '', word: '', example: '' }))
  const counted = [...rows, ...others]
    .map((row) => ({ ...row, hits: hits.get(row.id) ?? 0 }))
    .filter((row) => !options.unused || row.hits === 0)
    .sort((a, b) => b.hits - a.hits || a.id.localeCompare(b.id))
  if (options.json) print(`${JSON.stringify(counted, null, 2)}\n`)
  else for (const row of counted) print(`${String(row.hits).padStart(6)}  ${row.id}${row.word ? `  ${row.language} ${row.word}` : ''}${row.example ? `\n        ${row.example}` : ''}\n`)
  if (failed > 0) process.exitCode = failed < names.length + failures.length ? exitCodes['some documents failed'] : exitCodes.failed
}

/** Counts each `because` of a value, however deep. */
export function countRules(value: unknown, hits: Map<string, number>): void {
  if (Array.isArray(value)) value.forEach((item) => countRules(item, hits))
  else if (value !== null && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) {
      if (key === 'because' && typeof part === 'string') hits.set(part, (hits.get(part) ?? 0) + 1)
      else countRules(part, hits)
    }
  }
}
