// Many killed in one place.
import { eventType } from '../eventType.ts'
import { enLight, nlLight } from './slots.ts'

export const attackMassKilling = eventType({
  id: 'attack.mass_killing',
  meaning: 'Many people killed together, named as such: massacre, bloodbath.',
  labels: { nl: 'massamoord', en: 'mass killing' },
  kindOf: 'attack.unspecified',
  family: 'violence',
  roles: ['perpetrator', 'victim', 'weapon'],
  codes: { acled: 'Violence against civilians / Attack', plover: 'ASSAULT-targeted', gtd: 2, ucdp: 3, muc4: 'ATTACK' },
  frames: {
    nl: [
      { id: 'bloedbad', word: 'bloedbad', also: ['massamoord', 'slachting', 'massaslachting', 'massaslachtpartij', 'moordpartij', 'afslachting'], pos: 'noun', weak: true, roles: { perpetrator: ['prep:door', 'agent'], victim: ['prep:op', 'prep:onder', 'prep:van'] }, light: nlLight, example: 'De militie richtte een bloedbad aan onder dorpelingen.' },
      { id: 'genocide', word: 'genocide', also: ['volkerenmoord'], pos: 'noun', weak: true, series: true, roles: { perpetrator: ['prep:door', 'agent'], victim: ['prep:op', 'prep:onder', 'prep:van'] }, example: 'De genocide op de bergbewoners duurde honderd dagen.' },
    ],
    en: [
      { id: 'massacre', word: 'massacre', also: ['bloodbath', 'mass killing', 'mass murder', 'slaughter', 'carnage'], pos: 'noun', weak: true, roles: { perpetrator: ['prep:by', 'agent'], victim: 'prep:of' }, light: enLight, example: 'The militia carried out a massacre of villagers.' },
      { id: 'genocide', word: 'genocide', pos: 'noun', weak: true, series: true, roles: { perpetrator: ['prep:by', 'agent'], victim: ['prep:of', 'prep:against'] }, example: 'The genocide of the hill people lasted a hundred days.' },
    ],
  },
})
