// Buildings, villages, heritage destroyed on purpose.
import { eventType } from '../eventType.ts'

export const attackDestruction = eventType({
  id: 'attack.destruction',
  meaning: 'Property destroyed on purpose: houses, churches, monuments, villages.',
  labels: { nl: 'vernieling', en: 'destruction of property' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'target', 'weapon'],
  codes: { acled: 'Strategic developments / Looting/property destruction', plover: 'ASSAULT-destroy', gtd: 7, muc4: 'ATTACK' },
  frames: {
    nl: [
      { id: 'opblazen', word: 'opblazen', pos: 'verb', weak: true, unless: ['zich', 'zichzelf', 'ballon', 'luchtbed'], roles: { perpetrator: 'agent', target: 'patient', weapon: 'prep:met' }, needs: ['target'], example: 'Strijders bliezen een tempel op.' },
      { id: 'verwoesten', word: 'verwoesten', also: ['vernielen', 'plunderen', 'slopen'], pos: 'verb', weak: true, roles: { perpetrator: 'agent', target: 'patient' }, needs: ['perpetrator', 'target'], example: 'Strijders verwoestten het museum.' },
    ],
    en: [
      { id: 'to-blow-up', word: 'blow up', pos: 'verb', weak: true, unless: ['himself', 'herself', 'themselves'], roles: { perpetrator: 'agent', target: 'patient' }, needs: ['target'], example: 'Fighters blew up a temple.' },
      { id: 'to-destroy', word: 'destroy', also: ['ransack', 'loot', 'raze', 'demolish'], pos: 'verb', weak: true, roles: { perpetrator: 'agent', target: 'patient' }, needs: ['perpetrator', 'target'], example: 'Fighters destroyed the museum.' },
    ],
  },
})
