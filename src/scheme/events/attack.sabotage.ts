// Things made useless on purpose.
import { eventType } from '../eventType.ts'

export const attackSabotage = eventType({
  id: 'attack.sabotage',
  meaning: 'Installations, lines or vehicles made useless on purpose.',
  labels: { nl: 'sabotage', en: 'sabotage' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'target'],
  codes: { acled: 'Strategic developments / Looting/property destruction', plover: 'ASSAULT-destroy', gtd: 7, muc4: 'ATTACK' },
  frames: {
    nl: [
      { id: 'saboteren', word: 'saboteren', pos: 'verb', weak: true, roles: { perpetrator: 'agent', target: 'patient' }, needs: ['perpetrator', 'target'], example: 'Rebellen saboteerden een gasleiding.' },
      { id: 'sabotage', word: 'sabotage', also: ['sabotageactie'], pos: 'noun', weak: true, roles: { perpetrator: 'prep:door', target: ['prep:van', 'prep:op'] }, needs: ['target'], example: 'De sabotage van de gasleiding kostte miljoenen.' },
    ],
    en: [
      { id: 'to-sabotage', word: 'sabotage', pos: 'verb', weak: true, roles: { perpetrator: 'agent', target: 'patient' }, needs: ['perpetrator', 'target'], example: 'Rebels sabotaged a gas pipeline.' },
      { id: 'sabotage', word: 'sabotage', pos: 'noun', weak: true, roles: { perpetrator: 'prep:by', target: 'prep:of' }, needs: ['target'], example: 'The sabotage of the pipeline cost millions.' },
    ],
  },
})
