// Fire set on purpose.
import { eventType } from '../eventType.ts'
import { enLight, enNounOnTarget, nlLight, nlNounOnTarget } from './slots.ts'

export const attackArson = eventType({
  id: 'attack.arson',
  meaning: 'A building, vehicle or place set on fire on purpose.',
  labels: { nl: 'brandstichting', en: 'arson' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'target', 'weapon'],
  codes: { acled: 'Strategic developments / Looting/property destruction', plover: 'ASSAULT-destroy', gtd: 7, muc4: 'ARSON' },
  frames: {
    nl: [
      { id: 'brandaanslag', word: 'brandaanslag', also: ['brandbomaanslag', 'molotovaanslag', 'brandbomaanval'], pos: 'noun', roles: nlNounOnTarget, light: nlLight, example: 'Een brandaanslag op een gebedshuis mislukte.' },
      { id: 'brandstichting', word: 'brandstichting', pos: 'noun', weak: true, roles: { target: ['prep:in', 'prep:bij', 'prep:van'], perpetrator: 'prep:door' }, example: 'Er was brandstichting in een moskee.' },
      { id: 'in-brand-steken', word: 'steken', also: ['zetten', 'stichten'], pos: 'verb', weak: true, with: ['brand'], roles: { perpetrator: 'agent', target: ['patient', 'prep:in'] }, needs: ['target'], example: 'Relschoppers staken een bureau in brand.' },
      { id: 'platbranden', word: 'platbranden', also: ['afbranden'], pos: 'verb', weak: true, roles: { perpetrator: 'agent', target: 'patient' }, needs: ['perpetrator', 'target'], example: 'Soldaten brandden drie dorpen plat.' },
    ],
    en: [
      { id: 'arson', word: 'arson', also: ['arson attack', 'firebombing', 'firebomb attack', 'petrol bomb attack'], pos: 'noun', weak: true, roles: { ...enNounOnTarget, target: ['prep:on', 'prep:at', 'prep:of'] }, light: enLight, example: 'An arson attack on a prayer house failed.' },
      { id: 'set-fire', word: 'set', pos: 'verb', weak: true, with: ['fire', 'ablaze', 'alight'], roles: { perpetrator: 'agent', target: ['prep:to', 'patient'] }, needs: ['target'], example: 'Rioters set fire to a police station.' },
      { id: 'to-torch', word: 'torch', also: ['firebomb', 'burn down'], pos: 'verb', weak: true, roles: { perpetrator: 'agent', target: 'patient' }, needs: ['target'], example: 'Soldiers torched three villages.' },
    ],
  },
})
