// Runs the cases beside the event types and beside this stage through the whole pipeline: what is an event, and what is none.
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createKroniek } from '../../kroniek.ts'
import type { LanguageId } from '../../model/source.ts'
import { readText } from '../../read/text.ts'
import type { EventRecord, Reading } from '../../reading/reading.ts'

const kroniek = createKroniek()

for (const folder of ['../../scheme/events/', './']) {
  const dir = fileURLToPath(new URL(folder, import.meta.url))
  for (const file of readdirSync(dir).filter((name) => name.endsWith('.cases.txt')).sort()) {
    describe(basename(file, '.cases.txt'), () => {
      for (const { title, language, published, text, expected, todo } of casesOf(readFileSync(`${dir}${file}`, 'utf8'))) {
        (todo ? test.skip : test)(title, () => {
          const { source, issues } = readText(Buffer.from(text), { name: 'case', language, published })
          expect(compare(kroniek.read(source, issues), expected)).toEqual([])
        })
      }
    })
  }
}

interface Case {
  readonly title: string
  readonly language: LanguageId
  readonly published: string
  readonly text: string
  readonly expected: readonly string[]
  readonly todo: boolean
}

/** `# nl: title`, an optional line `published: 2021-08`, text, `==>`, a line per event or `(none)`; `# todo nl: …` for what does not hold yet. */
function casesOf(file: string): readonly Case[] {
  return file.split(/^# /mu).slice(1).map((block) => {
    const [head, ...rest] = block.split('\n')
    const heading = /^(todo )?(nl|en): (.+)$/u.exec(head ?? '')
    if (!heading) throw new Error(`A case needs a heading such as "# nl: title", not "# ${head}"`)
    const [before, after] = rest.join('\n').split('==>')
    const dated = /^\s*published: (\S+)\n/u.exec(before ?? '')
    const expected = (after ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '')
    return { title: `${heading[2]}: ${heading[3]}`, language: heading[2] as LanguageId, published: dated?.[1] ?? '2021-06-15', text: (before ?? '').slice(dated?.[0].length ?? 0).trim(), expected, todo: heading[1] !== undefined }
  })
}

/** What differs, in words; empty when all expected lines hold and there is no event beyond them. */
function compare(reading: Reading, expected: readonly string[]): readonly string[] {
  const events = reading.events.filter(({ band }) => band !== 'doubtful')
  const wanted = expected.filter((line) => /^[a-z]+\.[a-z_]+/u.test(line))
  const left = [...events]
  const problems: string[] = []
  for (const line of wanted) {
    const at = left.findIndex((event) => missing(reading, event, line).length === 0)
    if (at >= 0) left.splice(at, 1)
    else problems.push(`expected: ${line}`)
  }
  if (wanted.length > 0 || expected.includes('(none)')) problems.push(...left.map((event) => `beyond: ${lineOf(reading, event)}`))
  for (const line of expected) {
    const [kind, ...words] = line.split(' ')
    if (kind === 'refused' && !reading.refusals.some(({ code }) => code === words[0])) problems.push(`expected: ${line}; refused were: ${reading.refusals.map(({ code }) => code).join(', ')}`)
    if (kind === 'sum' && !reading.aggregates.some(({ what, subject }) => what === words[0] && (words[1] === undefined || nameOf(reading, subject) === words.slice(1).join(' ')))) problems.push(`expected: ${line}; sums were: ${reading.aggregates.map(({ what, subject }) => `${what} ${nameOf(reading, subject)}`).join(', ')}`)
  }
  return problems
}

function missing(reading: Reading, event: EventRecord, line: string): readonly string[] {
  const [type, ...rest] = line.match(/[^\s=]+="[^"]*"|\S+/gu) ?? []
  if (type !== event.type) return [type ?? '']
  const have = attributes(reading, event)
  return rest.filter((one) => {
    const [key, value] = one.split('=') as [string, string]
    const plain = value.replaceAll('"', '')
    const values = have[key] ?? []
    return plain === 'none' ? values.length > 0 : !values.includes(plain)
  })
}

function attributes(reading: Reading, event: EventRecord): Readonly<Record<string, readonly string[]>> {
  const by = (...bases: readonly string[]): string[] => event.responsibility.filter(({ basis }) => bases.includes(basis)).map(({ actor }) => nameOf(reading, actor))
  const figures = (kind: string): string[] => event.casualties.filter((one) => one.kind === kind).map(({ quantity: { op, low, best, high }, scope }) => `${op === 'exact' || op === 'none' ? '' : `${op}:`}${best ?? low ?? high}${scope === 'part' ? '(part)' : ''}`)
  return {
    realis: [event.realis], number: [event.number], part: [event.partOf === null ? 'no' : 'yes'],
    perpetrator: by('asserted'), claimed: by('claimed'), unclaimed: by('unclaimed'), claim_denied: by('claim_denied'), accused: by('accused_by_authority', 'accused_by_other'), suspected: by('suspected', 'possible'),
    denied: by('denied'), convicted: by('convicted'), acquitted: by('acquitted'),
    actor: event.roles.filter(({ role }) => ['actor', 'authority', 'side_a', 'side_b', 'party', 'participant', 'speaker'].includes(role)).map(({ actor }) => nameOf(reading, actor)),
    place: event.places.map(({ text }) => text), country: event.places.flatMap(({ country }) => country ?? []),
    date: event.date ? [`${event.date.earliest ?? ''}/${event.date.latest ?? ''}`] : [],
    target: event.roles.filter(({ role }) => role === 'target' || role === 'victim').map(({ text }) => text),
    weapon: event.roles.filter(({ role }) => role === 'weapon').map(({ text }) => text),
    killed: figures('killed'), wounded: figures('wounded'), abducted: figures('abducted'), arrested: figures('arrested'), attackers_killed: figures('attackers_killed'), released: figures('released'), missing: figures('missing'), displaced: figures('displaced'), escaped: figures('escaped'), hospitalised: figures('hospitalised'), captive: figures('captive'), attackers: figures('attackers'),
  }
}

function nameOf({ actors }: Reading, id: string | null): string {
  return id === null ? 'nobody' : actors.find((actor) => actor.id === id)?.name ?? id
}

function lineOf(reading: Reading, event: EventRecord): string {
  const shown = Object.entries(attributes(reading, event)).filter(([, values]) => values.length > 0).map(([key, values]) => `${key}=${values.map((value) => `"${value}"`).join('|')}`)
  return `${event.type} ${shown.join(' ')} [${event.band}] «${event.trigger.quote}»`
}
