// The cases of events, through the whole pipeline: what is an event, what was refused, what is a sum. A line asks for no more than it names.
import { createKroniek } from '../../src/kroniek.ts'
import type { EventRecord, Reading } from '../../src/reading/reading.ts'
import { readText } from '../../src/read/text.ts'
import { caseFilesIn, none, orNone, type Case, type CaseKind } from './case.ts'

const kroniek = createKroniek({ weighed: false })

export const eventCases: CaseKind = {
  name: 'events',
  files: ['../../src/scheme/events/', '../../src/find/events/'].flatMap((folder) => caseFilesIn(new URL(folder, import.meta.url))),
  lines: linesOf,
}

function linesOf({ text, language, published = '2021-06-15', expected }: Case): readonly string[] {
  const { source, issues } = readText(Buffer.from(text), { name: 'case', language, published })
  const reading = kroniek.read(source, issues)
  const left = reading.events.filter(({ band }) => band !== 'doubtful')
  const take = (fits: (event: EventRecord) => boolean): EventRecord | undefined => {
    const at = left.findIndex(fits)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const held = new Set(expected.filter((line) => isEvent(line) && take((event) => holds(reading, event, line)) !== undefined))
  const refused = reading.refusals.map(({ code }) => code).filter((code) => !expected.includes(`refused ${code}`))
  const lines = expected.flatMap((line) => {
    if (held.has(line)) return [line]
    if (isEvent(line)) {
      const event = take(({ type }) => line.startsWith(`${type} `) || line === type) ?? take(() => true)
      return event === undefined ? [] : [asRead(reading, event, line)]
    }
    if (line === none) return left.length > 0 ? [] : [line]
    if (line.startsWith('refused ')) {
      if (reading.refusals.some(({ code }) => line === `refused ${code}`)) return [line]
      const other = refused.shift()
      return other === undefined ? [] : [`refused ${other}`]
    }
    return line.startsWith('sum ') ? sumLines(reading, line) : []
  })
  // A case that names neither an event nor (none) leaves open what else there is.
  const open = !expected.some((line) => isEvent(line) || line === none)
  return orNone([...lines, ...(open ? [] : left.map((event) => asRead(reading, event)))])
}

const isEvent = (line: string): boolean => /^[a-z]+\.[a-z_]+/u.test(line)
const marksOf = (line: string): readonly string[] => line.match(/[^\s=]+="[^"]*"|\S+/gu)?.slice(1) ?? []

function holds(reading: Reading, event: EventRecord, line: string): boolean {
  return line.split(' ', 1)[0] === event.type && marksOf(line).every((mark) => markAsRead(attributes(reading, event), mark) === mark)
}

/** A line with the marks that `like` has; without it, with those that tell events apart. */
function asRead(reading: Reading, event: EventRecord, like?: string): string {
  const have = attributes(reading, event)
  const marks = like === undefined ? Object.entries(have).filter(([key, values]) => values.length > 0 && !usual.has(`${key}=${values[0]}`)).map(([key, values]) => written(key, values[0]!)) : marksOf(like).map((mark) => markAsRead(have, mark))
  return [event.type, ...marks].join(' ')
}

/** What most events are goes without saying. */
const usual: ReadonlySet<string> = new Set(['realis=accomplished', 'number=single', 'part=no'])

function markAsRead(have: Attributes, mark: string): string {
  const [key = '', value = ''] = mark.split('=')
  const plain = value.replaceAll('"', '')
  const values = have[key] ?? []
  if (plain === 'none' ? values.length === 0 : values.includes(plain)) return mark
  return values.length === 0 ? `${key}=none` : written(key, values[0]!)
}

function written(key: string, value: string): string {
  return `${key}=${/^[\w:().-]+$/u.test(value) ? value : `"${value}"`}`
}

type Attributes = Readonly<Record<string, readonly string[]>>

function attributes(reading: Reading, event: EventRecord): Attributes {
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

function sumLines(reading: Reading, line: string): readonly string[] {
  const [, what, ...name] = line.split(' ')
  const sums = reading.aggregates.map((sum) => ({ what: sum.what, name: nameOf(reading, sum.subject) }))
  if (sums.some((sum) => sum.what === what && (name.length === 0 || sum.name === name.join(' ')))) return [line]
  return sums.slice(0, 1).map((sum) => `sum ${sum.what} ${sum.name}`)
}

function nameOf({ actors }: Reading, id: string | null): string {
  return id === null ? 'nobody' : actors.find((actor) => actor.id === id)?.name ?? id
}
