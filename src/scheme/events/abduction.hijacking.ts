// A train, bus, ship or aircraft taken over with those on board.
import { eventType } from '../eventType.ts'
import { enLight, nlLight } from './slots.ts'

export const abductionHijacking = eventType({
  id: 'abduction.hijacking',
  meaning: 'A means of transport taken over by force with those on board.',
  labels: { nl: 'kaping', en: 'hijacking' },
  kindOf: 'abduction.hostage_siege',
  family: 'violence',
  roles: ['perpetrator', 'target', 'victim'],
  codes: { acled: 'Violence against civilians / Abduction/forced disappearance', plover: 'ASSAULT-abduct', gtd: 4, muc4: 'HIJACKING' },
  frames: {
    nl: [
      { id: 'kapen', word: 'kapen', pos: 'verb', roles: { perpetrator: 'agent', target: 'patient' }, needs: ['target'], example: 'Twee mannen kaapten een veerboot.' },
      { id: 'kaping', word: 'kaping', also: ['treinkaping', 'vliegtuigkaping', 'scheepskaping', 'buskaping'], pos: 'noun', roles: { perpetrator: 'prep:door', target: 'prep:van' }, light: nlLight, example: 'De kaping van de veerboot eindigde zonder geweld.' },
    ],
    en: [
      { id: 'to-hijack', word: 'hijack', also: ['commandeer'], pos: 'verb', roles: { perpetrator: 'agent', target: 'patient' }, needs: ['target'], example: 'Two men hijacked a ferry.' },
      { id: 'hijacking', word: 'hijacking', also: ['hijack'], pos: 'noun', roles: { perpetrator: 'prep:by', target: 'prep:of' }, light: enLight, example: 'The hijacking of the ferry ended without violence.' },
    ],
  },
})
