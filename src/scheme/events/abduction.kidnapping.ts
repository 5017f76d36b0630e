// People taken away by force.
import { eventType } from '../eventType.ts'
import { enNounOfVictim, enVerbOfVictim, nlLight, nlNounOfVictim, nlVerbOfVictim } from './slots.ts'

export const abductionKidnapping = eventType({
  id: 'abduction.kidnapping',
  meaning: 'People taken away against their will by somebody without authority over them.',
  labels: { nl: 'ontvoering', en: 'abduction' },
  family: 'violence',
  roles: ['perpetrator', 'victim', 'from'],
  codes: { acled: 'Violence against civilians / Abduction/forced disappearance', plover: 'ASSAULT-abduct', gtd: 6, muc4: 'KIDNAPPING' },
  frames: {
    nl: [
      { id: 'ontvoeren', word: 'ontvoeren', also: ['kidnappen', 'wegvoeren', 'meevoeren'], pos: 'verb', weak: true, roles: { ...nlVerbOfVictim, from: ['prep:uit', 'prep:van'] }, needs: ['victim'], example: 'Rebellen ontvoerden twaalf leerlingen uit een school.' },
      { id: 'ontvoering', word: 'ontvoering', also: ['kidnapping', 'massaontvoering'], pos: 'noun', weak: true, roles: nlNounOfVictim, light: nlLight, example: 'De ontvoering van twaalf leerlingen hield het land bezig.' },
    ],
    en: [
      { id: 'to-kidnap', word: 'kidnap', also: ['abduct', 'take captive', 'seize'], pos: 'verb', weak: true, roles: { ...enVerbOfVictim, from: 'prep:from' }, needs: ['victim'], example: 'Rebels kidnapped twelve pupils from a school.' },
      { id: 'kidnapping', word: 'kidnapping', also: ['abduction', 'kidnap', 'mass kidnapping', 'mass abduction'], pos: 'noun', weak: true, roles: enNounOfVictim, example: 'The kidnapping of twelve pupils held the country.' },
    ],
  },
})
