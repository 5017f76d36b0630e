// Writes what is made from the code: the JSON Schema of a reading, the docs of the format and the codebook, the table of stages.
// `npm run generate` rewrites them; `--check` compares and fails when one is out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { dateValue, evidence, placeValue, quantity, readingSchema, said } from '../src/reading/schema.ts'
import { exportLine } from '../src/export/schema.ts'
import { pipeline } from '../src/pipeline.ts'
import { eventTypes } from '../src/scheme/events/index.ts'
import { relationTypes } from '../src/scheme/relations/index.ts'
import { propertyTypes } from '../src/scheme/properties/index.ts'
import type { Summary } from '../bench/history.ts'

const scoreFields = [
  ['event_detection', 'events'], ['event_type', 'event type'], ['event_date', 'date'], ['event_place', 'place (country)'], ['perpetrator', 'perpetrator'], ['claimed_by', 'claimed by'], ['attributed', 'blamed'],
  ['target', 'target'], ['weapon', 'weapon'], ['casualties', 'casualty figures'], ['relations', 'relations'], ['group_facts', 'group facts'], ['statement_source', 'statements'], ['actors', 'actors'],
] as const

const note = 'Made by `npm run generate`; do not edit.'

const files: Readonly<Record<string, () => string>> = {
  'schema/reading.schema.json': () => `${JSON.stringify({ $comment: note, ...z.toJSONSchema(readingSchema, { io: 'input' }) }, null, 2)}\n`,
  'schema/export.schema.json': () => `${JSON.stringify({ $comment: note, ...z.toJSONSchema(exportLine, { io: 'input' }) }, null, 2)}\n`,
  'docs/reading.md': readingDocs,
  'docs/codebook.md': codebookDocs,
  'ARCHITECTURE.md': () => between('ARCHITECTURE.md', 'stages', stageTable()),
  'README.md': () => between('README.md', 'scores', scoreTable()),
}

interface JsonSchema { description?: string; type?: string; properties?: Record<string, JsonSchema>; items?: JsonSchema; anyOf?: JsonSchema[]; enum?: string[]; const?: unknown; $ref?: string }

/** Shapes that stand in many places, each explained once, by the names of their fields. */
const shapes = { Evidence: evidence, Said: said, Date: dateValue, Quantity: quantity, Place: placeValue } as const

