// A crowd turns violent.
import { eventType } from '../eventType.ts'

export const protestRiot = eventType({
  id: 'protest.riot',
  meaning: 'A crowd fights, plunders or destroys.',
  labels: { nl: 'rellen', en: 'riot' },
  kindOf: 'protest.peaceful',
  family: 'violence',
  roles: ['participant', 'against', 'target'],
  codes: { acled: 'Riots / Violent demonstration', plover: 'PROTEST-riot' },
  frames: {
    nl: [{ id: 'rellen', word: 'rel', also: ['rellen', 'onlusten', 'ongeregeldheid', 'straatrellen', 'plundering'], pos: 'noun', weak: true, roles: { participant: ['prep:van'], against: 'prep:tegen' }, example: 'Bij rellen in de hoofdstad raakten agenten gewond.' }],
    en: [{ id: 'riot', word: 'riot', also: ['rioting', 'unrest', 'civil unrest'], pos: 'noun', weak: true, roles: { participant: ['prep:by'], against: 'prep:against' }, example: 'Officers were hurt in riots in the capital.' }],
  },
})
