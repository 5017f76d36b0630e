// Somebody is arrested.
import { eventType } from '../eventType.ts'
import { enLight } from './slots.ts'

export const lawArrest = eventType({
  id: 'law.arrest',
  meaning: 'A state force arrests somebody.',
  labels: { nl: 'arrestatie', en: 'arrest' },
  family: 'law',
  roles: ['authority', 'subject'],
  codes: { acled: 'Strategic developments / Arrests', plover: 'COERCE-arrest' },
  frames: {
    nl: [
      { id: 'arresteren', word: 'arresteren', also: ['oppakken', 'aanhouden', 'inrekenen', 'gevangennemen'], pos: 'verb', weak: true, roles: { authority: 'agent', subject: 'patient' }, needs: ['subject'], example: 'De politie pakte twee verdachten op.' },
      { id: 'zich-melden', word: 'overgeven', also: ['aangeven'], pos: 'verb', weak: true, with: ['zich', 'zichzelf'], by: ['person', 'person_perpetrator'], roles: { subject: 'agent', authority: ['prep:aan', 'prep:bij'] }, needs: ['subject'], example: 'De gijzelnemer gaf zich over aan de politie.' },
      // Who "meldt zich" at a desk gives himself up to nobody.
      { id: 'zich-melden-bij', word: 'melden', pos: 'verb', weak: true, with: ['zich', 'zichzelf'], by: ['person', 'person_perpetrator'], roles: { subject: 'agent', authority: ['prep:bij', 'prep:aan'] }, needs: ['subject', 'authority'], example: 'De schutter meldde zich bij de politie.' },
      { id: 'arrestatie', word: 'arrestatie', also: ['aanhouding', 'gevangenneming', 'arrestatiebevel'], pos: 'noun', weak: true, roles: { subject: ['prep:van', 'prep:tegen'], authority: ['prep:door', 'agent'] }, light: ['verrichten', 'doen', 'uitvaardigen'], example: 'De arrestatie van de verdachten verliep rustig.' },
    ],
    en: [
      { id: 'to-arrest', word: 'arrest', also: ['detain', 'apprehend', 'take into custody', 'round up'], pos: 'verb', weak: true, roles: { authority: 'agent', subject: 'patient' }, needs: ['subject'], example: 'Police arrested two suspects.' },
      { id: 'surrender-to-police', word: 'surrender', pos: 'verb', weak: true, with: ['police', 'officer', 'authorities', 'authority'], roles: { subject: 'agent', authority: 'prep:to' }, needs: ['subject', 'authority'], example: 'The suspect surrendered to police.' },
      { id: 'arrest', word: 'arrest', also: ['detention', 'arrest warrant'], pos: 'noun', weak: true, unless: ['cardiac', 'house'], roles: { subject: ['prep:of', 'possessor'], authority: ['prep:by', 'agent'] }, light: enLight, example: 'The arrest of the suspects went smoothly.' },
    ],
  },
})
