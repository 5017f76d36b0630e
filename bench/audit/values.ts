// A reading taken apart into single values that a person can judge: field, value in words, band, rule, and where it stands.
import type { Evidence } from '../../src/model/span.ts'
import type { Band, EventRecord, Reading, Said } from '../../src/reading/reading.ts'
import { labelOf } from '../../src/view/labels.ts'
import { actorNames, counted, sayingText, type ActorName } from '../../src/view/plain.ts'
import { wordsOf } from '../../src/view/words.ts'

export const fields = ['event', 'date', 'place', 'target', 'weapon', 'participant', 'responsibility', 'casualty', 'relation', 'fact', 'sum', 'statement'] as const
export type Field = typeof fields[number]

export interface Value {
  readonly field: Field
  readonly value: string
  readonly band: Band
  readonly rule: string
  /** The record's own words first, then what it says more; all of them are shown. */
  readonly evidence: readonly Pick<Evidence, 'start' | 'end'>[]
}

export function valuesOf(reading: Reading): Value[] {
  const name = actorNames(reading)
  const by = (said: Said): string => [sayingText(said, name, wordsOf.en) || 'said by the outlet', said.special === 'NONE' ? '' : said.special].filter(Boolean).join(' · ')
  return [
    ...reading.events.flatMap((event) => eventValues(event, name, by)),
    ...reading.relations.map(({ type, from, to, said, ended, evidence, band, because: rule, date }) => ({
      field: 'relation' as const, value: `${name(from)} — ${type}${ended ? ' (ended)' : ''} → ${name(to)}${date?.text ? `, ${date.text}` : ''} [${by(said)}]`, band, rule, evidence,
    })),
    ...reading.facts.map(({ actor, property, value, said, evidence, band, because: rule }) => ({
      field: 'fact' as const, value: `${name(actor)} · ${property}: ${oneLine(value)} [${by(said)}]`, band, rule, evidence,
    })),
    ...reading.aggregates.map(({ subject, what, quantity, period, said, evidence, band, because: rule }) => ({
      field: 'sum' as const, value: `${what}${subject === null ? '' : ` of ${name(subject)}`}: ${counted(quantity, null, 'en')}${period?.text ? `, ${period.text}` : ''} [${by(said)}]`, band, rule, evidence,
    })),
    ...reading.statements.map(({ said, content, to, about, evidence, band, because: rule }) => ({
      field: 'statement' as const,
      value: `${by(said)} (${said.act}${to ? `, to ${to}` : ''}${about ? `, about ${name(about)}` : ''}): ${content.map(({ quote }) => oneLine(quote)).join(' … ')}`, band, rule, evidence,
    })),
  ]
}

function eventValues(event: EventRecord, name: ActorName, by: (said: Said) => string): Value[] {
  const { trigger, realis, number, date, places, roles, responsibility, casualties, said, band, because } = event
  const what = `${labelOf('event', event.type, 'en')} «${oneLine(trigger.quote)}»`
  return [
    { field: 'event', value: `${what}: ${event.type}, ${realis}, ${number} [${by(said)}]`, band, rule: because, evidence: [trigger] },
    ...(date === null ? [] : [{ field: 'date' as const, value: `${what}: ${date.relation} ${date.text ?? '(no words of its own)'} = ${date.earliest ?? '?'} to ${date.latest ?? '?'} (${date.granularity})`, band, rule: date.because, evidence: [trigger, ...(date.evidence ? [date.evidence] : [])] }]),
    ...places.slice(0, 1).map((place) => ({ field: 'place' as const, value: `${what}: ${place.relation} ${oneLine(place.text)} = ${place.label}, ${place.country ?? '?'}`, band: place.band, rule: place.because, evidence: [trigger, place.evidence] })),
    ...roles.map(({ role, text, actor, type, evidence, band: own, because: rule }) => ({
      field: fieldOfRole(role), value: `${what}: ${role} = ${oneLine(text)}${actor === null ? '' : ` (${name(actor)})`}${type === null ? '' : `, ${type}`}`, band: own, rule, evidence: [trigger, evidence],
    })),
    ...responsibility.map((it) => ({ field: 'responsibility' as const, value: `${what}: ${it.basis} ${it.actor === null ? '(nobody)' : name(it.actor)} [${by(it.said)}]`, band: it.band, rule: it.because, evidence: [trigger, ...it.evidence] })),
    ...casualties.map((it) => ({
      field: 'casualty' as const, value: `${what}: ${it.kind} ${counted(it.quantity, it.who, 'en')}, ${it.group}, ${it.scope}${it.superseded ? ', superseded' : ''} [${by(it.said)}]`, band: it.band, rule: it.because, evidence: [trigger, ...it.evidence],
    })),
  ]
}

function fieldOfRole(role: string): Field {
  if (role === 'target' || role === 'victim') return 'target'
  return role === 'weapon' || role === 'instrument' ? 'weapon' : 'participant'
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