function readingDocs(): string {
  const schemaOf = (it: z.ZodType): JsonSchema => z.toJSONSchema(it, { io: 'input', reused: 'inline' }) as JsonSchema
  const fieldsOf = ({ properties = {} }: JsonSchema): string => Object.keys(properties).join()
  const shapeOf = new Map(Object.entries(shapes).map(([name, it]) => [fieldsOf(schemaOf(it)), name]))
  const table = (whole: JsonSchema): string => {
    const rows: string[] = []
    const walk = (it: JsonSchema, path: string): void => {
      for (const [name, field] of Object.entries(it.properties ?? {})) {
        const inner = field.anyOf?.find(({ type }) => type !== 'null') ?? field
        const nullable = field.anyOf?.some(({ type }) => type === 'null') ? ' or null' : ''
        const item = inner.type === 'array' ? inner.items ?? {} : inner
        const shape = shapeOf.get(fieldsOf(item))
        const values = item.enum ? item.enum.map((value) => `\`${value}\``).join(' ') : item.const !== undefined ? `\`${String(item.const)}\`` : item.type ?? ''
        const kind = `${inner.type === 'array' ? 'list of ' : ''}${shape === undefined ? values : `[${shape}](#${shape.toLowerCase()})`}${nullable}`
        const meaning = field.description ?? inner.description ?? item.description ?? ''
        if (meaning === '') throw new Error(`src/reading/schema.ts: ${path}${name} has no description`)
        rows.push(`| \`${path}${name}\` | ${cell(kind)} | ${cell(meaning)} |`)
        if (item.properties && shape === undefined) walk(item, `${path}${name}${inner.type === 'array' ? '[].' : '.'}`)
      }
    }
    walk(whole, '')
    return `| field | type | meaning |\n|---|---|---|\n${rows.join('\n')}\n`
  }
  const parts = Object.entries(shapes).map(([name, it]) => {
    const schema = schemaOf(it)
    return `## ${name}\n\n${sentence(schema.description ?? '')}\n\n${table(schema)}`
  })
  return `# The format of a reading\n\n${note}\n\nA reading is one JSON object. Offsets are UTF-16 code units into \`source.text\`, end exclusive; every \`quote\` is the text's own words. The schema is \`schema/reading.schema.json\`; \`kroniek validate\` checks a file.\n\n## Reading\n\n${table(schemaOf(readingSchema))}\n${parts.join('\n')}`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

function codebookDocs(): string {
  const words = (frames: readonly { word: string }[]): string => [...new Set(frames.map(({ word }) => word))].join(', ')
  const events = eventTypes.map(({ id, meaning, labels, codes, frames }) => `| \`${id}\` | ${labels.nl} / ${labels.en} | ${cell(meaning)} | ${Object.entries(codes).map(([scheme, code]) => `${scheme}: ${String(code)}`).join('; ')} | ${cell(words(frames.nl))} | ${cell(words(frames.en))} |`)
  const others = [...relationTypes, ...propertyTypes].map(({ id, meaning, labels, frames }) => `| \`${id}\` | ${labels.nl} / ${labels.en} | ${cell(meaning)} | ${cell(words(frames.nl))} | ${cell(words(frames.en))} |`)
  return `# The codebook\n\n${note} The types are data in \`src/scheme\`.\n\n## Events\n\n| type | label | meaning | codes | Dutch words | English words |\n|---|---|---|---|---|---|\n${events.join('\n')}\n\n## Relations and properties\n\n| type | label | meaning | Dutch words | English words |\n|---|---|---|---|---|\n${others.join('\n')}\n`
}

function stageTable(): string {
  return ['| stage | needs | gives |', '|---|---|---|', ...pipeline.map(({ name, needs, gives }) => `| ${name} | ${needs.join(', ')} | ${gives.join(', ')} |`)].join('\n')
}

/** The last kept run of `npm run bench`. */
function scoreTable(): string {
  const last = existsSync('bench/history.jsonl') ? readFileSync('bench/history.jsonl', 'utf8').trim().split('\n').at(-1) : undefined
  if (last === undefined) return 'No run kept yet.'
  const { date, strata, seed } = JSON.parse(last) as Summary
  const [dutch, english] = [strata['verbatim/nl'] ?? {}, strata['verbatim/en'] ?? {}]
  const cell = (it: Summary['strata'][string][string] | undefined): string => (it === undefined || it.f1 === null ? '–' : `${share(it.p)} / ${share(it.r)} / **${share(it.f1)}** (${share(it.ci?.[0] ?? null)}–${share(it.ci?.[1] ?? null)}), ${it.gold}`)
  const rows = scoreFields.map(([key, label]) => `| ${label} | ${cell(dutch[key])} | ${cell(english[key])} |`)
  return `| field | Dutch: P / R / **F1** (95 %), gold records | English |\n|---|---|---|\n${rows.join('\n')}\n\nThe explainer it began with: ${seed.present['1']} of 40 first-tier facts present, ${seed.traps.length} of 16 traps sprung. Kept on ${date}.`
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(2)
}

/** The file with what stands between its two marks replaced. */
function between(file: string, mark: string, content: string): string {
  const text = readFileSync(file, 'utf8')
  const [before, after] = [text.indexOf(`<!-- ${mark} -->`), text.indexOf(`<!-- /${mark} -->`)]
  if (before < 0 || after < 0) throw new Error(`${file} has no place for "${mark}": <!-- ${mark} --> … <!-- /${mark} -->`)
  return `${text.slice(0, before)}<!-- ${mark} -->\n${content}\n${text.slice(after)}`
}

const check = process.argv.includes('--check')
let stale = 0
for (const [file, make] of Object.entries(files)) {
  const wanted = make()
  const there = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (there === wanted) continue
  if (check) {
    stale++
    process.stderr.write(`${file} is out of date: run npm run generate\n`)
  } else {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, wanted)
    process.stdout.write(`${file} written\n`)
  }
}
if (stale > 0) process.exitCode = 1
