// A reading taken apart into single values that a person can judge: field, value in words, band, rule, and where it stands.
import type { Evidence } from '../../src/model/span.ts'
import { bandedValues, type BandedValue } from '../../src/bands/values.ts'
import type { EventRecord, Reading, Said } from '../../src/reading/reading.ts'
import { labelOf } from '../../src/view/labels.ts'
import { actorNames, counted, sayingText, type ActorName } from '../../src/view/plain.ts'
import { wordsOf } from '../../src/view/words.ts'

export interface Value {
  readonly banded: BandedValue
  readonly value: string
  /** The record's own words first, then what it says more; all of them are shown. */
  readonly evidence: readonly Pick<Evidence, 'start' | 'end'>[]
}

type Words = Omit<Value, 'banded'>

/** All values in the order of `bandedValues`; of an event's places only the first. */
export function valuesOf(reading: Reading): Value[] {
  const words = wordsOfValues(reading)
  const values = bandedValues(reading).map((banded, at) => ({ banded, ...words[at]! }))
  return values.filter(({ banded: { field, event } }, at) => field !== 'place' || values[at - 1]!.banded.field !== 'place' || values[at - 1]!.banded.event !== event)
}

function wordsOfValues(reading: Reading): Words[] {
  const name = actorNames(reading)
  const by = (said: Said): string => [sayingText(said, name, wordsOf.en) || 'said by the outlet', said.special === 'NONE' ? '' : said.special].filter(Boolean).join(' · ')
  return [
    ...reading.events.flatMap((event) => eventWords(event, name, by)),
    ...reading.relations.map(({ type, from, to, said, ended, evidence, date }) => ({
      value: `${name(from)} — ${type}${ended ? ' (ended)' : ''} → ${name(to)}${date?.text ? `, ${date.text}` : ''} [${by(said)}]`, evidence,
    })),
    ...reading.facts.map(({ actor, property, value, said, evidence }) => ({
      value: `${name(actor)} · ${property}: ${oneLine(value)} [${by(said)}]`, evidence,
    })),
    ...reading.aggregates.map(({ subject, what, quantity, period, said, evidence }) => ({
      value: `${what}${subject === null ? '' : ` of ${name(subject)}`}: ${counted(quantity, null, 'en')}${period?.text ? `, ${period.text}` : ''} [${by(said)}]`, evidence,
    })),
    ...reading.statements.map(({ said, content, to, about, evidence }) => ({
      value: `${by(said)} (${said.act}${to ? `, to ${to}` : ''}${about ? `, about ${name(about)}` : ''}): ${content.map(({ quote }) => oneLine(quote)).join(' … ')}`, evidence,
    })),
  ]
}

function eventWords(event: EventRecord, name: ActorName, by: (said: Said) => string): Words[] {
  const { trigger, realis, number, date, places, roles, responsibility, casualties, said } = event
  const what = `${labelOf('event', event.type, 'en')} «${oneLine(trigger.quote)}»`
  return [
    { value: `${what}: ${event.type}, ${realis}, ${number} [${by(said)}]`, evidence: [trigger] },
    ...(date === null ? [] : [{ value: `${what}: ${date.relation} ${date.text ?? '(no words of its own)'} = ${date.earliest ?? '?'} to ${date.latest ?? '?'} (${date.granularity})`, evidence: [trigger, ...(date.evidence ? [date.evidence] : [])] }]),
    ...places.map((place) => ({ value: `${what}: ${place.relation} ${oneLine(place.text)} = ${place.label}, ${place.country ?? '?'}`, evidence: [trigger, place.evidence] })),
    ...roles.map(({ role, text, actor, type, evidence }) => ({ value: `${what}: ${role} = ${oneLine(text)}${actor === null ? '' : ` (${name(actor)})`}${type === null ? '' : `, ${type}`}`, evidence: [trigger, evidence] })),
    ...responsibility.map((it) => ({ value: `${what}: ${it.basis} ${it.actor === null ? '(nobody)' : name(it.actor)} [${by(it.said)}]`, evidence: [trigger, ...it.evidence] })),
    ...casualties.map((it) => ({ value: `${what}: ${it.kind} ${counted(it.quantity, it.who, 'en')}, ${it.group}, ${it.scope}${it.superseded ? ', superseded' : ''} [${by(it.said)}]`, evidence: [trigger, ...it.evidence] })),
  ]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
