// Writes the tables of bench/store/README.md from the history: what was measured, and nothing else. `node --import tsx bench/store/table.ts`
import { readFileSync, writeFileSync } from 'node:fs'
import type { ImportSpeed } from './import.ts'
import type { StoreSpeed } from './speed.ts'

interface Line { readonly date: string; readonly load: number; readonly note: string; readonly imports: readonly ImportSpeed[]; readonly speeds: readonly (Omit<StoreSpeed, 'documentsPerCpuSecond'> & { readonly documentsPerCpuSecond?: number })[] }

const at = (name: string): URL => new URL(name, import.meta.url)
const lines = readFileSync(at('history.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line)
const latest = new Map(lines.flatMap((line) => line.speeds.map((speed) => [speed.documents, { speed, line }] as const)))
const imports = new Map(lines.flatMap((line) => line.imports.map((it) => [it.what, { it, line }] as const)))
const shown = (value: number | null | undefined): string => (value === null || value === undefined ? '?' : value >= 100 ? value.toFixed(0) : value.toFixed(1))
const table = (rows: readonly (readonly string[])[]): string => rows.map((row, index) => `| ${row.join(' | ')} |${index === 0 ? `\n|${row.map(() => ' --- |').join('')}` : ''}`).join('\n')

const sizes = [...latest].toSorted(([a], [b]) => a - b)
const questions = Object.keys(sizes.at(-1)?.[1].speed.queries ?? {})
const text = `# The record, measured

Made by \`bench/store/table.ts\` from \`history.jsonl\`; \`npm run bench:store\` measures. Two cores, Node 20. Other work on the machine makes the clock say little where "load" is above 2: then processor time is what compares, and is about what the clock says on a machine with nothing else to do, as long as the record fits in memory.

## In: reading, origins, storing

${table([['what', 'documents', 'workers', 'on the clock, s', 'a second', 'processor time, s', 'a second of processor time', 'first kept after, s', 'claims', 'MB on disk', 'MB of memory', 'load'], ...[...imports.values()].map(({ it, line }) => [it.what, String(it.documents), String(it.workers), shown(it.seconds), shown(it.documentsPerSecond), shown(it.cpuSeconds), it.cpuSeconds === null ? '?' : shown(it.documents / it.cpuSeconds), shown(it.firstSeconds), String(it.claims), shown(it.megabytes), shown(it.peakMegabytes), shown(line.load)])])}

Generated articles are not written after the rules. ${[...imports.values()].filter(({ it }) => it.truth).map(({ it }) => `Of ${it.what}: ${Object.entries(it.truth!).map(([name, { told, right, wrong }]) => `${name} ${right} of ${told} found, ${wrong} wrong`).join('; ')}.`).join(' ')} "Wrong" counts another figure, or another group or kind of actor than the one that the sentence names.

## The store alone

${table([['documents', 'claims', 'documents a second', 'of processor time', 'MB on disk', 'MB of memory', 'load'], ...sizes.map(([documents, { speed, line }]) => [String(documents), String(speed.claims), shown(speed.documentsPerSecond), shown(speed.documentsPerCpuSecond), shown(speed.megabytes), shown(speed.peakMegabytes), shown(line.load)])])}

## Questions

One actor stands in a fifth of all articles; a third of the questions are about it. Milliseconds: p50 / p95 of processor time, and p95 on the clock.

${table([['question', ...sizes.map(([documents]) => `${documents} documents`)], ...questions.map((name) => [name, ...sizes.map(([, { speed }]) => {
  const it = speed.queries[name]
  return it ? `${shown(it.cpu50)} / ${shown(it.cpu95)}, clock ${shown(it.p95)}` : ''
})])])}

${lines.map(({ date, note, load }) => `- ${date}, load ${shown(load)}: ${note}.`).join('\n')}
`
writeFileSync(at('README.md'), text)
