// Somebody warns of an attack: the warning happened, the attack did not.
import { eventType } from '../eventType.ts'

export const speechWarning = eventType({
  id: 'speech.warning',
  meaning: 'Somebody warns that an attack may come, or raises the level of alert.',
  labels: { nl: 'waarschuwing', en: 'warning' },
  family: 'speech',
  roles: ['speaker', 'addressee', 'about'],
  codes: {},
  frames: {
    nl: [
      { id: 'waarschuwen-voor', word: 'waarschuwen', pos: 'verb', weak: true, roles: { speaker: 'agent', addressee: 'patient', about: ['prep:voor'] }, needs: ['speaker', 'about'], example: 'De regering waarschuwde voor een mogelijke aanslag.' },
      { id: 'dreigingsniveau', word: 'dreigingsniveau', pos: 'noun', light: ['verhogen', 'opschroeven'], roles: { speaker: 'agent' }, needs: ['speaker'], example: 'Het buurland verhoogde het dreigingsniveau.' },
    ],
    en: [
      { id: 'warn-of', word: 'warn', pos: 'verb', weak: true, roles: { speaker: 'agent', addressee: 'patient', about: ['prep:of', 'prep:about', 'prep:against'] }, needs: ['speaker', 'about'], example: 'The government warned of a possible attack.' },
      { id: 'threat-level', word: 'threat level', also: ['terror threat level', 'terror alert'], pos: 'noun', light: ['raise', 'increase'], roles: { speaker: 'agent' }, needs: ['speaker'], example: 'The neighbouring country raised its threat level.' },
    ],
  },
})
