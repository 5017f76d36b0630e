// Habits with a number: "pleegde de afgelopen jaren meerdere aanslagen" is a sum over many attacks, never an event.
import type { Aggregate } from '../../reading/reading.ts'
import { dateRecord, evidenceList, placeRecord, quantityRecord } from '../../reading/convert.ts'
import { killings } from './killings.ts'
import { quantityAt } from './people.ts'
import { evidenceOfTrigger } from './telling.ts'
import type { Trigger } from './triggers.ts'
import type { View } from './view.ts'

const unstated = { low: 2, best: null, high: null, op: 'vague' } as const

export function aggregatesOfHabits(view: View, habits: readonly Trigger[]): readonly Aggregate[] {
  return habits.flatMap((trigger) => {
    // The dead are summed as figures.
    if (trigger.type.family !== 'violence' || killings.has(trigger.frame.id)) return []
    const doer = trigger.roles.perpetrator?.[0] ?? trigger.roles.side_a?.[0]
    const subject = doer ? view.mentionAt(trigger.sentence, doer.token)?.actor ?? null : null
    const sentence = view.sentences[trigger.sentence]!
    const count = quantityAt(view, sentence, trigger.token)
    if (subject === null && count === undefined) return []
    const period = view.datesOf(trigger.sentence).find(({ kind }) => kind === 'vague' || kind === 'frequency' || kind === 'duration')
    // A country that is only named in the sentence may be one who acts: "terwijl Frankrijk er soldaten had, …".
    const place = view.placesOf(trigger.sentence).find(({ how, relation }) => how !== 'demonym' && relation !== 'unknown')
    return [{
      id: '', subject, what: trigger.type.id.startsWith('abduction') ? 'abductions' as const : 'attacks' as const,
      quantity: quantityRecord(count?.value ?? unstated, count?.text ?? null, view.token(trigger.sentence, trigger.token).form),
      period: period ? dateRecord(period, view.text) : null, place: place ? placeRecord(place, view.text) : null,
      said: view.saidAt(trigger.sentence, trigger.own?.token ?? trigger.light?.token ?? trigger.token), evidence: evidenceList(view.text, [evidenceOfTrigger(view, trigger)]), because: trigger.because, band: 'likely' as const,
    }]
  })
}
