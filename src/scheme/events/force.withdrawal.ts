// Troops leave.
import { eventType } from '../eventType.ts'

export const forceWithdrawal = eventType({
  id: 'force.withdrawal',
  meaning: 'Troops leave a place or country.',
  labels: { nl: 'terugtrekking', en: 'withdrawal' },
  family: 'politics',
  roles: ['actor', 'from'],
  codes: { acled: 'Strategic developments / Other', plover: 'RETREAT-withdraw' },
  frames: {
    nl: [
      { id: 'zich-terugtrekken', word: 'terugtrekken', also: ['wegtrekken', 'terughalen'], pos: 'verb', weak: true, roles: { actor: ['patient', 'agent'], from: ['prep:uit', 'prep:van'] }, needs: ['actor'], example: 'De troepen trokken zich terug uit de vallei.' },
      { id: 'troepen-vertrekken', word: 'vertrekken', also: ['verlaten'], pos: 'verb', weak: true, roles: { actor: 'agent', from: ['prep:uit', 'patient'] }, needs: ['actor'], example: 'De laatste buitenlandse soldaten verlieten het land.' },
      { id: 'terugtrekking', word: 'terugtrekking', also: ['troepenterugtrekking', 'aftocht'], pos: 'noun', weak: true, roles: { actor: ['prep:van', 'possessor'], from: ['prep:uit'] }, example: 'De terugtrekking van de troepen uit de vallei begon maandag.' },
    ],
    en: [
      { id: 'to-withdraw', word: 'withdraw', also: ['pull out', 'pull back', 'retreat'], pos: 'verb', weak: true, roles: { actor: ['patient', 'agent'], from: ['prep:from', 'prep:of'] }, needs: ['actor'], example: 'The troops withdrew from the valley.' },
      { id: 'withdrawal', word: 'withdrawal', also: ['pullout', 'pull-out', 'retreat', 'troop withdrawal', 'pullback'], pos: 'noun', weak: true, roles: { actor: ['prep:of', 'prep:by', 'possessor'], from: ['prep:from'] }, example: 'The withdrawal of the troops from the valley began on Monday.' },
    ],
  },
})
