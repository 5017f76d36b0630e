// Two armed sides fight.
import { eventType } from '../eventType.ts'
import { enLight } from './slots.ts'

export const clashBattle = eventType({
  id: 'clash.battle',
  meaning: 'Two armed sides fight each other.',
  labels: { nl: 'gevecht', en: 'armed clash' },
  family: 'violence',
  roles: ['side_a', 'side_b', 'weapon'],
  codes: { acled: 'Battles / Armed clash', plover: 'ASSAULT', ucdp: 'by-actors' },
  frames: {
    nl: [
      { id: 'gevecht-tussen', word: 'gevecht', also: ['treffen', 'confrontatie', 'schermutseling', 'vuurgevecht', 'straatgevecht', 'veldslag', 'zeeslag', 'strijd', 'slag', 'botsing', 'oorlogsgeweld', 'eindstrijd'], pos: 'noun', weak: true, roles: { side_a: ['prep:tussen', 'prep:van', 'agent'], side_b: ['prep:met', 'prep:tegen'] }, light: ['uitbreken', 'leveren', 'voeren', 'ontstaan', 'losbarsten', 'oplaaien', 'plaatsvinden', 'zijn'], example: 'Bij gevechten tussen het leger en de rebellen vielen tien doden.' },
      { id: 'vechten-tegen', word: 'vechten', also: ['strijden', 'slaags'], pos: 'verb', weak: true, lasting: true, roles: { side_a: 'agent', side_b: ['prep:tegen', 'prep:met'] }, needs: ['side_a'], example: 'Het leger vocht tegen de rebellen.' },
      { id: 'er-wordt-gevochten', word: 'vechten', pos: 'verb', weak: true, with: ['er'], unless: ['tegen', 'om', 'voor'], roles: {}, example: 'Er wordt sinds maandag gevochten in de hoofdstad.' },
      { id: 'bestrijden', word: 'bestrijden', also: ['bevechten'], pos: 'verb', weak: true, roles: { side_a: 'agent', side_b: 'patient' }, needs: ['side_a', 'side_b'], example: 'Het leger bestrijdt de rebellen in het noorden.' },
    ],
    en: [
      { id: 'clashes-between', word: 'clash', also: ['fighting', 'battle', 'firefight', 'gunfight', 'gun battle', 'skirmish', 'gunbattle', 'confrontation', 'combat', 'exchange of fire', 'shootout', 'shoot-out', 'hostilities'], pos: 'noun', weak: true, roles: { side_a: ['prep:between', 'prep:of', 'agent'], side_b: ['prep:with', 'prep:against'] }, light: [...enLight, 'erupt', 'break out', 'take place', 'rage', 'fight'], example: 'Ten people died in clashes between the army and the rebels.' },
      { id: 'to-fight', word: 'fight', also: ['clash', 'battle', 'engage', 'skirmish', 'exchange fire'], pos: 'verb', weak: true, roles: { side_a: 'agent', side_b: ['patient', 'prep:with', 'prep:against'] }, needs: ['side_a'], example: 'The army fought the rebels.' },
    ],
  },
})
