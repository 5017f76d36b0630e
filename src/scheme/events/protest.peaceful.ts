// People demonstrate.
import { eventType } from '../eventType.ts'
import { enLight } from './slots.ts'

export const protestPeaceful = eventType({
  id: 'protest.peaceful',
  meaning: 'People gather in public for or against something.',
  labels: { nl: 'demonstratie', en: 'protest' },
  family: 'politics',
  roles: ['participant', 'against', 'about'],
  codes: { acled: 'Protests / Peaceful protest', plover: 'PROTEST-demo' },
  frames: {
    nl: [
      { id: 'demonstratie', word: 'demonstratie', also: ['betoging', 'protestmars', 'protestactie', 'massaprotest', 'straatprotest', 'protest'], pos: 'noun', weak: true, roles: { participant: ['prep:van', 'agent'], against: 'prep:tegen', about: ['prep:voor', 'prep:over'] }, light: ['houden', 'organiseren', 'uitbreken', 'plaatsvinden', 'zijn'], example: 'In de hoofdstad was een demonstratie tegen de regering.' },
      { id: 'demonstreren', word: 'demonstreren', also: ['protesteren', 'betogen'], pos: 'verb', weak: true, roles: { participant: 'agent', against: 'prep:tegen', about: ['prep:voor', 'prep:over'] }, needs: ['participant'], example: 'Duizenden mensen demonstreerden tegen de regering.' },
      { id: 'straat-op', word: 'gaan', also: ['trekken', 'opgaan', 'optrekken'], pos: 'verb', weak: true, with: ['straat'], roles: { participant: 'agent', against: 'prep:tegen' }, needs: ['participant'], example: 'Studenten gingen opnieuw de straat op.' },
    ],
    en: [
      { id: 'protest', word: 'protest', also: ['demonstration', 'rally', 'protest march', 'street protest', 'mass protest'], pos: 'noun', weak: true, roles: { participant: ['prep:by', 'prep:of', 'agent'], against: 'prep:against', about: ['prep:over', 'prep:for'] }, light: [...enLight, 'hold', 'break out', 'take place', 'organize'], example: 'There was a protest against the government in the capital.' },
      { id: 'to-protest', word: 'protest', also: ['demonstrate', 'rally'], pos: 'verb', weak: true, roles: { participant: ['agent', 'patient'], against: ['prep:against', 'patient'] }, needs: ['participant'], example: 'Thousands protested against the government.' },
      { id: 'take-to-streets', word: 'take', pos: 'verb', weak: true, with: ['street'], roles: { participant: 'agent', against: 'prep:against' }, needs: ['participant'], example: 'Students took to the streets again.' },
    ],
  },
})
